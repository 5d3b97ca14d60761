import { Gap } from "../../characters.ts";
import type { Scan } from "../../scan.ts";
import { postcodeEnd } from "./postcode-shape.ts";
import { isCapital, isIn, isJoined, isNumber, isPartGap } from "./tokens.ts";
import { particle, unitWord } from "./words.ts";

/** `Apt 608`: a word for a dwelling and its number. */
export const isUnitAt = (scan: Scan, token: number): boolean =>
  isIn(scan, token, unitWord) && isPartGap(scan, token) && isNumber(scan, token + 1) && isJoined(scan, token + 1);

/** `Am Alten Speicher 4, 28195 Bremen`: behind a comma or on the next line a postcode and its town. */
export function isPostalLine(scan: Scan, token: number): boolean {
  const next = isIn(scan, token + 1, particle) && isJoined(scan, token + 1) ? token + 2 : token + 1;
  if (!isPartGap(scan, next) || !(scan.gap[next]! & (Gap.comma | Gap.newline))) return false;
  const code = postcodeEnd(scan, next);
  return code >= 0 && scan.end[code]! - scan.start[next]! >= 4 && isJoined(scan, code + 1) && isCapital(scan, code + 1);
}

/** A capitalised word in the next part: behind a comma, on the next line. */
export const isTownBehind = (scan: Scan, token: number): boolean =>
  isPartGap(scan, token + 1) && isCapital(scan, token + 1) && scan.gap[token + 1]! !== Gap.space;
