import type { Scan } from "./scan.ts";

/** What the counters of a scan say, as bits: a recognizer whose {@link Gate} none of them opens is not even called. */
export const Signal = {
  digit: 1 << 0,
  twoDigits: 1 << 1,
  threeDigits: 1 << 2,
  sixDigits: 1 << 3,
  sevenDigits: 1 << 4,
  eightDigits: 1 << 5,
  nineDigits: 1 << 6,
  twelveDigits: 1 << 7,
  fourteenDigits: 1 << 8,
  seventeenDigits: 1 << 9,
  /** A token of letters and digits. */
  mixedToken: 1 << 10,
  /** A token of 16 characters or more. */
  longToken: 1 << 11,
  /** `eyJhbGci`, `AIzaSy`: see {@link Scan.oddCase}. */
  oddCase: 1 << 12,
  dotInWord: 1 << 13,
  twoDotsInWords: 1 << 14,
  threeDotsInWords: 1 << 15,
  twoColons: 1 << 16,
  /** Five colons or five dashes: bytes written in pairs. */
  fiveJoints: 1 << 17,
  fourDashes: 1 << 18,
  tenDashes: 1 << 19,
  at: 1 << 20,
  percent: 1 << 21,
  ampersand: 1 << 22,
  slash: 1 << 23,
  scheme: 1 << 24,
  plus: 1 << 25,
  degree: 1 << 26,
  unspaced: 1 << 27,
  /** A colon, and eight digits in one run. */
  colonAndLongNumber: 1 << 28,
} as const;

/**
 * When a recognizer is worth calling: with every signal of `all`, and with one signal of `any` or one {@link Trigger} of
 * `triggers` where these name any. It must be open whenever `find` could find something; `find` may look closer.
 */
export interface Gate {
  readonly all: number;
  readonly any: number;
  readonly triggers: number;
}

export const gate = ({ all = 0, any = 0, triggers = 0 }: Partial<Gate>): Gate => ({ all, any, triggers });

/** Open for every text. */
export const alwaysOpen: Gate = gate({});

export function isOpen({ all, any, triggers }: Gate, signals: number, triggersSeen: number): boolean {
  if ((signals & all) !== all) return false;
  return (any | triggers) === 0 || (signals & any) !== 0 || (triggersSeen & triggers) !== 0;
}

const digitSteps = [
  [1, Signal.digit],
  [2, Signal.twoDigits],
  [3, Signal.threeDigits],
  [6, Signal.sixDigits],
  [7, Signal.sevenDigits],
  [8, Signal.eightDigits],
  [9, Signal.nineDigits],
  [12, Signal.twelveDigits],
  [14, Signal.fourteenDigits],
  [17, Signal.seventeenDigits],
] as const;
const DIGITS_MAX = 17;
/** Signals by the count of digits. */
const digitSignals = Int32Array.from({ length: DIGITS_MAX + 1 }, (_, digits) =>
  digitSteps.reduce((bits, [least, signal]) => (digits >= least ? bits | signal : bits), 0),
);

export function signalsOf(scan: Scan): number {
  let signals = digitSignals[scan.digits < DIGITS_MAX ? scan.digits : DIGITS_MAX]!;
  if (scan.mixedTokens > 0) signals |= Signal.mixedToken;
  if (scan.longestToken >= 16) signals |= Signal.longToken;
  if (scan.oddCase > 0) signals |= Signal.oddCase;
  if (scan.dotsInWords > 0) signals |= dotSignals(scan.dotsInWords);
  if (scan.colons > 0) signals |= colonSignals(scan);
  if (scan.dashes >= 4) signals |= dashSignals(scan.dashes);
  if (scan.ats > 0) signals |= Signal.at;
  if (scan.percents > 0) signals |= Signal.percent;
  if (scan.ampersands > 0) signals |= Signal.ampersand;
  if (scan.slashes > 0) signals |= Signal.slash;
  if (scan.plusses > 0) signals |= Signal.plus;
  if (scan.degrees > 0) signals |= Signal.degree;
  if (scan.unspaced > 0) signals |= Signal.unspaced;
  return signals;
}

const dotSignals = (dots: number): number =>
  Signal.dotInWord | (dots >= 2 ? Signal.twoDotsInWords : 0) | (dots >= 3 ? Signal.threeDotsInWords : 0);

const dashSignals = (dashes: number): number =>
  Signal.fourDashes | (dashes >= 5 ? Signal.fiveJoints : 0) | (dashes >= 10 ? Signal.tenDashes : 0);

const colonSignals = ({ colons, schemes, longestDigitRun }: Scan): number =>
  (colons >= 2 ? Signal.twoColons : 0) |
  (colons >= 5 ? Signal.fiveJoints : 0) |
  (schemes > 0 ? Signal.scheme : 0) |
  (longestDigitRun >= 8 ? Signal.colonAndLongNumber : 0);
