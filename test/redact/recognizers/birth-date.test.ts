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
  ["behind a longer German cue", "Mein Geburtsdatum lautet der «03.05.1984»"],
  ["before the verb", "Ich bin am «12. Juni 1969» geboren worden"],
  ["Polish", "Urodziłam się «4 lipca 1977» w maju"],
  ["Turkish", "Doğum tarihim «15.06.1988»"],
  ["Arabic", "تاريخ الميلاد «12/05/1990»"],
  ["Japanese, glued", "生年月日は«1985年4月12日»です"],
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
