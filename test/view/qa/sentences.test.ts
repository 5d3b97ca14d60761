import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/view/qa/fold.ts";
import { sentencesOf } from "../../../src/view/qa/sentences.ts";

/** By patterns, line by line. */
function byPatterns(text: string) {
  const lines = text.replace(/https?:\/\/\S+/g, "link").split("\n");
  return lines.flatMap((line, index) =>
    (fold(line).match(/[^.!?…。！？؟।;；]+[.!?…。！？؟।;；]*/gu) ?? [])
      .map((sentence) => ({
        words: sentence.replace(/[^\p{L}\p{N}#@€$£%+]+/gu, " ").trim(),
        asks: /[?？؟]/.test(sentence),
        line: index,
      }))
      .filter(({ words }) => words !== ""),
  );
}

const read = (text: string) =>
  sentencesOf(text).map(({ phrase: { words, wordCount }, asks, line }) => {
    expect(wordCount).toBe(words.split(" ").length);
    return { words, asks, line };
  });

test("words without case, marks and names; a sign for numbers; one sentence after the other", () => {
  expect(read("Hello <CUSTOMER>, it's INV-2024-5651!\nDid you get the É-mail of 3.5.? ")).toEqual([
    { words: "hello its #", asks: false, line: 0 },
    { words: "did you get the email of #", asks: false, line: 1 },
    { words: "#", asks: true, line: 1 },
  ]);
});

test("every unit is read as the patterns read it", () => {
  const wrong: number[] = [];
  for (let unit = 0; unit < 0x1_0000; unit++) {
    const character = String.fromCharCode(unit);
    const text = `a${character}b5 '${character} ab-${character}`;
    if (JSON.stringify(read(text)) !== JSON.stringify(byPatterns(text))) wrong.push(unit);
  }
  expect(wrong).toEqual([]);
});

test("so is every text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(..."ab'’s-#59. ?!\nél"), maxLength: 12 }),
    fc.constantFrom(
      "<CUSTOMER_1>",
      "<ORDER_1>",
      "<TITLE_",
      "https://x.de/a.b?c",
      "e-mai'll",
      "e-mail",
      "ab-1-2x",
      "ΑΣ.Α",
    ),
    fc.constantFrom("\u{1f600}", "1\ufe0f\u20e3", "\u{10400}", "\ud800", "ﷺ", "ŉ", "½", "İ", "ẞ", "٣", "؟", "。"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join("");
      expect(read(text)).toEqual(byPatterns(text));
    }),
    { numRuns: 5_000 },
  );
});
