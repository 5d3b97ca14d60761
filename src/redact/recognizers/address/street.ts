import { Gap } from "../../characters.ts";
import type { Scan } from "../../scan.ts";
import { Trigger } from "../../trigger.ts";
import { isPostalLine, isTownBehind, isUnitAt } from "./continuation.ts";
import { firstNameWord, hasCapital, lastNameWord, NAME_WORDS_AT_MOST } from "./name.ts";
import {
  hasAddressCue,
  isCapital,
  isCommaGap,
  isGluedAt,
  isIn,
  isJoined,
  isLocative,
  isLongNumber,
  isLowerCaseText,
  isNameWord,
  isNumber,
  isOrdinal,
  isPartGap,
  isStreetWord,
  lengthOf,
  within,
  wordOf,
} from "./tokens.ts";
import {
  abbreviatedPrefix,
  article,
  everydayPrefix,
  houseWord,
  plainSuffix,
  prefixType,
  rareSuffix,
  repetition,
  soleStreet,
  strongPrefix,
  strongSuffix,
} from "./words.ts";

/** First and last token of the part of an address that makes it one. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** `14 bis rue de la République`, `31 rue du port`. */
export function numberBeforePrefix(scan: Scan, token: number): Core | null {
  let type = token + 1;
  if (isIn(scan, type, repetition)) type++;
  if (isIn(scan, type, article) && isJoined(scan, type + 1)) type++;
  if (!isPrefixType(scan, type) || !(isJoined(scan, type) || isPartGap(scan, type))) return null;
  // `1 place. The ...`: a full stop behind a whole word ends the sentence.
  if (lengthOf(scan, type) > 4 && within(scan, type + 1) && scan.gap[type + 1]! & Gap.dot) return null;
  const last = lastNameWord(scan, type);
  if (last > type && hasCapital(scan, type + 1, last)) return { first: token, last, score: 0.9 };
  if (!isIn(scan, type, strongPrefix)) return null;
  // Names in lower case: the words up to the first that is no particle.
  let word = type + 1;
  while (word - type < 4 && isJoined(scan, word) && isNameWord(scan, word, false) && !isCapital(scan, word)) word++;
  return isJoined(scan, word) && isNameWord(scan, word, true)
    ? { first: token, last: Math.max(word, lastNameWord(scan, word)), score: 0.8 }
    : null;
}

/** `Calle Mayor 5`, `ul. Cicha 86`, `Via Franscini, 71`, `ул. Садовая, д. 14`, `Carrera 15 # 88-64`. */
export function prefixBeforeNumber(scan: Scan, token: number): Core | null {
  const lower = isLowerCaseText(scan);
  const end = behindName(scan, token);
  if (end < 0) return null;
  for (let at = end, words = 0; words <= NAME_WORDS_AT_MOST && at >= 0; at--, words++) {
    if (words > 0 && isPrefixType(scan, at) && (lower || hasCapital(scan, at + 1, end))) {
      if (isEveryday(scan, at, token) || (words === 1 && scan.triggers[end]! & Trigger.month)) return null;
      return { first: at, last: token, score: 0.9 };
    }
    if (words === 0 && isPrefixType(scan, at) && isGridNumber(scan, token))
      return { first: at, last: token + 2, score: 0.9 };
    if (!isNameWord(scan, at, lower)) return null;
    if (isSpanishStreet(scan, at)) return { first: at - 1, last: token, score: 0.9 };
    if (!isJoined(scan, at)) return null;
  }
  return null;
}

/** An everyday word in lower case, and neither a word for address before nor a postcode behind. */
const isEveryday = (scan: Scan, type: number, token: number): boolean =>
  isIn(scan, type, everydayPrefix) &&
  !isCapital(scan, type) &&
  !(hasAddressCue(scan, type) || isPostalLine(scan, token));

/** Last word of the name that `token` numbers, -1 when nothing fit stands before it. */
function behindName(scan: Scan, token: number): number {
  if (isIn(scan, token - 1, houseWord)) {
    const between = scan.text.slice(scan.end[token - 1], scan.start[token]);
    return token >= 2 && /^[.:º]{0,2} ?$/.test(between) && isPartGap(scan, token - 1) ? token - 2 : -1;
  }
  return isJoined(scan, token) || isCommaGap(scan, token) ? token - 1 : -1;
}

/** `Carrera 15 # 88-64`: streets and crossings are numbered in Colombia. */
const isGridNumber = (scan: Scan, token: number): boolean =>
  isNumber(scan, token + 1) &&
  isNumber(scan, token + 2) &&
  /^\d+[A-Z]? ?(?:#|[Nn][o°º]\.?) ?\d+[A-Z]? ?- ?\d/.test(scan.text.slice(scan.start[token], scan.start[token]! + 24));

/** `C/ Olmo, 7`. */
const isSpanishStreet = (scan: Scan, token: number): boolean =>
  token > 0 &&
  isCapital(scan, token) &&
  /(?<![\p{L}\p{N}])[Cc]\/ ?$/u.test(scan.text.slice(Math.max(0, scan.start[token]! - 4), scan.start[token]));

/** One or two letters are a street type only with a full stop: `c. Mayor`, `R. Augusta`. */
function isPrefixType(scan: Scan, token: number): boolean {
  if (!within(scan, token) || (scan.triggers[token]! & Trigger.streetType) === 0) return false;
  if (!prefixType.has(scan.hash[token]!)) return false;
  if (!isIn(scan, token, abbreviatedPrefix) || lengthOf(scan, token) > 2) return true;
  return scan.text.charAt(scan.end[token]!) === "." || /^(?:ul|av|pl|пр)$/i.test(wordOf(scan, token));
}

/** `221B Baker Street`, `5 Old Mill Rd`; in lower case only with a street word of one meaning. */
export function numberBeforeStreet(scan: Scan, token: number): Core | null {
  if (!isJoined(scan, token + 1)) return null;
  const cued = hasAddressCue(scan, token);
  const long = isLongNumber(scan, token, 3);
  const lower = isLowerCaseText(scan) || cued || long;
  let found = -1;
  let rare = false;
  for (let at = token + 1, words = 0; words < NAME_WORDS_AT_MOST && isJoined(scan, at); at++, words++) {
    const glued = isGluedAt(scan, at);
    if ((words > 0 && isStreetWord(scan, at)) || glued || isIn(scan, at, soleStreet)) {
      const capital = isCapital(scan, at) || hasCapital(scan, token + 1, at - 1) || isOrdinal(scan, at - 1);
      const strong = glued || isIn(scan, at, strongSuffix) || isIn(scan, at, soleStreet);
      const plain = isLowerCaseText(scan) || cued || (long && isIn(scan, at, plainSuffix));
      if (strong ? capital || plain : (cued && long) || (isCapital(scan, at) && hasCapital(scan, token + 1, at))) {
        found = at;
        rare = isIn(scan, at, rareSuffix);
      }
    }
    // `12 Mill Lane`: a street word may be part of the name, so the last one of the run counts.
    if (!isNameWord(scan, at, lower && found < 0) || isLocative(scan, at)) break;
  }
  if (found < 0 || (rare && !hasOtherSign(scan, token, found))) return null;
  return { first: token, last: withDirection(scan, found), score: 0.9 };
}

/** A word for address, a number on both sides, or a unit, a line or a postcode that goes on as addresses do. */
function hasOtherSign(scan: Scan, token: number, last: number): boolean {
  if (
    isLongNumber(scan, token, 4) ||
    hasAddressCue(scan, token, 8) ||
    (isNumber(scan, token - 1) && isJoined(scan, token))
  )
    return true;
  if (isUnitAt(scan, last + 1)) return true;
  if (isGluedAt(scan, token - 1) && isJoined(scan, token)) return true;
  return isTownBehind(scan, last) && (scan.gap[last + 1]! & Gap.newline) !== 0;
}

/** `Devon Street West`. */
const withDirection = (scan: Scan, last: number): number =>
  isJoined(scan, last + 1) &&
  /^(?:N|S|E|W|NE|NW|SE|SW|(?:north|south)(?:east|west)?|east|west)$/i.test(wordOf(scan, last + 1))
    ? last + 1
    : last;

/** `Lindenstraße 12a`, `Igias Street 107`, `Rákóczi út 66`, `Невский проспект, д. 100`. */
export function numberBehindStreet(scan: Scan, token: number): Core | null {
  const before = behindName(scan, token);
  if (before < 0) return null;
  const lower = isLowerCaseText(scan) || hasAddressCue(scan, token);
  if (isGluedAt(scan, before) && (isCapital(scan, before) || lower)) {
    return { first: firstNameWord(scan, before), last: token, score: 0.85 };
  }
  const strong = isIn(scan, before, strongSuffix);
  if (!(strong || isStreetWord(scan, before)) || !isJoined(scan, before)) return null;
  const first = firstNameWord(scan, before);
  if (first === before || !(isCapital(scan, first) || (strong && lower))) return null;
  const numbered = isNumber(scan, first - 1) && isJoined(scan, first);
  return strong || numbered || hasAddressCue(scan, first) ? { first, last: token, score: 0.8 } : null;
}
