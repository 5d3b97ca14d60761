import { Char, classOf } from "./characters.ts";
import type { Scan } from "./scan.ts";

/** A readable copy of a text, with the way back: unit k of the copy comes from units [from[k], to[k]) of the original. */
export interface TextCopy {
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const entity = /&(?:#(?:x[0-9a-f]{1,6}|\d{1,7})|[a-z]{2,8});/giu;
/** Tags without attributes: what they hide is text layout only. A tag with attributes may carry values and stays. */
const bareTag =
  /<\/?(?:a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)\s{0,4}\/?>/giu;
const blockTag = /^<\/?(?:blockquote|br|div|h\d|hr|li|ol|p|pre|table|tr|ul)\b/iu;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  colon: ":",
  comma: ",",
  commat: "@",
  dash: "-",
  equals: "=",
  gt: ">",
  hyphen: "-",
  lpar: "(",
  lt: "<",
  mdash: "-",
  nbsp: " ",
  ndash: "-",
  num: "#",
  percnt: "%",
  period: ".",
  plus: "+",
  quot: '"',
  rpar: ")",
  rsquo: "'",
  lsquo: "'",
  shy: "",
  sol: "/",
  lowbar: "_",
  zwj: "",
  zwnj: "",
};

/**
 * The text as a reader sees it: NFKC for full-width and mathematical letters, ASCII digits for the digits of other
 * scripts, no invisible characters, HTML entities decoded, bare HTML tags as layout. `null` when nothing of this occurs.
 */
export function readableCopy(text: string, scan: Scan): TextCopy | null {
  const hasEntity = scan.ampersands > 0 && text.search(entity) >= 0;
  const hasTag = scan.lessThans > 0 && text.search(bareTag) >= 0;
  if (scan.compat === 0 && scan.ignorables === 0 && !hasEntity && !hasTag) return null;
  const replaced = new Map<number, { readonly end: number; readonly by: string }>();
  if (hasEntity) for (const match of text.matchAll(entity)) put(replaced, match, decodeEntity(match[0]));
  if (hasTag) for (const match of text.matchAll(bareTag)) put(replaced, match, blockTag.test(match[0]) ? "\n" : "");
  return build(text, (at) => replaced.get(at) ?? readable(text, at));
}

/**
 * The text with percent-encoding undone, for links and names in paths. `null` when there is none. Recognizers run over
 * both this and the plain text: decoding shows values, but blurs where a link ends.
 */
export function percentDecodedCopy(text: string, scan: Scan): TextCopy | null {
  if (scan.percents === 0) return null;
  const replaced = new Map<number, { readonly end: number; readonly by: string }>();
  for (const match of text.matchAll(/(?:%[0-9a-f]{2}){1,64}/giu)) {
    const decoded = decodePercent(match[0]);
    if (decoded !== null) put(replaced, match, decoded);
  }
  return replaced.size === 0 ? null : build(text, (at) => replaced.get(at) ?? null);
}

type Replaced = Map<number, { readonly end: number; readonly by: string }>;

function put(replaced: Replaced, match: RegExpExecArray, by: string | null): void {
  if (by !== null) replaced.set(match.index, { end: match.index + match[0].length, by });
}

function build(
  text: string,
  replacement: (at: number) => { readonly end: number; readonly by: string } | null,
): TextCopy {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  while (at < text.length) {
    const replaced = replacement(at);
    const end = replaced?.end ?? at + 1;
    const by = replaced?.by ?? text.charAt(at);
    parts.push(by);
    for (let unit = 0; unit < by.length; unit++) {
      from.push(at);
      to.push(end);
    }
    at = end;
  }
  return { text: parts.join(""), from: Int32Array.from(from), to: Int32Array.from(to) };
}

function readable(text: string, at: number): { readonly end: number; readonly by: string } | null {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return null;
  const bits = classOf[unit] ?? 0;
  if (bits & Char.ignorable) return { end: at + 1, by: "" };
  if ((bits & (Char.digit | Char.compat)) === (Char.digit | Char.compat)) return { end: at + 1, by: asciiDigit(unit) };
  if (bits & Char.compat) return { end: at + 1, by: text.charAt(at).normalize("NFKC") };
  if (unit === 0xd835) return { end: at + 2, by: text.slice(at, at + 2).normalize("NFKC") };
  return null;
}

/** Decimal digits come in runs of ten from zero to nine (Unicode 4.6). */
function asciiDigit(unit: number): string {
  let zero = unit;
  while (unit - zero < 9 && (classOf[zero - 1] ?? 0) & Char.digit) zero--;
  return String((unit - zero) % 10);
}

function decodeEntity(source: string): string | null {
  const name = source.slice(1, -1);
  if (!name.startsWith("#")) return entities[name] ?? entities[name.toLowerCase()] ?? null;
  const point = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  if (!(point >= 0x20 && point <= 0x10ffff) || (point >= 0xd800 && point <= 0xdfff)) return null;
  return String.fromCodePoint(point);
}

function decodePercent(source: string): string | null {
  try {
    return decodeURIComponent(source);
  } catch {
    // Not UTF-8 (an old encoding, or a cut sequence): plain ASCII escapes in it are still worth reading.
    const decoded = source.replace(/%([2-7][0-9a-f])/giu, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return decoded === source ? null : decoded;
  }
}
