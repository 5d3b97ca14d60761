import type { Finding, FindingKind } from "../model/finding.ts";
import { Char, classOf } from "./characters.ts";
import { MASK } from "./recognizer.ts";

/** Which label wins where findings overlap and neither holds the other: the more harmful value first. */
const priority: readonly FindingKind[] = [
  "SECRET",
  "EMAIL",
  "IBAN",
  "CARD",
  "SSN",
  "URL",
  "MAC",
  "IP",
  "DATE_OF_BIRTH",
  "PHONE",
  "ID",
  "COORDINATES",
  "ADDRESS",
  "PERSON",
  "HANDLE",
  "POSTCODE",
  "ORGANIZATION",
  "CUSTOM",
  "DATE",
  "PLACE",
  "TITLE",
  "NATIONALITY",
  "AGE",
];
const rank: ReadonlyMap<FindingKind, number> = new Map(priority.map((kind, index) => [kind, index]));

/**
 * Findings in order of position, without overlaps. Overlapping ones become their union, so that no part of any of them
 * survives; the label is that of the finding that holds the others, else of the higher priority. Parts that reach over a
 * mask are cut at it; white space and stray punctuation at the ends are given back to the text.
 */
export function mergeFindings(text: string, findings: readonly Finding[]): Finding[] {
  const sorted: Finding[] = [];
  for (const finding of findings) addClipped(text, finding, sorted);
  if (sorted.length < 2) return sorted;
  sorted.sort(byPosition);
  const merged: Finding[] = [];
  for (const finding of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && finding.start < last.end) merged[merged.length - 1] = union(last, finding);
    else merged.push(finding);
  }
  return joinNeighbours(text, merged);
}

function byPosition(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || compareLabels(a, b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** Negative when `a` gives the better label for the same span. */
function compareLabels(a: Finding, b: Finding): number {
  if (a.kind === b.kind) return Number(b.person !== undefined) - Number(a.person !== undefined) || b.score - a.score;
  return (rank.get(a.kind) ?? priority.length) - (rank.get(b.kind) ?? priority.length);
}

function union(a: Finding, b: Finding): Finding {
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  const label = labelOf(a, b);
  // A name that is known stays the known person's, also where a guess reaches further.
  const other = label === a ? b : a;
  const person = label.person ?? (label.kind === other.kind ? other.person : undefined);
  return { ...label, start, end, ...(person === undefined ? {} : { person }) };
}

function labelOf(a: Finding, b: Finding): Finding {
  const aHolds = a.start <= b.start && a.end >= b.end;
  const bHolds = b.start <= a.start && b.end >= a.end;
  if (aHolds && !bHolds) return a;
  if (bHolds && !aHolds) return b;
  return compareLabels(a, b) <= 0 ? a : b;
}

/** `Jane` + `Roe`, found one by one, are one person; so are a known first name and a guessed surname. */
function joinNeighbours(text: string, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    if (last !== undefined && belongTogether(text, last, finding)) joined[joined.length - 1] = union(last, finding);
    else joined.push(finding);
  }
  return joined;
}

function belongTogether(text: string, a: Finding, b: Finding): boolean {
  if (a.kind !== "PERSON" || b.kind !== "PERSON") return false;
  if (a.person !== undefined && b.person !== undefined && a.person !== b.person) return false;
  const between = text.slice(a.end, b.start);
  // A dot joins only behind an initial: `J. Roe`, not `Thanks to Jane. Roe will call`.
  if (between.startsWith(".")) return between.length <= 2 && /(?:^|[^\p{L}])\p{L}$/u.test(text.slice(a.start, a.end));
  return /^[ \u00a0\-‐'’]?$/u.test(between);
}

function addClipped(text: string, finding: Finding, out: Finding[]): void {
  let from = finding.start;
  for (let at = from; at < finding.end; at++) {
    if (text.charCodeAt(at) !== MASK_UNIT) continue;
    if (at > from) addTrimmed(text, finding, from, at, out);
    from = at + 1;
  }
  addTrimmed(text, finding, from, finding.end, out);
}

/** Findings keep to what they name: no white space or sentence punctuation at the ends, and nothing without a word. */
function addTrimmed(text: string, finding: Finding, from: number, to: number, out: Finding[]): void {
  let start = from;
  let end = to;
  if (finding.kind !== "SECRET") {
    while (start < end && isOuter(text.charCodeAt(start))) start++;
    while (end > start && isOuter(text.charCodeAt(end - 1))) end--;
  }
  if (end <= start) return;
  out.push(start === finding.start && end === finding.end ? finding : { ...finding, start, end });
}

const isOuter = (unit: number): boolean => (classOf[unit]! & OUTER) !== 0 || outerMarks.has(unit);
const MASK_UNIT = MASK.charCodeAt(0);
const OUTER = Char.space | Char.newline | Char.ignorable;
const outerMarks: ReadonlySet<number> = new Set([...',;:!?"“”„«»'].map((mark) => mark.charCodeAt(0)));
