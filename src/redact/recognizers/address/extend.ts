import { Gap } from "../../characters.ts";
import { hashWord } from "../../fold.ts";
import { type Scan, Shape } from "../../scan.ts";
import { Trigger } from "../../trigger.ts";
import { firstNameWord } from "./name.ts";
import { postcodeEnd } from "./postcode-shape.ts";
import type { Core } from "./street.ts";
import {
  isCapital,
  isGluedAt,
  isIn,
  isJoined,
  isLocative,
  isLowerCaseText,
  isNameWord,
  isNumber,
  isPartGap,
  isPartOfNumber,
  lengthOf,
  within,
  wordOf,
} from "./tokens.ts";
import { countryName, lateUnitWord, notInAddress, postcodeWord, sideWord, unitWord } from "./words.ts";

const PARTS_AT_MOST = 8;
const TOWN_WORDS_AT_MOST = 6;

/** Adds house and unit numbers in front, and unit, town, state, postcode and country behind, also on the next lines. */
export function extend(scan: Scan, core: Core): { first: number; last: number } {
  let first = core.first;
  for (let parts = 0; parts < 3; parts++) first = leftPart(scan, first);
  let last = core.last;
  for (let parts = 0; parts < PARTS_AT_MOST; parts++) {
    const next = rightPart(scan, last);
    if (next === last) break;
    last = next;
  }
  return { first, last };
}

/** A number in front (`583 Magrethevej 298`), a unit (`Flat 2, 14 High Street`), a street (`Bundesstraße 31 Zeile 4`). */
function leftPart(scan: Scan, first: number): number {
  const before = first - 1;
  if (before < 0) return first;
  const numbered = isNumber(scan, before) && !isPartOfNumber(scan, before);
  // `631-635 George Street`
  if (numbered && isNumber(scan, first) && (scan.gap[first]! & ~(Gap.hyphen | Gap.slash)) === 0) return before;
  if (isJoined(scan, first) && numbered) return before;
  if (isJoined(scan, first) && isNumber(scan, first) && isGluedAt(scan, before)) return firstNameWord(scan, before);
  const isUnitValue = isNumber(scan, before) || isSingleLetter(scan, before);
  if (isUnitValue && isPartGap(scan, first) && isIn(scan, before - 1, unitWord) && isJoined(scan, before)) {
    return before - 1;
  }
  return isIn(scan, before, unitWord) && isNumber(scan, first) && isJoined(scan, first) ? before : first;
}

const isSingleLetter = (scan: Scan, token: number): boolean =>
  within(scan, token) && (scan.shape[token]! & Shape.single) !== 0;

function rightPart(scan: Scan, last: number): number {
  const next = last + 1;
  if (!within(scan, next)) return last;
  // `12-14`, `12/3`, `5-B`
  const glued = (scan.gap[next]! & ~(Gap.hyphen | Gap.slash)) === 0;
  if (glued && (isNumber(scan, next) || isSingleLetter(scan, next))) return next;
  const isShort = lengthOf(scan, next) <= 5;
  if (isShort && /^[,.]? ?# ?$/.test(scan.text.slice(scan.end[last], scan.start[next]))) return next;
  if (!isPartGap(scan, next)) return last;
  if (isIn(scan, next, bisWord) && isNumber(scan, last)) return next;
  const unit = unitEnd(scan, next);
  if (unit >= 0) return unit;
  const coded = isIn(scan, next, postcodeWord) && isPartGap(scan, next + 1) ? next + 1 : next;
  const code = postcodeEnd(scan, coded);
  if (code >= 0) return townBehind(scan, code);
  return townEnd(scan, last, next);
}
const bisWord = new Set(["bis", "ter", "quater"].map(hashWord));

/** `Apt. 4B`, `No: 12`, `3ºB`, `2.º Esq.`, `2nd floor`, `Suite C`, `bajo`; -1 when there is none. */
function unitEnd(scan: Scan, token: number): number {
  if ((isIn(scan, token, unitWord) || isIn(scan, token, lateUnitWord)) && isLabelGap(scan, token + 1)) {
    if (isNumber(scan, token + 1) || isSingleLetter(scan, token + 1)) return token + 1;
  }
  if (isNumber(scan, token) && isIn(scan, token + 1, unitWord) && isJoined(scan, token + 1)) return token + 1;
  if (isIn(scan, token, sideWord) && endsPart(scan, token)) return token;
  if (lengthOf(scan, token) <= 4 && /^\d{1,2}[ºª]\p{L}?$/u.test(wordOf(scan, token))) return token;
  const ordinal = isNumber(scan, token) && within(scan, token + 1) && /^[ºª]$/.test(wordOf(scan, token + 1));
  return ordinal ? token + 1 : -1;
}

/** Between a word and its number: a blank, a full stop, a colon. */
const isLabelGap = (scan: Scan, token: number): boolean =>
  within(scan, token) && /^[.:º°]{0,2} ?$/.test(scan.text.slice(scan.end[token - 1], scan.start[token]));

/** A town behind a postcode: `50674 Köln`. */
function townBehind(scan: Scan, code: number): number {
  let last = code;
  while (last - code < TOWN_WORDS_AT_MOST && isJoined(scan, last + 1) && isNameWord(scan, last + 1, false)) last++;
  while (last > code && !isCapital(scan, last)) last--;
  return last;
}

/**
 * Last word of a town, state or country that begins at `next`: capitalised words that end their line or sentence part, or
 * lead to a unit, a state, a postcode or a country. In a text without capitals only what leads to one of these.
 */
function townEnd(scan: Scan, last: number, next: number): number {
  if (isState(scan, next) && (endsPart(scan, next) || isCodeBehind(scan, next))) return next;
  const lower = isLowerCaseText(scan);
  if (!isNameWord(scan, next, lower) || isMonthBehind(scan, next)) return last;
  let end = next;
  while (end - next < TOWN_WORDS_AT_MOST && isJoined(scan, end + 1) && isNameWord(scan, end + 1, lower)) end++;
  if (lower) return lowerTownEnd(scan, last, next, end);
  while (end >= next && !isCapital(scan, end)) end--;
  if (end < next) return last;
  const leadsOn = isCodeBehind(scan, end) || (isPartGap(scan, end + 1) && unitEnd(scan, end + 1) >= 0);
  // `60 Furman Street, Brooklyn and ...`
  const comma = scan.gap[next]! & Gap.comma && isIn(scan, end + 1, notInAddress) && isJoined(scan, end + 1);
  return leadsOn || comma || endsPart(scan, end) || isIn(scan, end, countryName) ? end : last;
}

/** `in May`. */
const isMonthBehind = (scan: Scan, token: number): boolean =>
  isLocative(scan, token) && within(scan, token + 1) && (scan.triggers[token + 1]! & Trigger.month) !== 0;

/** `suite 463, mohács, hungary 24743`: whole parts between commas or line breaks, on the way to a country or postcode. */
function lowerTownEnd(scan: Scan, last: number, next: number, end: number): number {
  if (isCodeBehind(scan, end)) return end;
  for (let token = end; token >= next; token--) if (isIn(scan, token, countryName)) return token;
  if (!(scan.gap[next]! & (Gap.comma | Gap.newline)) || end - next > 2 || !isPartGap(scan, end + 1)) return last;
  const behind = end + 1;
  return isIn(scan, behind, countryName) || isIn(scan, behind + 1, countryName) || isCodeBehind(scan, behind)
    ? end
    : last;
}

const isCodeBehind = (scan: Scan, token: number): boolean =>
  isPartGap(scan, token + 1) && postcodeEnd(scan, token + 1) >= 0;

/** State or province: two or three capitals; of an unknown one the postcode behind it must tell. */
function isState(scan: Scan, token: number): boolean {
  if (!within(scan, token) || (scan.shape[token]! & Shape.allCaps) === 0 || lengthOf(scan, token) > 3) return false;
  return (scan.triggers[token]! & Trigger.state) !== 0 || isCodeBehind(scan, token);
}

/** Behind `token` comes a comma, a line break, the end of the sentence or of the text. */
const endsPart = (scan: Scan, token: number): boolean =>
  (scan.gap[token + 1]! & (Gap.comma | Gap.newline | Gap.dot | Gap.stop | Gap.edge)) !== 0;
