const BITS = 65_536;
const WORDS = BITS / 32;

/**
 * A set of row ids as bits, in blocks of 65,536 neighbouring ids: ids come from sequences, so a set of all conversations
 * of a large account (10 million) takes 1.3 MB, and one of few takes 8 KB for each neighbourhood.
 */
export class IdSet {
  readonly #blocks = new Map<number, Uint32Array>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Ids are positive integers up to 2^53. */
  add(id: number): void {
    const block = Math.floor(id / BITS);
    let words = this.#blocks.get(block);
    if (words === undefined) {
      words = new Uint32Array(WORDS);
      this.#blocks.set(block, words);
    }
    const bit = id % BITS;
    const mask = 1 << (bit & 31);
    const word = words[bit >> 5] ?? 0;
    if ((word & mask) !== 0) return;
    words[bit >> 5] = word | mask;
    this.#size++;
  }

  addAll(ids: Iterable<number>): void {
    for (const id of ids) this.add(id);
  }

  has(id: number): boolean {
    const bit = id % BITS;
    return ((this.#blocks.get(Math.floor(id / BITS))?.[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  /** Ascending. */
  *[Symbol.iterator](): Generator<number> {
    for (const [block, words] of [...this.#blocks].sort(([a], [b]) => a - b)) {
      for (const [index, word] of words.entries()) {
        for (let rest = word; rest !== 0; rest &= rest - 1) {
          yield block * BITS + index * 32 + (31 - Math.clz32(rest & -rest));
        }
      }
    }
  }

  /** Ascending, in lists of at most so many. */
  *lists(length: number): Generator<number[]> {
    let list: number[] = [];
    for (const id of this) {
      list.push(id);
      if (list.length < length) continue;
      yield list;
      list = [];
    }
    if (list.length > 0) yield list;
  }
}
