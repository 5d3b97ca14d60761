import { expect, test } from "vitest";
import { MARGIN_BYTES } from "../../../src/verify/leaks/line-batch.ts";
import { Repeats } from "../../../src/verify/leaks/repeats.ts";

const content_hash = `sha256:${"0".repeat(64)}`;
const line = (text: string, excluded: readonly string[]): string =>
  `${JSON.stringify({ id_: "x", text, excluded_embed_metadata_keys: excluded, content_hash })}\n`;

function without(repeats: Repeats, lines: string): string {
  const read = Buffer.from(lines);
  const kept = Buffer.alloc(read.length + 2 * MARGIN_BYTES);
  return kept.toString("utf8", MARGIN_BYTES, repeats.without(read, kept));
}

test("keys that every line repeats are read once, also in the next batch, and each line stays an object", () => {
  const repeats = new Repeats();
  const first = line("one", ["a", "b"]);

  expect(without(repeats, first + line("two", ["a", "b"]))).toBe(
    `${first}{"id_":"x","text":"two","content_hash":"${content_hash}"}\n`,
  );
  expect(without(repeats, line("three", ["a", "b"]))).toBe(
    `{"id_":"x","text":"three","content_hash":"${content_hash}"}\n`,
  );
});

test.each([
  ["other keys", [line("one", ["a"]), line("two", ["b"])]],
  ["more keys", [line("one", ["a"]), line("two", ["a", "jane@example.com"])]],
  ["a beginning inside of a text", [line(',"excluded_embed_metadata_keys":["a"],"content_hash":"', ["a"])]],
  ["a line that is cut off", ['{"id_":"x","excluded_embed_metadata_keys":["a"\n', line("two", ["a"])]],
  ["an end in another line", ['{"excluded_embed_metadata_keys":["a"]}\n', line("two", ["a"])]],
])("%s: nothing is left out", (_, lines) => {
  expect(without(new Repeats(), lines.join(""))).toBe(lines.join(""));
});
