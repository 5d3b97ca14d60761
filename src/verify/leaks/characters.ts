import { DASH, DISGUISES } from "./folded.ts";

/** {@link baseOf} what ends a word. */
export const SEPARATOR = 0;
/** {@link baseOf} marks and invisible characters, which a word goes on behind. */
export const IGNORED = 1;
const UNKNOWN = 0xffff;

/** By code unit: few are ever seen, and each takes several patterns to know. */
const bases = new Uint16Array(0x10000).fill(UNKNOWN);
const kinds = new Uint8Array(0x10000);

/** What a character that is not ASCII is to the rules. */
export const OtherKind = { plain: 0, disguise: 1, dash: 2 } as const;

/** The base letter or digit in lower case, {@link SEPARATOR} or {@link IGNORED}. */
export function baseOf(codePoint: number): number {
  if (codePoint > 0xffff) return SEPARATOR;
  const base = bases[codePoint]!;
  return base === UNKNOWN ? learn(codePoint) : base;
}

function learn(unit: number): number {
  const base = foundBase(unit);
  bases[unit] = base;
  return base;
}

function foundBase(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return SEPARATOR;
  const character = String.fromCharCode(unit);
  if (DISGUISES.test(character)) kinds[unit] = OtherKind.disguise;
  else if (DASH.test(character)) kinds[unit] = OtherKind.dash;
  if (/[\p{M}\p{Cf}]/u.test(character)) return IGNORED;
  if (!/[\p{L}\p{N}]/u.test(character)) return SEPARATOR;
  return character.normalize("NFKD").toLowerCase().normalize("NFKD").charCodeAt(0);
}

/** {@link OtherKind}; only of what {@link baseOf} was asked. */
export function kindOf(codePoint: number): number {
  if (codePoint <= 0xffff) return kinds[codePoint]!;
  return isMathematical(codePoint) || isEnclosed(codePoint) ? OtherKind.disguise : OtherKind.plain;
}

/** All that UTF-16 begins with D835. */
const isMathematical = (codePoint: number): boolean => codePoint >= 0x1d400 && codePoint <= 0x1d7ff;
/** Enclosed letters and digits. */
const isEnclosed = (codePoint: number): boolean => codePoint >= 0x1f100 && codePoint <= 0x1f169;

/** How many bytes a character takes in UTF-8, by its first one. */
export const widthOf = (first: number): number => (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);

/** The character that begins with a byte that is not ASCII. */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1]! & 0x3f;
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = bytes[at + 2]! & 0x3f;
  if (first < 0xf0) return ((first & 0x0f) << 12) | (second << 6) | third;
  return ((first & 0x07) << 18) | (second << 12) | (third << 6) | (bytes[at + 3]! & 0x3f);
}

/** ASCII letters in lower case and digits; 0 for all other bytes. */
export const asciiBases = buildAsciiBases();

function buildAsciiBases(): Uint8Array {
  const ascii = new Uint8Array(256);
  for (let byte = 0; byte < 0x80; byte++) {
    const character = String.fromCharCode(byte);
    if (/[a-z0-9]/i.test(character)) ascii[byte] = character.toLowerCase().charCodeAt(0);
  }
  return ascii;
}
