import { hashesOf } from "../hashes.ts";
import { everyWord, LineReader } from "../line-reader.ts";
import { setBit } from "./bloom.ts";
import { IdentifierFilter, type SharedFilter } from "./filter.ts";

const KEPT_BITS = 2 ** 17;

/** Counts how often each of some words stands in lower case, outside of what may be an identifier. */
export class EverydayWords {
  readonly #counts: Map<string, number>;
  readonly #filter: IdentifierFilter;
  readonly #hashes: ReadonlySet<number>;
  readonly #wanted: LineReader;
  readonly #all = new LineReader(everyWord);

  constructor(filter: SharedFilter, words: readonly string[]) {
    this.#filter = new IdentifierFilter(filter);
    this.#counts = new Map(words.map((word) => [word, 0]));
    this.#hashes = new Set(words.map((word) => hashesOf(word)[0]));
    const kept = new Uint32Array(KEPT_BITS / 32);
    for (const hash of this.#hashes) setBit(kept, hash);
    this.#wanted = new LineReader(kept);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** @param bytes hold a line, as it is written, from `from` to `to`. */
  addLine(bytes: Uint8Array, from: number, to: number): void {
    this.#wanted.read(bytes, from, to, true);
    if (this.#wanted.words.count === 0) return;
    this.#all.read(bytes, from, to, true);
    const { words } = this.#all;
    const inside = new Uint8Array(words.count);
    this.#filter.find(words, (_key, first, last) => inside.fill(1, first, last + 1));
    for (let index = 0; index < words.count; index++) {
      if (inside[index] === 1 || !this.#hashes.has(words.hash[index]!) || !words.isLower(index)) continue;
      const word = words.wordAt(index);
      const count = this.#counts.get(word);
      if (count !== undefined) this.#counts.set(word, count + 1);
    }
  }
}
