import { expect, test } from "vitest";
import { englishTokens } from "./english-tokens.ts";
import { type Merging, PresidioMeasure } from "./presidio-measure.ts";

function figures(merging: Merging, iou: number, text: string, gold: readonly string[], predicted: readonly string[]) {
  const measure = new PresidioMeasure(merging, iou);
  const spanOf = (value: string) => ({ start: text.indexOf(value), end: text.indexOf(value) + value.length });
  measure.add(text, gold.map(spanOf), predicted.map(spanOf));
  return measure.figures();
}

test.each([
  ["Mr. Roe's e-mail is jane@example.com.", ["Mr.", "Roe", "'s", "e", "-", "mail", "is", "jane@example.com", "."]],
  ["(Apt 5), U.S. and A.B.", ["(", "Apt", "5", ")", ",", "U.S.", "and", "A.B."]],
  ["see https://example.com/a?b=c, don't", ["see", "https://example.com/a?b=c", ",", "do", "n't"]],
  ["Smith-Jones wrote:\n> ok", ["Smith", "-", "Jones", "wrote", ":", ">", "ok"]],
])("tokens of %j", (text, expected) => {
  const tokens = englishTokens(text);
  expect(tokens.map((token) => token.text)).toEqual(expected);
  expect(tokens.filter((token) => text.slice(token.start, token.start + token.text.length) !== token.text)).toEqual([]);
});

test("as published, everything from the first to the last piece of a text is one span", () => {
  const text = "Jane lives far away from her friend Bob";

  expect(figures("extent", 0.9, text, ["Jane", "Bob"], [text])).toEqual({ precision: 1, recall: 1, f2: 1 });
  expect(figures("merged", 0.9, text, ["Jane", "Bob"], [text])).toEqual({ precision: 0, recall: 0, f2: 0 });
});

test("spans with only skip words and punctuation between them are one", () => {
  const text = "Jane and the Bob wrote";

  expect(figures("merged", 0.9, text, ["Jane", "Bob"], ["Jane and the Bob"])).toEqual({
    precision: 1,
    recall: 1,
    f2: 1,
  });
});

test("skip words at the ends of a span do not count", () => {
  expect(figures("merged", 0.9, "the street 12 Elm", ["the street 12 Elm"], ["12 Elm"]).f2).toBe(1);
});

test("a finding that is too short or too long is one miss and one false finding", () => {
  const text = "Jane Annabel Featherstone called";

  expect(figures("merged", 0.9, text, ["Jane Annabel Featherstone"], ["Jane"])).toEqual({
    precision: 0,
    recall: 0,
    f2: 0,
  });
  expect(figures("merged", 0.7, text, ["Jane Annabel Featherstone"], ["Annabel Featherstone"]).recall).toBe(1);
});

test("recall weighs four times as much as precision", () => {
  const text = "Jane met nobody, Bob came";
  const { precision, recall, f2 } = figures("merged", 0.9, text, ["Jane"], ["Jane", "Bob"]);

  expect({ precision, recall }).toEqual({ precision: 0.5, recall: 1 });
  expect(f2).toBeCloseTo(5 / 6, 10);
});
