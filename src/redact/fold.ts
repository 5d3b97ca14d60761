import { Char, classOf, expansionOf, FOLD_EXPANDS, FOLD_NOTHING, foldOf } from "./characters.ts";

/** FNV-1a over folded code units; the scan computes the same hash while it walks (see `scan.ts`). */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** Hash of a word as the scan gives it: case, diacritics, marks and invisible characters do not count. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const folded = foldOf[unit]!;
    if (folded > FOLD_EXPANDS) hash = Math.imul(hash ^ folded, HASH_PRIME);
    else if (folded === FOLD_EXPANDS) hash = hashExpansion(hash, unit);
    else if (unit >= 0xd800 && unit <= 0xdfff) hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  return hash;
}

export function hashExpansion(hash: number, unit: number): number {
  let result = hash;
  for (const letter of expansionOf.get(unit) ?? []) result = Math.imul(result ^ letter, HASH_PRIME);
  return result;
}

/** Letters and digits only, lower case, without diacritics: `Núñez-O’Hara` gives `nunezohara`. */
export function fold(text: string): string {
  // Nearly every word: `toLowerCase` is a third of the cost of putting it together.
  if (isAsciiWord(text)) return text.toLowerCase();
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = foldOf[unit]!;
    if (folded > FOLD_EXPANDS) result += String.fromCharCode(folded);
    else if (folded === FOLD_EXPANDS) result += String.fromCharCode(...(expansionOf.get(unit) ?? []));
    else if (unit >= 0xd800 && unit <= 0xdfff) result += text[at];
  }
  return result;
}

/** Compatibility forms as what they stand for; ASCII, nearly every value, has none. */
export function nfkc(text: string): string {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return text.normalize("NFKC");
  return text;
}

/** Nothing but letters and digits of ASCII; also a text of none. */
export function isAsciiWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f || (classOf[unit]! & (Char.letter | Char.digit)) === 0) return false;
  }
  return true;
}

/** Whether text[start, end) folds to `folded`, without building the folded text. */
export function foldsTo(text: string, start: number, end: number, folded: string): boolean {
  let seen = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const letter = foldOf[unit]!;
    if (letter === FOLD_EXPANDS) {
      for (const part of expansionOf.get(unit) ?? []) if (folded.charCodeAt(seen++) !== part) return false;
    } else if (letter !== FOLD_NOTHING || (unit >= 0xd800 && unit <= 0xdfff)) {
      if (folded.charCodeAt(seen++) !== (letter || unit)) return false;
    }
  }
  return seen === folded.length;
}

/** Words of a value, cut as the scan cuts tokens. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  let all = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    const bits = classOf[unit]!;
    // Between scripts with spaces and without: Chloé in the middle of Chinese.
    if (start >= 0 && bits & all & Char.letter && ((bits ^ all) & Char.unspaced) !== 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
    const isWord =
      (bits & (Char.letter | Char.digit)) !== 0 ||
      (start >= 0 && (bits & (Char.mark | Char.ignorable)) !== 0) ||
      (unit >= 0xd800 && unit <= 0xdfff && isAstralLetter(text, at));
    if (isWord && start < 0) {
      start = at;
      all = 0;
    }
    all |= bits;
    if (!isWord && start >= 0) {
      words.push(text.slice(start, at));
      start = -1;
    }
  }
  return words;
}

const letter = /^\p{L}$/u;

/** Whether the surrogate at `at` belongs to a letter outside the basic plane (rare Han, mathematical letters). */
export function isAstralLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const point = unit >= 0xdc00 ? (at > 0 ? text.codePointAt(at - 1) : undefined) : text.codePointAt(at);
  return point !== undefined && point > 0xffff && letter.test(String.fromCodePoint(point));
}
