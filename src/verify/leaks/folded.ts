/**
 * Characters that stand for others, or for nothing: full-width and mathematical letters and digits, other scripts'
 * digits, blanks that do not break, invisible characters. Most texts hold none, accents and emoji included.
 */
export const DISGUISES = new RegExp(
  "[\\u00a0\\u00aa\\u00ad\\u00b2-\\u00ba\\u061c\\u0660-\\u0669\\u06f0-\\u06f9\\u07c0-\\u07c9\\u0966-\\u096f\\u09e6-\\u09ef\\u0e50-\\u0e59" +
    "\\u180b-\\u180f\\u1d2c-\\u1dbf\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u209f\\u2100-\\u218f\\u2460-\\u24ff\\u3000\\u3164\\u3200-\\u33ff\\ufb00-\\ufb06" +
    "\\ufe00-\\ufe0f\\ufe50-\\uffef\\u034f\\ud835]|\\ud83c[\\udd00-\\udd69]",
);
/** Unicode property Default_Ignorable_Code_Point, as far as it is in the basic plane: `\p{...}` takes eight times as long. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: code points to remove one by one, not letters with marks
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g;
export const DASH = /[\u2010-\u2015\u2212]/;
const DASHES = /[\u2010-\u2015\u2212]/g;
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;
/** First digit of each block of ten in {@link OTHER_DIGITS}. */
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50];

/** Dashes as hyphens; every character stays where it is. */
export const withHyphens = (text: string): string => (DASH.test(text) ? text.replace(DASHES, "-") : text);

/** The text as a reader sees it, in the characters that the rules know. */
export function folded(text: string): string {
  const plain = DISGUISES.test(text)
    ? text.normalize("NFKC").replace(INVISIBLE, "").replace(OTHER_DIGITS, asciiDigit)
    : text;
  return withHyphens(plain);
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
}
