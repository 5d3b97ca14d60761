import { hashWord } from "../fold.ts";
import type { CompiledPerson, Part, Sequence } from "./person.ts";
import { PhoneTails } from "./phone-tails.ts";

/** What a word may be the beginning of. */
export interface Entry {
  readonly person: CompiledPerson;
  readonly part: Part | null;
  readonly sequence: Sequence | null;
  /** The next one whose word has the same hash. */
  next: Entry | null;
}

const FILTER_BYTES_MIN = 64;
const BITS_PER_WORD = 16;

/** Words of known people by folded hash: the scan has the hash of every token already. */
export class KnownTable {
  readonly phones: PhoneTails;
  /** Those who have a name in a script without spaces. */
  readonly withUnspacedNames: readonly CompiledPerson[];
  /** A bit for each word, see {@link mayHold}; of one person 64 bytes, which V8 keeps where it keeps objects. */
  readonly #filter: Uint8Array;
  readonly #filterMask: number;
  /** First of the entries of a hash: a chain, as nearly all have one, and an array each would double the cost of a table. */
  readonly #entries = new Map<number, Entry>();

  constructor(people: readonly CompiledPerson[]) {
    this.phones = new PhoneTails(people);
    this.withUnspacedNames = people.filter(({ unspaced }) => unspaced.length > 0);
    let words = 0;
    for (const { parts, sequences } of people) words += parts.length + sequences.length;
    const bytes = 2 ** Math.ceil(Math.log2(Math.max(FILTER_BYTES_MIN, (words * BITS_PER_WORD) / 8)));
    this.#filter = new Uint8Array(bytes);
    this.#filterMask = bytes - 1;
    for (const person of people) {
      for (const part of person.parts) this.#add(part.folded, { person, part, sequence: null, next: null });
      for (const sequence of person.sequences) {
        this.#add(sequence.folded[0] ?? "", { person, part: null, sequence, next: null });
      }
    }
  }

  /** Says no to nearly every word that is in no entry, in one read. */
  mayHold(hash: number): boolean {
    return ((this.#filter[(hash >>> 3) & this.#filterMask]! >> (hash & 7)) & 1) === 1;
  }

  /** Adds the tokens that {@link mayHold} says yes to behind the `found` first of `tokens`; returns how many there are then. */
  addTokens(hashes: Int32Array, count: number, tokens: Int32Array, found: number): number {
    const filter = this.#filter;
    const mask = this.#filterMask;
    let size = found;
    for (let token = 0; token < count; token++) {
      const hash = hashes[token]!;
      if ((filter[(hash >>> 3) & mask]! >> (hash & 7)) & 1) tokens[size++] = token;
    }
    return size;
  }

  /** First of the {@link Entry.next chain} of entries whose (first) word has this hash; compare the text, hashes collide. */
  find(hash: number): Entry | null {
    return this.#entries.get(hash) ?? null;
  }

  #add(word: string, entry: Entry): void {
    const hash = hashWord(word);
    this.#filter[(hash >>> 3) & this.#filterMask]! |= 1 << (hash & 7);
    let last = this.#entries.get(hash);
    if (last === undefined) this.#entries.set(hash, entry);
    else {
      while (last.next !== null) last = last.next;
      last.next = entry;
    }
  }
}
