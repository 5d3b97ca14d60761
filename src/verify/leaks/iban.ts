import { isWordUnit, type LeakRule, leakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

/** Length by country: SWIFT IBAN registry. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};
/** Without gaps, or in groups of four with one kind of gap. */
const SHAPE = /[A-Z]{2}\d{2}(?:([ -])(?:[A-Z0-9]{4}\1){2,6}[A-Z0-9]{1,4}|[A-Z0-9]{11,30})/giy;

/** Bank account numbers (ISO 13616): a country's length, grouped or not, and remainder 1 modulo 97. */
export const iban: LeakRule = leakRule(
  "iban",
  {
    mark: Mark.country,
    traces: [
      /(?:(?<![A-Z0-9_])|(?<=\\[bfnrt]))[A-Z]{2}\d\d(?:([ -])[A-Z0-9]{4}\1[A-Z0-9]{4}\1(?![A-Z0-9]{5})|[A-Z0-9]{11})/i,
    ],
  },
  (text) => Array.from(text.matchAll(/[A-Z]{2}\d{2}/gi)).some(({ index }) => isIbanAt(text, index)),
);

function isIbanAt(text: string, start: number): boolean {
  const length = LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined || isWordUnit(text, start - 1)) return false;
  SHAPE.lastIndex = start;
  const [match = "", gap = ""] = SHAPE.exec(text) ?? [];
  const gaps = gap === "" ? 0 : Math.ceil(length / 4) - 1;
  // A grouped number may be followed by a blank and another word: the country tells where it ends.
  const number = match.slice(0, length + gaps);
  const compact = number.replace(/[ -]/g, "").toUpperCase();
  return compact.length === length && !isWordUnit(text, start + number.length) && remainder97(compact) === 1;
}

/** ISO 7064: first four characters to the end, letters as 10 to 35. */
function remainder97(iban: string): number {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
