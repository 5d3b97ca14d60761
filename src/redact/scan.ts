import { Char, classOf, FOLD_EXPANDS, FOLD_NOTHING, foldOf, Gap, gapOf } from "./characters.ts";
import { HASH_PRIME, HASH_SEED, hashExpansion, isAstralLetter } from "./fold.ts";
import type { Lexicon } from "./lexicon.ts";

/** How a token is written. */
export const Shape = {
  /** First letter is upper case. */
  capital: 1,
  /** Two letters or more, all upper case. */
  allCaps: 2,
  /** First letter is a lower-case letter of a script that has case. */
  lower: 4,
  hasDigit: 8,
  onlyDigits: 16,
  latin: 32,
  /** Has a letter outside ASCII. */
  nonAscii: 64,
  /** An upper-case letter after a lower-case one (`McDonald`, `PayPal`). */
  innerUpper: 128,
  /** Of a script without spaces: the token may be a whole sentence. */
  unspaced: 256,
  /** Exactly one letter. */
  single: 512,
  hasLetter: 1024,
} as const;

/**
 * What one pass over a text yields; every recognizer is gated on it. The arrays are reused by the next scan: a
 * recognizer reads them during `find` and keeps nothing. Offsets are UTF-16 code units.
 *
 * Tokens are runs of letters, digits and marks; apostrophes, hyphens, underscores and dots cut them (`O'Brien` is two
 * tokens). Entries of the arrays at and beyond {@link tokenCount} are meaningless, except `gap[tokenCount]`.
 */
export interface Scan {
  readonly text: string;
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
  /** Or of all {@link triggers}, and of all {@link words}. */
  readonly allTriggers: number;
  readonly allWords: number;

  /** ASCII digits, and the offset of the first and behind the last of them (0 when there is none). */
  readonly digits: number;
  readonly firstDigit: number;
  readonly lastDigit: number;
  /** Length of the longest run of ASCII digits. */
  readonly longestDigitRun: number;
  readonly longestToken: number;
  /** Tokens that hold both letters and digits. */
  readonly mixedTokens: number;
  readonly capitals: number;
  readonly ats: number;
  readonly percents: number;
  readonly colons: number;
  /** `://` */
  readonly schemes: number;
  /** `-` and its typographic variants. */
  readonly dashes: number;
  readonly commas: number;
  readonly slashes: number;
  readonly underscores: number;
  readonly equals: number;
  readonly plusses: number;
  readonly ampersands: number;
  readonly lessThans: number;
  readonly newlines: number;
  readonly questionMarks: number;
  /** Dots with a letter or digit on both sides. */
  readonly dotsInWords: number;
  /** Characters of scripts without spaces. */
  readonly unspaced: number;
  /** Full-width forms, non-ASCII digits, ligatures, mathematical letters: the text needs a normalized copy. */
  readonly compat: number;
  /** Zero-width characters, soft hyphens, bidirectional controls. */
  readonly ignorables: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const WORD = Char.letter | Char.digit;
const CONTINUES = Char.mark | Char.ignorable;

/** Scans one text at a time into buffers of its own; not to be shared between texts that are in use together. */
export class Scanner {
  readonly #lexicon: Lexicon;
  readonly #scan: Mutable<Scan>;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#scan = emptyScan(256);
  }

  scan(text: string): Scan {
    const scan = this.#scan;
    // A token is at least one character, and two tokens have a character between them.
    const tokensAtMost = (text.length >> 1) + 2;
    if (scan.start.length < tokensAtMost) Object.assign(scan, buffers(tokensAtMost * 2));
    scan.text = text;
    walk(scan);
    lookUp(scan, this.#lexicon);
    return scan;
  }
}

/** The one pass. Counters live in locals: writing them to the object for each character would cost half the time. */
function walk(scan: Mutable<Scan>): void {
  const { text, start, end, hash, shape, gap } = scan;
  const length = text.length;
  let tokens = 0;
  let at = 0;
  let between: number = Gap.edge;
  let digits = 0;
  let firstDigit = 0;
  let lastDigit = 0;
  let longestDigitRun = 0;
  let longestToken = 0;
  let mixedTokens = 0;
  let capitals = 0;
  let unspaced = 0;
  let compat = 0;
  let ignorables = 0;
  let ats = 0;
  let percents = 0;
  let colons = 0;
  let schemes = 0;
  let dashes = 0;
  let commas = 0;
  let slashes = 0;
  let underscores = 0;
  let equals = 0;
  let plusses = 0;
  let ampersands = 0;
  let lessThans = 0;
  let newlines = 0;
  let questionMarks = 0;
  let dotsInWords = 0;

  while (at < length) {
    let unit = text.charCodeAt(at);
    let bits = classOf[unit]!;
    if ((bits & WORD) !== 0 || (unit >= 0xd800 && unit <= 0xdfff && isAstralLetter(text, at))) {
      const from = at;
      let h = HASH_SEED;
      let all = 0;
      let letters = 0;
      let uppers = 0;
      let run = 0;
      let inner = 0;
      let beyondAscii = 0;
      const first = bits;
      for (;;) {
        const folded = foldOf[unit]!;
        if (folded > FOLD_EXPANDS) h = Math.imul(h ^ folded, HASH_PRIME);
        else if (folded === FOLD_EXPANDS) h = hashExpansion(h, unit);
        else if (bits === 0) h = Math.imul(h ^ unit, HASH_PRIME);
        all |= bits;
        beyondAscii |= unit;
        if (bits & Char.letter) {
          letters++;
          if (bits & Char.upper) {
            if (uppers < letters - 1) inner = Shape.innerUpper;
            uppers++;
          }
          if (bits & Char.unspaced) unspaced++;
          if (run > longestDigitRun) longestDigitRun = run;
          run = 0;
        } else if (bits & Char.digit) {
          run++;
          if (digits++ === 0) firstDigit = at;
          lastDigit = at + 1;
        } else if (folded === FOLD_NOTHING && bits & Char.ignorable) ignorables++;
        else if (bits === 0) {
          letters++;
          // Mathematical letters (U+1D400 ff.) spell words that only NFKC makes readable.
          if (unit === 0xd835) compat++;
        }
        if (bits & Char.compat) compat++;
        if (++at >= length) break;
        unit = text.charCodeAt(at);
        bits = classOf[unit]!;
        if ((bits & (WORD | CONTINUES)) === 0 && !(unit >= 0xd800 && unit <= 0xdfff && isAstralLetter(text, at))) break;
      }
      if (run > longestDigitRun) longestDigitRun = run;
      if (at - from > longestToken) longestToken = at - from;
      let form = inner;
      if (letters > 0) {
        form |= Shape.hasLetter;
        if (uppers > 0 && first & Char.upper) {
          form |= Shape.capital;
          capitals++;
          if (uppers === letters && letters > 1) form |= Shape.allCaps;
        } else if (first & Char.letter && (all & Char.unspaced) === 0) form |= Shape.lower;
        if (letters === 1) form |= Shape.single;
        if (all & Char.digit) {
          form |= Shape.hasDigit;
          mixedTokens++;
        }
      } else form |= Shape.hasDigit | Shape.onlyDigits;
      if (all & Char.latin) form |= Shape.latin;
      if (all & Char.unspaced) form |= Shape.unspaced;
      if (beyondAscii > 0x7f) form |= Shape.nonAscii;
      start[tokens] = from;
      end[tokens] = at;
      hash[tokens] = h;
      shape[tokens] = form;
      gap[tokens] = between;
      tokens++;
      between = 0;
      continue;
    }
    between |= gapOf[unit]!;
    switch (unit) {
      case 0x20:
        break;
      case 0x0a:
        newlines++;
        break;
      case 0x2e:
        if (
          at > 0 &&
          classOf[text.charCodeAt(at - 1)]! & WORD &&
          at + 1 < length &&
          classOf[text.charCodeAt(at + 1)]! & WORD
        ) {
          dotsInWords++;
        }
        break;
      case 0x40:
        ats++;
        break;
      case 0x25:
        percents++;
        break;
      case 0x3a:
        colons++;
        if (text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f) schemes++;
        break;
      case 0x2d:
      case 0x2010:
      case 0x2011:
      case 0x2013:
        dashes++;
        break;
      case 0x2c:
        commas++;
        break;
      case 0x2f:
        slashes++;
        break;
      case 0x5f:
        underscores++;
        break;
      case 0x3d:
        equals++;
        break;
      case 0x2b:
        plusses++;
        break;
      case 0x26:
        ampersands++;
        break;
      case 0x3c:
        lessThans++;
        break;
      case 0x3f:
      case 0xff1f:
      case 0x61f:
        questionMarks++;
        break;
      default:
        if (unit > 0x7f) {
          if (bits & Char.compat) compat++;
          if (bits & Char.ignorable) ignorables++;
        }
    }
    at++;
  }
  gap[tokens] = between | Gap.edge;
  scan.tokenCount = tokens;
  scan.digits = digits;
  scan.firstDigit = firstDigit;
  scan.lastDigit = lastDigit;
  scan.longestDigitRun = longestDigitRun;
  scan.longestToken = longestToken;
  scan.mixedTokens = mixedTokens;
  scan.capitals = capitals;
  scan.unspaced = unspaced;
  scan.compat = compat;
  scan.ignorables = ignorables;
  scan.ats = ats;
  scan.percents = percents;
  scan.colons = colons;
  scan.schemes = schemes;
  scan.dashes = dashes;
  scan.commas = commas;
  scan.slashes = slashes;
  scan.underscores = underscores;
  scan.equals = equals;
  scan.plusses = plusses;
  scan.ampersands = ampersands;
  scan.lessThans = lessThans;
  scan.newlines = newlines;
  scan.questionMarks = questionMarks;
  scan.dotsInWords = dotsInWords;
}

function lookUp(scan: Mutable<Scan>, lexicon: Lexicon): void {
  const { hash, words, triggers, tokenCount } = scan;
  let allWords = 0;
  let allTriggers = 0;
  for (let token = 0; token < tokenCount; token++) {
    const slot = lexicon.find(hash[token]!);
    if (slot < 0) {
      words[token] = 0;
      triggers[token] = 0;
      continue;
    }
    allWords |= words[token] = lexicon.wordFlags(slot);
    allTriggers |= triggers[token] = lexicon.triggerBits(slot);
  }
  scan.allWords = allWords;
  scan.allTriggers = allTriggers;
}

const buffers = (tokens: number) => ({
  start: new Int32Array(tokens),
  end: new Int32Array(tokens),
  hash: new Int32Array(tokens),
  shape: new Uint16Array(tokens),
  gap: new Uint16Array(tokens),
  words: new Uint32Array(tokens),
  triggers: new Uint32Array(tokens),
});

const emptyScan = (tokens: number): Mutable<Scan> => ({
  text: "",
  tokenCount: 0,
  ...buffers(tokens),
  allTriggers: 0,
  allWords: 0,
  digits: 0,
  firstDigit: 0,
  lastDigit: 0,
  longestDigitRun: 0,
  longestToken: 0,
  mixedTokens: 0,
  capitals: 0,
  ats: 0,
  percents: 0,
  colons: 0,
  schemes: 0,
  dashes: 0,
  commas: 0,
  slashes: 0,
  underscores: 0,
  equals: 0,
  plusses: 0,
  ampersands: 0,
  lessThans: 0,
  newlines: 0,
  questionMarks: 0,
  dotsInWords: 0,
  unspaced: 0,
  compat: 0,
  ignorables: 0,
});
