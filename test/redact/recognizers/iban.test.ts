import { expect, test } from "vitest";
import { iban, mod97Valid } from "../../../src/redact/recognizers/iban.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["in groups of four", "IBAN: «DE89 3704 0044 0532 0130 00», thanks"],
  ["in lower case", "it is «de89 3704 0044 0532 0130 00» ok"],
  ["in one piece", "wire to «GB29NWBK60161331926819» please"],
  ["with dashes", "«NL91-ABNA-0417-1643-00»"],
  ["with letters in the account", "«FR14 2004 1010 0505 0001 3M02 606» and «MT84MALT011000012345MTLCAST001S»"],
  ["followed by a word", "«BE68 5390 0754 7034» is mine"],
  ["of the shortest kind", "«NO93 8601 1117 947»"],
  ["mistyped, beside its name", "my iban DE is «DE89 3704 0044 0532 0130 01»"],
])("IBAN %s: %s", (_case, expected) => expectMarked(expected, iban));

test.each([
  ["a wrong check number without its name", "code DE89370400440532013001 was used"],
  ["a number that runs on", "DE893704004405320130001234"],
  ["an unknown country", "XY89 3704 0044 0532 0130 00"],
  ["an order number", "AB12 3456 7890 1234 5678"],
])("%s is no IBAN: %s", (_case, expected) => expectMarked(expected, iban));

test("the check follows ISO 13616: the first four characters move to the end", () => {
  expect(mod97Valid("GB82WEST12345698765432")).toBe(true);
  expect(mod97Valid("GB82WEST12345698765433")).toBe(false);
});
