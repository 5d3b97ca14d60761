import { Gap } from "../../characters.ts";
import { type Scan, Shape } from "../../scan.ts";
import {
  hasAddressCue,
  isCapital,
  isIn,
  isJoined,
  isLowerCaseText,
  isNameWord,
  isNumber,
  isOrdinal,
  isPartGap,
  isPartOfNumber,
  isStreetWord,
  lengthOf,
  within,
  wordOf,
} from "./tokens.ts";
import { abbreviatedPrefix, isGluedStreet, prefixType, soleUnitWord, strongSuffix, unitWord } from "./words.ts";

/** First and last token of the part of an address that makes it one. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

const NAME_WORDS_AT_MOST = 6;

/** The core around the number at `token`, by the rules from the strongest to the weakest. */
export function coreAt(scan: Scan, token: number): Core | null {
  if (isPartOfNumber(scan, token)) return null;
  return (
    prefixedStreet(scan, token) ??
    numberBeforeStreet(scan, token) ??
    numberBehindStreet(scan, token) ??
    namedNumber(scan, token) ??
    unitAlone(scan, token) ??
    cuedNumber(scan, token)
  );
}

/** `14 bis rue de la République`, `Calle Mayor 5`, `ul. Cicha 86`, `Via Franscini, 71`. */
function prefixedStreet(scan: Scan, token: number): Core | null {
  let type = token + 1;
  if (/^(?:bis|ter|quater)$/i.test(within(scan, type) ? wordOf(scan, type) : "")) type++;
  if (isPrefixType(scan, type) && (isJoined(scan, type) || isPartGap(scan, type))) {
    const last = lastNameWord(scan, type, true);
    if (last > type && hasCapital(scan, type + 1, last)) return { first: token, last, score: 0.9 };
  }
  const lower = isLowerCaseText(scan);
  if (!isJoined(scan, token) && !isCommaGap(scan, token)) return null;
  for (let at = token - 1, words = 0; words <= NAME_WORDS_AT_MOST && at >= 0; at--, words++) {
    if (words > 0 && isPrefixType(scan, at) && (lower || hasCapital(scan, at + 1, token - 1))) {
      return { first: at, last: token, score: 0.9 };
    }
    if (!isNameWord(scan, at, lower) || !isJoined(scan, at)) return null;
  }
  return null;
}

/** One or two letters are a street type only with a full stop or a capital name behind: `c. Mayor`, `R. Augusta`. */
function isPrefixType(scan: Scan, token: number): boolean {
  if (!isIn(scan, token, prefixType)) return false;
  if (!isIn(scan, token, abbreviatedPrefix) || lengthOf(scan, token) > 2) return true;
  return scan.text.charAt(scan.end[token]!) === "." || /^(?:ul|av|pl|пр)$/i.test(wordOf(scan, token));
}

/** `221B Baker Street`, `5 Old Mill Rd`, `1600 Pennsylvania Avenue`; in lower case only with a street word of one meaning. */
function numberBeforeStreet(scan: Scan, token: number): Core | null {
  const lower = isLowerCaseText(scan) || hasAddressCue(scan, token);
  for (let at = token + 1, words = 0; words < NAME_WORDS_AT_MOST && isJoined(scan, at); at++, words++) {
    const strong = isIn(scan, at, strongSuffix) || isGluedAt(scan, at);
    if (isStreetWord(scan, at) && (words > 0 || isGluedAt(scan, at))) {
      const capital = isCapital(scan, at) || hasCapital(scan, token + 1, at - 1) || isOrdinal(scan, at - 1);
      const cased = strong ? capital || lower : capital && hasCapital(scan, token + 1, at);
      if (cased && !isNamedByNumber(scan, at)) return { first: token, last: lastSuffix(scan, at), score: 0.9 };
    }
    if (!isNameWord(scan, at, lower)) return null;
  }
  return null;
}

/** `a 2 way street`: the street word in lower case belongs to the sentence when the words before it do. */
const isNamedByNumber = (scan: Scan, at: number): boolean =>
  (scan.shape[at]! & Shape.lower) !== 0 && scan.gap[at]! === 0;

/** `Baker Street`, then perhaps `North`, `SW` or a second type (`Dr Extension`). */
function lastSuffix(scan: Scan, suffix: number): number {
  let last = suffix;
  while (
    isJoined(scan, last + 1) &&
    (isStreetWord(scan, last + 1) || isDirection(scan, last + 1)) &&
    isCapital(scan, last + 1)
  ) {
    last++;
  }
  return last;
}
const isDirection = (scan: Scan, token: number): boolean =>
  /^(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)$/i.test(wordOf(scan, token));

const isGluedAt = (scan: Scan, token: number): boolean =>
  within(scan, token) &&
  (scan.shape[token]! & (Shape.latin | Shape.hasDigit)) === Shape.latin &&
  lengthOf(scan, token) >= 6 &&
  isGluedStreet(wordOf(scan, token));

/** `Lindenstraße 12a`, `Igias Street 107`, `Rákóczi út 66`. */
function numberBehindStreet(scan: Scan, token: number): Core | null {
  const before = token - 1;
  if (!within(scan, before) || !(isJoined(scan, token) || isCommaGap(scan, token))) return null;
  const lower = isLowerCaseText(scan) || hasAddressCue(scan, token);
  if (isGluedAt(scan, before) && (isCapital(scan, before) || lower)) {
    return { first: firstNameWord(scan, before), last: token, score: 0.85 };
  }
  const strong = isIn(scan, before, strongSuffix);
  if (!(strong || isStreetWord(scan, before)) || !isJoined(scan, before)) return null;
  const first = firstNameWord(scan, before);
  if (first === before || !(isCapital(scan, first) || (strong && lower))) return null;
  return strong || hasNumberBefore(scan, first) || hasAddressCue(scan, first)
    ? { first, last: token, score: 0.8 }
    : null;
}

/** `5638 Aasa 43, Humilimont`: a number on both sides of a name, and the next part of an address or its cue near. */
function namedNumber(scan: Scan, token: number): Core | null {
  if (!isJoined(scan, token) || !isCapital(scan, token - 1)) return null;
  let first = token - 1;
  while (token - first < NAME_WORDS_AT_MOST && isJoined(scan, first) && isNameWord(scan, first - 1, false)) first--;
  if (!isNumber(scan, first - 1) || !isJoined(scan, first) || isPartOfNumber(scan, first - 1)) return null;
  if (!(hasAddressCue(scan, first, 8) || continuesAsAddress(scan, token))) return null;
  return { first: first - 1, last: token, score: 0.75 };
}

/** Behind the number: a unit, or a town with a postcode. */
function continuesAsAddress(scan: Scan, token: number): boolean {
  if (isIn(scan, token + 1, unitWord) && isPartGap(scan, token + 1)) return true;
  if (!isPartGap(scan, token + 1) || !isCapital(scan, token + 1)) return false;
  return scan.gap[token + 1]! !== Gap.space;
}

/** `Apt. 4B`, `Suite 838`. */
function unitAlone(scan: Scan, token: number): Core | null {
  if (!isIn(scan, token - 1, soleUnitWord) || !isJoined(scan, token)) return null;
  const separated = scan.gap[token - 1]! & (Gap.comma | Gap.newline | Gap.edge);
  return separated || hasAddressCue(scan, token) || isNumber(scan, token - 2) || /^apt/i.test(wordOf(scan, token - 1))
    ? { first: token - 1, last: token, score: 0.7 }
    : null;
}

/** `I live at 12 The Larches`, `ship it to Hauptmarkt 7`: the word for address does what a street type would. */
function cuedNumber(scan: Scan, token: number): Core | null {
  if (!hasAddressCue(scan, token, 5)) return null;
  if (isCapital(scan, token + 1) && isJoined(scan, token + 1) && cueIsDirect(scan, token)) {
    const last = lastNameWord(scan, token, false);
    return last > token && hasCapital(scan, token + 1, last) ? { first: token, last, score: 0.6 } : null;
  }
  if (!isCapital(scan, token - 1) || !isJoined(scan, token)) return null;
  const first = firstNameWord(scan, token - 1);
  return cueIsDirect(scan, first) ? { first, last: token, score: 0.6 } : null;
}

/** Only small words between the cue and the address. */
function cueIsDirect(scan: Scan, first: number): boolean {
  const from = Math.max(0, first - 5);
  return /(?:address|adresse|anschrift|dirección|direccion|indirizzo|endereço|morada|adres|live|lives|lived|living|reside[sd]?|located|wohne|wohnt|habite|vivo|ship(?:ped)?|deliver(?:ed|y)?|sent|send|moved?|address is)(?:\s(?:it|is|at|to|in|on|me|us|this|them|changed|now|new|my|the|a|à|au|en|ist|est|es))*\s?[:,]?\s{0,2}$/iu.test(
    scan.text.slice(scan.start[from], scan.start[first]),
  );
}

function lastNameWord(scan: Scan, from: number, lower: boolean): number {
  let last = from;
  while (last - from < NAME_WORDS_AT_MOST && isJoined(scan, last + 1) && isNameWord(scan, last + 1, false)) last++;
  if (last === from && lower && isLowerCaseText(scan)) {
    while (last - from < 3 && isJoined(scan, last + 1) && isNameWord(scan, last + 1, true)) last++;
  }
  // A particle at the end belongs to the sentence.
  while (last > from && !isCapital(scan, last) && !isLowerCaseText(scan)) last--;
  return last;
}

function firstNameWord(scan: Scan, from: number): number {
  let first = from;
  while (from - first < NAME_WORDS_AT_MOST && isJoined(scan, first) && isNameWord(scan, first - 1, false)) first--;
  while (first < from && !isCapital(scan, first) && !isOrdinal(scan, first)) first++;
  return first;
}

const hasNumberBefore = (scan: Scan, first: number): boolean => isNumber(scan, first - 1) && isJoined(scan, first);

function hasCapital(scan: Scan, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (isCapital(scan, token) || isOrdinal(scan, token)) return true;
  return isLowerCaseText(scan);
}

const isCommaGap = (scan: Scan, token: number): boolean =>
  (scan.gap[token]! & ~(Gap.comma | Gap.space)) === 0 && (scan.gap[token]! & Gap.comma) !== 0;
