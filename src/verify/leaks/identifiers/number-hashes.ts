import { addToHash, endOfHash, mixTwo, SEED_ONE, SEED_TWO } from "../hashes.ts";

const ZERO = 0x30;

/** Two hashes of a row of characters, taken one after the other. */
class PairOfHashes {
  #one = SEED_ONE;
  #two = SEED_TWO;

  add(unit: number): void {
    this.#one = addToHash(this.#one, unit);
    this.#two = mixTwo(this.#two, unit);
  }

  from(other: PairOfHashes): void {
    this.#one = other.#one;
    this.#two = other.#two;
  }

  get one(): number {
    return endOfHash(this.#one);
  }

  get two(): number {
    return this.#two;
  }
}

/** As `hashesOf` begins for a number that is marked so. */
function beginningOf(mark: string): PairOfHashes {
  const beginning = new PairOfHashes();
  for (const character of `#${mark}`) beginning.add(character.charCodeAt(0));
  return beginning;
}

const beginnings = { other: beginningOf("I"), withCode: beginningOf("F"), national: beginningOf("N") } as const;

/** Hashes of all that digits, taken one after the other, may be. */
export class NumberHashes {
  readonly other = new PairOfHashes();
  readonly #withCode = new PairOfHashes();
  readonly #withCodePlain = new PairOfHashes();
  readonly national = new PairOfHashes();
  #zeros = 0;
  /** How many digits were taken. */
  size = 0;

  clear(): void {
    this.size = 0;
    this.#zeros = 0;
    this.other.from(beginnings.other);
    this.#withCode.from(beginnings.withCode);
    this.#withCodePlain.from(beginnings.withCode);
    this.national.from(beginnings.national);
  }

  add(digit: number): void {
    this.other.add(digit);
    this.#withCode.add(digit);
    if (digit === ZERO && this.#zeros === this.size) this.#zeros++;
    else {
      this.#withCodePlain.add(digit);
      this.national.add(digit);
    }
    this.size++;
  }

  /** `00` is a plus. */
  get withCode(): PairOfHashes {
    return this.#zeros >= 2 ? this.#withCodePlain : this.#withCode;
  }

  get beginsWithZero(): boolean {
    return this.#zeros > 0;
  }
}
