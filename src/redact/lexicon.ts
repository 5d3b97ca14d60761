import { hashWord } from "./fold.ts";

/** Hash, word flags, trigger bits, unused: 16 bytes, so that a look-up touches one line of the processor's cache. */
const STRIDE = 4;
/** Words of {@link Lexicon.recent}: 32 KB, where the whole table has megabytes. */
const RECENT_WORDS = 2048;

/**
 * Words with two sets of flags, looked up by the folded hash that the scan computes anyway: one probe a token serves
 * names, stop words and every trigger. The words are not kept: a foreign word collides with one of 120,000 entries in
 * about one of 35,000 cases, which costs a gate opened in vain. Where a collision would matter, the caller compares text.
 */
export class Lexicon {
  /** Hash, word flags and trigger bits of words met lately, also of those that are in no list: see {@link recall}. */
  readonly recent = new Int32Array(RECENT_WORDS * STRIDE);
  #entries: Int32Array;
  #mask: number;
  #count = 0;
  #isRecalled = false;

  constructor(expectedWords = 1024) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, expectedWords * 1.6)));
    this.#entries = new Int32Array(slots * STRIDE);
    this.#mask = slots - 1;
  }

  get size(): number {
    return this.#count;
  }

  addWord(word: string, flags: number): void {
    const entry = this.#claim(hashWord(word));
    this.#entries[entry + 1]! |= flags;
  }

  addTrigger(word: string, bits: number): void {
    const entry = this.#claim(hashWord(word));
    this.#entries[entry + 2]! |= bits;
  }

  /** Where {@link recent} has the word: its flags one behind, its trigger bits two behind. Valid until the next call. */
  recall(hash: number): number {
    const at = ((hash ^ (hash >>> 15)) & (RECENT_WORDS - 1)) * STRIDE;
    if (this.recent[at] !== hash) this.#remember(at, hash);
    return at;
  }

  #remember(at: number, hash: number): void {
    this.#isRecalled = true;
    const entry = this.find(hash);
    this.recent[at] = hash;
    this.recent[at + 1] = entry < 0 ? 0 : this.#entries[entry + 1]!;
    this.recent[at + 2] = entry < 0 ? 0 : this.#entries[entry + 2]!;
  }

  #forget(): void {
    if (this.#isRecalled) this.recent.fill(0);
    this.#isRecalled = false;
  }

  /** Entry of a hash for {@link wordFlags} and {@link triggerBits}, or -1. */
  find(hash: number): number {
    const entries = this.#entries;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const stored = entries[slot * STRIDE]!;
      if (stored === hash) return slot * STRIDE;
      if (stored === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }

  wordFlags(entry: number): number {
    return this.#entries[entry + 1]!;
  }

  triggerBits(entry: number): number {
    return this.#entries[entry + 2]!;
  }

  #claim(hash: number): number {
    this.#forget();
    if (this.#count * 4 > this.#mask * 3) this.#grow();
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#entries[slot * STRIDE] !== 0 && this.#entries[slot * STRIDE] !== hash) slot = (slot + 1) & this.#mask;
    if (this.#entries[slot * STRIDE] === 0) this.#count++;
    this.#entries[slot * STRIDE] = hash;
    return slot * STRIDE;
  }

  #grow(): void {
    const old = this.#entries;
    this.#entries = new Int32Array(old.length * 2);
    this.#mask = old.length / (STRIDE / 2) - 1;
    this.#count = 0;
    for (let at = 0; at < old.length; at += STRIDE) {
      if (old[at] === 0) continue;
      const entry = this.#claim(old[at]!);
      this.#entries[entry + 1] = old[at + 1]!;
      this.#entries[entry + 2] = old[at + 2]!;
    }
  }
}
