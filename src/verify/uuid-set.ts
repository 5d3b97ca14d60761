/**
 * A set of UUIDs as 16 bytes each, in one open-addressed table: 21 to 43 bytes an id, so at most 43 MB per million (half
 * as much again while it grows), where a `Set` of strings takes some 120. The ids of a corpus come from SHA-1, so their
 * own first bits are the hash.
 */
export class UuidSet {
  #size = 0;
  #capacity: number;
  /** Four words an id; four zeros are an empty place: the version bits of a UUID are never zero. */
  #words: Uint32Array;

  constructor(capacity = 1_024) {
    this.#capacity = 2 ** Math.ceil(Math.log2(Math.max(capacity, 2)));
    this.#words = new Uint32Array(this.#capacity * 4);
  }

  get size(): number {
    return this.#size;
  }

  /** `false` when it was there before. `uuid` must have the shape of one. */
  add(uuid: string): boolean {
    if (this.#size >= this.#capacity * 0.75) this.#grow();
    const id = wordsOf(uuid);
    const place = this.#find(id);
    if (this.#words[place + 1] !== 0) return false;
    this.#words.set(id, place);
    this.#size += 1;
    return true;
  }

  has(uuid: string): boolean {
    return this.#words[this.#find(wordsOf(uuid)) + 1] !== 0;
  }

  /** Where the id is, or the empty place where it would go. Word 1 holds the version bits. */
  #find(id: Uint32Array): number {
    const words = this.#words;
    for (let index = (id[0] ?? 0) & (this.#capacity - 1); ; index = (index + 1) & (this.#capacity - 1)) {
      const place = index * 4;
      if (words[place + 1] === 0) return place;
      if (
        words[place] === id[0] &&
        words[place + 1] === id[1] &&
        words[place + 2] === id[2] &&
        words[place + 3] === id[3]
      ) {
        return place;
      }
    }
  }

  #grow(): void {
    const old = this.#words;
    this.#capacity *= 2;
    this.#words = new Uint32Array(this.#capacity * 4);
    for (let place = 0; place < old.length; place += 4) {
      if (old[place + 1] === 0) continue;
      const id = old.subarray(place, place + 4);
      this.#words.set(id, this.#find(id));
    }
  }
}

function wordsOf(uuid: string): Uint32Array {
  const hex = uuid.replaceAll("-", "");
  return Uint32Array.of(
    Number.parseInt(hex.slice(0, 8), 16),
    Number.parseInt(hex.slice(8, 16), 16),
    Number.parseInt(hex.slice(16, 24), 16),
    Number.parseInt(hex.slice(24, 32), 16),
  );
}
