import type { Scan } from "../scan.ts";
import { isDigits } from "./cue.ts";

/** Digit groups that a writer has joined into one number. */
export interface DigitWindow {
  /** Tokens. */
  readonly first: number;
  readonly last: number;
  /** Offsets. */
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

export interface WindowLimits {
  readonly digitsAtLeast: number;
  readonly digitsAtMost: number;
  /** Characters between two groups. */
  readonly gapAtMost: number;
  readonly isJoiner: (unit: number) => boolean;
}

/**
 * Calls `visit` for every first group with each possible last group, the longest number first, as long as the number has
 * an allowed count of digits. `visit` returns true to take the window; the search goes on behind it. A window has at most
 * `digitsAtMost` groups, and of digits written one by one only the whole run is a number, so the walk is linear.
 */
export function digitWindows(scan: Scan, limits: WindowLimits, visit: (window: DigitWindow) => boolean): void {
  const { start, end, tokenCount, digitTokens, digitTokenCount } = scan;
  let behindJoined = false;
  let next = 0;
  for (let index = 0; index < digitTokenCount; index++) {
    const first = digitTokens[index]!;
    if (first < next) continue;
    if (first > next) behindJoined = false;
    next = first + 1;
    if (isDigits(scan, first)) {
      const single = end[first]! - start[first]! === 1;
      if (!(single && behindJoined)) {
        const last = lastInReach(scan, first, limits);
        const taken = last < first ? -1 : takeLongest(scan, first, last, limits, visit);
        if (taken >= first) next = taken + 1;
      }
      behindJoined = single && next < tokenCount && isJoined(scan, next, limits);
    } else behindJoined = false;
  }
}

/** Last group that may belong to a number beginning with `first`; below `first` when there are too few digits. */
function lastInReach(scan: Scan, first: number, limits: WindowLimits): number {
  let last = first;
  let digits = scan.end[first]! - scan.start[first]!;
  if (digits > limits.digitsAtMost) return -1;
  while (last + 1 < scan.tokenCount && isDigits(scan, last + 1) && isJoined(scan, last + 1, limits)) {
    digits += scan.end[last + 1]! - scan.start[last + 1]!;
    if (digits > limits.digitsAtMost) break;
    last++;
  }
  return digits < limits.digitsAtLeast ? -1 : last;
}

/** Longest first: a card must not be cut because its head happens to pass a checksum too. */
function takeLongest(
  scan: Scan,
  first: number,
  last: number,
  limits: WindowLimits,
  visit: (window: DigitWindow) => boolean,
): number {
  let digits = "";
  for (let token = first; token <= last; token++) digits += scan.text.slice(scan.start[token], scan.end[token]);
  for (let token = last; token >= first && digits.length >= limits.digitsAtLeast; token--) {
    if (visit({ first, last: token, start: scan.start[first]!, end: scan.end[token]!, digits })) return token;
    digits = digits.slice(0, scan.start[token]! - scan.end[token]!);
  }
  return -1;
}

function isJoined(scan: Scan, token: number, { gapAtMost, isJoiner }: WindowLimits): boolean {
  const from = scan.end[token - 1]!;
  const to = scan.start[token]!;
  if (to - from > gapAtMost) return false;
  for (let at = from; at < to; at++) if (!isJoiner(scan.text.charCodeAt(at))) return false;
  return true;
}

/** Sizes of the groups of a window, `3-2-4`. */
export function groupsOf(scan: Scan, window: DigitWindow): string {
  let groups = "";
  for (let token = window.first; token <= window.last; token++) {
    groups += (groups === "" ? "" : "-") + (scan.end[token]! - scan.start[token]!);
  }
  return groups;
}

/** `1111111`: a placeholder of the writer, not a number. */
export function isOneDigitRepeated(digits: string): boolean {
  const first = digits.charCodeAt(0);
  for (let at = 1; at < digits.length; at++) if (digits.charCodeAt(at) !== first) return false;
  return true;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const THIN_SPACE = 0x2009;
const NARROW_NO_BREAK_SPACE = 0x202f;

export const isBlank = (unit: number): boolean =>
  unit === SPACE || unit === NO_BREAK_SPACE || unit === THIN_SPACE || unit === NARROW_NO_BREAK_SPACE;
export const isDash = (unit: number): boolean => unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
