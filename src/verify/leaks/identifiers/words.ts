import { CodeUnits } from "../code-units.ts";

const SEPARATOR = 0;
const IGNORED = 1;
const BACKSLASH = 0x5c;
const LESS_THAN = 0x3c;
const LOWER_U = 0x75;

/** Code unit to the base letter or digit in lower case; {@link SEPARATOR} for what ends a word, {@link IGNORED} for marks. */
const baseOf = buildBases();

function buildBases(): Uint16Array {
  const bases = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) continue;
    const character = String.fromCharCode(unit);
    if (/[\p{M}\p{Cf}]/u.test(character)) bases[unit] = IGNORED;
    else if (/[\p{L}\p{N}]/u.test(character)) {
      bases[unit] = character.normalize("NFKD").toLowerCase().normalize("NFKD").charCodeAt(0);
    }
  }
  return bases;
}

export const SEED_ONE = 0x811c9dc5 | 0;
export const SEED_TWO = 0x2545f491;
const PRIME_ONE = 0x01000193;
const PRIME_TWO = 0x5bd1e995;

export const mixOne = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, PRIME_ONE);
  return mixed ^ (mixed >>> 15);
};
export const mixTwo = (hash: number, value: number): number => {
  const mixed = Math.imul(hash ^ value, PRIME_TWO);
  return mixed ^ (mixed >>> 13);
};

/** FNV-1a, and what brings its upper bits into the lower ones. */
export const addToHash = (hash: number, value: number): number => Math.imul(hash ^ value, PRIME_ONE);
export const endOfHash = (hash: number): number => hash ^ (hash >>> 15);

/** Where words stand in a text, with a hash each of their letters without case and accents. Reused by the next text. */
export class Words {
  count = 0;
  /** Offsets in the text as a whole. */
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  hash = new Int32Array(1024);
  /** How many digits, if it is nothing else; 0 for other words. */
  digits = new Uint8Array(1024);
  readonly #copy = new CodeUnits();
  #units: Uint16Array = new Uint16Array(0);

  /** The text that {@link readPart} reads parts of. */
  set text(text: string) {
    this.#units = this.#copy.of(text);
  }

  read(text: string): void {
    this.text = text;
    this.readPart(0, text.length, false);
  }

  /**
   * @param escaped the part is a line of JSON: what a backslash introduces is layout. Placeholders (`<PERSON_1>`) are no
   * words in any text.
   */
  readPart(from: number, to: number, escaped: boolean): void {
    this.count = 0;
    const units = this.#units;
    let at = from;
    while (at < to) {
      const unit = units[at]!;
      if (baseOf[unit]! > IGNORED) at = this.#word(at, to);
      else if (unit === BACKSLASH && escaped) at += units[at + 1] === LOWER_U ? 6 : 2;
      else if (unit === LESS_THAN) at = behindPlaceholder(units, at, to);
      else at++;
    }
  }

  /** Folded word, as the hashes are made of. */
  wordAt(index: number): string {
    let word = "";
    for (let at = this.start[index]!; at < this.end[index]!; at++) {
      const base = baseOf[this.#units[at]!]!;
      if (base > IGNORED) word += String.fromCharCode(base);
    }
    return word;
  }

  /** Another hash of the same letters: with {@link hash} 64 bits. For the few words that may begin something. */
  secondHash(index: number): number {
    let two = SEED_TWO;
    for (let at = this.start[index]!; at < this.end[index]!; at++) {
      const base = baseOf[this.#units[at]!]!;
      if (base > IGNORED) two = mixTwo(two, base);
    }
    return two;
  }

  /** Written without any capital. */
  isLower(index: number): boolean {
    const word = String.fromCharCode(...this.#units.subarray(this.start[index], this.end[index]));
    return word === word.toLowerCase() && word !== word.toUpperCase();
  }

  #word(from: number, to: number): number {
    if (this.count === this.start.length) this.#grow();
    const units = this.#units;
    let hash = SEED_ONE;
    let digits = 0;
    let letters = 0;
    let at = from;
    for (; at < to; at++) {
      const base = baseOf[units[at]!]!;
      if (base <= IGNORED) {
        if (base === SEPARATOR) break;
        continue;
      }
      hash = addToHash(hash, base);
      if (base > 0x39 || base < 0x30) letters++;
      else digits++;
    }
    this.start[this.count] = from;
    this.end[this.count] = at;
    this.hash[this.count] = endOfHash(hash);
    this.digits[this.count] = letters > 0 ? 0 : Math.min(digits, 255);
    this.count++;
    return at;
  }

  #grow(): void {
    const size = this.start.length * 2;
    const larger = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.start = larger(this.start, new Int32Array(size));
    this.end = larger(this.end, new Int32Array(size));
    this.hash = larger(this.hash, new Int32Array(size));
    this.digits = larger(this.digits, new Uint8Array(size));
  }
}

const PLACEHOLDER_MAX = 64;

/** Behind `<CUSTOMER_EMAIL_2>`, or behind the `<` when it is something else. */
function behindPlaceholder(units: Uint16Array, at: number, to: number): number {
  for (let end = at + 1; end < to && end - at < PLACEHOLDER_MAX; end++) {
    const unit = units[end]!;
    if (unit === 0x3e) return end > at + 1 ? end + 1 : at + 1;
    const isPart = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
    if (!isPart) break;
  }
  return at + 1;
}
