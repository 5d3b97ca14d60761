import { hashWord } from "./fold.ts";

/**
 * Words with two sets of flags, looked up by the folded hash that the scan computes anyway: one probe a token serves
 * names, stop words and every trigger. The words are not kept: a foreign word collides with one of 70,000 entries in
 * about one of 60,000 cases, which costs a gate opened in vain. Where a collision would matter, the caller compares text.
 */
export class Lexicon {
  #slots: Int32Array;
  #words: Uint32Array;
  #triggers: Uint32Array;
  #mask: number;
  #count = 0;

  constructor(expectedWords = 1024) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, expectedWords * 3)));
    this.#slots = new Int32Array(size);
    this.#words = new Uint32Array(size);
    this.#triggers = new Uint32Array(size);
    this.#mask = size - 1;
  }

  get size(): number {
    return this.#count;
  }

  addWord(word: string, flags: number): void {
    const slot = this.#claim(hashWord(word));
    this.#words[slot]! |= flags;
  }

  addTrigger(word: string, bits: number): void {
    const slot = this.#claim(hashWord(word));
    this.#triggers[slot]! |= bits;
  }

  /** Slot of a hash, or -1. */
  find(hash: number): number {
    const slots = this.#slots;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const stored = slots[slot]!;
      if (stored === hash) return slot;
      if (stored === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }

  wordFlags(slot: number): number {
    return this.#words[slot]!;
  }

  triggerBits(slot: number): number {
    return this.#triggers[slot]!;
  }

  #claim(hash: number): number {
    if (this.#count * 2 > this.#mask) this.#grow();
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash) slot = (slot + 1) & this.#mask;
    if (this.#slots[slot] === 0) this.#count++;
    this.#slots[slot] = hash;
    return slot;
  }

  #grow(): void {
    const { slots, words, triggers } = { slots: this.#slots, words: this.#words, triggers: this.#triggers };
    const size = slots.length * 2;
    this.#slots = new Int32Array(size);
    this.#words = new Uint32Array(size);
    this.#triggers = new Uint32Array(size);
    this.#mask = size - 1;
    this.#count = 0;
    for (let at = 0; at < slots.length; at++) {
      if (slots[at] === 0) continue;
      const slot = this.#claim(slots[at]!);
      this.#words[slot] = words[at]!;
      this.#triggers[slot] = triggers[at]!;
    }
  }
}
