import { test } from "vitest";
import { idInContext } from "../../../src/redact/recognizers/id-in-context.ts";
import { Trigger } from "../../../src/redact/trigger.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["passport and licence", "passport number «C01X00T47», driving licence «MORGA657054SM9IJ»"],
  ["with a colon", "Driver's license: «D123-4567-8901»"],
  ["with is", "my passport is «533380006», thanks"],
  ["identity card", "ID number: «784-1984-1234567-1»"],
  ["German", "Personalausweis Nr. «L01X00T471»"],
  ["French", "ma carte d'identité numéro «X4RTBPFW4»"],
  ["bank account and sort code", "sort code «20-00-00», account number «55779911»"],
  ["insurance with a weak word", "insurance number: «ZX-88123456»"],
  ["further on in the sentence", "the passport number on my booking should be «533401372»"],
  ["Dutch, in one word", "paspoortnummer «SPECI2014» verloopt"],
  ["Russian", "СНИЛС «112-233-445 95» указан"],
  ["account beside its sort code", "from sort code «20-00-00» account «55779911» last night"],
  ["device", "serial number «C02XK1ABJG5H»"],
])("number named by its words, %s: %s", (_case, expected) => expectMarked(expected, idInContext));

test.each([
  "my passport expired in 2024",
  "I lost my passport and license on 12 May",
  "the ID is required, id 42",
  "account was charged 49.99 twice",
  "insurance for 2 people, patient since 2019",
  "the licence costs 12345",
])("no number named: %s", (text) => expectMarked(text, idInContext));

test("a bare value answers a question for a document", () => {
  expectMarked("C01X00T47", idInContext);
  expectMarked("sure: «C01X00T47»", idInContext, { asked: Trigger.document });
});
