import type { CompiledPerson } from "./person.ts";

interface KnownPhone {
  /** See `nationalDigits`. */
  readonly digits: string;
  readonly key: string;
}
const NONE: readonly KnownPhone[] = [];

/** Known phone numbers by their last six digits: one look-up for each digit of a text, however many people there are. */
export class PhoneTails {
  static readonly MODULUS = 1_000_000;
  readonly #phones = new Map<number, KnownPhone[]>();

  constructor(people: readonly CompiledPerson[]) {
    for (const { key, phones } of people) {
      for (const digits of phones) {
        const tail = Number(digits.slice(-6));
        const known = this.#phones.get(tail);
        if (known === undefined) this.#phones.set(tail, [{ digits, key }]);
        else known.push({ digits, key });
      }
    }
  }

  get isEmpty(): boolean {
    return this.#phones.size === 0;
  }

  endingWith(tail: number): readonly KnownPhone[] {
    return this.#phones.get(tail) ?? NONE;
  }
}
