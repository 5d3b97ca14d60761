import { expect, test } from "vitest";
import { Repeats } from "../../../src/verify/leaks/repeats.ts";

const line = (text: string, excluded: readonly string[]): string =>
  `${JSON.stringify({ id_: "x", text, excluded_embed_metadata_keys: excluded, content_hash: "sha256:0" })}\n`;

test("keys that every line repeats are read once, also in the next batch, and each line stays an object", () => {
  const repeats = new Repeats();
  const first = line("one", ["a", "b"]);

  expect(repeats.without(first + line("two", ["a", "b"]))).toBe(
    `${first}{"id_":"x","text":"two","content_hash":"sha256:0"}\n`,
  );
  expect(repeats.without(line("three", ["a", "b"]))).toBe('{"id_":"x","text":"three","content_hash":"sha256:0"}\n');
});

test.each([
  ["other keys", [line("one", ["a"]), line("two", ["b"])]],
  ["more keys", [line("one", ["a"]), line("two", ["a", "jane@example.com"])]],
  ["a beginning inside of a text", [line(',"excluded_embed_metadata_keys":["a"],"content_hash":"', ["a"])]],
  ["a line that is cut off", ['{"id_":"x","excluded_embed_metadata_keys":["a"\n', line("two", ["a"])]],
  ["an end in another line", ['{"excluded_embed_metadata_keys":["a"]}\n', line("two", ["a"])]],
])("%s: nothing is left out", (_, lines) => {
  expect(new Repeats().without(lines.join(""))).toBe(lines.join(""));
});
