import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, expect, test } from "vitest";
import { addOptions, typedFlags } from "../../src/cli/command.ts";
import { pullSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { targetOf } from "../../src/config/target.ts";
import { CorpusError } from "../../src/errors.ts";

const folder = mkdtempSync(join(tmpdir(), "target-"));
afterAll(() => rmSync(folder, { recursive: true }));

const options = (flags: Readonly<Record<string, unknown>>) => parseOptions(pullSchema, flags, {});
const fileOf = (text: string) => {
  const path = join(folder, "numbers");
  writeFileSync(path, text);
  return path;
};

test("a pull without names is about everything", () => {
  expect(targetOf(options({}))).toBeNull();
});

test("numbers come from flags and from a file, ascending and each once", () => {
  const file = fileOf("12\r\n# people may write here\n\n 3\n");
  expect(targetOf(options({ conversation: ["57,3", "8"], "conversation-file": file }))).toEqual([3, 8, 12, 57]);
});

test.each([
  ["--conversation", "57", "61"],
  ["--conversation", "57,61"],
  ["--conversation=57", "--conversation", "61"],
])("on the command line numbers stand side by side, with commas or flag by flag: %s %s %s", (...given) => {
  const command = addOptions(new Command(), pullSchema);
  command.parse([...given.filter(Boolean), "--max-wait", "5m"], { from: "user" });
  expect(command.args).toEqual([]);
  expect(targetOf(options(typedFlags(command)))).toEqual([57, 61]);
});

test("an empty file names nobody, which is not everybody", () => {
  expect(targetOf(options({ "conversation-file": fileOf("\n") }))).toEqual([]);
});

test.each(["0", "-1", "1e3", "abc", "2147483648", "1 2"])(
  "a file with %j is refused by its line, not its text",
  (bad) => {
    const find = () => targetOf(options({ "conversation-file": fileOf(`1\n${bad}\n`) }));
    expect(find).toThrow(CorpusError);
    expect(find).toThrow(/numbers, line 2: expected the number of a conversation$/);
  },
);

test.each([
  ["a file that is not there", { "conversation-file": join(folder, "absent") }],
  ["--after without conversations", { after: "16/B374D848" }],
  ["names together with --reconcile", { conversation: "1", reconcile: true }],
  ["names together with --re-redact", { conversation: "1", "re-redact": true }],
  [
    "more names than a targeted pull is for",
    { conversation: Array.from({ length: 100_001 }, (_, n) => String(n + 1)) },
  ],
])("%s: a usage error", (_case, flags) => {
  expect(() => targetOf(options(flags))).toThrow(expect.objectContaining({ code: "usage" }));
});

test.each([
  ["16/b374d848", { lsn: "16/B374D848" }],
  ["2026-01-15T11:05:00+01:00", { time: "2026-01-15T10:05:00.000Z" }],
])("--after %s is understood", (after, mark) => {
  expect(options({ conversation: "1", after }).after).toEqual(mark);
});

test.each(["2026-01-15", "2026-01-15T10:05:00", "16-B374D848", "yesterday", "123456789/0"])(
  "--after %s is refused",
  (after) => {
    expect(() => options({ conversation: "1", after })).toThrow(/--after: expected a place in the WAL/);
  },
);
