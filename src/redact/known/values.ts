import type { Finding } from "../../model/finding.ts";
import type { Scan } from "../scan.ts";
import type { CompiledPerson } from "./person.ts";

const DIGITS_AT_LEAST = 7;
/** Separators inside a phone number: blanks, dots, dashes, slashes, brackets, at most three in a row. */
const isSeparator = (character: string): boolean => " \u00a0.-‐‑–/()+\t".includes(character);
const SEPARATORS_MAX = 3;

/** Digits of a text that may belong to one number, with the offset of each. */
interface DigitGroup {
  readonly digits: string;
  readonly offsets: readonly number[];
}

/** Known phone numbers, however they are grouped: `+44 7700 900123` is `07700-900 123` and `(0)7700900123`. */
export function findKnownPhones(scan: Scan, people: readonly CompiledPerson[], out: Finding[]): void {
  if (scan.digits < 6 || people.length === 0) return;
  for (const group of digitGroups(scan)) {
    for (const { key, phones } of people) {
      for (const phone of phones) {
        const at = positionOf(group.digits, phone);
        if (at === null) continue;
        const start = withPlus(scan.text, leadOf(group, at.from));
        const end = (group.offsets[at.to - 1] ?? 0) + 1;
        out.push({ kind: "PHONE", start, end, rule: "known-phone", score: 0.98, person: key });
      }
    }
  }
}

function positionOf(digits: string, phone: string): { readonly from: number; readonly to: number } | null {
  const at = digits.indexOf(phone);
  if (at >= 0) return { from: at, to: at + phone.length };
  // A local form leaves out the area code: then the group must be exactly the end of the number.
  const isLocal = digits.length >= DIGITS_AT_LEAST && digits.length < phone.length && phone.endsWith(digits);
  return isLocal ? { from: 0, to: digits.length } : null;
}

/** Country code, trunk zero and `+` in front go with the number; an unrelated long number in front does not. */
function leadOf(group: DigitGroup, from: number): number {
  const LEAD_DIGITS_MAX = 6;
  const first = from <= LEAD_DIGITS_MAX ? 0 : from;
  return group.offsets[first] ?? 0;
}

/** The `+` or `(` that opens a number. */
function withPlus(text: string, start: number): number {
  let from = start;
  while (from > 0 && "+(".includes(text.charAt(from - 1))) from--;
  return from;
}

function digitGroups(scan: Scan): DigitGroup[] {
  const { text } = scan;
  const groups: DigitGroup[] = [];
  let digits = "";
  let offsets: number[] = [];
  let separators = 0;
  const close = (): void => {
    if (digits.length >= 6) groups.push({ digits, offsets });
    digits = "";
    offsets = [];
    separators = 0;
  };
  for (let at = scan.firstDigit; at < scan.lastDigit; at++) {
    const character = text.charAt(at);
    if (character >= "0" && character <= "9") {
      digits += character;
      offsets.push(at);
      separators = 0;
    } else if (!isSeparator(character) || ++separators > SEPARATORS_MAX) close();
  }
  close();
  return groups;
}

/** Names in scripts without spaces: anywhere, as there are no words to compare. */
export function findUnspacedNames(scan: Scan, people: readonly CompiledPerson[], out: Finding[]): void {
  if (scan.unspaced === 0) return;
  for (const { key, unspaced } of people) {
    for (const name of unspaced) {
      for (let at = scan.text.indexOf(name); at >= 0; at = scan.text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        out.push({ kind: "PERSON", start: at, end, rule: "known-person", score: 0.95, person: key });
      }
    }
  }
}
