import fc from "fast-check";
import { expect, test } from "vitest";
import { hashesOf } from "../../../src/verify/leaks/hashes.ts";
import { MARGIN_BYTES } from "../../../src/verify/leaks/line-batch.ts";
import { Mark } from "../../../src/verify/leaks/line-marks.ts";
import { everyWord, LineReader, noWord } from "../../../src/verify/leaks/line-reader.ts";
import { padded } from "./support.ts";

function wordsOf(text: string, escaped = false) {
  const reader = new LineReader(everyWord);
  const { bytes, end } = padded(text);
  reader.read(bytes, MARGIN_BYTES, end, escaped);
  const { words } = reader;
  return Array.from({ length: words.count }, (_, index) => ({
    word: words.wordAt(index),
    hash: words.hash[index],
    near: words.near[index],
    digits: words.digits[index],
  }));
}

const plainWords = (text: string, escaped = false) => wordsOf(text, escaped).map(({ word }) => word);

test.each([
  ["accents and capitals", "Núñez ÉTÉ e\u0301t", ["nunez", "ete", "et"]],
  ["full-width letters and digits", "ＡＢ１２", ["ab12"]],
  ["other scripts", "Иван 漢字", ["иван", "漢字"]],
  ["characters outside of the basic plane", "a😀b", ["a", "b"]],
  ["invisible characters inside of a word", "wo\u200brd", ["word"]],
  ["placeholders, and what only looks like one", "<PERSON_1> x <Person> <> <", ["x", "person"]],
])("words: %s", (_, text, words) => {
  expect(plainWords(text)).toEqual(words);
});

test("what a backslash introduces is layout in a line, and text elsewhere", () => {
  expect(plainWords("a\\nb\\u00e9c\\\\nd", true)).toEqual(["a", "b", "c", "nd"]);
  expect(plainWords("a\\nb")).toEqual(["a", "nb"]);
});

test("a gap is measured in characters, however many bytes they have", () => {
  expect(wordsOf("a – b").map(({ near }) => near)).toEqual([0, 1]);
  expect(wordsOf("a 😀 b c     d").map(({ near }) => near)).toEqual([0, 1, 1, 0]);
  expect(wordsOf("a\\n\\n\\nb\\u0001c", true).map(({ near }) => near)).toEqual([0, 1, 1]);
});

const pieces = [..."aZ09 -_.<>\\é–😀１\u0301\u200bд漢".split(""), "<A_1>", "word", "1234567", "     ", "\\n"];
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));

test("hashes are those of the folded word, and a reader keeps the words whose bits it was given", () => {
  const bits = fc.uint32Array({ minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(anyText, bits, fc.boolean(), (text, kept, escaped) => {
      const all = wordsOf(text, escaped);
      for (const { word, hash } of all) expect(hash).toBe(hashesOf(word)[0]);

      const reader = new LineReader(kept);
      const { bytes, end } = padded(text);
      reader.read(bytes, MARGIN_BYTES, end, escaped);
      const isKept = (hash = 0) => (((kept[(hash & 127) >>> 5] ?? 0) >>> (hash & 31)) & 1) === 1;
      expect([...reader.words.hash.subarray(0, reader.words.count)]).toEqual(
        all.filter(({ hash }) => isKept(hash)).map(({ hash }) => hash),
      );
    }),
    { numRuns: 5_000, seed: 11 },
  );
});

test.each([
  ["1234567", ["1234567"]],
  ["07700 900 123, a 12 b 34567", ["07700 900 123"]],
  ["12 a 34567 8", []],
  ["123456     7", []],
  ["１２３ ４５６７", ["１２３ ４５６７"]],
])("groups of digits that are enough for a number: %s", (text, expected) => {
  const reader = new LineReader(noWord);
  const { bytes, end } = padded(text);
  reader.read(bytes, MARGIN_BYTES, end, true);
  const found: string[] = [];
  for (let at = 0; at < reader.numbers.length; at += 2) {
    found.push(bytes.toString("utf8", reader.numbers[at], reader.numbers[at + 1]));
  }
  expect(found).toEqual(expected);
});

test.each([
  ["<4111111111111111>", Mark.longNumber],
  ["<DE89370400440532013000>", Mark.country],
  ["<X_AKIAIOSFODNN7EXAMPLE>", Mark.key],
])("a placeholder's shape hides nothing: %s", (text, mark) => {
  const reader = new LineReader(noWord);
  const { bytes, end } = padded(text);
  reader.read(bytes, MARGIN_BYTES, end, true);
  expect(reader.marks & mark).toBe(mark);
});
