import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import { type Scan, Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { TECHNICAL } from "../words.ts";

/** A gap that ends a sentence or a line: what follows is capitalised in any case. */
const SENTENCE_BREAK = Gap.newline | Gap.dot | Gap.stop | Gap.edge | Gap.quote | Gap.bracket | Gap.other;
const LINE_BREAK = Gap.newline | Gap.edge;
const PAUSE = Gap.comma | Gap.stop | Gap.dot | Gap.newline | Gap.edge | Gap.hyphen;

const beforeMonths = new Set(
  "in of since until till by on next last this mid early late from to through before after during around every"
    .split(" ")
    .map(hashWord),
);
const possessive = hashWord("s");

/**
 * Whether a name that is also an everyday word (Will, May, Grace, Mark, Hill) means the person here. Asked only for
 * names of people who are known to be in the conversation, alone, without another part of the name beside it.
 */
export function meansPerson(scan: Scan, token: number): boolean {
  const before = scan.gap[token]!;
  const after = scan.gap[token + 1]!;
  const shape = scan.shape[token]!;
  if (before & Gap.at) return true;
  if (isAddressed(scan, token)) return true;
  if (before & LINE_BREAK && after & LINE_BREAK && isAlone(scan, token)) return true;
  if ((shape & Shape.capital) === 0) return false;
  if (shape & Shape.allCaps && scan.triggers[token]! & TECHNICAL) return false;
  if (scan.words[token]! & Word.monthOrDay && isDate(scan, token)) return false;
  if (after === Gap.apostrophe && scan.hash[token + 1] === possessive) return true;
  if (shape & Shape.allCaps && isShouted(scan, token)) return false;
  if ((before & SENTENCE_BREAK) === 0) return true;
  return opensSentenceAsPerson(scan, token, after);
}

/** `Hi Grace`, `Dear May`, `Mrs Hill`, `thanks mark`. */
function isAddressed(scan: Scan, token: number): boolean {
  if (token === 0) return false;
  const before = scan.gap[token]!;
  const flags = scan.words[token - 1]!;
  if (flags & Word.title && (before & ~(Gap.space | Gap.dot)) === 0) return true;
  if ((flags & (Word.greeting | Word.signOff)) === 0) return false;
  if (before & ~(Gap.space | Gap.comma | Gap.newline | Gap.stop | Gap.hyphen)) return false;
  if (scan.shape[token]! & Shape.capital && (before & (Gap.stop | Gap.newline)) === 0) return true;
  return (scan.gap[token + 1]! & PAUSE) !== 0;
}

/** A line, or a whole message, of nothing but the name. */
function isAlone(scan: Scan, token: number): boolean {
  return token > 0 || scan.tokenCount === 1 || (scan.gap[token + 1]! & Gap.newline) !== 0;
}

function isDate(scan: Scan, token: number): boolean {
  const isNumber = (at: number): boolean => at >= 0 && at < scan.tokenCount && (scan.shape[at]! & Shape.hasDigit) !== 0;
  // `in May`, but `thanks for writing in, May`.
  const isPreceded = token > 0 && scan.gap[token] === Gap.space && beforeMonths.has(scan.hash[token - 1]!);
  return isNumber(token - 1) || isNumber(token + 1) || isPreceded;
}

/** In a text of capitals a capital says nothing. */
function isShouted(scan: Scan, token: number): boolean {
  const shouts = (at: number): boolean => at >= 0 && at < scan.tokenCount && (scan.shape[at]! & Shape.allCaps) !== 0;
  return shouts(token - 1) || shouts(token + 1);
}

function opensSentenceAsPerson(scan: Scan, token: number, after: number): boolean {
  if (after & (Gap.comma | Gap.stop)) return true;
  const next = token + 1;
  if (next >= scan.tokenCount) return true; // the last sentence is this word: a signature
  const flags = scan.words[next]!;
  if (scan.words[token]! & Word.opensSentences) return (flags & Word.personVerb) !== 0;
  // `Grace period`, `Crystal clear`: the everyday meaning goes on in lower case with another everyday word.
  const goesOn = (scan.shape[next]! & Shape.lower) !== 0 && (flags & Word.common) !== 0;
  return !goesOn || (flags & (Word.personVerb | Word.pronoun | Word.towards)) !== 0;
}
