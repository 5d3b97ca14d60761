import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { compactOf, finding } from "./cue.ts";
import { isBlank, isDash } from "./digit-window.ts";
import { endAt } from "./matches.ts";
import { countryPacks } from "./national/index.ts";
import type { NationalNumber } from "./national/national-number.ts";

const CUE_REACH = 48;
/** Groups at the head of a run from which a number is tried: `at 5 078 05 1120` has one in front. */
const STARTS_AT_MOST = 4;
const DIGITS_AT_MOST = 15;
const SPAN_AT_LEAST = 8;
const CUES = Trigger.document | Trigger.social | Trigger.tax | Trigger.health | Trigger.bank;

/**
 * Official numbers of the countries that are switched on: form and check digit, and where chance would meet both (a nine
 * digit order number has a check digit of eleven in one of eleven cases) the official grouping or a word for the number.
 */
export const nationalId: Recognizer = {
  name: "national-id",
  kinds: ["ID", "SSN"],
  gate: gate({ any: Signal.number6 | Signal.mixedToken }),
  find(_text, scan, context, out) {
    if (scan.longestNumber < 6 && scan.mixedTokens === 0) return;
    const numbers = numbersOf(context);
    let behind = 0;
    for (let index = 0; index < scan.digitTokenCount; index++) {
      const token = scan.digitTokens[index]!;
      if (token < behind) continue;
      const last = endOfRun(scan, token);
      findInRun(scan, token, last, numbers, context, out);
      behind = last + 1;
    }
  },
};

interface LocalNumber {
  readonly number: NationalNumber;
  readonly country: string;
  /** Bit `n` is set when the number may have `n` digits. */
  readonly digits: number;
  /** Letters at the beginning. */
  readonly least: number;
  readonly most: number;
  /** See {@link NationalNumber.wordAtLeast}; 0 when it may have separators. */
  readonly wordAtLeast: number;
}
interface Numbers {
  /** By the count of digits that stand together at the beginning, 0 to {@link DIGITS_AT_MOST}. */
  readonly digitsFirst: readonly (readonly LocalNumber[])[];
  readonly lettersFirst: readonly LocalNumber[];
}

/** Last of the consecutive tokens with digits and one joiner between them. */
function endOfRun(scan: Scan, first: number): number {
  let last = first;
  while (last + 1 < scan.tokenCount && scan.shape[last + 1]! & Shape.hasDigit && isJoined(scan, last + 1)) last++;
  return last;
}

function isJoined(scan: Scan, token: number): boolean {
  if (scan.start[token]! - scan.end[token - 1]! !== 1) return false;
  const unit = scan.text.charCodeAt(scan.end[token - 1]!);
  return isBlank(unit) || isDash(unit) || unit === 0x2e || unit === 0x2f || unit === 0x2b;
}

function digitsIn(scan: Scan, token: number): number {
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  if (scan.shape[token]! & Shape.onlyDigits) return end - start;
  let digits = 0;
  for (let at = start; at < end && at < start + 32; at++) {
    const unit = scan.text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) digits++;
  }
  return digits;
}

type Findings = Parameters<Recognizer["find"]>[3];

function findInRun(
  scan: Scan,
  first: number,
  last: number,
  { digitsFirst, lettersFirst }: Numbers,
  context: RecognizerContext,
  out: Findings,
): void {
  if (scan.end[last]! - scan.start[first]! < SPAN_AT_LEAST - 4) return;
  for (let token = first; token <= last && token < first + STARTS_AT_MOST; token++) {
    if (scan.text.charCodeAt(scan.start[token]!) > 0x39) tryLetters(scan, token, last, lettersFirst, context, out);
    else tryDigits(scan, token, last, digitsFirst, context, out);
  }
  // `AB 12 34 56 C`, `RSS MRA 85T10 A562S`: letter groups stand in front of the first digits.
  for (let token = first - 1; token >= 0 && token >= first - 2; token--) {
    if (scan.end[token]! - scan.start[token]! > 6 || !isJoined(scan, token + 1)) break;
    tryLetters(scan, token, last, lettersFirst, context, out);
  }
}

function tryDigits(
  scan: Scan,
  token: number,
  last: number,
  digitsFirst: Numbers["digitsFirst"],
  context: RecognizerContext,
  out: Findings,
): void {
  const numbers = digitsFirst[leadingDigits(scan, scan.start[token]!)];
  if (numbers === undefined || numbers.length === 0) return;
  tryAt(scan, token, digitCounts(scan, token, last), numbers, context, out);
}

/** The shortest of these numbers holds eight characters up to its last digit. */
function tryLetters(
  scan: Scan,
  token: number,
  last: number,
  numbers: readonly LocalNumber[],
  context: RecognizerContext,
  out: Findings,
): void {
  if (scan.end[last]! - scan.start[token]! >= SPAN_AT_LEAST) tryAt(scan, token, -1, numbers, context, out);
}

/** Bit `n` is set when a number that begins with `first` and ends with one of the groups has `n` digits. */
function digitCounts(scan: Scan, first: number, last: number): number {
  let counts = 0;
  let digits = 0;
  for (let token = first; token <= last; token++) {
    digits += digitsIn(scan, token);
    if (digits > DIGITS_AT_MOST) break;
    counts |= 1 << digits;
  }
  return counts;
}

function tryAt(
  scan: Scan,
  token: number,
  digitCounts: number,
  numbers: readonly LocalNumber[],
  context: RecognizerContext,
  out: Findings,
): void {
  const { text } = scan;
  const start = scan.start[token]!;
  const mayBeCued = (scan.allTriggers & CUES) !== 0;
  const letters = leadingLetters(scan, start);
  const length = scan.end[token]! - start;
  for (const { number, country, digits, least, most, wordAtLeast } of numbers) {
    if ((digits & digitCounts) === 0 || letters < least || letters > most || length < wordAtLeast) continue;
    if (number.alone === "cue" && !mayBeCued) continue;
    const end = endAt(number.pattern, text, start);
    if (end < 0) continue;
    const score = scoreOf(text, start, text.slice(start, end), number, country, context);
    if (score > 0) out.push(finding(number.kind, start, end, number.name, score));
  }
}

const numbersByCountries = new WeakMap<readonly string[], Numbers>();

/** The numbers of a context; the list of countries is the same object for a whole run. */
function numbersOf({ countries }: RecognizerContext): Numbers {
  let numbers = numbersByCountries.get(countries);
  if (numbers === undefined) {
    // The policy calls the United Kingdom by its everyday name, ISO 3166 by GB.
    const all = countryPacks
      .filter(({ country }) => countries.includes(country === "GB" ? "UK" : country))
      .flatMap(({ country, numbers: ofCountry }) => ofCountry.map((number) => localNumber(number, country)));
    const digitsFirst = all.filter(({ number }) => number.letters === undefined);
    numbers = {
      digitsFirst: Array.from({ length: DIGITS_AT_MOST + 1 }, (_, lead) =>
        digitsFirst.filter(({ number }) => number.leads?.includes(lead) ?? true),
      ),
      lettersFirst: all.filter(({ number }) => number.letters !== undefined),
    };
    numbersByCountries.set(countries, numbers);
  }
  return numbers;
}

function localNumber(number: NationalNumber, country: string): LocalNumber {
  const [least, most] = number.letters ?? [0, 0];
  return { number, country, digits: bitsOf(number), least, most, wordAtLeast: number.wordAtLeast ?? 0 };
}

const LETTERS_MAX = 16;

/** ASCII letters from `start` on. */
function leadingLetters({ units }: Scan, start: number): number {
  let letters = 0;
  while (letters < LETTERS_MAX && isLetter(units[start + letters]!)) letters++;
  return letters;
}

/** ASCII digits from `start` on, one more than any number has at most. */
function leadingDigits({ units }: Scan, start: number): number {
  let digits = 0;
  while (digits <= DIGITS_AT_MOST && isDigit(units[start + digits]!)) digits++;
  return digits;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a && unit < 0x80;

const bitsOf = ({ digits }: NationalNumber): number =>
  digits === undefined ? -1 : digits.reduce((bits, count) => bits | (1 << count), 0);

function scoreOf(
  text: string,
  start: number,
  written: string,
  number: NationalNumber,
  country: string,
  { regions }: RecognizerContext,
): number {
  if (!number.valid(compactOf(written))) return 0;
  if (number.cue.test(text.slice(Math.max(0, start - CUE_REACH), start))) return 1;
  if (number.alone === "cue") return 0;
  if (number.alone === "shape") return 0.8;
  return regions.includes(country) || (number.grouped?.test(written) ?? false) ? 0.7 : 0;
}
