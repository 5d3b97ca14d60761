import { expect, test } from "vitest";
import { card } from "../../../src/redact/recognizers/card.ts";
import { expectMarked, findIn } from "./marked.ts";

test.each([
  ["grouped by blanks", "paid with «4111 1111 1111 1111» yesterday"],
  ["grouped by dashes, with expiry", "«5555-5555-5555-4444» exp 09/27"],
  ["two in one message", "«4111111111111111», not «5105105105105100»"],
  ["American Express", "amex «3782 822463 10005»"],
  ["Diners", "«3056 930902 5904»"],
  ["single digits", "«4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1»"],
  ["19 digits", "unionpay «6205500000000000004»"],
  ["mistyped, four by four", "«4111-1111-1111-1112» was declined"],
  ["mistyped, beside the word card", "my visa card «4111111111111112» fails"],
  ["glued to words without spaces", "用银行卡«4242 4242 4242 4242»付款"],
  ["with its security code", "card «4111 1111 1111 1111» exp 09/27 cvv «123»"],
  ["security code in words", "the security code is «1234»"],
])("payment card, %s: %s", (_case, expected) => expectMarked(expected, card));

test.each([
  ["a failed checksum without cue is an order number", "order 4111111111111112 is late"],
  ["last four digits", "the card ending in 4242 and the one ending 0005"],
  ["a number of no issuer", "tracking 1111111111111117"],
  ["one digit repeated", "card 0000 0000 0000 0000"],
  ["a longer number", "ref 41111111111111111111111"],
  ["security as such", "security desk 4521, room 12"],
])("%s: %s", (_case, expected) => expectMarked(expected, card));

test("a security code is a secret, not a card", () => {
  expect(findIn("cvc: 737", card).map(({ kind }) => kind)).toEqual(["SECRET"]);
});
