import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readLabelled } from "./labelled-file.ts";

const folder = mkdtempSync(join(tmpdir(), "labelled-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join("\n"));
  return path;
}

const span = { start: 3, end: 7, type: "PERSON", value: "Jane" };

test("reads text and spans, and lets other fields be", () => {
  const path = fileOf("good.jsonl", JSON.stringify({ text: "Hi Jane", spans: [span], template_id: 3, lang: "en" }), "");

  expect(readLabelled(path)).toEqual([{ text: "Hi Jane", spans: [span] }]);
});

test.each([
  ["not JSON", "{", /:1: not JSON/],
  ["no spans", '{"text":"Hi"}', /:1: spans: /],
  [
    "a value that is not at its offsets",
    JSON.stringify({ text: "Hi Jane", spans: [{ ...span, start: 2 }] }),
    /:1: spans\.0: /,
  ],
  ["overlapping spans", JSON.stringify({ text: "Hi Jane", spans: [span, span] }), /:1: spans\.1: overlaps/],
])("refuses %s, naming the line and not the text", (name, line, problem) => {
  const path = fileOf(`${name}.jsonl`, line);

  expect(() => readLabelled(path)).toThrow(problem);
  expect(() => readLabelled(path)).not.toThrow(/Jane/u);
});

test("a file that is not there is a usage error", () => {
  expect(() => readLabelled(join(folder, "absent.jsonl"))).toThrow(/cannot read/u);
});
