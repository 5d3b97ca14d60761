/** Courtesies, and the sentences of canned answers, repeat all day long. */
const KNOWN_PHRASES = 20_000;
const SLOTS = 2 ** 16;

/** Folded words with single spaces between them. The same object for the same words, most of the time. */
export class Phrase {
  readonly words: string;
  readonly wordCount: number;
  readonly hash: number;
  /** What was last found out about it; see `courtesy.ts`. */
  readonly judgement: Judgement = { isSignOff: null, language: null, told: null, asked: null };

  constructor(words: string, wordCount: number, hash: number) {
    this.words = words;
    this.wordCount = wordCount;
    this.hash = hash;
  }
}

export interface Judgement {
  isSignOff: boolean | null;
  /** Of the kinds. */
  language: string | null;
  told: SentenceKind | null;
  asked: SentenceKind | null;
}

export type SentenceKind = "courtesy" | "holding" | "request" | "content";

const BLANK = 0x20;
const HASH_SEED = 0x811c9dc5;
const HASH_FACTOR = 0x01000193;

/** Makes phrases of units; of words that it has seen lately, without a new string. */
export class PhraseBuilder {
  readonly #known: (Phrase | null)[] = new Array<Phrase | null>(SLOTS).fill(null);
  #knownCount = 0;
  #units = new Uint16Array(1_024);
  #length = 0;
  #wordCount = 0;
  #hash = HASH_SEED;
  #isApart = false;

  /** At most so many units are to come. */
  begin(units: number): void {
    if (units > this.#units.length) this.#units = new Uint16Array(2 * units);
    this.#clear();
  }

  add(unit: number): void {
    if (this.#isApart || this.#length === 0) {
      if (this.#length > 0) this.#put(BLANK);
      this.#wordCount++;
      this.#isApart = false;
    }
    this.#put(unit);
  }

  separate(): void {
    this.#isApart = true;
  }

  /** What was added; `null` when that was nothing. */
  take(): Phrase | null {
    const phrase = this.#length === 0 ? null : this.#intern();
    this.#clear();
    return phrase;
  }

  phraseOf(words: string): Phrase {
    this.begin(words.length);
    for (let at = 0; at < words.length; at++) {
      const unit = words.charCodeAt(at);
      if (unit === BLANK) this.separate();
      else this.add(unit);
    }
    const phrase = this.#intern();
    this.#clear();
    return phrase;
  }

  #clear(): void {
    this.#length = 0;
    this.#wordCount = 0;
    this.#hash = HASH_SEED;
    this.#isApart = false;
  }

  #put(unit: number): void {
    this.#units[this.#length++] = unit;
    this.#hash = Math.imul(this.#hash ^ unit, HASH_FACTOR);
  }

  #intern(): Phrase {
    const hash = this.#hash ^ (this.#hash >>> 15);
    let slot = hash & (SLOTS - 1);
    for (let known = this.#known[slot]; known; known = this.#known[slot]) {
      if (known.hash === hash && this.#isOf(known.words)) return known;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const phrase = new Phrase(this.#text(), this.#wordCount, hash);
    if (this.#knownCount >= KNOWN_PHRASES) {
      this.#known.fill(null);
      this.#knownCount = 0;
      slot = hash & (SLOTS - 1);
    }
    this.#known[slot] = phrase;
    this.#knownCount++;
    return phrase;
  }

  #isOf(words: string): boolean {
    if (words.length !== this.#length) return false;
    for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) !== this.#units[at]) return false;
    return true;
  }

  #text(): string {
    let text = "";
    for (let at = 0; at < this.#length; at += PIECE_UNITS)
      text += String.fromCharCode(...this.#units.subarray(at, Math.min(this.#length, at + PIECE_UNITS)));
    return text;
  }
}

/** As many arguments as a call takes with ease. */
const PIECE_UNITS = 4_096;
