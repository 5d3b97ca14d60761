import { DASH, DISGUISES } from "./folded.ts";

/**
 * What one pass over a batch of lines notes of each: something that every trace of some rules begins with or holds. Rarer
 * than single characters, so that most lines have none, and patterns are tried on the few that have.
 */
export const Mark = {
  at: 1,
  plus: 2,
  /** Thirteen digits in a row. */
  longNumber: 4,
  /** Four digits, a blank or hyphen, four or six digits, the same, a digit. */
  group: 8,
  /** Up to three digits between dots, and digits around those. */
  quad: 16,
  /** A third colon within five characters of the second, and that of the first. */
  colons: 32,
  /** Five colons or hyphens, each three characters behind the one before. */
  pairs: 64,
  /** Two letters and two digits at the beginning of a word. */
  country: 128,
  /** Two digits between hyphens, three in front of them and four behind. */
  social: 256,
  /** `.eyJ` */
  token: 512,
  /** What only keys of services begin with. */
  key: 1024,
  /** `/act`, `/sla`, `/res`, or `%2`. */
  route: 2048,
  /** `-4`, four characters, `-` */
  random: 4096,
  /** `://` and an `@` somewhere behind it. */
  credentials: 8192,
  /** `\u` */
  escape: 16384,
  /** A character that stands for another, or for nothing. */
  disguise: 32768,
  /** A dash that is no hyphen. */
  dash: 65536,
} as const;

/** Not told to anybody. */
const SCHEME = 131072;
const SCHEME_AND_AT = SCHEME | Mark.at;

const Kind = { digit: 1, other: 2, lineEnd: 3, disguise: 4, dash: 5, enclosed: 6 } as const;

/** By code unit; 0 for what begins nothing. */
const kindOf = buildKinds();

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let unit = 0x80; unit < 0x10000; unit++) {
    if (DISGUISES.test(String.fromCharCode(unit))) kinds[unit] = Kind.disguise;
    else if (DASH.test(String.fromCharCode(unit))) kinds[unit] = Kind.dash;
  }
  kinds[0xd83c] = Kind.enclosed;
  for (const character of "@%+:-_./\\AS") kinds[character.charCodeAt(0)] = Kind.other;
  for (let digit = 0x30; digit <= 0x39; digit++) kinds[digit] = Kind.digit;
  kinds[0x0a] = Kind.lineEnd;
  return kinds;
}

const code = (character: string): number => character.charCodeAt(0);
const HYPHEN = code("-");
const DOT = code(".");
const SPACE = code(" ");
const COLON = code(":");
const SLASH = code("/");
const BACKSLASH = code("\\");
const UNDERSCORE = code("_");

/** A line's colons and hyphens, as far as they are near each other. */
interface Separators {
  /** Of the last two colons. */
  colon: number;
  colonBefore: number;
  /** Of the last colon or hyphen, and how many stand three characters apart up to it. */
  last: number;
  inStep: number;
}

/**
 * Marks of each line, in `marks`. Lines end where `units` has a line end.
 *
 * @param length of the text; units behind it are meaningless.
 */
export function markLines(units: Uint16Array, length: number, marks: Int32Array): void {
  const separators: Separators = { colon: -9, colonBefore: -9, last: -9, inStep: 0 };
  let line = 0;
  let found = 0;
  for (let at = 0; at < length; at++) {
    const kind = kindOf[units[at]!]!;
    if (kind === 0) continue;
    if (kind === Kind.digit) {
      const start = at;
      do at++;
      while (at < length && kindOf[units[at]!] === Kind.digit);
      found |= ofNumber(units, start, at);
      at--;
    } else if (kind === Kind.lineEnd) {
      marks[line++] = found & ~SCHEME;
      found = 0;
    } else if (kind === Kind.other) {
      found |= ofPunctuation(units, at, separators);
      if ((found & SCHEME_AND_AT) === SCHEME_AND_AT) found |= Mark.credentials;
    } else if (kind === Kind.dash) found |= Mark.dash;
    else if (kind === Kind.disguise || isEnclosed(units[at + 1]!)) found |= Mark.disguise;
  }
  if (line < marks.length) marks[line] = found & ~SCHEME;
}

/** U+1F100 to U+1F169: enclosed letters and digits. */
const isEnclosed = (low: number): boolean => low >= 0xdd00 && low <= 0xdd69;

const isDigitAt = (units: Uint16Array, at: number): boolean => kindOf[units[at]!] === Kind.digit;
const isLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isGap = (unit: number): boolean => unit === SPACE || unit === HYPHEN;

/** For the digits from `start` to `end`: what they and their neighbours are. */
function ofNumber(units: Uint16Array, start: number, end: number): number {
  const size = end - start;
  const before = units[start - 1]!;
  const behind = units[end]!;
  let found = 0;
  if (size >= 13) found |= Mark.longNumber;
  if (isGap(behind) && before === behind) {
    if ((size === 4 || size === 6) && isDigitAt(units, end + 1) && isFour(units, start - 5)) found |= Mark.group;
    if (size === 2 && isDigitAt(units, end + 3) && isDigitAt(units, end + 4)) found |= Mark.social;
  }
  if (before === DOT && behind === DOT && size <= 3 && isDigitAt(units, end + 1)) found |= Mark.quad;
  if (size >= 2 && isLetter(before) && isLetter(units[start - 2]!) && beginsWord(units, start - 2))
    found |= Mark.country;
  return found;
}

function isFour(units: Uint16Array, at: number): boolean {
  return isDigitAt(units, at) && isDigitAt(units, at + 1) && isDigitAt(units, at + 2) && isDigitAt(units, at + 3);
}

/** A letter in front that belongs to an escape (`\n`) is none. */
function beginsWord(units: Uint16Array, at: number): boolean {
  const before = units[at - 1]!;
  const isWord = isLetter(before) || before === UNDERSCORE || kindOf[before] === Kind.digit;
  return !isWord || units[at - 2] === BACKSLASH;
}

function ofPunctuation(units: Uint16Array, at: number, separators: Separators): number {
  const unit = units[at]!;
  const next = units[at + 1]!;
  switch (unit) {
    case COLON:
      return ofSeparator(separators, at, true) | (next === SLASH && units[at + 2] === SLASH ? SCHEME : 0);
    case HYPHEN:
      return ofSeparator(separators, at, false) | behindHyphen(units, at);
    case DOT:
      return next === code("e") && units[at + 2] === code("y") ? Mark.token : 0;
    case UNDERSCORE:
      return isKeyBefore(units, at) ? Mark.key : 0;
    case SLASH:
      return isRoute(next, units[at + 2]!, units[at + 3]!) ? Mark.route : 0;
    case code("@"):
      return Mark.at;
    case code("+"):
      return Mark.plus;
    case code("%"):
      return next === code("4") ? Mark.at : next === code("2") ? Mark.route : 0;
    case code("\\"):
      return next === code("u") ? Mark.escape : 0;
    case code("A"): // AKIA, ASIA, AIza
      return (next === code("K") || next === code("S") || next === code("I")) && !isGap(units[at + 2]!) ? Mark.key : 0;
    default: // SG.
      return next === code("G") && units[at + 2] === DOT ? Mark.key : 0;
  }
}

function ofSeparator(separators: Separators, at: number, isColon: boolean): number {
  separators.inStep = at - separators.last === 3 ? separators.inStep + 1 : 1;
  separators.last = at;
  let found = separators.inStep >= 5 ? Mark.pairs : 0;
  if (isColon) {
    if (at - separators.colon <= 5 && separators.colon - separators.colonBefore <= 5) found |= Mark.colons;
    separators.colonBefore = separators.colon;
    separators.colon = at;
  }
  return found;
}

/** `active_storage`, `slack_uploads`, `responses`, by three letters. */
function isRoute(first: number, second: number, third: number): boolean {
  const letters = ((first | 0x20) << 16) | ((second | 0x20) << 8) | (third | 0x20);
  return letters === 0x61_63_74 || letters === 0x73_6c_61 || letters === 0x72_65_73;
}

/** `sk-`, `glpat-`, `xoxb-`, `-----`; and where a random UUID (version 4) has its version. */
function behindHyphen(units: Uint16Array, at: number): number {
  const before = units[at - 1]!;
  const two = units[at - 2]!;
  const isKey =
    (before === code("k") && two === code("s")) ||
    (before === code("t") && two === code("a")) ||
    (before === HYPHEN && two === HYPHEN) ||
    (two === code("x") && isLetter(before));
  const isRandom = units[at + 1] === code("4") && units[at + 5] === HYPHEN;
  return (isKey ? Mark.key : 0) | (isRandom ? Mark.random : 0);
}

const KEY_UNITS = 16;

/** Last letters of `k_live`, `k_test`, `whsec`, `ghp`, `github_pat`, `npm`, `shpat` ..., and what a key goes on with. */
function isKeyBefore(units: Uint16Array, at: number): boolean {
  for (let next = at + 1; next <= at + KEY_UNITS; next++) {
    const unit = units[next]!;
    if (!isLetter(unit) && unit !== UNDERSCORE && !(unit >= 0x30 && unit <= 0x39)) return false;
  }
  const [before, two, three] = [units[at - 1]!, units[at - 2]!, units[at - 3]!];
  return isLetter(before) && !(before === code("t") && two === code("s") && three !== code("e"));
}
