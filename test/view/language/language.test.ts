import { expect, test } from "vitest";
import { packs } from "../../../fixtures/dialogue/packs.ts";
import { languageOf } from "../../../src/view/language/language.ts";
import { givenThread, givenTurn } from "../support.ts";

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
