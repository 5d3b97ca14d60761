import { addNgram, beginText, likeliest, separators, standIns } from "./language-tables.ts";

/** ELD reads words until it has seen so many bytes, and to the end of that one. */
const CUT_AFTER_BYTES = 350;
const CUT_WITHIN_WORD_BYTES = 380;
/** N-grams of four bytes, every three bytes, up to here. */
const NGRAM_BYTES = 4;
const STRIDE_BYTES = 3;
const LONGEST_WORD_BYTES = 70;

const BLANK = 0x20;
/** More are not read, since each is a byte at least. */
const MOST_UNITS = 400;

/** Words with single spaces between them, in lower case. */
const normal = new Uint16Array(MOST_UNITS);
/** Bytes of the word at hand, as the tables spell them. */
const word = new Uint8Array(MOST_UNITS);

/** What `eld.detect(text).language` is; `null` for none. */
export function detectLanguage(text: string): string | null {
  const words = text.replace(separators, " ").trim().toLowerCase();
  const length = Math.min(words.length, MOST_UNITS);
  for (let at = 0; at < length; at++) normal[at] = words.charCodeAt(at);
  return detected(length);
}

/** Letters below: those of Latin scripts, which have a lower case of one unit. */
const LATIN_UNITS = 0x250;
/** In lower case two characters. */
const DOTTED_I = 0x130;
const lowerOf = Uint16Array.from({ length: LATIN_UNITS }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return /\p{L}/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

/** Whether the units are such that {@link detectLatin} knows them: letters of Latin scripts, and signs. */
export const isLatinUnit = (unit: number): boolean =>
  unit < LATIN_UNITS ? unit !== DOTTED_I : unit >= 0x2010 && unit <= 0x2027;

export const isLatinLetter = (unit: number): boolean => unit < LATIN_UNITS && lowerOf[unit] !== 0;

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x60 || unit === 0x2019;

/** The same as {@link detectLanguage} for units of which each {@link isLatinUnit}; at most {@link MOST_UNITS}. */
export function detectLatin(units: Uint16Array, length: number): string | null {
  let used = 0;
  for (let at = 0; at < length; ) {
    const unit = units[at] ?? 0;
    const lower = unit < LATIN_UNITS ? (lowerOf[unit] ?? 0) : 0;
    if (lower !== 0) {
      normal[used++] = lower;
      at++;
      continue;
    }
    // An apostrophe belongs to the word behind it.
    let end = at;
    while (end < length && !isLatinLetter(units[end] ?? 0)) end++;
    let signs = end;
    while (signs > at && isApostrophe(units[signs - 1] ?? 0)) signs--;
    if (signs > at && used > 0) normal[used++] = BLANK;
    for (at = signs; at < end; at++) normal[used++] = units[at] ?? 0;
  }
  return detected(used);
}

function detected(length: number): string | null {
  beginText();
  let bytes = 0;
  let wordBytes = 0;
  for (let at = 0; at < length && bytes <= CUT_WITHIN_WORD_BYTES; at++) {
    const unit = normal[at] ?? 0;
    if (unit === BLANK) {
      addWord(wordBytes);
      wordBytes = 0;
      if (bytes > CUT_AFTER_BYTES) break;
      bytes++;
    } else if (unit < 0x80) {
      word[wordBytes++] = unit;
      bytes++;
    } else {
      const more = writeUnit(unit, at + 1 < length ? (normal[at + 1] ?? 0) : 0, wordBytes);
      if (more === 4) at++;
      wordBytes += more;
      bytes += more;
    }
  }
  addWord(wordBytes);
  return likeliest();
}

/** @returns how many bytes were written. */
function writeUnit(unit: number, next: number, at: number): number {
  if (unit < 0x800) {
    word[at] = standIns[0xc0 | (unit >> 6)] ?? 0;
    word[at + 1] = standIns[0x80 | (unit & 0x3f)] ?? 0;
    return 2;
  }
  if (unit < 0xd800 || unit >= 0xe000) {
    word[at] = standIns[0xe0 | (unit >> 12)] ?? 0;
    word[at + 1] = standIns[0x80 | ((unit >> 6) & 0x3f)] ?? 0;
    word[at + 2] = standIns[0x80 | (unit & 0x3f)] ?? 0;
    return 3;
  }
  const code = 0x1_0000 + (((unit & 0x3ff) << 10) | (next & 0x3ff));
  word[at] = standIns[0xf0 | (code >> 18)] ?? 0;
  word[at + 1] = standIns[0x80 | ((code >> 12) & 0x3f)] ?? 0;
  word[at + 2] = standIns[0x80 | ((code >> 6) & 0x3f)] ?? 0;
  word[at + 3] = standIns[0x80 | (code & 0x3f)] ?? 0;
  return 4;
}

/** The n-grams of a word: of its beginning with a blank before, of its end with one behind. */
function addWord(bytes: number): void {
  if (bytes === 0) return;
  const length = Math.min(bytes, LONGEST_WORD_BYTES);
  let from = 0;
  for (; from + NGRAM_BYTES < length; from += STRIDE_BYTES) {
    if (from > 0) addNgram(four(from) >>> 0, 0);
    else addNgram(((four(0) << 8) | BLANK) >>> 0, word[3] ?? 0);
  }
  // Of a word that was cut, the end is in no table.
  if (bytes <= LONGEST_WORD_BYTES) addEnd(Math.max(0, bytes - NGRAM_BYTES), bytes, from > 0);
}

const four = (at: number): number =>
  (word[at] ?? 0) | ((word[at + 1] ?? 0) << 8) | ((word[at + 2] ?? 0) << 16) | ((word[at + 3] ?? 0) << 24);

/** The last bytes, four at most; a word of no more has its blank before them, too. */
function addEnd(start: number, end: number, hasBeginning: boolean): void {
  let head = hasBeginning ? 0 : BLANK;
  let tail = 0;
  let bits = hasBeginning ? 0 : 8;
  for (let at = start; at <= end; at++) {
    const byte = at < end ? (word[at] ?? 0) : BLANK;
    if (bits < 32) head |= byte << bits;
    else tail |= byte << (bits - 32);
    bits += 8;
  }
  addNgram(head >>> 0, tail);
}
