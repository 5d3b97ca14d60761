import type { DirectIdentifier } from "../../../model/identifiers.ts";
import { Bloom, sharedWords } from "./bloom.ts";
import { type Key, keysOf, SHORTEST_NUMBER, type SkipReason, WORDS_MAX } from "./keys.ts";
import { addToHash, endOfHash, mixOne, mixTwo, SEED_ONE, SEED_TWO, type Words } from "./words.ts";

/** Characters between two words of one identifier, and between two groups of one number. */
const GAP_MAX = 4;
const NUMBER_MAX = 17;
/** A number is looked for when a random one of its length is not found more often than this. */
const CHANCE_MAX = 1e-4;
const LENGTHS_BITS = 24;
const LENGTHS_MASK = 2 ** LENGTHS_BITS - 1;

/** Takes what may be one of the identifiers: `key` as {@link keyText} writes it; words `first` to `last`. */
export type OnCandidate = (key: string, first: number, last: number) => void;

export const keyText = (key: Key): string => ("number" in key ? key.number : key.words.join(" "));

/** What another thread needs to look for the same; the arrays are in shared memory. */
export interface SharedFilter {
  readonly layers: readonly Uint32Array[];
  readonly lengths: Uint8Array;
  readonly firsts: Uint32Array;
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * All identifiers of an account in a few bytes each. Tells of a text where one of them may stand; what it says is to be
 * confirmed, since it knows hashes only.
 */
export class IdentifierFilter {
  readonly #keys: Bloom;
  /** By hash of the first word: a bit for each number of words that an identifier beginning with it has. */
  readonly #lengths: Uint8Array;
  /** The same in one bit a word and as few as will do, for the processor's cache. */
  #firsts: Uint32Array;
  /** Of {@link #lengths}, those that are not 0. */
  #slots = 0;
  readonly #numbers: Map<string, number>;
  readonly skipped: Partial<Record<SkipReason, number>> = {};
  checked = 0;

  /** @param shared of another one, to be looked into only. */
  constructor(shared?: SharedFilter) {
    this.#keys = new Bloom(shared?.layers);
    this.#lengths = shared?.lengths ?? new Uint8Array(new SharedArrayBuffer(2 ** LENGTHS_BITS));
    this.#firsts = shared?.firsts ?? sharedWords(FIRSTS_BITS_MIN / 32);
    this.#numbers = new Map(shared?.numbers);
  }

  share(): SharedFilter {
    return { layers: this.#keys.layers, lengths: this.#lengths, firsts: this.#firsts, numbers: this.#numbers };
  }

  add(identifier: DirectIdentifier, isAllowed: (key: string) => boolean): void {
    const keys = keysOf(identifier);
    if (typeof keys === "string") this.skip(keys);
    else if (keys.some((key) => isAllowed(keyText(key)))) this.skip("allowed");
    else {
      this.checked++;
      for (const key of keys) this.#addKey(key);
    }
  }

  skip(reason: SkipReason): void {
    this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
  }

  /** Numbers so many that others of their length are among them by chance: order numbers beside customer numbers. */
  isDense(number: string): boolean {
    return (this.#numbers.get(`${number.charAt(0)}${number.length - 1}`) ?? 0) > CHANCE_MAX * 10 ** (number.length - 1);
  }

  /** Numbers that are not looked for because of {@link isDense}. */
  get dense(): number {
    const counts = [...this.#numbers].filter(([kind]) => !kind.startsWith("N"));
    return counts
      .filter(([kind, count]) => count > CHANCE_MAX * 10 ** Number(kind.slice(1)))
      .reduce((sum, [, count]) => sum + count, 0);
  }

  find(words: Words, onCandidate: OnCandidate): void {
    const firsts = this.#firsts;
    const mask = firsts.length * 32 - 1;
    const { hash, digits, count } = words;
    for (let first = 0; first < count; first++) {
      const word = hash[first]!;
      if (((firsts[(word & mask) >>> 5]! >>> (word & 31)) & 1) === 1) {
        const lengths = this.#lengths[word & LENGTHS_MASK]!;
        if (lengths !== 0) this.#findWords(words, first, lengths, onCandidate);
      }
      if (digits[first] !== 0 && digitsFrom(words, first) >= SHORTEST_NUMBER)
        this.#findNumber(words, first, onCandidate);
    }
  }

  #addKey(key: Key): void {
    if ("number" in key) {
      const [one, two] = hashNumber(key.number);
      this.#keys.add(one, two);
      const kind = `${key.number.charAt(0)}${key.number.length - 1}`;
      this.#numbers.set(kind, (this.#numbers.get(kind) ?? 0) + 1);
      return;
    }
    let one = SEED_ONE;
    let two = SEED_TWO;
    for (const [index, word] of key.words.entries()) {
      const [wordOne, wordTwo] = hashWord(word);
      one = mixOne(one, wordOne);
      two = mixTwo(two, wordTwo);
      if (index === 0) {
        const slot = wordOne & LENGTHS_MASK;
        if (this.#lengths[slot] === 0) this.#addFirst(slot);
        this.#lengths[slot] = (this.#lengths[slot] ?? 0) | (1 << (key.words.length - 1));
      }
    }
    this.#keys.add(one, two);
  }

  #addFirst(slot: number): void {
    this.#slots++;
    if (this.#slots * BITS_PER_WORD > this.#firsts.length * 32 && this.#firsts.length * 32 < this.#lengths.length) {
      this.#firsts = firstsOf(this.#lengths, this.#firsts.length * GROWTH);
    }
    setBit(this.#firsts, slot);
  }

  #findWords(words: Words, first: number, lengths: number, onCandidate: OnCandidate): void {
    let one = SEED_ONE;
    let two = SEED_TWO;
    for (let length = 1; length <= WORDS_MAX && lengths >>> (length - 1) !== 0; length++) {
      const last = first + length - 1;
      if (last >= words.count || (length > 1 && !isNear(words, last))) return;
      one = mixOne(one, words.hash[last]!);
      two = mixTwo(two, words.secondHash(last));
      if ((lengths & (1 << (length - 1))) !== 0 && this.#keys.has(one, two)) {
        onCandidate(wordsOf(words, first, last).join(" "), first, last);
      }
    }
  }

  /** The number that begins here, with all its groups and with fewer. */
  #findNumber(words: Words, first: number, onCandidate: OnCandidate): void {
    let digits = "";
    for (let last = first; last < words.count && words.digits[last] !== 0; last++) {
      if (last > first && !isNear(words, last)) return;
      digits += words.wordAt(last);
      if (digits.length > NUMBER_MAX) return;
      if (digits.length < SHORTEST_NUMBER) continue;
      for (const number of readings(digits, last > first || digits.startsWith("0"))) {
        const [one, two] = hashNumber(number);
        if (this.#keys.has(one, two) && !this.isDense(number)) onCandidate(number, first, last);
      }
    }
  }
}

/** What digits may be: a plain run is a telephone number only with its country code; `00` is a plus. */
function readings(digits: string, isWrittenLikePhone: boolean): string[] {
  const plain = digits.replace(/^0+/, "");
  return [`I${digits}`, `F${digits.startsWith("00") ? plain : digits}`, ...(isWrittenLikePhone ? [`N${plain}`] : [])];
}

const isNear = (words: Words, index: number): boolean => words.start[index]! - words.end[index - 1]! <= GAP_MAX;

/** Digits of the groups from here on, as far as one number may go. */
function digitsFrom(words: Words, first: number): number {
  let digits = words.digits[first]!;
  for (let next = first + 1; next < words.count && words.digits[next] !== 0 && isNear(words, next); next++) {
    digits += words.digits[next]!;
    if (digits >= SHORTEST_NUMBER) break;
  }
  return digits;
}

const BITS_PER_WORD = 16;
const FIRSTS_BITS_MIN = 2 ** 17;
/** To be filled again takes a walk through all slots: three times at most. */
const GROWTH = 8;

function firstsOf(lengths: Uint8Array, wordCount: number): Uint32Array {
  const firsts = sharedWords(Math.min(wordCount, lengths.length / 32));
  for (let slot = 0; slot < lengths.length; slot++) if (lengths[slot] !== 0) setBit(firsts, slot);
  return firsts;
}

function setBit(bits: Uint32Array, slot: number): void {
  const mask = bits.length * 32 - 1;
  bits[(slot & mask) >>> 5]! |= 1 << (slot & 31);
}

export function wordsOf(words: Words, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => words.wordAt(first + index));
}

/** As {@link Words} has them. */
function hashWord(word: string): readonly [one: number, two: number] {
  let one = SEED_ONE;
  let two = SEED_TWO;
  for (let at = 0; at < word.length; at++) {
    one = addToHash(one, word.charCodeAt(at));
    two = mixTwo(two, word.charCodeAt(at));
  }
  return [endOfHash(one), two];
}

/** Set apart from words: `#`. */
const hashNumber = (number: string): readonly [one: number, two: number] => hashWord(`#${number}`);
