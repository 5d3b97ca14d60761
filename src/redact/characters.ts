/**
 * What the scan needs to know about one UTF-16 code unit, as tables over the basic multilingual plane: two array reads a
 * character instead of regular expressions. Built once from the Unicode data of the JavaScript engine.
 */

/** Class bits of a code unit. */
export const Char = {
  letter: 1,
  upper: 2,
  /** ASCII digits only; other decimal digits are `compat` and become ASCII in the normalized copy. */
  digit: 4,
  /** Combining mark: continues a word, does not count in the folded hash. */
  mark: 8,
  /** Zero-width characters, soft hyphen, bidirectional controls: invisible, dropped from the normalized copy. */
  ignorable: 16,
  space: 32,
  newline: 64,
  /** Scripts written without spaces or with particles glued on (Han, kana, Hangul, Thai, Lao, Khmer, Burmese). */
  unspaced: 128,
  /** NFKC or digit normalization changes it (full-width forms, Arabic-Indic digits, ligatures). */
  compat: 256,
  latin: 512,
} as const;

/** What may stand between two words; the bits of all characters of a gap are or-ed together. */
export const Gap = {
  space: 1,
  newline: 2,
  dot: 4,
  comma: 8,
  /** `!`, `?`, `:`, `;`, ellipsis and their CJK forms. */
  stop: 16,
  hyphen: 32,
  apostrophe: 64,
  underscore: 128,
  at: 256,
  quote: 512,
  bracket: 1024,
  slash: 2048,
  other: 4096,
  /** Start or end of the text. */
  edge: 8192,
} as const;

/** Marks in {@link foldOf}: the character does not count in the hash, or folds to more than one character. */
export const FOLD_NOTHING = 0;
export const FOLD_EXPANDS = 1;

const UNITS = 0x10000;

/** Letters whose base form Unicode decomposition does not give. */
const expansions: Readonly<Record<string, string>> = {
  ß: "ss",
  ẞ: "ss",
  æ: "ae",
  Æ: "ae",
  œ: "oe",
  Œ: "oe",
  þ: "th",
  Þ: "th",
  ĳ: "ij",
  Ĳ: "ij",
};
const strokes: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "l",
  ø: "o",
  Ø: "o",
  đ: "d",
  Đ: "d",
  ð: "d",
  Ð: "d",
  ħ: "h",
  Ħ: "h",
  ŧ: "t",
  Ŧ: "t",
  ı: "i",
  ŋ: "n",
  Ŋ: "n",
  ə: "a",
  Ə: "a",
  ς: "σ",
  ё: "е",
  Ё: "е",
};

export const expansionOf: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries(expansions).map(([from, to]) => [from.charCodeAt(0), [...to].map((c) => c.charCodeAt(0))]),
);

/** {@link Char} bits by code unit. Surrogates are 0: the scan looks at the whole code point. */
export const classOf = buildClasses();
/** {@link Gap} bits by code unit. */
export const gapOf = buildGaps();
/** Lower-case base letter by code unit, or {@link FOLD_NOTHING} or {@link FOLD_EXPANDS}. */
export const foldOf = buildFolds();

function buildClasses(): Uint16Array {
  const table = new Uint16Array(UNITS);
  const all = allUnits();
  const set = (pattern: RegExp, bits: number): void => {
    for (const match of all.matchAll(pattern)) table[match[0].charCodeAt(0)]! |= bits;
  };
  set(/\p{L}/gu, Char.letter);
  set(/[\p{Lu}\p{Lt}]/gu, Char.upper);
  set(/[0-9]/gu, Char.digit);
  set(/\p{M}/gu, Char.mark);
  set(/\p{Script=Latin}/gu, Char.latin);
  set(/[\p{Default_Ignorable_Code_Point}\u200e\u200f\u202a-\u202e]/gu, Char.ignorable);
  set(/[\p{Zs}\t\v\f]/gu, Char.space);
  set(/[\n\r\u0085\u2028\u2029]/gu, Char.newline);
  set(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
    Char.unspaced,
  );
  set(/(?![0-9])\p{Nd}/gu, Char.digit | Char.compat);
  // Full-width and half-width forms, ligatures, letter-like and enclosed letters: what hides a word from a pattern.
  set(/[\u3000\uff01-\uff5e\uff61-\uffdc\ufb00-\ufb06\u2100-\u214f\u2460-\u24ff]/gu, Char.compat);
  for (const match of all.matchAll(/[\uff10-\uff19\u2460-\u24ff\u2100-\u214f]/gu)) {
    const unit = match[0].charCodeAt(0);
    if (/^[a-z]/i.test(match[0].normalize("NFKC"))) table[unit]! |= Char.letter;
  }
  for (const mark of "\u200b\u200c\u200d\u2060\ufeff\u00ad") table[mark.charCodeAt(0)] = Char.ignorable;
  return table;
}

function buildGaps(): Uint16Array {
  const table = new Uint16Array(UNITS).fill(Gap.other);
  const set = (characters: string, bits: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = bits;
  };
  for (let unit = 0; unit < UNITS; unit++) {
    const bits = classOf[unit]!;
    if (bits & Char.space) table[unit] = Gap.space;
    if (bits & Char.newline) table[unit] = Gap.newline;
    if (bits & Char.ignorable) table[unit] = 0;
  }
  set(".．", Gap.dot);
  set(",،、，", Gap.comma);
  set("!?:;…！？：；。؟¿¡", Gap.stop);
  set("-‐‑–", Gap.hyphen);
  set("'’ʼ`´", Gap.apostrophe);
  set("_", Gap.underscore);
  set("@＠", Gap.at);
  set('"“”„«»‹›', Gap.quote);
  set("()[]{}<>（）【】", Gap.bracket);
  set("/\\", Gap.slash);
  return table;
}

function buildFolds(): Uint16Array {
  const table = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit++) {
    const bits = classOf[unit]!;
    if ((bits & (Char.letter | Char.digit)) === 0) continue;
    table[unit] = unit < 0x80 ? foldAscii(unit) : foldUnit(unit);
  }
  return table;
}

function foldAscii(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

function foldUnit(unit: number): number {
  // No case and no diacritics here; and a Hangul syllable, which would decompose, is the unit of writing.
  if ((classOf[unit] ?? 0) & Char.unspaced) return unit;
  const character = String.fromCharCode(unit);
  if (character in expansions) return FOLD_EXPANDS;
  const stroke = strokes[character];
  if (stroke !== undefined) return stroke.charCodeAt(0);
  return character.normalize("NFD").charAt(0).toLowerCase().charCodeAt(0);
}

/** Every code unit that is a character of its own, in one string, for the property escapes to run over. */
function allUnits(): string {
  const units: number[] = [];
  for (let unit = 0; unit < UNITS; unit++) if (unit < 0xd800 || unit > 0xdfff) units.push(unit);
  let text = "";
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.slice(at, at + 8192));
  return text;
}
