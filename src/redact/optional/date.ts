import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { findingOf, hashes } from "./tokens.ts";

const found = { kind: "DATE", rule: "optional-date", score: 0.5 } as const;

/** Bounded, and anchored at a digit: `2024-05-17 10:12:00`, `17.05.2024`, `5/17/24`. */
const numeric =
  /(?<![\d./-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}-\d{1,2}-\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?(?![\d/-])/gu;

const weekdays = hashes(`monday tuesday wednesday thursday friday saturday sunday
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche`);
const months = hashes(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember`);
const ordinals = hashes("st nd rd th of");
/** Four digits in this range that stand alone are a year more often than anything else. */
const YEAR_FIRST = 1900;
const YEAR_LAST = 2049;

/** Dates and years of any event. Off unless asked for: they are personal data of nobody in particular. */
export const optionalDate: Recognizer = {
  name: "optional-date",
  kinds: ["DATE"],
  find(text, scan, _context, out) {
    if (scan.digits >= 4) {
      for (const match of text.matchAll(numeric)) {
        out.push({ ...found, start: match.index, end: match.index + match[0].length });
      }
    }
    for (let token = 0; token < scan.tokenCount; token++) {
      const hash = scan.hash[token] ?? 0;
      const shape = scan.shape[token] ?? 0;
      if (shape & Shape.onlyDigits && isYear(scan, token)) out.push(findingOf(scan, token, token + 1, found));
      else if (shape & Shape.capital && weekdays.has(hash)) out.push(findingOf(scan, token, token + 1, found));
      else if (shape & Shape.capital && months.has(hash)) token = Math.max(token, addMonth(scan, token, out) - 1);
    }
  },
};

type Findings = Parameters<Recognizer["find"]>[3];

/** `3 March 2024`, `March 3rd, 2024`, `March 2024`; a month by itself may be a name. Returns the index behind the date. */
function addMonth(scan: Scan, month: number, out: Findings): number {
  let first = month;
  if (isOrdinal(scan, first - 1) && first >= 2) first--;
  if (isDay(scan, first - 1)) first--;
  else if (first < month) first = month;
  let behind = month + 1;
  if (first === month && isDay(scan, behind)) behind++;
  if (behind > month + 1 && isOrdinal(scan, behind)) behind++;
  if (isNumber(scan, behind) && isYear(scan, behind)) behind++;
  if (behind - first > 1) out.push(findingOf(scan, first, behind, found));
  return behind;
}

const isNumber = (scan: Scan, token: number): boolean =>
  token >= 0 && token < scan.tokenCount && ((scan.shape[token] ?? 0) & Shape.onlyDigits) !== 0;

const numberAt = (scan: Scan, token: number): number => Number(scan.text.slice(scan.start[token], scan.end[token]));

const isOrdinal = (scan: Scan, token: number): boolean => token >= 0 && ordinals.has(scan.hash[token] ?? 0);

function isDay(scan: Scan, token: number): boolean {
  if (token < 0 || token >= scan.tokenCount) return false;
  const day = /^([0-3]?\d)(?:st|nd|rd|th)?$/u.exec(scan.text.slice(scan.start[token], scan.end[token]))?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31;
}

function isYear(scan: Scan, token: number): boolean {
  if ((scan.end[token] ?? 0) - (scan.start[token] ?? 0) !== 4) return false;
  const year = numberAt(scan, token);
  if (year < YEAR_FIRST || year > YEAR_LAST) return false;
  const before = scan.text.slice(Math.max(0, (scan.start[token] ?? 0) - 2), scan.start[token]);
  const after = scan.text.slice(scan.end[token], (scan.end[token] ?? 0) + 2);
  return !/[\w.,:/$€£#-]$/u.test(before.trimStart()) && !/^[.,:/_-]\w|^[%€$£]/u.test(after);
}
