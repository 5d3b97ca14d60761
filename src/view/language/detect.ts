import { LONGEST_NGRAM_BYTES, NgramTable } from "./table.ts";

/** Of a word; what is longer is no word. */
const WORD_BYTES = 70;
const NGRAM_BYTES = 4;
const STRIDE_BYTES = 3;
/** So much is read: to the next blank after the first, to the next character after the second. */
const ENOUGH_BYTES = 350;
const AT_MOST_BYTES = 380;
/** What the table leaves off every score. */
const BASE_SCORE = 53;
const BLANK = 0x20;
/** Where nothing is a letter; an apostrophe at the end of it belongs to the word that follows. */
const separators = /[[^\p{L}][\u{10000}-\u{10ffff}]]+(?<!['`\u2019])/gv;
const utf8 = new TextEncoder();

/**
 * ELD's detector (https://github.com/nitotm/efficient-language-detector-js, `src/languageDetector.js`) over {@link NgramTable}: the same
 * answer, a twentieth of the memory. A language is worth the sum of its scores for the distinct n-grams of a text.
 */
export class LanguageDetector {
  readonly #table = new NgramTable();
  readonly #sums = new Int32Array(this.#table.languages.length);
  /** Slots that were counted for this text. */
  readonly #counted: number[] = [];
  /** A blank, a word, a blank. */
  readonly #word = new Uint8Array(1 + AT_MOST_BYTES + LONGEST_NGRAM_BYTES);

  /** ISO 639-1, or `null`. */
  detect(text: string): string | null {
    this.#sums.fill(0);
    this.#counted.length = 0;
    this.#read(utf8.encode(text.replace(separators, " ").trim().toLowerCase()));
    let best = -1;
    let most = 0;
    for (const [language, sum] of this.#sums.entries()) {
      if (sum <= most) continue;
      most = sum;
      best = language;
    }
    return this.#table.languages[best] ?? null;
  }

  #read(bytes: Uint8Array): void {
    const { units } = this.#table;
    const word = this.#word;
    let length = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === BLANK) {
        if (length > 0) this.#countWord(length);
        length = 0;
        if (at > ENOUGH_BYTES) break;
      } else word[1 + length++] = units[byte] ?? 0;
      const isWhole = ((bytes[at + 1] ?? 0) & 0xc0) !== 0x80;
      if (isWhole && at + 1 > AT_MOST_BYTES) break;
    }
    if (length > 0) this.#countWord(length);
  }

  #countWord(length: number): void {
    const word = this.#word;
    word[0] = BLANK;
    word[1 + length] = BLANK;
    const read = Math.min(length, WORD_BYTES);
    let at = 0;
    for (; at + NGRAM_BYTES < read; at += STRIDE_BYTES) this.#count(at === 0 ? 0 : 1 + at, 1 + at + NGRAM_BYTES);
    this.#count(at === 0 ? 0 : 1 + Math.max(0, read - NGRAM_BYTES), length + 2);
  }

  #count(start: number, end: number): void {
    if (end - start > LONGEST_NGRAM_BYTES) return;
    const table = this.#table;
    const slot = table.find(this.#word, start, end);
    if (slot < 0 || this.#counted.includes(slot)) return;
    this.#counted.push(slot);
    const { scores } = table;
    const first = table.startOf(slot) + 1;
    const last = first + 2 * (scores[first - 1] ?? 0);
    for (let pair = first; pair < last; pair += 2) {
      const language = scores[pair] ?? 0;
      this.#sums[language] = (this.#sums[language] ?? 0) + (scores[pair + 1] ?? 0) + BASE_SCORE;
    }
  }
}
