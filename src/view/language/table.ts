import { brotliDecompressSync } from "node:zlib";
import { languages, ngrams } from "./ngrams.ts";

/** An n-gram has 2 to 6 bytes, a blank at the edge of a word among them. */
export const LONGEST_NGRAM_BYTES = 6;
/** Of bytes above ASCII, each as the table writes it. */
const ABOVE_ASCII = 0x80;
/** More than twice as many slots as there are n-grams. */
const SLOT_BITS = 17;
const SLOTS = 2 ** SLOT_BITS;

/**
 * The n-grams in an open hash table of two words a slot: 2 MB a thread, where an object with a property for each n-gram and an object of
 * scores below it takes 50.
 */
export class NgramTable {
  readonly languages: readonly string[] = languages;
  /** What stands in n-grams for each byte of UTF-8. */
  readonly units = new Uint8Array(0x100);
  /** Pairs: {@link low} and {@link high} of the n-gram; the second is 0 where there is none. */
  readonly #keys = new Uint32Array(2 * SLOTS);
  /** Where its scores begin in {@link scores}. */
  readonly #starts = new Uint32Array(SLOTS);
  /** At each start: how many pairs follow; then pairs of language and score. */
  readonly scores: Uint8Array;

  constructor() {
    const bytes = brotliDecompressSync(Buffer.from(ngrams, "base64"));
    this.scores = new Uint8Array(bytes);
    for (let byte = 0; byte < ABOVE_ASCII; byte++) this.units[byte] = byte;
    this.units.set(bytes.subarray(0, ABOVE_ASCII), ABOVE_ASCII);
    for (let at = ABOVE_ASCII; at < bytes.length; ) {
      const start = at + 1;
      at = start + (bytes[at] ?? 0);
      const slot = this.#slotOf(low(bytes, start, at), high(bytes, start, at));
      this.#keys[2 * slot] = low(bytes, start, at);
      this.#keys[2 * slot + 1] = high(bytes, start, at);
      this.#starts[slot] = at;
      at += 1 + 2 * (bytes[at] ?? 0);
    }
  }

  /** Number of the slot of the n-gram in `bytes` from `start` to `end`, or -1. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const slot = this.#slotOf(low(bytes, start, end), high(bytes, start, end));
    return this.#keys[2 * slot + 1] === 0 ? -1 : slot;
  }

  /** Where the scores of a slot that was found begin in {@link scores}. */
  startOf(slot: number): number {
    return this.#starts[slot] ?? 0;
  }

  /** Where it is, or would be. */
  #slotOf(lowWord: number, highWord: number): number {
    const keys = this.#keys;
    let slot = (Math.imul(lowWord, 0x9e3779b1) ^ Math.imul(highWord, 0x85ebca6b)) >>> (32 - SLOT_BITS);
    for (;;) {
      const found = keys[2 * slot + 1];
      if (found === 0 || (found === highWord && keys[2 * slot] === lowWord)) return slot;
      slot = (slot + 1) & (SLOTS - 1);
    }
  }
}

/** The first four bytes. */
function low(bytes: Uint8Array, start: number, end: number): number {
  let word = 0;
  for (let at = start; at < end && at < start + 4; at++) word = (word << 8) | (bytes[at] ?? 0);
  return word >>> 0;
}

/** The fifth and the sixth, and how many there are. */
function high(bytes: Uint8Array, start: number, end: number): number {
  let word = 0;
  for (let at = start + 4; at < end; at++) word = (word << 8) | (bytes[at] ?? 0);
  return ((end - start) << 16) | word;
}
