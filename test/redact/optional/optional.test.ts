import { expect, test } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { optionalRecognizers } from "../../../src/redact/optional/index.ts";
import { noContext } from "../../../src/redact/recognizer.ts";
import { Scanner } from "../../../src/redact/scan.ts";
import { lexicon } from "../../../src/redact/words.ts";

/** `kind:value` of what one optional recognizer finds. */
function find(name: string, text: string): string[] {
  const out: Finding[] = [];
  const recognizer = optionalRecognizers.find((candidate) => candidate.name === name);
  recognizer?.find(text, new Scanner(lexicon).scan(text), noContext, out);
  return out.map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["a country", "We moved to New Zealand last year", ["New Zealand"]],
  ["a country in lower case", "i live in united kingdom", ["united kingdom"]],
  ["a city", "The store in Düsseldorf is closed", ["Düsseldorf"]],
  ["an unknown place behind a preposition", "a parcel from Little Wenlock", ["Little Wenlock"]],
  ["an abbreviation", "made in the USA", ["USA"]],
])("places: %s", (_case, text, expected) => {
  expect(find("optional-place", text)).toEqual(expected);
});

test.each([
  ["months are no places", "delivered in March"],
  ["a turkey and a jersey", "a turkey and a jersey for the chad"],
  ["things behind a preposition", "from the box in my car"],
])("no places: %s", (_case, text) => {
  expect(find("optional-place", text)).toEqual([]);
});

test.each([
  ["ISO with time", "at 2007-01-17 23:08:55, he", ["2007-01-17 23:08:55"]],
  ["slashes", "on 2/8/1935.", ["2/8/1935"]],
  ["a year", "founded in 1977, closed", ["1977"]],
  ["day and month", "on the 3rd of May 2021 and March 5th", ["3rd of May 2021", "March 5th"]],
  ["a weekday", "Let us meet Monday", ["Monday"]],
])("dates: %s", (_case, text, expected) => {
  expect(find("optional-date", text)).toEqual(expected);
});

test.each([
  ["you may go", "may i"],
  ["an order number", "order 2024-118-B, room 3050"],
  ["a price", "1999.50 EUR, 19990"],
])("no dates: %s", (_case, text) => {
  expect(find("optional-date", text)).toEqual([]);
});

test.each([
  ["years old", "He is 46 years old", ["46"]],
  ["hyphenated", "a 46-year-old man", ["46"]],
  ["aged", "my mother, aged 81, ordered", ["81"]],
  ["turned", "she turned 30 today", ["30"]],
])("ages: %s", (_case, text, expected) => {
  expect(find("optional-age", text)).toEqual(expected);
});

test("no ages: years, minutes and items", () => {
  expect(find("optional-age", "a 2 years warranty, 30 minutes, I am 20 minutes late, it is 12 items")).toEqual([]);
});

test.each([
  ["forms of address", "Dear Mr. Roe and mrs. Doe", ["Mr.", "mrs."]],
  [
    "a job title on its own line",
    "Jane Roe\nHead of network operations manager\nExample Ltd",
    ["Head of network operations manager"],
  ],
  ["behind a cue", "she works as a nurse", ["nurse"]],
])("titles: %s", (_case, text, expected) => {
  expect(find("optional-title", text)).toEqual(expected);
});

test("nationalities, in the plural and in lower case too", () => {
  expect(find("optional-nationality", "A Spanish film about germans and one Icelander")).toEqual([
    "Spanish",
    "germans",
    "Icelander",
  ]);
});

test.each([
  ["a legal form", "invoice for Rolling Stone Widgets Ltd", ["Rolling Stone Widgets Ltd"]],
  ["a partnership", "the lawyers are Roe, Doe and Poe", ["Roe, Doe and Poe"]],
  ["an ampersand", "bought at Marks & Roe", ["Marks & Roe"]],
  ["behind a cue", "she works for Zyxomatic", ["Zyxomatic"]],
])("organisations: %s", (_case, text, expected) => {
  expect(find("optional-organization", text)).toEqual(expected);
});
