import { Gap } from "../../characters.ts";
import type { Scan } from "../../scan.ts";
import { isCapital, isJoined, isNameWord, isNumber, within, wordOf } from "./tokens.ts";

const WORDS_AT_MOST = 9;

/** `the corner of Main Street and 5th Avenue`: two streets cross at one place, no number needed. */
export function cornerAt(scan: Scan, token: number): { first: number; last: number } | null {
  if (!within(scan, token + 2) || !/^of$/i.test(wordOf(scan, token + 1))) return null;
  let and = token + 2;
  while (and - token < WORDS_AT_MOST && isStreetPart(scan, and)) and++;
  if (and === token + 2 || !isSeparated(scan, and) || !/^and$/i.test(wordOf(scan, and))) return null;
  let last = and;
  while (last - and < 5 && isSeparated(scan, last + 1) && isStreetPart(scan, last + 1)) last++;
  while (last > and && !isCapital(scan, last) && !isNumber(scan, last)) last--;
  if (last === and) return null;
  const article = token > 0 && isJoined(scan, token) && /^the$/i.test(wordOf(scan, token - 1));
  return { first: article ? token - 1 : token, last };
}

const isStreetPart = (scan: Scan, token: number): boolean =>
  within(scan, token) && (isNameWord(scan, token, false) || isNumber(scan, token));

const isSeparated = (scan: Scan, token: number): boolean =>
  within(scan, token) && (scan.gap[token]! & ~(Gap.space | Gap.dot | Gap.hyphen | Gap.apostrophe)) === 0;
