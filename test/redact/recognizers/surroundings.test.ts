import { expect, test } from "vitest";
import { handle } from "../../../src/redact/names/handle.ts";
import type { Recognizer } from "../../../src/redact/recognizer.ts";
import { isGluedStreet } from "../../../src/redact/recognizers/address/words.ts";
import { coordinates } from "../../../src/redact/recognizers/coordinates.ts";
import { emailObfuscated } from "../../../src/redact/recognizers/email-obfuscated.ts";
import { idInContext } from "../../../src/redact/recognizers/id-in-context.ts";
import { mac } from "../../../src/redact/recognizers/mac.ts";
import { phone } from "../../../src/redact/recognizers/phone.ts";
import { postcode } from "../../../src/redact/recognizers/postcode.ts";
import { secretInContext } from "../../../src/redact/recognizers/secret-context.ts";
import { url } from "../../../src/redact/recognizers/url.ts";
import { vehicle } from "../../../src/redact/recognizers/vehicle.ts";
import { findIn } from "./marked.ts";

/** What stands around a value: nothing, blanks, brackets, sentences, other words with digits, marks, other scripts. */
const surroundings: readonly (readonly [before: string, behind: string])[] = [
  ["", ""],
  [" ", " "],
  ["(", ")"],
  ["\n", "\n"],
  ["It is $89.10 on 3.5, so ", ". Then 12 more."],
  ["Zoe\u0301 ", " e\u0301"],
  ["\u{1d400} ", " \u{1d400}"],
  ["ключ: ", " тут"],
  ["mail me@example.com + 5, ", " + 7"],
  [`${"word ".repeat(300)}5 `, ` 6${" word".repeat(300)}`],
];

const values: readonly (readonly [string, Recognizer, string])[] = [
  ["a hardware address in fours", mac, "001B.4411.3AB7"],
  ["a vehicle number", vehicle, "1HGCM82633A004352"],
  ["decimal degrees", coordinates, "52.52000, 13.40495"],
  ["an open location code", coordinates, "9F4MGC22+22"],
  ["a host with a path", url, "example.org/jane"],
  ["a host of one label and a site word", url, "www.example.org"],
  ["an account", handle, "@jane_roe_84"],
  ["a spelled address", emailObfuscated, "jane.roe [at] example [dot] com"],
  ["a passport number", idInContext, "passport number C01X00T47"],
  ["a code", secretInContext, "PIN is 482-913"],
  ["a telephone number", phone, "+44 7700 900123"],
  ["a postcode", postcode, "SW1A 1AA"],
  ["a postcode behind a state", postcode, "CA 94016"],
];

test.each(values)("%s is found whatever stands around it", (_case, recognizer, value) => {
  for (const [before, behind] of surroundings) {
    const text = `${before}${value}${behind}`;
    const found = findIn(text, recognizer).filter(
      ({ start, end }) => start < before.length + value.length && end > before.length,
    );
    expect(found.length, JSON.stringify(text.slice(0, 80))).toBeGreaterThan(0);
  }
});

test.each([
  "Lindenstraße",
  "LINDENSTRASSE",
  "Storgatan",
  "Kerkstraat",
  "kossuthutca",
  "Västravägen",
  "Nørregade",
  "Hauptſtr",
])("the type of street is seen at the end of %s", (word) => expect(isGluedStreet(word)).toBe(true));
