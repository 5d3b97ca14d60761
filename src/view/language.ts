import type { RedactedThread, RedactedTurn } from "../model/redacted.ts";
import { detectLanguage, detectLatin, isLatinLetter, isLatinUnit } from "./language-detector.ts";

/** More tells no more: the detector was right in 153 of 154 labelled texts with this much, and it is called for every thread. */
const SAMPLE_UNITS = 150;
/** Fewer letters say nothing: `ok`, `12345`. Chinese and Japanese say as much with half. */
const LEAST_LETTERS = 12;

/** What is no language of anybody: placeholders, links, numbers. */
const noise = /<[A-Z][A-Z_0-9]*>|https?:\/\/\S+|\S+@\S+|[\p{Nd}#*_|<>[\]()]+/gu;

const sides = ["customer", "agent"] as const;

/**
 * The language that most of a thread is written in, ISO 639-1: what Chatwoot says, else what the words are; `null` when
 * there are too few. The customer's words first, because agents' are often templates.
 */
export function languageOf({ language, turns }: Pick<RedactedThread, "language" | "turns">): string | null {
  if (language !== null) return language;
  const latin = latinSampleOf(turns);
  if (latin !== null) return hasLatinLetters(latin) ? detectLatin(latinUnits, latin) : null;
  const sample = sampleOf(turns);
  return isEnough(sample) ? detectLanguage(sample) : null;
}

function sampleOf(turns: readonly RedactedTurn[]): string {
  let sample = "";
  for (const role of sides) {
    for (const turn of turns) {
      if (!isOf(role, turn)) continue;
      sample += `${turn.text.slice(0, 2 * SAMPLE_UNITS).replace(noise, " ")} `;
      if (sample.length >= SAMPLE_UNITS) return sample.slice(0, SAMPLE_UNITS).toWellFormed();
    }
  }
  return sample.toWellFormed();
}

const isOf = (role: (typeof sides)[number], turn: RedactedTurn): boolean =>
  turn.role === role && turn.kind === "message" && turn.text !== "";

/** Enough letters to tell a language by. */
function isEnough(text: string): boolean {
  let sum = 0;
  for (const match of text.matchAll(/\p{L}/gu)) {
    sum += (match[0].codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
    if (sum >= LEAST_LETTERS) return true;
  }
  return false;
}

const latinUnits = new Uint16Array(SAMPLE_UNITS);

function hasLatinLetters(length: number): boolean {
  let sum = 0;
  for (let at = 0; at < length && sum < LEAST_LETTERS; at++) if (isLatinLetter(latinUnits[at] ?? 0)) sum++;
  return sum >= LEAST_LETTERS;
}

/**
 * The same sample in {@link latinUnits}, without a pattern, for texts of Latin scripts in which there is neither a link nor
 * an address: its length, or `null` when it takes the patterns.
 */
function latinSampleOf(turns: readonly RedactedTurn[]): number | null {
  let length = 0;
  for (const role of sides) {
    for (const turn of turns) {
      if (!isOf(role, turn)) continue;
      const longer = addLatin(turn.text, length);
      if (longer === null || longer === SAMPLE_UNITS) return longer;
      length = longer;
    }
  }
  return length;
}

function addLatin(text: string, start: number): number | null {
  const end = Math.min(text.length, 2 * SAMPLE_UNITS);
  let length = start;
  let at = 0;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (!isLatinUnit(unit) || isAddressSign(text, at)) return null;
    // What stands behind the sample counts as far as it may be one address with the end of it.
    if (length === SAMPLE_UNITS && unit === BLANK) return length;
    const next = unit < 0x80 && isNoise[unit] === 1 ? noiseEnd(text, at, end) : at + 1;
    if (length < SAMPLE_UNITS) latinUnits[length++] = next > at + 1 || isNoise[unit] === 1 ? BLANK : unit;
    at = next;
  }
  if (length < SAMPLE_UNITS) latinUnits[length++] = BLANK;
  return length;
}

const BLANK = 0x20;
const LESS_THAN = 0x3c;

const isNoise = new Uint8Array(0x250);
for (const sign of "0123456789#*_|<>[]()") isNoise[sign.charCodeAt(0)] = 1;

const isAddressSign = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x40 || (unit === 0x3a && text.charCodeAt(at + 1) === 0x2f);
};

const placeholder = /<[A-Z][A-Z_0-9]*>/y;

function noiseEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) === LESS_THAN) {
    placeholder.lastIndex = start;
    const closing = placeholder.test(text) ? placeholder.lastIndex : 0;
    if (closing > 0 && closing <= end) return closing;
  }
  let at = start + 1;
  while (at < end && isNoise[text.charCodeAt(at)] === 1) at++;
  return at;
}
