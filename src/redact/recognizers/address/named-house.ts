import { Gap } from "../../characters.ts";
import { type Scan, Shape } from "../../scan.ts";
import { postcodeEnd } from "./postcode-shape.ts";
import { hasAddressCue, isCapital, isNameWord, isStreetWord } from "./tokens.ts";

const WORDS_AT_MOST = 10;
const BETWEEN = Gap.space | Gap.comma | Gap.hyphen | Gap.apostrophe | Gap.newline;

/**
 * The address in front of a British or Canadian postcode that begins with `token`: capitalised words between commas, at
 * least two parts, one of them a street or a word for address before them.
 */
export function namedHouseAt(scan: Scan, token: number): { first: number; last: number } | null {
  const shape = Shape.hasDigit | Shape.hasLetter;
  if ((scan.shape[token]! & shape) !== shape || (scan.shape[token]! & Shape.capital) === 0) return null;
  const last = postcodeEnd(scan, token);
  if (last <= token) return null;
  let first = token;
  let commas = 0;
  let street = false;
  while (first > 0 && token - first < WORDS_AT_MOST && (scan.gap[first]! & ~BETWEEN) === 0) {
    if (!isNameWord(scan, first - 1, false)) break;
    if (scan.gap[first]! & (Gap.comma | Gap.newline)) commas++;
    first--;
    street ||= isStreetWord(scan, first);
  }
  while (first < token && !isCapital(scan, first)) first++;
  return commas > 0 && (street || hasAddressCue(scan, first, 4)) ? { first, last } : null;
}
