import { asciiBases, baseOf, codePointAt, IGNORED, SEPARATOR, widthOf } from "./characters.ts";
import { mixTwo, SEED_TWO } from "./hashes.ts";

/** Characters between two words of one identifier, and between two groups of one number. */
export const GAP_MAX = 4;
const DIGITS_MAX = 255;

/** Words of a text, with a hash each of their letters without case and accents. Reused by the next text. */
export class Words {
  count = 0;
  /** Of the first byte. */
  start = new Int32Array(64);
  hash = new Int32Array(64);
  /** How many digits, if it is nothing else; 0 for other words. */
  digits = new Uint8Array(64);
  /** 1 if the word before is so near that both can be of one identifier. */
  near = new Uint8Array(64);
  #bytes: Uint8Array = Buffer.alloc(0);

  /** @param bytes UTF-8, that all words are in. */
  clear(bytes: Uint8Array): void {
    this.count = 0;
    this.#bytes = bytes;
  }

  /** @param gap characters since the word before. */
  add(start: number, gap: number, hash: number, digits: number): void {
    const { count } = this;
    if (count === this.start.length) this.#grow();
    this.start[count] = start;
    this.hash[count] = hash;
    this.digits[count] = Math.min(digits, DIGITS_MAX);
    this.near[count] = gap <= GAP_MAX ? 1 : 0;
    this.count = count + 1;
  }

  /** Folded word, as the hashes are made of. */
  wordAt(index: number): string {
    let word = "";
    this.eachBase(index, (base) => {
      word += String.fromCharCode(base);
    });
    return word;
  }

  /** Another hash of the same letters: with {@link hash} 64 bits. For the few words that may begin something. */
  secondHash(index: number): number {
    let two = SEED_TWO;
    this.eachBase(index, (base) => {
      two = mixTwo(two, base);
    });
    return two;
  }

  /** Written without any capital. */
  isLower(index: number): boolean {
    const end = this.eachBase(index, () => {});
    const word = Buffer.from(this.#bytes.subarray(this.start[index], end)).toString();
    return word === word.toLowerCase() && word !== word.toUpperCase();
  }

  /** Letters and digits of a word, folded. Returns where it ends. */
  eachBase(index: number, take: (base: number) => void): number {
    const bytes = this.#bytes;
    for (let at = this.start[index]!; ; ) {
      const byte = bytes[at]!;
      const base = byte < 0x80 ? asciiBases[byte]! : baseOf(codePointAt(bytes, at));
      if (base === SEPARATOR) return at;
      if (base > IGNORED) take(base);
      at += widthOf(byte);
    }
  }

  #grow(): void {
    const size = this.start.length * 2;
    const larger = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.start = larger(this.start, new Int32Array(size));
    this.hash = larger(this.hash, new Int32Array(size));
    this.digits = larger(this.digits, new Uint8Array(size));
    this.near = larger(this.near, new Uint8Array(size));
  }
}
