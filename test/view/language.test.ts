import { eld } from "eld/extrasmall";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packs } from "../../fixtures/dialogue/packs.ts";
import { languageOf } from "../../src/view/language.ts";
import { detectLanguage } from "../../src/view/language-detector.ts";
import { givenThread, givenTurn } from "./support.ts";

const languageOfTexts = (...texts: string[]) =>
  languageOf(givenThread({ language: null, turns: texts.map((text) => givenTurn({ text })) }));

test("what Chatwoot says is not questioned", () => {
  expect(languageOf(givenThread({ language: "nl" }))).toBe("nl");
});

test("else it is the language of the words, whoever sends them", () => {
  const wrong: string[] = [];
  let all = 0;
  for (const [language, { topics }] of Object.entries(packs)) {
    for (const { opening, reply } of topics) {
      for (const text of opening) {
        all++;
        const found = languageOfTexts(text.replace(/\{\w+\}/g, "<ID_1>"), (reply[0] ?? "").replace(/\{\w+\}/g, ""));
        if (found !== language) wrong.push(`${language} taken for ${found}: ${text}`);
      }
    }
  }
  expect(all).toBeGreaterThan(100);
  expect(wrong.length / all, wrong.join("\n")).toBeLessThan(0.05);
});

test.each([
  ["nothing", ""],
  ["numbers and placeholders", "<ID_1> 12345 <CUSTOMER_EMAIL_2>"],
  ["a word or two", "ok thanks"],
  ["a link", "https://shop.example.com/de/warenkorb/anzeigen"],
])("too little to tell is no language: %s", (_what, text) => {
  expect(languageOfTexts(text)).toBeNull();
});

test("the customer's words count more than the agent's", () => {
  const turns = [
    givenTurn({
      role: "agent",
      text: "Thank you for contacting us. We have received your message and will reply soon.",
    }),
    givenTurn({ text: "Guten Tag, leider ist die Lieferung beschädigt angekommen. Was soll ich jetzt tun?" }),
  ];
  expect(languageOf(givenThread({ language: null, turns }))).toBe("de");
});

const phrases = Object.values(packs).flatMap(({ topics }) =>
  topics.flatMap(({ opening, reply }) => [...opening, ...reply]),
);
const pieces = fc.oneof(
  fc.constantFrom(...phrases),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "don't",
    "l’été",
    "''",
    "<CUSTOMER_1>",
    "5<A>",
    "x@y.de",
    "https://x.de/y",
    "İ",
    "ǅ",
    "\ud800",
    "x".repeat(80),
  ),
);

test("the tables say what the detector says", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join(" ");
      expect(detectLanguage(text)).toBe(eld.detect(text).language || null);
    }),
    { numRuns: 2_000 },
  );
});

test("texts that need no pattern are read as the pattern would", () => {
  const noise = /<[A-Z][A-Z_0-9]*>|https?:\/\/\S+|\S+@\S+|[\p{Nd}#*_|<>[\]()]+/gu;
  const latin = fc.string({ unit: fc.constantFrom(..."abcé ×'’<>A_1#()…ß"), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, latin), { maxLength: 8 }), (parts) => {
      const texts = [parts.slice(0, 4).join(" "), parts.slice(4).join("")].filter((text) => text !== "");
      const cleaned = texts.map((text) => `${text.slice(0, 300).replace(noise, " ")} `).join("");
      const sample = cleaned.slice(0, 150).toWellFormed();
      const letters = Array.from(sample.matchAll(/\p{L}/gu), ([letter]) => (letter >= "\u2e80" ? 2 : 1));
      const isEnough = letters.reduce((sum, weight) => sum + weight, 0) >= 12;
      expect(languageOfTexts(...texts)).toBe(isEnough ? eld.detect(sample).language || null : null);
    }),
    { numRuns: 2_000 },
  );
});
