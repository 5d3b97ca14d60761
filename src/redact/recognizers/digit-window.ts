import type { Scan } from "../scan.ts";
import { isDigits } from "./cue.ts";

/**
 * Digit groups that a writer has joined into one number: consecutive all-digit tokens with at most `gapAtMost` joiner
 * characters between them. Calls `visit` for every first group with each possible last group, longest number last, as
 * long as the number has at most `digitsAtMost` digits: at most `digitsAtMost` windows a token, so linear. `visit`
 * returns true to take the window; the search goes on behind it.
 */
export function digitWindows(
  scan: Scan,
  { digitsAtLeast, digitsAtMost, isJoiner, gapAtMost }: WindowLimits,
  visit: (window: DigitWindow) => boolean,
): void {
  const { text, start, end, tokenCount } = scan;
  const groupEnds: number[] = [];
  for (let first = 0; first < tokenCount; ) {
    let taken = 0;
    if (isDigits(scan, first)) {
      groupEnds.length = 0;
      let digits = 0;
      for (let last = first; last < tokenCount && isDigits(scan, last); last++) {
        if (last > first && !joined(text, end[last - 1]!, start[last]!, gapAtMost, isJoiner)) break;
        digits += end[last]! - start[last]!;
        if (digits > digitsAtMost) break;
        groupEnds.push(last);
      }
      // Longest first: a card must not be cut because its head happens to pass a checksum too.
      for (let length = groupEnds.length; length > 0; length--) {
        const last = groupEnds[length - 1]!;
        const compact = digitsOf(scan, first, last);
        if (compact.length < digitsAtLeast) break;
        if (visit({ first, last, start: start[first]!, end: end[last]!, digits: compact })) {
          taken = length;
          break;
        }
      }
    }
    first += Math.max(1, taken);
  }
}

export interface WindowLimits {
  readonly digitsAtLeast: number;
  readonly digitsAtMost: number;
  readonly gapAtMost: number;
  readonly isJoiner: (unit: number) => boolean;
}

export interface DigitWindow {
  /** Tokens. */
  readonly first: number;
  readonly last: number;
  /** Offsets. */
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

function joined(text: string, from: number, to: number, atMost: number, isJoiner: (unit: number) => boolean): boolean {
  if (to - from > atMost) return false;
  for (let at = from; at < to; at++) if (!isJoiner(text.charCodeAt(at))) return false;
  return true;
}

function digitsOf(scan: Scan, first: number, last: number): string {
  let digits = "";
  for (let token = first; token <= last; token++) digits += scan.text.slice(scan.start[token], scan.end[token]);
  return digits;
}

/** Sizes of the groups of a window, `3-2-4`. */
export function groupsOf(scan: Scan, window: DigitWindow): string {
  let groups = "";
  for (let token = window.first; token <= window.last; token++) {
    groups += (groups === "" ? "" : "-") + (scan.end[token]! - scan.start[token]!);
  }
  return groups;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const THIN_SPACE = 0x2009;
const NARROW_NO_BREAK_SPACE = 0x202f;

export const isBlank = (unit: number): boolean =>
  unit === SPACE || unit === NO_BREAK_SPACE || unit === THIN_SPACE || unit === NARROW_NO_BREAK_SPACE;
export const isDash = (unit: number): boolean => unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
