import type { Lexicon } from "./lexicon.ts";
import { Shape } from "./shape.ts";
import { signalsOf } from "./signal.ts";
import { Trigger } from "./trigger.ts";
import { Units } from "./units.ts";
import { walk } from "./walk.ts";
import { NAME_SIGNS } from "./word-flag.ts";

export { Shape } from "./shape.ts";

/**
 * What one pass over a text yields; every recognizer is gated on it. The arrays are reused by the next scan: a
 * recognizer reads them during `find` and keeps nothing. Offsets are UTF-16 code units.
 *
 * Tokens are runs of letters, digits and marks; apostrophes, hyphens, underscores and dots cut them (`O'Brien` is two
 * tokens). Entries of the arrays at and beyond {@link tokenCount} are meaningless, except `gap[tokenCount]`.
 */
export interface Scan {
  readonly text: string;
  /** The code units of the text and two zeros behind them: a typed array is several times as fast as `charCodeAt`. */
  readonly units: Uint16Array;
  readonly tokenCount: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Folded hash: compare with `hashWord(word)`. */
  readonly hash: Int32Array;
  /** {@link Shape} bits. */
  readonly shape: Uint16Array;
  /** {@link Gap} bits of what stands between token i-1 and token i; `gap[tokenCount]` is the tail. */
  readonly gap: Uint16Array;
  /** Flags of the word lists (`word-flag.ts`). */
  readonly words: Uint32Array;
  /** {@link Trigger} bits. */
  readonly triggers: Uint32Array;
  /** Tokens with a digit, in order; entries at and beyond {@link digitTokenCount} are meaningless. */
  readonly digitTokens: Int32Array;
  readonly digitTokenCount: number;
  /**
   * Tokens that begin with a capital or are of {@link NAME_SIGNS}, in order, a third of the words; entries at and beyond
   * {@link notableCount} are meaningless.
   */
  readonly notable: Int32Array;
  readonly notableCount: number;
  /** Or of all {@link triggers}, and of all {@link words}. */
  readonly allTriggers: number;
  readonly allWords: number;
  /** {@link Signal} bits of the counters below. */
  readonly signals: number;

  /** ASCII digits, and the offset of the first and behind the last of them (0 when there is none). */
  readonly digits: number;
  readonly firstDigit: number;
  readonly lastDigit: number;
  /** Length of the longest run of ASCII digits. */
  readonly longestDigitRun: number;
  /** Digits of the longest number, however it is grouped: tokens with digits and at most three characters between them. */
  readonly longestNumber: number;
  readonly longestToken: number;
  /** Tokens that hold both letters and digits. */
  readonly mixedTokens: number;
  readonly capitals: number;
  /** Tokens with {@link Shape.allCaps}. */
  readonly allCaps: number;
  readonly ats: number;
  /** Those with no letter or digit in front, as before the name of an account. */
  readonly atsApart: number;
  readonly percents: number;
  readonly colons: number;
  /** `://` */
  readonly schemes: number;
  /** `-` and its typographic variants, U+2010 to U+2015 and the minus sign. */
  readonly dashes: number;
  readonly commas: number;
  readonly slashes: number;
  readonly underscores: number;
  readonly equals: number;
  readonly plusses: number;
  /** Those with a letter or digit on both sides. */
  readonly plussesInWords: number;
  readonly ampersands: number;
  readonly lessThans: number;
  readonly newlines: number;
  readonly questionMarks: number;
  /** Dots with a letter or digit on both sides. */
  readonly dotsInWords: number;
  /** Dots with a letter behind, as between the labels of a host name. */
  readonly dotsBeforeLetters: number;
  /** Dots between blanks or brackets: `example . com`, `example[.]com`. */
  readonly dotsApart: number;
  /** Tokens with {@link Trigger.numberWord}. */
  readonly numberWords: number;
  /** `°` */
  readonly degrees: number;
  /** Tokens with capitals inside or behind the first (`eyJhbGci`, `AIzaSy`), all-capital ones left out. */
  readonly oddCase: number;
  /** Characters of scripts without spaces. */
  readonly unspaced: number;
  /** Full-width forms, non-ASCII digits, ligatures, mathematical letters: the text needs a normalized copy. */
  readonly compat: number;
  /** Zero-width characters, soft hyphens, bidirectional controls. */
  readonly ignorables: number;
}

export type MutableScan = { -readonly [K in keyof Scan]: Scan[K] };

/** Scans one text at a time into buffers of its own; not to be shared between texts that are in use together. */
export class Scanner {
  readonly #lexicon: Lexicon;
  readonly #scan: MutableScan;
  readonly #units = new Units();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#scan = emptyScan(256);
  }

  scan(text: string): Scan {
    const scan = this.#scan;
    this.#units.copy(text);
    scan.units = this.#units.all;
    // A token is at least one character; between scripts (Han beside Latin) there is none between two of them.
    const tokensAtMost = text.length + 2;
    if (scan.start.length < tokensAtMost) Object.assign(scan, buffers(tokensAtMost * 2));
    scan.text = text;
    walk(scan);
    lookUp(scan, this.#lexicon);
    scan.signals = signalsOf(scan);
    return scan;
  }
}

/** Place of the bit. */
const NUMBER_WORD = Math.log2(Trigger.numberWord);

function lookUp(scan: MutableScan, lexicon: Lexicon): void {
  const { hash, shape, words, triggers, notable, tokenCount } = scan;
  const { recent } = lexicon;
  let allWords = 0;
  let allTriggers = 0;
  let numberWords = 0;
  let notables = 0;
  for (let token = 0; token < tokenCount; token++) {
    const at = lexicon.recall(hash[token]!);
    const flags = recent[at + 1]!;
    const bits = recent[at + 2]!;
    words[token] = flags;
    triggers[token] = bits;
    allWords |= flags;
    allTriggers |= bits;
    numberWords += (bits >>> NUMBER_WORD) & 1;
    // Written in any case and counted by arithmetic: a branch that nobody can predict costs more than the rest.
    notable[notables] = token;
    const signs = flags & NAME_SIGNS;
    notables += (shape[token]! & Shape.capital) | ((signs | -signs) >>> 31);
  }
  scan.notableCount = notables;
  scan.allWords = allWords;
  scan.allTriggers = allTriggers;
  scan.numberWords = numberWords;
}

const buffers = (tokens: number) => ({
  start: new Int32Array(tokens),
  end: new Int32Array(tokens),
  hash: new Int32Array(tokens),
  shape: new Uint16Array(tokens),
  gap: new Uint16Array(tokens),
  words: new Uint32Array(tokens),
  triggers: new Uint32Array(tokens),
  digitTokens: new Int32Array(tokens),
  notable: new Int32Array(tokens),
});

const emptyScan = (tokens: number): MutableScan => ({
  text: "",
  units: new Uint16Array(2),
  tokenCount: 0,
  ...buffers(tokens),
  digitTokenCount: 0,
  notableCount: 0,
  allTriggers: 0,
  allWords: 0,
  signals: 0,
  digits: 0,
  firstDigit: 0,
  lastDigit: 0,
  longestDigitRun: 0,
  longestNumber: 0,
  longestToken: 0,
  mixedTokens: 0,
  capitals: 0,
  allCaps: 0,
  ats: 0,
  atsApart: 0,
  percents: 0,
  colons: 0,
  schemes: 0,
  dashes: 0,
  commas: 0,
  slashes: 0,
  underscores: 0,
  equals: 0,
  plusses: 0,
  plussesInWords: 0,
  ampersands: 0,
  lessThans: 0,
  newlines: 0,
  questionMarks: 0,
  dotsInWords: 0,
  dotsBeforeLetters: 0,
  dotsApart: 0,
  degrees: 0,
  numberWords: 0,
  oddCase: 0,
  unspaced: 0,
  compat: 0,
  ignorables: 0,
});
