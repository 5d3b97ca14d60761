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

/** Where words stand in a text, with two hashes each of their letters without case and accents. Reused by the next text. */
export class Words {
  text = "";
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  one = new Int32Array(1024);
  two = new Int32Array(1024);
  /** 1: digits only. */
  digits = new Uint8Array(1024);

  /**
   * @param escaped the text is a line of JSON: what a backslash introduces is layout. Placeholders (`<PERSON_1>`) are no
   * words in any text.
   */
  read(text: string, escaped: boolean): void {
    this.text = text;
    this.count = 0;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      if ((baseOf[unit] ?? 0) > IGNORED) at = this.#word(text, at);
      else if (unit === BACKSLASH && escaped) at += text.charCodeAt(at + 1) === LOWER_U ? 6 : 2;
      else if (unit === LESS_THAN) at = behindPlaceholder(text, at);
      else at++;
    }
  }

  /** Folded word, as the hashes are made of. */
  wordAt(index: number): string {
    let word = "";
    for (let at = this.start[index] ?? 0; at < (this.end[index] ?? 0); at++) {
      const base = baseOf[this.text.charCodeAt(at)] ?? 0;
      if (base > IGNORED) word += String.fromCharCode(base);
    }
    return word;
  }

  /** Written without any capital. */
  isLower(index: number): boolean {
    const word = this.text.slice(this.start[index], this.end[index]);
    return word === word.toLowerCase() && word !== word.toUpperCase();
  }

  #word(text: string, from: number): number {
    if (this.count === this.start.length) this.#grow();
    const { length } = text;
    let one = SEED_ONE;
    let two = SEED_TWO;
    let others = 0;
    let at = from;
    for (; at < length; at++) {
      const base = baseOf[text.charCodeAt(at)] ?? SEPARATOR;
      if (base === SEPARATOR) break;
      if (base === IGNORED) continue;
      one = mixOne(one, base);
      two = mixTwo(two, base);
      if (base < 0x30 || base > 0x39) others++;
    }
    this.start[this.count] = from;
    this.end[this.count] = at;
    this.one[this.count] = one;
    this.two[this.count] = two;
    this.digits[this.count] = others === 0 ? 1 : 0;
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
    this.one = larger(this.one, new Int32Array(size));
    this.two = larger(this.two, new Int32Array(size));
    this.digits = larger(this.digits, new Uint8Array(size));
  }
}

const PLACEHOLDER_MAX = 64;

/** Behind `<CUSTOMER_EMAIL_2>`, or behind the `<` when it is something else. */
function behindPlaceholder(text: string, at: number): number {
  for (let end = at + 1; end < text.length && end - at < PLACEHOLDER_MAX; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x3e) return end > at + 1 ? end + 1 : at + 1;
    const isPart = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
    if (!isPart) break;
  }
  return at + 1;
}
