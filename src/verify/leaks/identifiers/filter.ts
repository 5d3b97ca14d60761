import type { DirectIdentifier } from "../../../model/identifiers.ts";
import { hashesOf, mixOne, mixTwo, SEED_ONE, SEED_TWO } from "../hashes.ts";
import { everyWord, LineReader, SHORTEST_NUMBER } from "../line-reader.ts";
import type { Words } from "../words.ts";
import { Bloom, setBit, sharedWords } from "./bloom.ts";
import { type Key, keysOf, type SkipReason, WORDS_MAX } from "./keys.ts";
import { NumberHashes } from "./number-hashes.ts";

/** Digits: telephone numbers have up to 17, accounts at other services 20. */
const NUMBER_MAX = 24;
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
  /** Reads on from a word that may begin an identifier. */
  readonly #near = new LineReader(everyWord);
  readonly #hashes = new NumberHashes();
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

  /** Bits by hash of the words that an identifier begins with. */
  get firsts(): Uint32Array {
    return this.#firsts;
  }

  /** @param line what a reader that keeps {@link firsts} has read of `bytes` up to `to`, where a line ends. */
  mayBeIn(line: LineReader, bytes: Uint8Array, to: number): boolean {
    const { words, numbers } = line;
    const near = this.#near;
    let isFound = false;
    const onCandidate = () => {
      isFound = true;
    };
    for (let index = 0; index < words.count; index++) {
      const lengths = this.#lengths[words.hash[index]! & LENGTHS_MASK]!;
      if (lengths === 0) continue;
      near.read(bytes, words.start[index]!, to, true, WORDS_MAX);
      this.#findWords(near.words, 0, lengths, onCandidate);
    }
    for (let index = 0; index < numbers.length; index += 2) {
      near.read(bytes, numbers[index]!, numbers[index + 1]!, true);
      for (let first = 0; first < near.words.count; first++) this.#findNumber(near.words, first, onCandidate);
    }
    return isFound;
  }

  /** @param words all of a text. */
  find(words: Words, onCandidate: OnCandidate): void {
    for (let first = 0; first < words.count; first++) {
      const lengths = this.#lengths[words.hash[first]! & LENGTHS_MASK]!;
      if (lengths !== 0) this.#findWords(words, first, lengths, onCandidate);
      if (words.digits[first] !== 0) this.#findNumber(words, first, onCandidate);
    }
  }

  #addKey(key: Key): void {
    if ("number" in key) {
      // Set apart from words.
      const [one, two] = hashesOf(`#${key.number}`);
      this.#keys.add(one, two);
      const kind = `${key.number.charAt(0)}${key.number.length - 1}`;
      this.#numbers.set(kind, (this.#numbers.get(kind) ?? 0) + 1);
      return;
    }
    let one = SEED_ONE;
    let two = SEED_TWO;
    for (const [index, word] of key.words.entries()) {
      const [wordOne, wordTwo] = hashesOf(word);
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
      if (last >= words.count || (length > 1 && words.near[last] === 0)) return;
      one = mixOne(one, words.hash[last]!);
      two = mixTwo(two, words.secondHash(last));
      if ((lengths & (1 << (length - 1))) !== 0 && this.#keys.has(one, two)) {
        onCandidate(wordsOf(words, first, last).join(" "), first, last);
      }
    }
  }

  /** The number that begins here, with all its groups and with fewer. */
  #findNumber(words: Words, first: number, onCandidate: OnCandidate): void {
    const hashes = this.#hashes;
    hashes.clear();
    for (let last = first; last < words.count && words.digits[last] !== 0; last++) {
      if (last > first && words.near[last] === 0) return;
      words.eachBase(last, (digit) => hashes.add(digit));
      if (hashes.size > NUMBER_MAX) return;
      if (hashes.size < SHORTEST_NUMBER) continue;
      const { other, withCode, national, beginsWithZero } = hashes;
      const isKnown =
        this.#keys.has(other.one, other.two) ||
        this.#keys.has(withCode.one, withCode.two) ||
        this.#keys.has(national.one, national.two);
      if (isKnown) this.#tellNumber(words, first, last, last > first || beginsWithZero, onCandidate);
    }
  }

  #tellNumber(words: Words, first: number, last: number, isWrittenLikePhone: boolean, onCandidate: OnCandidate): void {
    for (const number of readings(wordsOf(words, first, last).join(""), isWrittenLikePhone)) {
      const [one, two] = hashesOf(`#${number}`);
      if (this.#keys.has(one, two) && !this.isDense(number)) onCandidate(number, first, last);
    }
  }
}

/** What digits may be: a plain run is a telephone number only with its country code; `00` is a plus. */
function readings(digits: string, isWrittenLikePhone: boolean): string[] {
  const plain = digits.replace(/^0+/, "");
  return [`I${digits}`, `F${digits.startsWith("00") ? plain : digits}`, ...(isWrittenLikePhone ? [`N${plain}`] : [])];
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

export function wordsOf(words: Words, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => words.wordAt(first + index));
}
