/** What a unit of folded text is. */
export const WORD = 1;
export const LETTER_OR_NUMBER = 2;
export const DIGIT = 4;
export const SENTENCE_END = 8;
export const APOSTROPHE = 16;
/** a to z. */
export const PLAIN_LETTER = 32;
export const LETTER = 64;
/** Of every unit that was asked for. */
const KNOWN = 128;

const UNITS = 0x1_0000;
const classes = new Uint8Array(UNITS);

export function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  return known === 0 ? classified(unit) : known;
}

const kinds: readonly (readonly [number, RegExp])[] = [
  [WORD, /[\p{L}\p{N}#@€$£%+]/u],
  [LETTER_OR_NUMBER, /[\p{L}\p{N}]/u],
  [DIGIT, /\p{Nd}/u],
  [SENTENCE_END, /[.!?…。！？؟।;；]/],
  [APOSTROPHE, /['’‘`´]/],
  [PLAIN_LETTER, /[a-z]/],
  [LETTER, /\p{L}/u],
];

function classified(unit: number): number {
  const character = String.fromCharCode(unit);
  let found = KNOWN;
  for (const [kind, pattern] of kinds) if (pattern.test(character)) found |= kind;
  classes[unit] = found;
  return found;
}

/** In place of a folded unit: the text around it has a say (a sigma at the end of a word, halves of a pair). */
export const AROUND = 0xffff;
/** It stands for several units; see {@link severalOf}. */
export const SEVERAL = 0xfffe;
/** It is gone. */
export const GONE = 0xfffd;

const BLANK = 0x20;
const folded = new Uint16Array(UNITS);
const several = new Map<number, string>();

/** What `fold` makes of a unit wherever it stands, but for digits and apostrophes, which it tells by their neighbours. */
export function foldedUnit(unit: number): number {
  const known = folded[unit] ?? 0;
  return known === 0 ? foldUnit(unit) : known;
}

export const severalOf = (unit: number): string => several.get(unit) ?? "";

function foldUnit(unit: number): number {
  const result = resultOf(unit);
  folded[unit] = result;
  return result;
}

function resultOf(unit: number): number {
  // Neither letter nor sign: a blank as good as any. Three of them are taken, see above.
  if (unit === 0 || unit >= GONE) return BLANK;
  if (unit >= 0xd800 && unit < 0xe000) return AROUND;
  const plain = String.fromCharCode(unit)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "");
  if (/[\u03a3\ud800-\udfff]/.test(plain)) return AROUND;
  const lower = plain.toLowerCase().replace(/ß/g, "ss").replace(/ı/g, "i");
  if (lower === "") return GONE;
  if (lower.length === 1) return lower.charCodeAt(0);
  several.set(unit, lower);
  return SEVERAL;
}

const signs = new Map<number, boolean>();

/** How many units the character has that begins here, when it is as good as a blank, like an emoji; else 0. */
export function signUnits(text: string, start: number): number {
  const code = text.codePointAt(start) ?? 0;
  let isSign = signs.get(code);
  if (isSign === undefined) {
    const character = String.fromCodePoint(code);
    isSign = !/[\p{L}\p{N}\p{M}]/u.test(character) && character.normalize("NFKD") === character;
    signs.set(code, isSign);
  }
  return isSign ? (code > 0xffff ? 2 : 1) : 0;
}
