import type { Scan } from "./scan.ts";

/** What the counters of a scan say, as bits: a recognizer whose {@link Gate} none of them opens is not even called. */
export const Signal = {
  digit: 1 << 0,
  twoDigits: 1 << 1,
  threeDigits: 1 << 2,
  eightDigits: 1 << 3,
  /** A number of six digits or more, grouped or not: {@link Scan.longestNumber}. */
  number6: 1 << 4,
  number7: 1 << 5,
  number9: 1 << 6,
  number12: 1 << 7,
  number14: 1 << 8,
  number17: 1 << 9,
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
  /** Three digits in one run. */
  run3: 1 << 29,
  /** Two digits in words, or more. */
  numberWords: 1 << 30,
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

/** The gates of some recognizers, in their order, side by side in memory: every text asks all of them. */
export class Gates {
  readonly #bits: Int32Array;

  constructor(gates: readonly Gate[]) {
    this.#bits = Int32Array.from(gates.flatMap(({ all, any, triggers }) => [all, any, triggers]));
  }

  /** The first open gate from `from` on, -1 when there is none. */
  next(from: number, signals: number, triggersSeen: number): number {
    const bits = this.#bits;
    for (let at = from * 3; at < bits.length; at += 3) {
      const all = bits[at]!;
      if ((signals & all) !== all) continue;
      const any = bits[at + 1]!;
      const triggers = bits[at + 2]!;
      if ((any | triggers) === 0 || (signals & any) !== 0 || (triggersSeen & triggers) !== 0) return at / 3;
    }
    return -1;
  }
}

const DIGITS_MAX = 8;
const digitSteps = [
  [1, Signal.digit],
  [2, Signal.twoDigits],
  [3, Signal.threeDigits],
  [8, Signal.eightDigits],
] as const;
const NUMBER_MAX = 17;
const numberSteps = [
  [6, Signal.number6],
  [7, Signal.number7],
  [9, Signal.number9],
  [12, Signal.number12],
  [14, Signal.number14],
  [17, Signal.number17],
] as const;

/** Signals by count, up to the last step. */
const signalsByCount = (steps: readonly (readonly [number, number])[], most: number): Int32Array =>
  Int32Array.from({ length: most + 1 }, (_, count) =>
    steps.reduce((bits, [least, signal]) => (count >= least ? bits | signal : bits), 0),
  );
const digitSignals = signalsByCount(digitSteps, DIGITS_MAX);
const numberSignals = signalsByCount(numberSteps, NUMBER_MAX);

function digitSignalsOf({ digits, longestNumber, longestDigitRun }: Scan): number {
  return (
    digitSignals[Math.min(digits, DIGITS_MAX)]! |
    numberSignals[Math.min(longestNumber, NUMBER_MAX)]! |
    (longestDigitRun >= 3 ? Signal.run3 : 0)
  );
}

export function signalsOf(scan: Scan): number {
  let signals = scan.digits > 0 ? digitSignalsOf(scan) : 0;
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
  if (scan.numberWords >= 2) signals |= Signal.numberWords;
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
