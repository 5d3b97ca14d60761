import fc from "fast-check";
import { expect, test } from "vitest";
import { Gap } from "../../src/redact/characters.ts";
import { fold, hashWord, wordsOf } from "../../src/redact/fold.ts";
import { Lexicon } from "../../src/redact/lexicon.ts";
import { type Scan, Scanner, Shape } from "../../src/redact/scan.ts";
import { NAME_SIGNS, Word } from "../../src/redact/word-flag.ts";

const empty = new Lexicon();
const scanOf = (text: string): Scan => new Scanner(empty).scan(text);
const tokensOf = (scan: Scan): string[] =>
  Array.from({ length: scan.tokenCount }, (_unused, token) => scan.text.slice(scan.start[token], scan.end[token]));

test.each([
  ["words and numbers", "Order 4711 is late", ["Order", "4711", "is", "late"]],
  ["apostrophes and hyphens cut", "O'Brien-Smith's", ["O", "Brien", "Smith", "s"]],
  ["file names are cut at underscores and dots", "crystal_minh.pdf", ["crystal", "minh", "pdf"]],
  ["letters and digits stay together", "cminh730 AB12", ["cminh730", "AB12"]],
  ["combining marks belong to the word", "Jose\u0301 here", ["Jose\u0301", "here"]],
  ["invisible characters do not cut", "J\u200bohn Do\u00ade", ["J\u200bohn", "Do\u00ade"]],
  ["other scripts", "привет محمد 王小明", ["привет", "محمد", "王小明"]],
  ["letters outside the basic plane", "a 𝐉𝐨𝐡𝐧 b", ["a", "𝐉𝐨𝐡𝐧", "b"]],
  ["emoji are no words", "hi 👩‍💻 there", ["hi", "there"]],
  ["a lone surrogate is no word", "a \ud83d b", ["a", "b"]],
  ["nothing", "", []],
])("tokens: %s", (_case, text, expected) => {
  expect(tokensOf(scanOf(text))).toEqual(expected);
});

test.each([
  ["Núñez", "NUNEZ"],
  ["Straße", "STRASSE"],
  ["Łukasz", "lukasz"],
  ["Ærø", "aero"],
  ["İsmail", "ismail"],
  ["Фёдор", "федор"],
  ["Jose\u0301", "jose"],
  ["J\u200bohn", "john"],
])("%s and %s have the same folded hash", (a, b) => {
  expect(hashWord(a)).toBe(hashWord(b));
  expect(scanOf(a).hash[0]).toBe(scanOf(b).hash[0]);
});

test.each([
  ["Crystal", Shape.capital | Shape.latin | Shape.hasLetter],
  ["ACME", Shape.capital | Shape.allCaps | Shape.latin | Shape.hasLetter],
  ["PayPal", Shape.capital | Shape.innerUpper | Shape.latin | Shape.hasLetter],
  ["iban", Shape.lower | Shape.latin | Shape.hasLetter],
  ["Ünal", Shape.capital | Shape.latin | Shape.nonAscii | Shape.hasLetter],
  ["J", Shape.capital | Shape.single | Shape.latin | Shape.hasLetter],
  ["4711", Shape.hasDigit | Shape.onlyDigits],
  ["AB12", Shape.capital | Shape.allCaps | Shape.hasDigit | Shape.latin | Shape.hasLetter],
  ["王小明", Shape.unspaced | Shape.nonAscii | Shape.hasLetter],
])("shape of %s", (text, expected) => {
  expect(scanOf(text).shape[0]).toBe(expected);
});

test("gaps tell what stands between two tokens, and at both ends", () => {
  const { gap } = scanOf("(Roe, Jane\nat x.");
  expect([gap[0], gap[1], gap[2], gap[3], gap[4]]).toEqual([
    Gap.edge | Gap.bracket,
    Gap.comma | Gap.space,
    Gap.newline,
    Gap.space,
    Gap.dot | Gap.edge,
  ]);
});

test("counters are those that the recognizers gate on", () => {
  const scan = scanOf("a@b.example https://x.y/z?q=%40 +49-30 ٠١٢ ４１ J\u200bo 1,2");
  expect(scan).toMatchObject({
    ats: 1,
    schemes: 1,
    percents: 1,
    dotsInWords: 2,
    dashes: 1,
    plusses: 1,
    equals: 1,
    questionMarks: 1,
    commas: 1,
    ignorables: 1,
  });
  expect(scan.compat).toBe(5);
  expect(scan.firstDigit).toBe(scan.text.indexOf("40"));
  expect(scan.lastDigit).toBe(scan.text.length);
});

test("flags and triggers come from the lexicon, by folded hash", () => {
  const lexicon = new Lexicon(4);
  for (let word = 0; word < 500; word++) lexicon.addWord(`filler${word}`, 1);
  lexicon.addWord("Núñez", 2);
  lexicon.addTrigger("contraseña", 4);
  const scan = new Scanner(lexicon).scan("NUNEZ: mi contrasena");
  expect([scan.words[0], scan.words[1], scan.triggers[2]]).toEqual([2, 0, 4]);
  expect([scan.allWords, scan.allTriggers]).toEqual([2, 4]);
  expect(lexicon.size).toBe(502);
});

test("a word that was looked up before it got its flags has them afterwards", () => {
  const lexicon = new Lexicon();
  const scanner = new Scanner(lexicon);
  expect(scanner.scan("jane").words[0]).toBe(0);
  lexicon.addWord("jane", 2);
  lexicon.addTrigger("jane", 4);
  const { words, triggers } = scanner.scan("Jane");
  expect([words[0], triggers[0]]).toEqual([2, 4]);
});

test("a scan is not disturbed by a longer or shorter one before it", () => {
  const scanner = new Scanner(empty);
  scanner.scan("many words ".repeat(5_000));
  const short = scanner.scan("two words");
  expect([short.tokenCount, short.digits, short.longestToken]).toEqual([2, 0, 5]);
});

test("tokens are the words of `wordsOf`, and hashes those of `hashWord`, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const scan = scanOf(text);
      const tokens = tokensOf(scan);
      expect(tokens).toEqual(wordsOf(text));
      for (const [token, word] of tokens.entries()) expect(scan.hash[token]).toBe(hashWord(word));
    }),
    { seed: 20_251_118 },
  );
});

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { seed: 20_251_118 },
  );
});

test("what the scan counts for the recognizers is what a pattern would find, for any text", () => {
  const unit = fc.constantFrom(..."aZé9.@+ (-\n漢\ud835\udc00\u0301", "\ud835\udc00", "AB", "x.y", "a+b");
  const lexicon = new Lexicon();
  lexicon.addWord("a", Word.given);
  const scanner = new Scanner(lexicon);
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const scan = scanner.scan(text);
      const tokens = Array.from({ length: scan.tokenCount }, (_unused, token) => token);
      const isNotable = (token: number) =>
        (scan.shape[token] ?? 0) & Shape.capital || ((scan.words[token] ?? 0) & NAME_SIGNS) !== 0;
      expect([...scan.notable.subarray(0, scan.notableCount)]).toEqual(tokens.filter(isNotable));
      expect(scan.allCaps).toBe(tokens.filter((token) => (scan.shape[token] ?? 0) & Shape.allCaps).length);
      expect(scan.plussesInWords > 0).toBe(
        /(?<=[\p{L}0-9])\+(?=[\p{L}0-9])/u.test(text.replaceAll(/[\ud800-\udfff]/g, " ")),
      );
      if (/\.(?=\p{L}{2})/u.test(text)) expect(scan.dotsBeforeLetters).toBeGreaterThan(0);
      if (/(?<![\p{L}\p{N}])@/u.test(text)) expect(scan.atsApart).toBeGreaterThan(0);
    }),
    { seed: 20_251_118, numRuns: 2_000 },
  );
});
