import type { FindingKind } from "../model/finding.ts";
import { MASK } from "./recognizer.ts";

/** Kinds are stems as they are; a record, so that a new kind does not compile until it is one here. */
const kindStems: Readonly<Record<FindingKind, true>> = {
  PERSON: true,
  EMAIL: true,
  PHONE: true,
  CARD: true,
  IBAN: true,
  SSN: true,
  ID: true,
  IP: true,
  MAC: true,
  URL: true,
  SECRET: true,
  COORDINATES: true,
  ADDRESS: true,
  POSTCODE: true,
  DATE_OF_BIRTH: true,
  ORGANIZATION: true,
  HANDLE: true,
  CUSTOM: true,
  PLACE: true,
  DATE: true,
  AGE: true,
  TITLE: true,
  NATIONALITY: true,
};

/** In order of code points. */
export const findingKinds: readonly FindingKind[] = (Object.keys(kindStems) as FindingKind[]).sort();

/** Stems of placeholders: the kinds, and the roles of people. Longer ones first: `DATE_OF_BIRTH` begins like `DATE`. */
export const placeholderStems: readonly string[] = ["CUSTOMER", "AGENT", ...Object.keys(kindStems)].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);

const suffixes = placeholderStems.join("|");

/** Twelve letters and digits of Crockford's base 32, a letter at least: what `style/tokens.ts` makes. */
const token = "(?=\\d{0,11}[A-Z])[0-9A-HJKMNP-TV-Z]{12}";

/**
 * `<CUSTOMER>`, `<AGENT_2>`, `<EMAIL_1>`, `<CUSTOMER_EMAIL>`, `<AGENT_1_PHONE_2>`, `<PERSON_7F3K2A9QXCM4>`: what a
 * redacted text may hold.
 */
export const placeholderPattern = new RegExp(
  `<(?:${suffixes})(?:(?:_\\d{1,6})?(?:_(?:${suffixes}))?(?:_\\d{1,6})?|_${token})>`,
  "gu",
);

export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Placeholders that a text already has: from an earlier run, or typed by somebody. */
export function findPlaceholders(text: string): Placeholder[] {
  if (!text.includes("<")) return [];
  return Array.from(text.matchAll(placeholderPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** The text with these spans blanked out, offsets unchanged: no recognizer sees them, nothing joins across them. */
export function maskSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  if (spans.length === 0) return text;
  let masked = "";
  let done = 0;
  for (const { start, end } of spans) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    masked += text.slice(done, from) + MASK.repeat(end - from);
    done = end;
  }
  return masked + text.slice(done);
}
