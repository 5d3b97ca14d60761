import type { FindingKind } from "../../model/finding.ts";
import { Gap } from "../characters.ts";
import { type Scan, Shape } from "../scan.ts";

/** Index of the first token that ends behind `offset`; `tokenCount` when there is none. */
export function tokenFrom(scan: Scan, offset: number): number {
  let low = 0;
  let high = scan.tokenCount;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scan.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether one of the `reach` tokens before `token` carries a trigger. A line break may stand between the cue and its
 * value once (`Phone:\n467 3395`); a full stop, question or exclamation mark followed by a space ends the search, except
 * the colon, which is what a label ends with.
 */
export function cueBefore(scan: Scan, token: number, bits: number, reach = 6): boolean {
  return cueDistance(scan, token, bits, reach) > 0;
}

/** Distance in tokens to the nearest cue before `token`, 0 when there is none. */
export function cueDistance(scan: Scan, token: number, bits: number, reach = 6): number {
  if ((scan.allTriggers & bits) === 0) return 0;
  let newlines = 0;
  for (let distance = 1; distance <= reach; distance++) {
    const gap = scan.gap[token - distance + 1]!;
    if (gap & Gap.newline && ++newlines > 1) return 0;
    const before = token - distance;
    if (before < 0) return 0;
    if (scan.triggers[before]! & bits) return distance;
  }
  return 0;
}

/** Whether one of the `reach` tokens behind `token` on the same line carries a trigger. */
export function cueAfter(scan: Scan, token: number, bits: number, reach = 2): boolean {
  if ((scan.allTriggers & bits) === 0) return false;
  for (let next = token + 1; next <= token + reach && next < scan.tokenCount; next++) {
    if (scan.gap[next]! & (Gap.newline | Gap.stop | Gap.comma)) return false;
    if (scan.triggers[next]! & bits) return true;
  }
  return false;
}

export const isDigits = (scan: Scan, token: number): boolean => (scan.shape[token]! & Shape.onlyDigits) !== 0;

/** ASCII letters and digits of a text as written, upper case: the compact form that checksums take. */
export const compactOf = (text: string): string =>
  isDigitsOnly(text) ? text : text.replace(/[^0-9A-Za-z]/g, "").toUpperCase();

function isDigitsOnly(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

export const finding = (kind: FindingKind, start: number, end: number, rule: string, score: number) =>
  ({ kind, start, end, rule, score }) as const;
