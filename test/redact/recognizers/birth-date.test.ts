import { test } from "vitest";
import { birthDate } from "../../../src/redact/recognizers/birth-date.ts";
import { Trigger } from "../../../src/redact/trigger.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["in words", "DOB: «3rd of May 1984» - born in 1984 in Ohio"],
  ["in digits, beside another date", "I was born on «05/04/84» and bought it on 05/04/24"],
  ["ISO", "date of birth «1984-04-05»"],
  ["American", "birthday: «April 5, 1984»"],
  ["German", "geboren am «5. April 1984» in Köln"],
  ["French", "née le «5 avril 1984»"],
  ["Spanish", "fecha de nacimiento: «5 de abril de 1984»"],
  ["Dutch", "geboortedatum «5-4-1984»"],
  ["Russian", "родился «5 апреля 1984»"],
  ["Chinese", "生日：«1984年4月5日»"],
  ["on the next line", "Date of birth:\n«05.04.1984»\nThanks"],
])("date of birth %s: %s", (_case, expected) => expectMarked(expected, birthDate));

test.each([
  "I ordered it on 05/04/2024",
  "born in 1984 in Ohio",
  "my birthday gift arrived broken; order of 05/04/2024",
  "reborn on 12 shelves",
])("no date of birth: %s", (text) => expectMarked(text, birthDate));

test("a bare date answers a question for the date of birth", () => {
  expectMarked("05/04/1984", birthDate);
  expectMarked("«05/04/1984»", birthDate, { asked: Trigger.birth });
});
