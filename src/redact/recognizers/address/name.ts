import type { Scan } from "../../scan.ts";
import { isCapital, isIn, isJoined, isLocative, isLowerCaseText, isNameWord, isOrdinal } from "./tokens.ts";
import { particle } from "./words.ts";

export const NAME_WORDS_AT_MOST = 6;

/** Last word of a street or town name behind `from`; particles at the end belong to the sentence. */
export function lastNameWord(scan: Scan, from: number): number {
  const lower = isLowerCaseText(scan);
  const most = lower ? 3 : NAME_WORDS_AT_MOST;
  let last = from;
  while (last - from < most && isJoined(scan, last + 1) && isNameWord(scan, last + 1, lower)) {
    if (last > from && isLocative(scan, last + 1)) break;
    last++;
  }
  while (last > from && (lower ? isIn(scan, last, particle) : !isCapital(scan, last) && !isOrdinal(scan, last))) last--;
  return last;
}

/** First word of the name that ends with `from`. */
export function firstNameWord(scan: Scan, from: number): number {
  let first = from;
  while (from - first < NAME_WORDS_AT_MOST && isJoined(scan, first) && isNameWord(scan, first - 1, false)) {
    if (isLocative(scan, first - 1)) break;
    first--;
  }
  while (first < from && !isCapital(scan, first) && !isOrdinal(scan, first)) first++;
  return first;
}

/** Whether a word of the range is capitalised; in a text without capitals any range will do. */
export function hasCapital(scan: Scan, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (isCapital(scan, token) || isOrdinal(scan, token)) return true;
  return isLowerCaseText(scan);
}

const directCue =
  /(?:address|adresse|anschrift|dirección|direccion|indirizzo|endereço|morada|adres|lives?|lived|living|reside[sd]?|located|wohne|wohnt|habite|vivo|ship(?:ped)?|deliver(?:ed|y)?|sent|send|moved?|return)(?:\s(?:it|is|at|to|in|on|me|us|this|them|changed|now|new|my|the|a|à|au|en|ist|est|es|of))*\s?[:,]?\s{0,2}$/iu;

/** Only small words between a word for address and the address that begins with `first`. */
export function isDirectCue(scan: Scan, first: number): boolean {
  const from = Math.max(0, first - 5);
  return directCue.test(scan.text.slice(scan.start[from], scan.start[first]));
}
