import { Char, classOf, Gap } from "../../characters.ts";
import { type Scan, Shape } from "../../scan.ts";
import { Trigger } from "../../trigger.ts";
import { isGluedStreet, locative, notInAddress, particle, rareSuffix, strongSuffix, weakSuffix } from "./words.ts";

/** The scan as the address rules see it. */
export const lengthOf = (scan: Scan, token: number): number => scan.end[token]! - scan.start[token]!;
export const wordOf = (scan: Scan, token: number): string => scan.text.slice(scan.start[token], scan.end[token]);
export const within = (scan: Scan, token: number): boolean => token >= 0 && token < scan.tokenCount;
export const isIn = (scan: Scan, token: number, words: ReadonlySet<number>): boolean =>
  within(scan, token) && words.has(scan.hash[token]!);

/** `12`, `221B`, `5a`: at most five digits, then at most two letters. */
export function isNumber(scan: Scan, token: number): boolean {
  if (!within(scan, token) || (scan.shape[token]! & Shape.hasDigit) === 0) return false;
  const length = lengthOf(scan, token);
  if (length > 7) return false;
  if (scan.shape[token]! & Shape.onlyDigits) return length <= 5;
  return houseNumber.test(wordOf(scan, token));
}

const houseNumber = /^\d{1,5}(?!st$|nd$|rd$|th$|er$)(?:[\p{L}ºª]{1,2}|bis|ter)$/iu;

/** `5th`, `52nd`, `1er`, `2e`. */
export const isOrdinal = (scan: Scan, token: number): boolean =>
  within(scan, token) &&
  (scan.shape[token]! & (Shape.hasDigit | Shape.hasLetter)) === (Shape.hasDigit | Shape.hasLetter) &&
  /^\d{1,3}(?:st|nd|rd|th|er|e|ème|º|ª)$/iu.test(wordOf(scan, token));

export const isCapital = (scan: Scan, token: number): boolean =>
  within(scan, token) && (scan.shape[token]! & (Shape.capital | Shape.hasDigit)) === Shape.capital;

/** A word that may be part of a street or town: capitalised, a particle, an ordinal; never a word of the sentence. */
export function isNameWord(scan: Scan, token: number, lowerToo: boolean): boolean {
  if (!within(scan, token)) return false;
  if (isOrdinal(scan, token)) return true;
  if (scan.shape[token]! & Shape.hasDigit) return false;
  if (particle.has(scan.hash[token]!)) return true;
  if (notInAddress.has(scan.hash[token]!)) return false;
  return (scan.shape[token]! & Shape.capital) !== 0 || (lowerToo && (scan.shape[token]! & Shape.lower) !== 0);
}

export const isStreetWord = (scan: Scan, token: number): boolean =>
  within(scan, token) && (isSuffix(scan, token) || isGluedAt(scan, token));

/** The trigger spares most words three look-ups. */
const isSuffix = (scan: Scan, token: number): boolean =>
  (scan.triggers[token]! & Trigger.streetType) !== 0 &&
  (strongSuffix.has(scan.hash[token]!) || weakSuffix.has(scan.hash[token]!) || rareSuffix.has(scan.hash[token]!));

const INSIDE_NAME = Gap.space | Gap.dot | Gap.hyphen | Gap.apostrophe;

/** Whether two neighbouring words stand on one line with nothing but blanks, dots, hyphens and apostrophes between. */
export const isJoined = (scan: Scan, token: number): boolean =>
  within(scan, token) && (scan.gap[token]! & ~INSIDE_NAME) === 0;

/** `à`, `in`: in lower case they lead from the street to the town, or from the sentence to the street. */
export const isLocative = (scan: Scan, token: number): boolean =>
  isIn(scan, token, locative) && (scan.shape[token]! & Shape.lower) !== 0;

/** A comma, a line break, a dash between blanks, blanks, and the `>` of quoted mail: what separates the parts of an address. */
export const isPartGap = (scan: Scan, token: number): boolean => {
  if (!within(scan, token)) return false;
  const from = scan.end[token - 1] ?? 0;
  const to = scan.start[token]!;
  return to - from <= 24 && partGap.test(scan.text.slice(from, to));
};
const partGap =
  /^[ \t\u00a0]{0,8}[.,;]?[ \t\u00a0]{0,8}(?:[,;|·]|(?<=\s)[-–](?=\s)|(?:\r?\n[ \t>?,|]{0,12}){0,2})[ \t\u00a0]{0,8}$/u;

/** `1600`: at least three digits and no year, so hardly a count of things. */
export const isLongNumber = (scan: Scan, token: number, digits: number): boolean =>
  lengthOf(scan, token) >= digits && !/^(?:19|20)\d\d$/.test(wordOf(scan, token));

/** Part of an amount, a date, a time, a decimal or an id: not a house number. A range of two (`631-635`) may be one. */
export function isPartOfNumber(scan: Scan, token: number): boolean {
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (isBetweenBlanks(scan, start, end)) return false;
  if (isBehindSign(scan, start)) return true;
  const before = scan.text.slice(Math.max(0, start - 2), start);
  const behind = scan.text.slice(end, end + 2);
  return (
    /[$€£¥#%@_=+]\s?$|\d[.,:]$|[\p{L}][-_/]$/u.test(before) ||
    isThirdOfDate(scan, token) ||
    /^(?:[.,:]\d|[%€$£°@_=]|\s[%€$£])/.test(behind)
  );
}

/** `$89`, `$ 89`, `#12`, the `10` of `89.10`: the usual cases of what the first pattern says. */
function isBehindSign({ units }: Scan, start: number): boolean {
  if (start < 2) return false;
  const before = units[start - 1]!;
  if (before === 0x2e || before === 0x2c || before === 0x3a) return isDigit(units[start - 2]!);
  return isSign(before === 0x20 ? units[start - 2]! : before);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** `$`, `#`, `%`, `@`, `_`, `=`, `+` */
const isSign = (unit: number): boolean =>
  (unit >= 0x23 && unit <= 0x25) || unit === 0x40 || unit === 0x5f || unit === 0x3d || unit === 0x2b;

/** The usual case without regular expressions: a blank and a letter on both sides. */
function isBetweenBlanks({ units }: Scan, start: number, end: number): boolean {
  if (start < 2 || units[start - 1] !== 0x20 || units[end] !== 0x20) return false;
  return (classOf[units[start - 2]!]! & classOf[units[end + 1]!]! & Char.letter) !== 0;
}

const isThirdOfDate = (scan: Scan, token: number): boolean =>
  /[-/]\d{1,2}[-/]$/.test(scan.text.slice(Math.max(0, scan.start[token]! - 4), scan.start[token]));

/** The text has hardly a capital: names of streets are lower case as well. */
export const isLowerCaseText = (scan: Scan): boolean => scan.capitals * 12 <= scan.tokenCount;

export const hasAddressCue = (scan: Scan, token: number, reach = 6): boolean => {
  if ((scan.allTriggers & Trigger.address) === 0) return false;
  for (let at = token - 1; at >= 0 && at >= token - reach; at--) {
    if (scan.triggers[at]! & Trigger.address) return true;
  }
  return false;
};

/** `Lindenstraße`, `Storgatan`: a word of Latin letters that ends in a street type. */
export const isGluedAt = (scan: Scan, token: number): boolean =>
  within(scan, token) &&
  (scan.shape[token]! & (Shape.latin | Shape.hasDigit)) === Shape.latin &&
  lengthOf(scan, token) >= 6 &&
  isGluedStreet(wordOf(scan, token));

export const isCommaGap = (scan: Scan, token: number): boolean =>
  (scan.gap[token]! & ~(Gap.comma | Gap.space)) === 0 && (scan.gap[token]! & Gap.comma) !== 0;
