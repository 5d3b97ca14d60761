/**
 * ELD's tables as numbers. It keeps an object for each of 50,000 n-grams and makes one of every text, by name; looked up
 * as packed bytes, the same sums cost a tenth. Its modules are imported by their address, since the package exports only
 * the detector; its version is pinned, and the tests compare both.
 */
interface Ngrams {
  readonly ngramsData: {
    readonly languages: Readonly<Record<string, string>>;
    /** N-gram to language to score. */
    readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

const moduleOf = (path: string): string => new URL(path, import.meta.resolve("eld/extrasmall")).href;

const { ngramsData }: Ngrams = await import(moduleOf("../ngrams/extrasmall.js"));
/** Stand-ins, a character each, for the bytes of UTF-8. */
const { dictionary }: { readonly dictionary: readonly string[] } = await import(moduleOf("../dictionary.js"));
/** What separates words: no letters, nor the apostrophe before one. */
export const { separators }: { readonly separators: RegExp } = await import(moduleOf("../regexPatterns.js"));

const languages: readonly string[] = Object.values(ngramsData.languages);

/** By byte from 0x80 on: the character that stands for it in an n-gram. */
export const standIns = Uint8Array.from(dictionary, (character) => character.charCodeAt(0));

/** No n-gram is longer. */
const NGRAM_BYTES = 6;
/** Subtracted from every score, to keep the tables small. */
const BASE_SCORE = 53;

const SLOTS_LOG2 = 17;
const SLOTS = 2 ** SLOTS_LOG2;
/** The first four characters of the n-gram in a slot; 0 in an empty slot. */
const heads = new Uint32Array(SLOTS);
/** The other two. */
const tails = new Uint16Array(SLOTS);
/** Where the scores of a slot's n-gram begin. */
const starts = new Uint32Array(SLOTS);
const counts = new Uint8Array(SLOTS);

const entries = Object.entries(ngramsData.ngrams);
const scoreCount = entries.reduce((sum, [, scores]) => sum + Object.keys(scores).length, 0);
const scoredLanguages = new Uint8Array(scoreCount);
const scores = new Uint16Array(scoreCount);

let used = 0;
for (const [ngram, byLanguage] of entries) {
  const bytes = Array.from({ length: NGRAM_BYTES }, (_, at) => ngram.charCodeAt(at) || 0);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes;
  const head = (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
  const tail = e | (f << 8);
  const slot = slotOf(head, tail);
  heads[slot] = head;
  tails[slot] = tail;
  starts[slot] = used;
  for (const [language, score] of Object.entries(byLanguage)) {
    scoredLanguages[used] = Number(language);
    scores[used++] = score + BASE_SCORE;
  }
  counts[slot] = used - (starts[slot] ?? 0);
}

/** Where the n-gram is, or would be. */
function slotOf(head: number, tail: number): number {
  const mixed = Math.imul(head ^ Math.imul(tail, 0x9e3779b1), 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
  while (heads[slot] !== 0 && (heads[slot] !== head || tails[slot] !== tail)) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** Texts are numbered, so that an n-gram counts once in each. */
const seenIn = new Uint32Array(SLOTS);
let textNumber = 0;
const sums = new Uint32Array(languages.length);

export function beginText(): void {
  textNumber++;
  sums.fill(0);
}

/** An n-gram of the text, packed: its first four characters and its other two, from the lowest byte on. */
export function addNgram(head: number, tail: number): void {
  const slot = slotOf(head, tail);
  if (heads[slot] === 0 || seenIn[slot] === textNumber) return;
  seenIn[slot] = textNumber;
  const start = starts[slot] ?? 0;
  const end = start + (counts[slot] ?? 0);
  for (let at = start; at < end; at++) {
    const language = scoredLanguages[at] ?? 0;
    sums[language] = (sums[language] ?? 0) + (scores[at] ?? 0);
  }
}

/** The language with the highest sum, the first of equals; `null` when no n-gram is known. */
export function likeliest(): string | null {
  let best = 0;
  let found: string | null = null;
  for (let language = 0; language < sums.length; language++) {
    const sum = sums[language] ?? 0;
    if (sum <= best) continue;
    best = sum;
    found = languages[language] ?? null;
  }
  return found;
}
