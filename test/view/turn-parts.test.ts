import { Tiktoken } from "js-tiktoken/lite";
import cl100k from "js-tiktoken/ranks/cl100k_base";
import { expect, test } from "vitest";
import { packs } from "../../fixtures/dialogue/packs.ts";
import { TURN_SEPARATOR } from "../../src/view/said.ts";
import { turnText } from "../../src/view/turn-text.ts";
import { givenTurn } from "./support.ts";

const tokenizer = new Tiktoken(cl100k);
const tokens = (text: string): number => tokenizer.encode(text).length;
/** A chunk of 512 without the 64 that metadata may take. */
const CHUNK_TOKENS = 512 - 64;

const partsOf = (text: string): string[] => turnText(givenTurn({ text })).split(TURN_SEPARATOR);

test("a turn that fits into a chunk stays in one piece", () => {
  const text = "All of this is one thing said. ".repeat(40).trim();
  expect(partsOf(text)).toEqual([`Customer: ${text}`]);
});

test("a word without end is cut like any text, and takes no longer the longer it is", () => {
  expect(partsOf("x".repeat(5_000)).length).toBeLessThan(15);

  const parts = partsOf("x".repeat(1_500_000));
  expect(parts.length).toBeLessThan(3_000);
  expect(parts.map((part) => part.replace(/^Customer(?: \(continued\))?: /, "")).join("")).toBe("x".repeat(1_500_000));
});

const longTexts: [string, string][] = [
  ...Object.entries(packs).map(([language, { topics }]): [string, string] => [
    language,
    Array.from({ length: 20 }, () =>
      topics.flatMap(({ opening, solution }) => [...opening, ...solution]).join(" "),
    ).join("\n"),
  ]),
  ["emoji", "🎉👍🏽🇳🇴 ".repeat(600)],
  ["one word", "a".repeat(6_000)],
  ["base64", "QmFzZTY0IGlzIG5vdCBhIGxhbmd1YWdlLCBidXQgcGVvcGxlIHBhc3RlIGl0".repeat(60)],
  ["numbers", "0123456789 ".repeat(600)],
  ["symbols", "{[(<=>)]};".repeat(500)],
  ["lines of a log", "2025-11-18T09:02:11.123Z ERROR [main] x.y.Z - null\n".repeat(100)],
  ["a table", "| a | b | c | d |\n|---|---|---|---|\n".repeat(150)],
  ["Hindi", "मुझे अपना ऑर्डर अभी तक नहीं मिला है, कृपया मदद करें। ".repeat(60)],
  ["Thai", "ฉันยังไม่ได้รับสินค้าเลยช่วยตรวจสอบให้หน่อยได้ไหม".repeat(40)],
  ["Korean", "아직 주문한 상품을 받지 못했습니다. 확인 부탁드립니다. ".repeat(60)],
  ["Hebrew", "עדיין לא קיבלתי את ההזמנה שלי, אנא בדקו. ".repeat(60)],
  ["Greek", "Δεν έχω λάβει ακόμα την παραγγελία μου. ".repeat(80)],
];

test.each(longTexts)("a long turn comes in parts that fit, each with its speaker: %s", (_what, text) => {
  const parts = partsOf(text);
  expect(parts.length).toBeGreaterThan(1);
  for (const [index, part] of parts.entries()) {
    expect(part.startsWith(index === 0 ? "Customer: " : "Customer (continued): ")).toBe(true);
    expect(tokens(part)).toBeLessThan(CHUNK_TOKENS);
    expect(part.isWellFormed()).toBe(true);
  }
});

test("nothing of a long turn is lost", () => {
  const words = (text: string) =>
    text
      .replace(/Customer(?: \(continued\))?: /g, " ")
      .split(/\s+/)
      .filter(Boolean);
  const text = longTexts[0]?.[1] ?? "";
  expect(words(partsOf(text).join(" "))).toEqual(words(text));
});

test("parts end where a sentence does, when there is one", () => {
  const sentence = "This sentence has exactly eight words in it.";
  for (const part of partsOf(`${sentence} `.repeat(120))) expect(part.endsWith("it.")).toBe(true);
});
