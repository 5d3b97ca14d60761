import { Gap } from "../../characters.ts";
import { type Scan, Shape } from "../../scan.ts";
import { firstNameWord, hasCapital, isDirectCue, lastNameWord, NAME_WORDS_AT_MOST } from "./name.ts";
import {
  hasAddressCue,
  isCapital,
  isCommaGap,
  isGluedAt,
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
import { abbreviatedPrefix, prefixType, soleUnitWord, strongPrefix, strongSuffix, unitWord } from "./words.ts";

/** First and last token of the part of an address that makes it one. */
export interface Core {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

/** The core around the number at `token`, by the rules from the strongest to the weakest. */
export function coreAt(scan: Scan, token: number): Core | null {
  if (isPartOfNumber(scan, token)) return null;
  return (
    numberBeforePrefix(scan, token) ??
    prefixBeforeNumber(scan, token) ??
    numberBeforeStreet(scan, token) ??
    numberBehindStreet(scan, token) ??
    namedNumber(scan, token) ??
    unitAlone(scan, token) ??
    cuedNumber(scan, token)
  );
}

/** `14 bis rue de la République`, `31 rue du port`. */
function numberBeforePrefix(scan: Scan, token: number): Core | null {
  let type = token + 1;
  if (within(scan, type) && /^(?:bis|ter|quater)$/i.test(wordOf(scan, type))) type++;
  if (!isPrefixType(scan, type) || !(isJoined(scan, type) || isPartGap(scan, type))) return null;
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

/** `Calle Mayor 5`, `ul. Cicha 86`, `Via Franscini, 71`. */
function prefixBeforeNumber(scan: Scan, token: number): Core | null {
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

/** One or two letters are a street type only with a full stop: `c. Mayor`, `R. Augusta`. */
function isPrefixType(scan: Scan, token: number): boolean {
  if (!isIn(scan, token, prefixType)) return false;
  if (!isIn(scan, token, abbreviatedPrefix) || lengthOf(scan, token) > 2) return true;
  return scan.text.charAt(scan.end[token]!) === "." || /^(?:ul|av|pl|пр)$/i.test(wordOf(scan, token));
}

/** `221B Baker Street`, `5 Old Mill Rd`; in lower case only with a street word of one meaning. */
function numberBeforeStreet(scan: Scan, token: number): Core | null {
  const lower = isLowerCaseText(scan) || hasAddressCue(scan, token);
  let found = -1;
  for (let at = token + 1, words = 0; words < NAME_WORDS_AT_MOST && isJoined(scan, at); at++, words++) {
    const glued = isGluedAt(scan, at);
    if ((words > 0 && isStreetWord(scan, at)) || glued) {
      const capital = isCapital(scan, at) || hasCapital(scan, token + 1, at - 1) || isOrdinal(scan, at - 1);
      const strong = glued || isIn(scan, at, strongSuffix);
      if (strong ? capital || lower : isCapital(scan, at) && hasCapital(scan, token + 1, at)) found = at;
    }
    // `12 Mill Lane`: a street word may be part of the name, so the last one of the run counts.
    if (!isNameWord(scan, at, lower && found < 0)) break;
  }
  return found < 0 ? null : { first: token, last: withDirection(scan, found), score: 0.9 };
}

/** `Devon Street West`. */
const withDirection = (scan: Scan, last: number): number =>
  isJoined(scan, last + 1) && /^(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)$/.test(wordOf(scan, last + 1))
    ? last + 1
    : last;

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
  const numbered = isNumber(scan, first - 1) && isJoined(scan, first);
  return strong || numbered || hasAddressCue(scan, first) ? { first, last: token, score: 0.8 } : null;
}

/** `5638 Aasa 43, Humilimont`, `Stubengraben 80 Apt. 608`: a name, its number, and the next part of an address. */
function namedNumber(scan: Scan, token: number): Core | null {
  if (!isJoined(scan, token) || !isCapital(scan, token - 1)) return null;
  let first = token - 1;
  while (token - first < NAME_WORDS_AT_MOST && isJoined(scan, first) && isNameWord(scan, first - 1, false)) first--;
  const numbered = isNumber(scan, first - 1) && isJoined(scan, first) && !isPartOfNumber(scan, first - 1);
  const start = numbered ? first - 1 : firstNameWord(scan, token - 1);
  if (isUnitBehind(scan, token)) return { first: start, last: token, score: 0.75 };
  if (!numbered) return null;
  return hasAddressCue(scan, first, 8) || isTownBehind(scan, token) ? { first: start, last: token, score: 0.75 } : null;
}

const isUnitBehind = (scan: Scan, token: number): boolean =>
  isIn(scan, token + 1, unitWord) &&
  isPartGap(scan, token + 1) &&
  isNumber(scan, token + 2) &&
  isJoined(scan, token + 2);

const isTownBehind = (scan: Scan, token: number): boolean =>
  isPartGap(scan, token + 1) && isCapital(scan, token + 1) && scan.gap[token + 1]! !== Gap.space;

/** `Apt. 4B`, `Suite 838`. */
function unitAlone(scan: Scan, token: number): Core | null {
  if (!isIn(scan, token - 1, soleUnitWord) || !isJoined(scan, token)) return null;
  const separated = scan.gap[token - 1]! & (Gap.comma | Gap.newline | Gap.edge);
  const next = isNumber(scan, token + 1) && isJoined(scan, token + 1);
  return separated || next || hasAddressCue(scan, token) || /^apt/i.test(wordOf(scan, token - 1))
    ? { first: token - 1, last: token, score: 0.7 }
    : null;
}

/** `I live at 12 The Larches`, `ship it to Hauptmarkt 7`: the word for address does what a street type would. */
function cuedNumber(scan: Scan, token: number): Core | null {
  if (!hasAddressCue(scan, token, 5)) return null;
  if (isCapital(scan, token + 1) && isJoined(scan, token + 1) && isDirectCue(scan, token)) {
    const last = lastNameWord(scan, token);
    return last > token && hasCapital(scan, token + 1, last) ? { first: token, last, score: 0.6 } : null;
  }
  if (!isCapital(scan, token - 1) || !isJoined(scan, token)) return null;
  if ((scan.shape[token]! & Shape.onlyDigits) === 0 && lengthOf(scan, token) > 6) return null;
  const first = firstNameWord(scan, token - 1);
  return isDirectCue(scan, first) ? { first, last: token, score: 0.6 } : null;
}
