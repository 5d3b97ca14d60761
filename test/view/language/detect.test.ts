import { brotliDecompressSync } from "node:zlib";
import { eld } from "eld/extrasmall";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packs } from "../../../fixtures/dialogue/packs.ts";
import { LanguageDetector } from "../../../src/view/language/detect.ts";
import { languages, ngrams } from "../../../src/view/language/ngrams.ts";
import { ngramsOfEld } from "./generate-ngrams.ts";

const detector = new LanguageDetector();
const ofEld = (text: string) => eld.detect(text).language || null;

test("the table is the one of the package", async () => {
  const ofPackage = await ngramsOfEld();
  expect(languages.join(" ")).toBe(ofPackage.languages);
  expect(brotliDecompressSync(Buffer.from(ngrams, "base64")).equals(ofPackage.bytes)).toBe(true);
});

test("every sentence of the fixtures has the language that eld finds in it", () => {
  for (const { topics } of Object.values(packs)) {
    for (const { opening, reply } of topics) {
      for (const text of [...opening, ...reply]) {
        expect(detector.detect(text), text).toBe(ofEld(text));
        expect(detector.detect(text.slice(0, 30)), text).toBe(ofEld(text.slice(0, 30)));
      }
    }
  }
});

/** Assigned long ago, so that the package's list of letters has them, and the longest of its words. */
const letters = [
  "abcdefgh",
  "ABCXYZ",
  "äöüßéèñçåøœ",
  "İıŞşĞğ",
  "αβγδεςσΣΩ",
  "абвгдежзЩЮЯ",
  "אבגדה",
  "ابتثجح",
  "हिन्दी",
  "ไทยภาษา",
  "中文字典日本語",
  "ひらがなカタカナ",
  "한국어말",
];
const others = [
  " ",
  " ",
  " ",
  "'",
  "’",
  "`",
  " '",
  "' ",
  ".",
  ", ",
  "\n",
  "\0",
  "123",
  "😀",
  "𝒜𝓑",
  "<ID_1>",
  "_",
  "-",
  "é",
  "İ",
];
const units = [...letters.flatMap((some) => [...some]), ...others, "x".repeat(69), "y".repeat(71), "ж".repeat(36)];

test("and so has whatever else is written", () => {
  const text = fc.array(fc.constantFrom(...units), { maxLength: 400 }).map((some) => some.join(""));
  fc.assert(
    fc.property(text, (some) => {
      expect(detector.detect(some)).toBe(ofEld(some.slice(0, 1_000)));
    }),
    { numRuns: 5_000, seed: 7 },
  );
});

test("where there is nothing to read there is no language", () => {
  for (const text of ["", " ", "123 456", "'", "😀"]) expect(detector.detect(text), text).toBe(ofEld(text));
});
