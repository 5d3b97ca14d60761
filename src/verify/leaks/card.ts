import { isDigit, isWordUnit, type LeakRule, leakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

/** In one run, or as cards print them: by four, 4-6-5 (American Express), 4-6-4 (Diners). */
const SHAPES: readonly RegExp[] = [
  /\d{13,19}/y,
  /\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?/y,
  /\d{4}([ -])\d{6}\1\d{4,5}/y,
];

/** Payment card numbers: an issuer's first digits with that issuer's length, and a right checksum. */
export const card: LeakRule = leakRule(
  "card",
  { mark: Mark.longNumber | Mark.group, traces: [/(?<!\d)\d{13}/, /\d{4}([ -])\d{4}(?:\d\d)?\1\d{4}/] },
  (text) => digitRunStarts(text).some((start) => isCardAt(text, start)),
);

function digitRunStarts(text: string): number[] {
  return Array.from(text.matchAll(/\d{4,19}/g), ({ index }) => index).filter(
    (index) => !isWordUnit(text, index - 1) && !/[.,]/.test(text.charAt(index - 1)),
  );
}

function isCardAt(text: string, start: number): boolean {
  return SHAPES.some((shape) => {
    shape.lastIndex = start;
    const match = shape.exec(text)?.[0];
    if (match === undefined || isDigit(text, start + match.length) || isWordUnit(text, start + match.length))
      return false;
    const number = match.replace(/\D/g, "");
    return isIssued(number) && hasChecksum(number);
  });
}

/** ISO/IEC 7812 issuer numbers of Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay. */
function isIssued(number: string): boolean {
  const { length } = number;
  const four = Number(number.slice(0, 4));
  if (/^(\d)\1*$/.test(number)) return false;
  if (four >= 4000 && four <= 4999) return length === 13 || length === 16 || length === 19;
  if ((four >= 5100 && four <= 5599) || (four >= 2221 && four <= 2720)) return length === 16;
  if ((four >= 3400 && four <= 3499) || (four >= 3700 && four <= 3799)) return length === 15;
  if ((four >= 3000 && four <= 3059) || (four >= 3600 && four <= 3699) || (four >= 3800 && four <= 3999)) {
    return length === 14;
  }
  if (four === 6011 || (four >= 6440 && four <= 6599) || (four >= 3528 && four <= 3589)) return length === 16;
  return four >= 6200 && four <= 6299 && length >= 16;
}

/** Luhn (ISO/IEC 7812-1 annex B): from the right, every second digit doubled, 9 taken from what exceeds 9. */
function hasChecksum(number: string): boolean {
  let sum = 0;
  for (let place = 0; place < number.length; place++) {
    const digit = Number(number.charAt(number.length - 1 - place));
    const weighed = place % 2 === 1 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
