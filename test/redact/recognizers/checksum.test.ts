import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isCalendarDay,
  luhnValid,
  mod11And10Valid,
  mod97,
  verhoeffValid,
} from "../../../src/redact/recognizers/checksum.ts";

test.each([
  ["Luhn", luhnValid, "79927398713"],
  ["Verhoeff", verhoeffValid, "2363"],
  ["ISO 7064 mod 11,10", mod11And10Valid, "794623"],
] as const)("%s accepts its published example and rejects every change of one digit", (_name, valid, example) => {
  expect(valid(example)).toBe(true);
  for (let index = 0; index < example.length; index++) {
    for (const digit of "0123456789") {
      if (digit === example[index]) continue;
      expect(valid(example.slice(0, index) + digit + example.slice(index + 1))).toBe(false);
    }
  }
});

test("the remainder by 97 is that of the whole number, without its size", () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), (n) => mod97(n.toString()) === Number(n % 97n)));
});

test("no checksum accepts an unknown character", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      fc.pre(!/^\d+$/.test(text));
      expect([luhnValid(text), verhoeffValid(text), mod11And10Valid(text)]).toEqual([false, false, false]);
    }),
  );
});

test("a day of a month exists or does not", () => {
  expect([isCalendarDay(2, 29), isCalendarDay(2, 30), isCalendarDay(13, 1), isCalendarDay(4, 0)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
