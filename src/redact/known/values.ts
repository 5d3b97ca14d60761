import type { Finding } from "../../model/finding.ts";
import type { Scan } from "../scan.ts";
import type { CompiledPerson } from "./person.ts";
import { PhoneTails } from "./phone-tails.ts";
import type { KnownTable } from "./table.ts";

const DIGITS_AT_LEAST = 6;
/** Country code, trunk zero and area code in front of a known number. */
const LEAD_DIGITS_MAX = 6;
const LOCAL_DIGITS_AT_LEAST = 7;
const SEPARATORS_MAX = 3;
const GROUP_DIGITS_MAX = 4_096;
/** No number has more. */
const KEPT_DIGITS = 32;

const DIGIT = 1;
const SEPARATOR = 2;
/** Separators inside a phone number: blanks, dots, dashes, slashes, brackets, at most three in a row. */
const roleOf = new Uint8Array(0x10000);
for (let unit = 0x30; unit <= 0x39; unit++) roleOf[unit] = DIGIT;
for (const character of " \u00a0.-‐‑–/()+\t") roleOf[character.charCodeAt(0)] = SEPARATOR;

/** Digits of a text that may belong to one number, with the offset of each; filled anew for each group. */
const digitOf = new Uint8Array(GROUP_DIGITS_MAX);
const offsetOf = new Int32Array(GROUP_DIGITS_MAX);

/** Known phone numbers, however they are grouped: `+44 7700 900123` is `07700-900 123` and `(0)7700900123`. */
export function findKnownPhones(scan: Scan, tables: readonly KnownTable[], out: Finding[]): void {
  if (scan.longestNumber < DIGITS_AT_LEAST || tables.every((table) => table.phones.isEmpty)) return;
  const { units, lastDigit } = scan;
  let count = 0;
  let separators = 0;
  for (let at = scan.firstDigit; at < lastDigit; at++) {
    const role = roleOf[units[at]!]!;
    if (role === DIGIT) {
      if (count === GROUP_DIGITS_MAX) {
        findInGroup(scan.text, count, tables, out);
        count = keepLast(count);
      }
      digitOf[count] = units[at]! - 0x30;
      offsetOf[count++] = at;
      separators = 0;
    } else if (role !== SEPARATOR || ++separators > SEPARATORS_MAX) {
      findInGroup(scan.text, count, tables, out);
      count = 0;
    }
  }
  findInGroup(scan.text, count, tables, out);
}

/** Of an endless group the end is kept, so that a number across the cut is seen whole. */
function keepLast(count: number): number {
  digitOf.copyWithin(0, count - KEPT_DIGITS, count);
  offsetOf.copyWithin(0, count - KEPT_DIGITS, count);
  return KEPT_DIGITS;
}

/** Each number is looked up by its last six digits at every place where it may end. */
function findInGroup(text: string, count: number, tables: readonly KnownTable[], out: Finding[]): void {
  let tail = 0;
  for (let end = 1; end <= count; end++) {
    tail = ((tail * 10) % PhoneTails.MODULUS) + digitOf[end - 1]!;
    if (end < DIGITS_AT_LEAST) continue;
    for (const { phones } of tables) {
      for (const { digits, key } of phones.endingWith(tail)) {
        const from = startOf(digits, end, count);
        if (from < 0) continue;
        const start = withPlus(text, offsetOf[from <= LEAD_DIGITS_MAX ? 0 : from]!);
        out.push({
          kind: "PHONE",
          start,
          end: offsetOf[end - 1]! + 1,
          rule: "known-phone",
          score: 0.98,
          person: key,
        });
      }
    }
  }
}

/** Where the number that ends before digit `end` of the group begins; -1 when it is another number. */
function startOf(phone: string, end: number, count: number): number {
  const whole = Math.min(phone.length, end);
  for (let back = 1; back <= whole; back++) {
    if (phone.charCodeAt(phone.length - back) - 0x30 !== digitOf[end - back]) return -1;
  }
  if (phone.length <= end) return end - phone.length;
  // A local form leaves out the area code: then the group must be exactly the end of the number.
  return end === count && count >= LOCAL_DIGITS_AT_LEAST ? 0 : -1;
}

/** The `+` or `(` that opens a number. */
function withPlus(text: string, start: number): number {
  let from = start;
  while (from > 0 && "+(".includes(text.charAt(from - 1))) from--;
  return from;
}

/** `王先生`, `김님`: behind a surname of one character. */
const title = /^(?:先生|女士|小姐|太太|老师|老師|经理|經理|さん|さま|様|氏|くん|君|ちゃん|\s?님|\s?씨)/u;

/**
 * Names in scripts without spaces: anywhere, as there are no words to compare. A surname of one character is a word in
 * running text as well, so it needs a title behind it. (Where it stands alone, the matcher of words finds it.)
 */
export function findUnspacedNames(scan: Scan, people: readonly CompiledPerson[], out: Finding[]): void {
  if (scan.unspaced === 0) return;
  const { text } = scan;
  for (const { key, unspaced } of people) {
    for (const name of unspaced) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if (isOneCharacter(name) && !title.test(text.slice(end, end + 3))) continue;
        out.push({ kind: "PERSON", start: at, end, rule: "known-person", score: 0.95, person: key });
      }
    }
  }
}

const isOneCharacter = (name: string): boolean => name.length === 1 || (name.length === 2 && [...name].length === 1);
