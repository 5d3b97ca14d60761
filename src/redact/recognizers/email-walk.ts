import { Char, classOf } from "../characters.ts";
import { isTopLevel } from "./top-level-domains.ts";

const LOCAL_AT_MOST = 64; // RFC 5321, 4.5.3.1.1
const DOMAIN_AT_MOST = 255; // RFC 5321, 4.5.3.1.2
const WORD = Char.letter | Char.digit | Char.mark | Char.ignorable;

/** `.`, `_`, `+`, `-`, `%`, `'`, `=`, `~`: what mailbox names are made of in practice besides letters and digits. */
const localMarks = new Set([...".\u2019'_+-%=~"].map((character) => character.charCodeAt(0)));

const unitBits = (text: string, at: number): number => classOf[text.charCodeAt(at)]!;

/**
 * Start of the local part that ends at `at`, or `at` when there is none. Scripts without spaces do not run into a Latin
 * mailbox: in `邮箱wang@example.cn` the word for mailbox stays.
 */
export function localStart(text: string, at: number): number {
  if (text.charAt(at - 1) === '"') return quotedStart(text, at);
  const least = Math.max(0, at - LOCAL_AT_MOST);
  const unspaced = at > 0 ? unitBits(text, at - 1) & Char.unspaced : 0;
  let start = at;
  while (start > least) {
    const unit = text.charCodeAt(start - 1);
    const bits = classOf[unit]!;
    if ((bits & WORD) === 0 && !localMarks.has(unit)) break;
    if ((bits & Char.unspaced) !== unspaced && bits & Char.letter) break;
    start--;
  }
  start = behindAssignment(text, start, at);
  while (start < at && (unitBits(text, start) & WORD) === 0 && !"_+".includes(text.charAt(start))) start++;
  return start;
}

/** `"john doe"@example.com` (RFC 5321 quoted string). */
function quotedStart(text: string, at: number): number {
  const open = text.lastIndexOf('"', at - 2);
  return open >= 0 && at - open <= LOCAL_AT_MOST && !text.slice(open, at).includes("\n") ? open : at;
}

/** `email=kim@example.org`: the name of the field is not part of the address; `bounce+kim=example.org@` keeps all. */
function behindAssignment(text: string, start: number, at: number): number {
  const equals = text.slice(start, at).indexOf("=");
  return equals > 0 && /^[A-Za-z_-]+$/.test(text.slice(start, start + equals)) ? start + equals + 1 : start;
}

/** End of the host name that begins at `at`, or `at` when it is none: labels with a dot between them, at least two. */
export function domainEnd(text: string, at: number): number {
  if (text.charAt(at) === "[") return literalEnd(text, at);
  const most = Math.min(text.length, at + DOMAIN_AT_MOST);
  let end = at;
  while (end < most && isDomainUnit(text, end, at)) end++;
  while (end > at && !(unitBits(text, end - 1) & (Char.letter | Char.digit | Char.mark))) end--;
  return trimSentence(text, at, end);
}

function isDomainUnit(text: string, position: number, start: number): boolean {
  const unit = text.charCodeAt(position);
  const bits = classOf[unit]!;
  if (unit === 0x2e) return position > start && text.charCodeAt(position - 1) !== 0x2e;
  if (unit === 0x2d || unit === 0x5f) return position > start;
  if (bits & Char.unspaced && position > start) {
    const before = text.charCodeAt(position - 1);
    if (before !== 0x2e && !(classOf[before]! & Char.unspaced)) return false;
  }
  return (bits & WORD) !== 0;
}

/** `example.com.Please reply`: a capitalised last label behind a known ending begins the next sentence. */
function trimSentence(text: string, start: number, end: number): number {
  const labels = text.slice(start, end).split(".");
  while (labels.length > 2) {
    const last = labels.at(-1) ?? "";
    const before = labels.at(-2) ?? "";
    const sentence = /^\p{Lu}/u.test(last) && !/\p{Lu}/u.test(before) && isTopLevel(before);
    if (!sentence && !/^\d+$/.test(last)) break;
    labels.pop();
  }
  const last = labels.at(-1) ?? "";
  if (labels.length < 2 || !/^(?:xn--[a-z0-9-]+|\p{L}[\p{L}\p{M}]{1,23})$/iu.test(last)) return start;
  return start + labels.join(".").length;
}

/** `kim@[192.0.2.1]`. */
function literalEnd(text: string, at: number): number {
  const close = text.indexOf("]", at);
  return close > at && close - at < 48 && /^\[[0-9a-fA-F:.IPv]+\]$/.test(text.slice(at, close + 1)) ? close + 1 : at;
}
