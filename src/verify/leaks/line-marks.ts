import { asciiBases } from "./characters.ts";

/**
 * What reading a line once tells of it: something that everything some rules find begins with or holds. So rare that most
 * lines have none, and patterns are tried on the few that have.
 */
export const Mark = {
  /** `@` or `%40`, and a dot behind it. */
  at: 1,
  /** A plus, and a digit or bracket. */
  plus: 2,
  /** Thirteen digits in a row. */
  longNumber: 4,
  /** Four digits, a blank or hyphen, four or six digits, the same, a digit. */
  group: 8,
  /** Up to three digits between dots, and digits around those. */
  quad: 16,
  /** Three colons with up to four hexadecimal digits between them. */
  colons: 32,
  /** Five colons or hyphens, each three characters behind the one before. */
  pairs: 64,
  /** Two letters and two digits at the beginning of a word that is long, or in front of two groups of four. */
  country: 128,
  /** Two digits between hyphens, three in front of them and four behind. */
  social: 256,
  /** `.eyJ` */
  token: 512,
  /** What only keys of services begin with. */
  key: 1024,
  /** `/act`, `/sla`, `/res`, also with `%2f`. */
  route: 2048,
  /** `-4`, three characters, `-`, and what a variant begins with. */
  random: 4096,
  /** `://` and an `@` behind it, with nothing between them that ends a host. */
  credentials: 8192,
  /** `\u`, and what is not escaped otherwise. */
  escape: 16384,
  /** A character that stands for another, or for nothing. */
  disguise: 32768,
  /** A dash that is no hyphen. */
  dash: 65536,
} as const;

const code = (character: string): number => character.charCodeAt(0);
const HYPHEN = code("-");
const DOT = code(".");
const SPACE = code(" ");
const COLON = code(":");
const SLASH = code("/");
const BACKSLASH = code("\\");
const UNDERSCORE = code("_");
const AT = code("@");
const QUOTE = code('"');
export const CAPITAL_A = code("A");

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
const isAlphanumeric = (byte: number): boolean => asciiBases[byte] !== 0;
const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isGap = (byte: number): boolean => byte === SPACE || byte === HYPHEN;
const isHexadecimal = (byte: number): boolean => isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

export function areDigits(bytes: Uint8Array, at: number, count: number): boolean {
  for (let next = at; next < at + count; next++) if (!isDigit(bytes[next]!)) return false;
  return true;
}

function areAlphanumeric(bytes: Uint8Array, at: number, count: number): boolean {
  for (let next = at; next < at + count; next++) if (!isAlphanumeric(bytes[next]!)) return false;
  return true;
}

const LONG_NUMBER = 13;
/** `DE89` and eleven more. */
const COUNTRY = 15;

/** For ASCII letters and digits from `start` to `end`, with no others beside them. */
export function ofRun(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  const found = areDigits(bytes, start, end - start) ? ofNumber(bytes, start, end) : ofMixed(bytes, start, end);
  return found | (bytes[start] === CAPITAL_A ? ofA(bytes, start) : 0);
}

/** For digits from `start` to `end`, with no letter beside them. */
export function ofNumber(bytes: Uint8Array, start: number, end: number): number {
  const size = end - start;
  const before = bytes[start - 1]!;
  let found = size >= LONG_NUMBER ? Mark.longNumber : 0;
  if (before !== bytes[end]) return found;
  if (isGap(before)) {
    if ((size === 4 || size === 6) && isDigit(bytes[end + 1]!) && areDigits(bytes, start - 5, 4)) found |= Mark.group;
    if (size === 2 && before === HYPHEN && areDigits(bytes, start - 4, 3) && areDigits(bytes, end + 1, 4))
      found |= Mark.social;
  }
  if (before === DOT && size <= 3 && isDigit(bytes[start - 2]!) && isDigit(bytes[end + 1]!)) found |= Mark.quad;
  return found;
}

/** For ASCII letters and digits from `start` to `end`, with no others beside them. */
export function ofMixed(bytes: Uint8Array, start: number, end: number): number {
  const size = end - start;
  if (size !== 4 && size < LONG_NUMBER) return 0;
  const isCountry =
    isLetter(bytes[start]!) &&
    isLetter(bytes[start + 1]!) &&
    areDigits(bytes, start + 2, 2) &&
    bytes[start - 1] !== UNDERSCORE &&
    (size === 4 ? isGrouped(bytes, end) : size >= COUNTRY);
  return (isCountry ? Mark.country : 0) | (hasLongNumber(bytes, start, end) ? Mark.longNumber : 0);
}

/** Two groups of four, and no longer one behind them. */
function isGrouped(bytes: Uint8Array, at: number): boolean {
  const gap = bytes[at]!;
  return (
    isGap(gap) &&
    areAlphanumeric(bytes, at + 1, 4) &&
    bytes[at + 5] === gap &&
    areAlphanumeric(bytes, at + 6, 4) &&
    bytes[at + 10] === gap &&
    !areAlphanumeric(bytes, at + 11, 5)
  );
}

function hasLongNumber(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end && digits < LONG_NUMBER; at++) digits = isDigit(bytes[at]!) ? digits + 1 : 0;
  return digits >= LONG_NUMBER;
}

/** For a word that begins with `A`: `AKIA`, `ASIA`, `AIza`. */
export function ofA(bytes: Uint8Array, start: number): number {
  const next = bytes[start + 1]!;
  const [third, fourth] = [bytes[start + 2]!, bytes[start + 3]!];
  const isAmazon = (next === code("K") || next === code("S")) && third === code("I") && fourth === code("A");
  return isAmazon || (next === code("I") && third === code("z") && fourth === code("a")) ? Mark.key : 0;
}

/** For one of `@%+:-_./`. */
export function ofPunctuation(bytes: Uint8Array, at: number, lineEnd: number): number {
  switch (bytes[at]) {
    case COLON:
      return ofColon(bytes, at);
    case HYPHEN:
      return ofHyphen(bytes, at);
    case DOT:
      return ofDot(bytes, at);
    case UNDERSCORE:
      return ofUnderscore(bytes, at);
    case SLASH:
      return isRoute(bytes, at + 1) ? Mark.route : 0;
    case AT:
      return (hasDot(bytes, at + 1, lineEnd) ? Mark.at : 0) | (isBehindScheme(bytes, at) ? Mark.credentials : 0);
    case code("+"):
      return isDigit(bytes[at + 1]!) || bytes[at + 1] === code("(") ? Mark.plus : 0;
    default:
      return ofPercent(bytes, at, lineEnd);
  }
}

export function ofColon(bytes: Uint8Array, at: number): number {
  if (bytes[at - 1] === QUOTE) return 0; // behind a key
  const second = colonBefore(bytes, at);
  const isThird = second >= 0 && colonBefore(bytes, second) >= 0;
  return (isThird ? Mark.colons : 0) | ofPairs(bytes, at);
}

/** Behind up to four hexadecimal digits; -1 if there is none. */
function colonBefore(bytes: Uint8Array, at: number): number {
  let before = at - 1;
  while (before > at - 5 && isHexadecimal(bytes[before]!)) before--;
  return bytes[before] === COLON ? before : -1;
}

const isSeparator = (byte: number): boolean => byte === COLON || byte === HYPHEN;

function ofPairs(bytes: Uint8Array, at: number): number {
  for (let before = at - 3; before >= at - 12; before -= 3) if (!isSeparator(bytes[before]!)) return 0;
  return Mark.pairs;
}

/** `sk-`, `glpat-`, `xoxb-`, `-----`; and where a random UUID (version 4) has its version. */
function ofHyphen(bytes: Uint8Array, at: number): number {
  const before = bytes[at - 1]!;
  const two = bytes[at - 2]!;
  const three = bytes[at - 3]!;
  const isKey =
    (before === code("k") && two === code("s") && beginsWord(bytes, at - 2)) ||
    (before === code("t") && two === code("a") && three === code("p")) ||
    (before === HYPHEN && two === HYPHEN && three === HYPHEN) ||
    (two === code("x") && three === code("o") && isLetter(before));
  return (isKey ? Mark.key : 0) | (isRandom(bytes, at) ? Mark.random : 0) | ofPairs(bytes, at);
}

function isRandom(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] !== code("4") || bytes[at + 5] !== HYPHEN) return false;
  const variant = bytes[at + 6]! | 0x20;
  return variant === code("8") || variant === code("9") || variant === code("a") || variant === code("b");
}

/** A letter in front that belongs to an escape (`\n`) is none. */
const beginsWord = (bytes: Uint8Array, at: number): boolean =>
  !isAlphanumeric(bytes[at - 1]!) || bytes[at - 2] === BACKSLASH;

/** `.eyJ`, `SG.` */
function ofDot(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== code("e") && bytes[at - 1] !== code("G")) return 0;
  const isToken = bytes[at + 1] === code("e") && bytes[at + 2] === code("y") && bytes[at + 3] === code("J");
  const isKey = bytes[at - 1] === code("G") && bytes[at - 2] === code("S") && isAlphanumericRun(bytes, at + 1);
  return (isToken ? Mark.token : 0) | (isKey ? Mark.key : 0);
}

const KEY_BYTES = 16;

/** As keys go on: letters, digits, underscores, hyphens. */
function isAlphanumericRun(bytes: Uint8Array, at: number): boolean {
  for (let next = at; next < at + KEY_BYTES; next++) {
    const byte = bytes[next]!;
    if (!isAlphanumeric(byte) && byte !== UNDERSCORE && byte !== HYPHEN) return false;
  }
  return true;
}

/** Ends of `k_live`, `k_test`, `whsec`, `ghp`, `github_pat`, `npm`, `shpat` ...: characters by how far from the end. */
const KEY_ENDS: readonly (readonly [third: string, second: string, last: string])[] = [
  ["i", "v", "e"],
  ["e", "s", "t"],
  ["s", "e", "c"],
  ["g", "h", "pousr"],
  ["n", "p", "m"],
  ["p", "acps", "ast"],
];

/** A bit for each of {@link KEY_ENDS} that has the byte in that place. */
const keyBits = (place: 0 | 1 | 2): Uint8Array => {
  const bits = new Uint8Array(256);
  for (const [index, end] of KEY_ENDS.entries()) {
    for (const character of end[place]) bits[code(character)]! |= 1 << index;
  }
  return bits;
};
const thirdLast = keyBits(0);
const secondLast = keyBits(1);
const last = keyBits(2);

export function ofUnderscore(bytes: Uint8Array, at: number): number {
  if ((last[bytes[at - 1]!]! & secondLast[bytes[at - 2]!]! & thirdLast[bytes[at - 3]!]!) === 0) return 0;
  return isAlphanumericRun(bytes, at + 1) ? Mark.key : 0;
}

/** `active_storage`, `slack_uploads`, `responses`, by three letters. */
function isRoute(bytes: Uint8Array, at: number): boolean {
  const letters = ((bytes[at]! | 0x20) << 16) | ((bytes[at + 1]! | 0x20) << 8) | (bytes[at + 2]! | 0x20);
  return letters === 0x61_63_74 || letters === 0x73_6c_61 || letters === 0x72_65_73;
}

/** `%40` is an `@`, `%2f` a slash. */
function ofPercent(bytes: Uint8Array, at: number, lineEnd: number): number {
  if (bytes[at + 1] === code("4")) return hasDot(bytes, at + 3, lineEnd) ? Mark.at : 0;
  return bytes[at + 1] === code("2") && (bytes[at + 2]! | 0x20) === code("f") && isRoute(bytes, at + 3)
    ? Mark.route
    : 0;
}

/** Labels of a name are no longer than 63 characters. */
const LABEL_BYTES = 64 * 3;

/** Behind the sign of an address: a dot, before anything that no name holds. */
function hasDot(bytes: Uint8Array, from: number, lineEnd: number): boolean {
  const last = Math.min(from + LABEL_BYTES, lineEnd);
  for (let at = from; at < last; at++) {
    const byte = bytes[at]!;
    if (byte === DOT) return true;
    if (byte <= SPACE || byte === QUOTE || byte === AT) return false;
  }
  return false;
}

/** All that a user's name and password have none of. */
const HOST_ENDS = byteSet(" \t\n\f\v\r/?#@<>\"'");

/** In front of an `@`: `://`, and then nothing that ends a host. */
function isBehindScheme(bytes: Uint8Array, at: number): boolean {
  let before = at - 1;
  while (before >= 2 && HOST_ENDS[bytes[before]!] === 0) before--;
  return bytes[before] === SLASH && bytes[before - 1] === SLASH && bytes[before - 2] === COLON;
}

function byteSet(characters: string): Uint8Array {
  const bytes = new Uint8Array(256);
  for (const character of characters) bytes[code(character)] = 1;
  return bytes;
}
