/** A text as the leak rules see it, with counts that let most rules pass over most texts. */
export interface PreparedText {
  /** Compatibility forms resolved (full-width digits), invisible characters gone, all digits ASCII. */
  readonly text: string;
  readonly digits: number;
  readonly colons: number;
  readonly hyphens: number;
  readonly ats: number;
  readonly slashes: number;
  readonly dots: number;
  readonly pluses: number;
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
/** First digit of each block of ten in {@link OTHER_DIGITS}. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50];

export function prepare(original: string): PreparedText {
  const text = isAscii(original) ? original : folded(original);
  const seen = new Uint32Array(128);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 128) seen[unit] = (seen[unit] ?? 0) + 1;
  }
  const count = (character: string) => seen[character.charCodeAt(0)] ?? 0;
  return {
    text,
    digits: seen.subarray(0x30, 0x3a).reduce((sum, digit) => sum + digit, 0),
    colons: count(":"),
    hyphens: count("-"),
    ats: count("@"),
    slashes: count("/"),
    dots: count("."),
    pluses: count("+"),
  };
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

const folded = (text: string): string =>
  text.normalize("NFKC").replace(INVISIBLE, "").replace(OTHER_DIGITS, asciiDigit);

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.findLast((first) => first <= code) ?? code;
  return String(code - zero);
}
