import { asciiBases, baseOf, codePointAt, IGNORED, kindOf, OtherKind, SEPARATOR, widthOf } from "./characters.ts";
import { addToHash, endOfHash, SEED_ONE } from "./hashes.ts";
import { MARGIN_BYTES } from "./line-batch.ts";
import {
  areDigits,
  CAPITAL_A,
  Mark,
  ofA,
  ofColon,
  ofMixed,
  ofNumber,
  ofPunctuation,
  ofRun,
  ofUnderscore,
} from "./line-marks.ts";
import { PaddedBytes } from "./padded-bytes.ts";
import { GAP_MAX, Words } from "./words.ts";

const Kind = { plain: 0, colon: 1, underscore: 2, punctuation: 3, escape: 4, bracket: 5, other: 6 } as const;

/** By byte that is no letter or digit. */
const byteKinds = buildKinds();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(256);
  for (const character of "@%+-./") kinds[character.charCodeAt(0)] = Kind.punctuation;
  kinds[0x3a] = Kind.colon;
  kinds[0x5f] = Kind.underscore;
  kinds[0x5c] = Kind.escape;
  kinds[0x3c] = Kind.bracket;
  return kinds.fill(Kind.other, 0x80);
}

/** A letter has it, a digit has not. */
const LETTER_BIT = 0x40;
const LOWER_U = 0x75;
/** What is escaped by one letter, as this program writes it. */
const isShortEscape = new Uint8Array(256);
for (const character of '"\\bfnrt') isShortEscape[character.charCodeAt(0)] = 1;

/** To have no words kept, or all of them: one bit, or none, for each of 32 hashes. */
export const noWord = new Uint32Array(1);
export const everyWord = new Uint32Array(1).fill(0xffffffff);

export const SHORTEST_NUMBER = 7;

/**
 * Reads a line once for all who look at it: marks for the rules, and words for those who know identifiers. Nearly all that
 * the leak gate costs is spent here, in {@link read}.
 */
export class LineReader {
  /** Those that are kept. */
  readonly words = new Words();
  /** Where digits begin and end, in groups near each other, that are enough for a number. */
  readonly numbers: number[] = [];
  readonly #kept: Uint32Array;
  readonly #padded = new PaddedBytes();
  #marks = 0;
  #wordEnd = 0;
  /** Bytes since the last word that are more than there are characters. */
  #unseen = 0;
  #numberStart = 0;
  #numberEnd = 0;
  #digits = 0;

  /** @param kept bits by hash of the words that are kept; as many as a power of two. */
  constructor(kept: Uint32Array) {
    this.#kept = kept;
  }

  /** {@link Mark} bits of what was read. */
  get marks(): number {
    return this.#marks;
  }

  /** A text that is not escaped. */
  readText(text: string): Words {
    const bytes = this.#padded.roomFor(text.length * 3);
    const end = MARGIN_BYTES + bytes.write(text, MARGIN_BYTES);
    bytes.fill(0, end, end + MARGIN_BYTES);
    this.read(bytes, MARGIN_BYTES, end, false);
    return this.words;
  }

  /**
   * @param bytes UTF-8, with margins around `from` and `to`.
   * @param escaped the part is a line of JSON: what a backslash introduces is layout. Placeholders (`<PERSON_1>`) are no
   * words in any text.
   * @param wordsMax to be kept; what is behind them is not read.
   */
  read(bytes: Uint8Array, from: number, to: number, escaped: boolean, wordsMax = Number.MAX_SAFE_INTEGER): void {
    this.#clear(bytes, from);
    let marks = 0;
    let at = from;
    let byte = bytes[at]!;
    let base = asciiBases[byte]!;
    while (at < to) {
      if (base !== 0) {
        const [start, first] = [at, byte];
        let hash = SEED_ONE;
        let all = LETTER_BIT;
        do {
          hash = addToHash(hash, base);
          all &= base;
          byte = bytes[++at]!;
          base = asciiBases[byte]!;
        } while (base !== 0);
        if (byte >= 0x80) at = this.#mixedWord(bytes, start);
        else {
          const digits = all === 0 && areDigits(bytes, start, at - start) ? at - start : 0;
          if (all === 0) marks |= digits === 0 ? ofMixed(bytes, start, at) : ofNumber(bytes, start, at);
          if (first === CAPITAL_A) marks |= ofA(bytes, start);
          this.#endWord(start, at, endOfHash(hash), digits);
        }
        if (this.words.count >= wordsMax) break;
        byte = bytes[at]!;
      }
      const kind = byteKinds[byte]!;
      if (kind === Kind.plain) at++;
      else if (kind === Kind.colon) marks |= ofColon(bytes, at++);
      else if (kind === Kind.underscore) marks |= ofUnderscore(bytes, at++);
      else if (kind === Kind.punctuation) marks |= ofPunctuation(bytes, at++, to);
      else if (kind === Kind.escape) at += escaped ? this.#escape(bytes[at + 1]!) : 1;
      else if (kind === Kind.bracket) at = this.#behindPlaceholder(bytes, at, to);
      else at = this.#other(bytes, at);
      byte = bytes[at]!;
      base = asciiBases[byte]!;
    }
    this.#marks |= marks;
    this.#endNumber();
  }

  #clear(bytes: Uint8Array, from: number): void {
    this.words.clear(bytes);
    this.numbers.length = 0;
    this.#marks = 0;
    this.#wordEnd = from - GAP_MAX - 1;
    this.#unseen = 0;
    this.#digits = 0;
  }

  /** @param digits if it is nothing else; 0 for other words. */
  #endWord(start: number, end: number, hash: number, digits: number): void {
    const kept = this.#kept;
    const bit = hash & (kept.length * 32 - 1);
    const isKept = ((kept[bit >>> 5]! >>> (bit & 31)) & 1) === 1;
    if (isKept) this.words.add(start, start - this.#wordEnd - this.#unseen, hash, digits);
    if (digits > 0) this.#addDigits(start, end, digits);
    this.#wordEnd = end;
    this.#unseen = 0;
  }

  #addDigits(start: number, end: number, digits: number): void {
    const isNear = start - this.#wordEnd - this.#unseen <= GAP_MAX;
    if (!isNear || this.#wordEnd !== this.#numberEnd) this.#endNumber();
    if (this.#digits === 0) this.#numberStart = start;
    this.#digits += digits;
    this.#numberEnd = end;
  }

  #endNumber(): void {
    if (this.#digits >= SHORTEST_NUMBER) this.numbers.push(this.#numberStart, this.#numberEnd);
    this.#digits = 0;
  }

  /** A word that not all letters of are ASCII. */
  #mixedWord(bytes: Uint8Array, from: number): number {
    let hash = SEED_ONE;
    let digits = 0;
    let letters = 0;
    let run = from;
    let at = from;
    for (;;) {
      const width = widthOf(bytes[at]!);
      const base = width === 1 ? asciiBases[bytes[at]!]! : this.#otherBase(bytes, at);
      if (width > 1 || base === SEPARATOR) {
        this.#marks |= ofRun(bytes, run, at);
        run = at + width;
      }
      if (base === SEPARATOR) break;
      if (base > IGNORED) {
        hash = addToHash(hash, base);
        if (base >= 0x30 && base <= 0x39) digits++;
        else letters++;
      }
      at += width;
    }
    this.#endWord(from, at, endOfHash(hash), letters > 0 ? 0 : digits);
    return at;
  }

  /** Of a character that is not ASCII, which is marked. */
  #otherBase(bytes: Uint8Array, at: number): number {
    const character = codePointAt(bytes, at);
    const base = baseOf(character);
    const kind = kindOf(character);
    if (kind !== OtherKind.plain) this.#marks |= kind === OtherKind.dash ? Mark.dash : Mark.disguise;
    return base;
  }

  /** A character that is not ASCII, outside of words. */
  #other(bytes: Uint8Array, at: number): number {
    if (this.#otherBase(bytes, at) > IGNORED) return this.#mixedWord(bytes, at);
    const width = widthOf(bytes[at]!);
    this.#unseen += width === 4 ? 2 : width - 1;
    return at + width;
  }

  #escape(escaped: number): number {
    const width = escaped === LOWER_U ? 6 : 2;
    this.#unseen += width - 1;
    if (isShortEscape[escaped] !== 1) this.#marks |= Mark.escape;
    return width;
  }

  /** Behind `<CUSTOMER_EMAIL_2>`, or behind the `<` when it is something else. */
  #behindPlaceholder(bytes: Uint8Array, at: number, to: number): number {
    const end = placeholderEnd(bytes, at, to);
    if (end < 0) return at + 1;
    // No word, but whoever looks for cards and accounts looks there as well.
    for (let run = at + 1, next = run; next < end; next++) {
      if (isCapitalOrDigit(bytes[next]!)) continue;
      this.#marks |= ofRun(bytes, run, next);
      run = next + 1;
    }
    return end;
  }
}

const PLACEHOLDER_MAX = 64;
const UNDERSCORE = 0x5f;
const GREATER_THAN = 0x3e;

const isCapitalOrDigit = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39);

function placeholderEnd(bytes: Uint8Array, at: number, to: number): number {
  for (let end = at + 1; end < to && end - at < PLACEHOLDER_MAX; end++) {
    const byte = bytes[end]!;
    if (byte === GREATER_THAN) return end > at + 1 ? end + 1 : -1;
    if (byte !== UNDERSCORE && !isCapitalOrDigit(byte)) return -1;
  }
  return -1;
}
