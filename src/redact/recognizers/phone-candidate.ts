import type { Scan } from "../scan.ts";
import { isDigits } from "./cue.ts";
import { isBlank, isDash } from "./digit-window.ts";

/** Digits as a writer has grouped them, perhaps a telephone number. */
export interface PhoneCandidate {
  /** Tokens. */
  readonly first: number;
  readonly last: number;
  /** Offsets; a leading `+` or `(` belongs to it. */
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** `3-3-4`: sizes of the groups. */
  readonly groups: string;
  /** The same as numbers. */
  readonly sizes: readonly number[];
  /** Begins with `+`. */
  readonly international: boolean;
  readonly parenthesis: boolean;
  /** Joiners between groups, each once: ` `, `-`, `.`, `/`. */
  readonly joiners: string;
}

const GROUPS_AT_MOST = 17;
const DIGITS_AT_MOST = 17;

/**
 * Longest runs of digit groups with at most three joiners between them, `(0)` included, of `digitsAtLeast` digits; a `+`
 * begins a new number. Every token belongs to one candidate at most, so the walk is linear.
 */
export function phoneCandidates(scan: Scan, digitsAtLeast: number): readonly PhoneCandidate[] {
  const candidates: PhoneCandidate[] = [];
  let behind = 0;
  for (let index = 0; index < scan.digitTokenCount; index++) {
    const token = scan.digitTokens[index]!;
    if (token < behind || !isDigits(scan, token)) continue;
    const last = lastGroup(scan, token);
    behind = last + 1;
    if (digitsOf(scan, token, last) >= digitsAtLeast) candidates.push(candidateOf(scan, token, last));
  }
  return candidates;
}

function digitsOf(scan: Scan, first: number, last: number): number {
  let digits = 0;
  for (let token = first; token <= last; token++) digits += scan.end[token]! - scan.start[token]!;
  return digits;
}

function lastGroup(scan: Scan, first: number): number {
  let last = first;
  let digits = scan.end[first]! - scan.start[first]!;
  while (last + 1 < scan.tokenCount && last - first < GROUPS_AT_MOST && isDigits(scan, last + 1)) {
    digits += scan.end[last + 1]! - scan.start[last + 1]!;
    if (digits > DIGITS_AT_MOST || !areJoined(scan.text, scan.end[last]!, scan.start[last + 1]!)) break;
    last++;
  }
  return last;
}

function areJoined(text: string, from: number, to: number): boolean {
  if (to - from > 3) return false;
  let slash = false;
  let blank = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (isBlank(unit)) blank = true;
    else if (unit === 0x2f) slash = true;
    else if (!isDash(unit) && unit !== 0x2e && unit !== 0x28 && unit !== 0x29) return false;
  }
  // `078 05 1120 / 078051120` are two numbers; so are `1. 2`.
  return !(slash && blank) && !(blank && text.charCodeAt(from) === 0x2e);
}

/** The candidate of the groups `first` to `last`; also used for a part of a longer run. */
export function candidateOf(scan: Scan, first: number, last: number): PhoneCandidate {
  const { text } = scan;
  let digits = "";
  let groups = "";
  const sizes: number[] = [];
  let joiners = "";
  let parenthesis = false;
  for (let token = first; token <= last; token++) {
    digits += text.slice(scan.start[token], scan.end[token]);
    const size = scan.end[token]! - scan.start[token]!;
    sizes.push(size);
    groups += token > first ? `-${size}` : size;
    if (token === first) continue;
    for (const joiner of text.slice(scan.end[token - 1], scan.start[token])) {
      if (joiner === "(" || joiner === ")") parenthesis = true;
      else if (!joiners.includes(joiner)) joiners += joiner;
    }
  }
  const { start, international, opened } = lead(text, scan.start[first]!);
  const closes = opened && text.charAt(scan.end[last]!) === ")" && !parenthesis;
  return {
    first,
    last,
    start,
    end: closes ? scan.end[last]! + 1 : scan.end[last]!,
    digits,
    groups,
    sizes,
    international,
    parenthesis: parenthesis || opened,
    joiners,
  };
}

/** `+`, `(`, `(+` and `+(` before the first digit. */
function lead(text: string, digitAt: number): { start: number; international: boolean; opened: boolean } {
  let start = digitAt;
  let international = false;
  let opened = false;
  for (let steps = 0; steps < 3 && start > 0; steps++) {
    const before = text.charAt(start - 1);
    if (before === "+" && !international) international = true;
    else if (before === "(" && !opened) opened = true;
    else break;
    start--;
  }
  return { start, international, opened };
}
