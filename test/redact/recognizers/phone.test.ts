import { test } from "vitest";
import { phone } from "../../../src/redact/recognizers/phone.ts";
import { phoneInWords } from "../../../src/redact/recognizers/phone-words.ts";
import { Trigger } from "../../../src/redact/trigger.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["international", "ring «+44 (0)20 7946 0018 ext. 204» or «020-7946-0019» today"],
  ["with 00 for +", "ruf «0049 30 901820» an"],
  ["compact international", "it is «+15555550123»"],
  ["in brackets", "the office: «(555) 555-0123», open daily"],
  ["single digits", "on «0 7 7 0 0 9 0 0 1 2 3» after six"],
  ["French pairs", "au «01 99 00 12 34» demain"],
  ["dotted French pairs", "au «01.99.00.12.34» demain"],
  ["German with a slash", "unter «030/23125 123» erreichbar"],
  ["on the line below its label", "Phone:\n«467 3395»\nE-mail"],
  ["label and one letter", "Head of Ops | Northwind Ltd\nM: «0803 555 0142»"],
  ["word behind", "«555 0142» office"],
  ["glued to a CJK label", "我的电话«13812345678»，谢谢"],
  ["Cyrillic cue", "тел. «+7 912 345-67-89»"],
  ["with a clock time in front", "at 5 «020 7946 0018» please"],
  ["trunk zero, compact", "my cell is «07700900123»"],
])("telephone number, %s: %s", (_case, expected) => expectMarked(expected, phone));

test.each([
  "Order 3348917502 arrived, invoice INV-2024-000417, tracking 1Z999AA10123456784",
  "I paid 1,299.00 on 2024-03-05 at 14:30, 3 items, 20% off, size 10.5",
  "from 2019-2024, on 05.04.1984 and 5/4/84, between 10-12 and 14-16",
  "it costs 1 299 000 or 12.500.000 pesos",
  "case #20394857, order no 4455 667 788",
  "call me on 2024-03-05 at 10",
  "EUR 1234567, $ 7654321",
  "1111111 and 0000000000",
])("no telephone number: %s", (text) => expectMarked(text, phone));

test("a number without grouping counts where the region of the conversation dials it", () => {
  expectMarked("yes, 2015550123 works", phone);
  expectMarked("yes, «2015550123» works", phone, { regions: ["US"] });
  expectMarked("order 2015550123 works", phone, { regions: ["US"] });
});

test("the answer to a question for the number is one", () => {
  expectMarked("sure, it's 5550142", phone);
  expectMarked("sure, it's «5550142»", phone, { asked: Trigger.phone });
});

test.each([
  "my number is «five five five, oh one two three four five six» ok",
  "«zero seven double seven zero nine five»",
  "mi número es «seis uno dos tres cuatro cinco seis siete ocho»",
])("digits in words: %s", (expected) => expectMarked(expected, phoneInWords));

test("counting to three is no telephone number", () => expectMarked("one two three, go", phoneInWords));
