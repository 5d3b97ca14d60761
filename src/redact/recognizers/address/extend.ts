import { Gap } from "../../characters.ts";
import { type Scan, Shape } from "../../scan.ts";
import { Trigger } from "../../trigger.ts";
import type { Core } from "./core.ts";
import {
  isCapital,
  isIn,
  isJoined,
  isNameWord,
  isNumber,
  isPartGap,
  isPartOfNumber,
  lengthOf,
  within,
  wordOf,
} from "./tokens.ts";
import { countryName, unitWord } from "./words.ts";

const PARTS_AT_MOST = 7;
const TOWN_WORDS_AT_MOST = 5;

/** Adds house and unit numbers in front, and unit, town, state, postcode and country behind, also on the next lines. */
export function extend(scan: Scan, core: Core): { first: number; last: number } {
  let first = core.first;
  for (let before = leftPart(scan, first); before < first; before = leftPart(scan, first)) first = before;
  let last = core.last;
  for (let parts = 0; parts < PARTS_AT_MOST; parts++) {
    const next = rightPart(scan, last);
    if (next === last) break;
    last = next;
  }
  return { first, last };
}

/** A number in front (`583 Magrethevej 298`), a unit (`Flat 2, 14 High Street`). */
function leftPart(scan: Scan, first: number): number {
  if (first === 0) return first;
  const before = first - 1;
  if (isJoined(scan, first) && isNumber(scan, before) && !isPartOfNumber(scan, before)) return before;
  const isUnitValue = isNumber(scan, before) || isSingleLetter(scan, before);
  if (isUnitValue && isPartGap(scan, first) && isIn(scan, before - 1, unitWord) && isJoined(scan, before))
    return before - 1;
  return first;
}

const isSingleLetter = (scan: Scan, token: number): boolean =>
  within(scan, token) && (scan.shape[token]! & Shape.single) !== 0;

function rightPart(scan: Scan, last: number): number {
  const next = last + 1;
  if (!within(scan, next)) return last;
  // `12-14`, `12/3`, `5-B`
  if ((scan.gap[next]! & ~(Gap.hyphen | Gap.slash)) === 0 && (isNumber(scan, next) || isSingleLetter(scan, next)))
    return next;
  if (!isPartGap(scan, next)) return last;
  const unit = unitPart(scan, next);
  if (unit > 0) return unit;
  const code = postcodeEnd(scan, next);
  if (code >= 0) return townBehind(scan, code);
  return town(scan, last, next);
}

/** `Apt. 4B`, `3ºB`, `2nd floor`, `Suite C`. */
function unitPart(scan: Scan, token: number): number {
  if (isIn(scan, token, unitWord) && isJoined(scan, token + 1)) {
    if (isNumber(scan, token + 1) || isSingleLetter(scan, token + 1)) return token + 1;
  }
  if (isIn(scan, token + 1, unitWord) && isJoined(scan, token + 1) && isNumber(scan, token)) return token + 1;
  return lengthOf(scan, token) <= 4 && /^\d{1,2}[ºª]\p{L}?$/u.test(wordOf(scan, token)) ? token : 0;
}

/**
 * Last token of a postcode that begins at `token`, or -1: three to six digits, `NW1 6XE`, `B0J 2H0`, `3610-114`,
 * `840 24`, `53-320`, `1012 AB`, perhaps with a country letter in front (`D-50674`).
 */
export function postcodeEnd(scan: Scan, token: number): number {
  if (!within(scan, token)) return -1;
  const text = scan.text.slice(scan.start[token], scan.start[token]! + 12);
  const match = postcode.exec(text);
  if (match === null) return -1;
  const end = scan.start[token]! + match[0].length;
  let last = token;
  while (within(scan, last + 1) && scan.start[last + 1]! < end) last++;
  return scan.end[last] === end ? last : -1;
}
const postcode =
  /^(?:[A-Z]{1,2}-)?(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|\d{4} ?[A-Z]{2}(?= |[,.\n]|$)|\d{4}-\d{3}|\d{5}-\d{4}|\d{5}-\d{3}|\d{3} \d{2}(?!\d)|\d{2}-\d{3}|\d{3,6})(?![\p{L}\p{N}])/iu;

/** A town behind a postcode: `50674 Köln`. */
function townBehind(scan: Scan, code: number): number {
  let last = code;
  while (last - code < TOWN_WORDS_AT_MOST && isJoined(scan, last + 1) && isNameWord(scan, last + 1, false)) last++;
  while (last > code && !isCapital(scan, last)) last--;
  return last;
}

/** Capitalised words that end their line or sentence part, or lead to a state, a postcode or a country. */
function town(scan: Scan, last: number, next: number): number {
  if (isState(scan, next) && (postcodeEnd(scan, next + 1) >= 0 || endsPart(scan, next))) return next;
  if (!isNameWord(scan, next, false)) return last;
  let end = next;
  while (end - next < TOWN_WORDS_AT_MOST && isJoined(scan, end + 1) && isNameWord(scan, end + 1, false)) end++;
  while (end >= next && !isCapital(scan, end)) end--;
  if (end < next) return last;
  const newPart = (scan.gap[next]! & (Gap.comma | Gap.newline)) !== 0;
  const isCountry = isIn(scan, end, countryName);
  const leadsOn = postcodeEnd(scan, end + 1) >= 0 && isPartGap(scan, end + 1);
  return isCountry || leadsOn || (newPart && endsPart(scan, end)) ? end : last;
}

/** State or province in capitals, of the list of triggers. */
const isState = (scan: Scan, token: number): boolean =>
  within(scan, token) && (scan.triggers[token]! & Trigger.state) !== 0 && (scan.shape[token]! & Shape.allCaps) !== 0;

/** Behind `token` comes a comma, a line break, the end of the sentence or of the text. */
const endsPart = (scan: Scan, token: number): boolean =>
  (scan.gap[token + 1]! & (Gap.comma | Gap.newline | Gap.dot | Gap.stop | Gap.edge)) !== 0;
