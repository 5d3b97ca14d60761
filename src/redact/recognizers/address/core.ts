import { Gap } from "../../characters.ts";
import { type Scan, Shape } from "../../scan.ts";
import { isPostalLine, isTownBehind, isUnitAt } from "./continuation.ts";
import { firstNameWord, hasCapital, isDirectCue, lastNameWord, NAME_WORDS_AT_MOST } from "./name.ts";
import { type Core, numberBeforePrefix, numberBeforeStreet, numberBehindStreet, prefixBeforeNumber } from "./street.ts";
import {
  hasAddressCue,
  isCapital,
  isIn,
  isJoined,
  isNameWord,
  isNumber,
  isPartOfNumber,
  lengthOf,
  wordOf,
} from "./tokens.ts";
import { soleUnitWord } from "./words.ts";

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

/** `5638 Aasa 43, Humilimont`, `Stubengraben 80 Apt. 608`: a name, its number, and the next part of an address. */
function namedNumber(scan: Scan, token: number): Core | null {
  if (!isJoined(scan, token) || !isCapital(scan, token - 1)) return null;
  let first = token - 1;
  while (token - first < NAME_WORDS_AT_MOST && isJoined(scan, first) && isNameWord(scan, first - 1, false)) first--;
  const numbered = isNumber(scan, first - 1) && isJoined(scan, first) && !isPartOfNumber(scan, first - 1);
  const start = numbered ? first - 1 : firstNameWord(scan, token - 1);
  if (isUnitAt(scan, token + 1) || isPostalLine(scan, token)) return { first: start, last: token, score: 0.75 };
  if (!numbered) return null;
  return hasAddressCue(scan, first, 8) || isTownBehind(scan, token) ? { first: start, last: token, score: 0.75 } : null;
}

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
