import { hashWord } from "../fold.ts";
import type { CompiledPerson, Part, Sequence } from "./person.ts";
import { PhoneTails } from "./phone-tails.ts";

/** What a word may be the beginning of. */
export interface Entry {
  readonly person: CompiledPerson;
  readonly part: Part | null;
  readonly sequence: Sequence | null;
}

const NONE: readonly Entry[] = [];

/** Words of known people by folded hash: the scan has the hash of every token already, so a look-up is one probe. */
export class KnownTable {
  readonly phones: PhoneTails;
  /** Those who have a name in a script without spaces. */
  readonly withUnspacedNames: readonly CompiledPerson[];
  /** 1 where `hash & filterMask` is that of a word of the table: says no to most words in one read. */
  readonly filter: Uint8Array;
  readonly filterMask: number;
  readonly #slots: Int32Array;
  readonly #lists: Entry[][] = [];
  readonly #hashes: number[] = [];
  readonly #mask: number;

  constructor(people: readonly CompiledPerson[]) {
    this.phones = new PhoneTails(people);
    this.withUnspacedNames = people.filter(({ unspaced }) => unspaced.length > 0);
    let words = 0;
    for (const { parts, sequences } of people) words += parts.length + sequences.length;
    const size = 2 ** Math.ceil(Math.log2(Math.max(32, words * 4)));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    this.filter = new Uint8Array(size * 4);
    this.filterMask = size * 4 - 1;
    for (const person of people) {
      for (const part of person.parts) this.#add(part.folded, { person, part, sequence: null });
      for (const sequence of person.sequences) {
        this.#add(sequence.folded[0] ?? "", { person, part: null, sequence });
      }
    }
  }

  /** Entries whose (first) word has this hash; compare the text, hashes collide. */
  find(hash: number): readonly Entry[] {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const list = this.#slots[slot] ?? 0;
      if (list === 0) return NONE;
      if (this.#hashes[list - 1] === hash) return this.#lists[list - 1] ?? NONE;
      slot = (slot + 1) & this.#mask;
    }
  }

  #add(word: string, entry: Entry): void {
    const hash = hashWord(word);
    this.filter[hash & this.filterMask] = 1;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const list = this.#slots[slot] ?? 0;
      if (list === 0) {
        this.#lists.push([entry]);
        this.#hashes.push(hash);
        this.#slots[slot] = this.#lists.length;
        return;
      }
      if (this.#hashes[list - 1] === hash) {
        this.#lists[list - 1]?.push(entry);
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}
