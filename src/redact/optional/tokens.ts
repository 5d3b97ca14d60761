import type { Finding, FindingKind } from "../../model/finding.ts";
import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import { type Scan, Shape } from "../scan.ts";

export const hashes = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/u).map(hashWord));

/** What may stand inside a name of several words. */
const INSIDE = Gap.space | Gap.hyphen | Gap.apostrophe | Gap.dot;
const SENTENCE_BREAK = Gap.newline | Gap.dot | Gap.stop | Gap.edge | Gap.bracket | Gap.quote | Gap.other;

export const isCapital = (scan: Scan, token: number): boolean => ((scan.shape[token] ?? 0) & Shape.capital) !== 0;

/** Whether the token is capitalised in any case, because a sentence, a line or a quotation begins with it. */
export const opensSentence = (scan: Scan, token: number): boolean => ((scan.gap[token] ?? 0) & SENTENCE_BREAK) !== 0;

/** Only blanks, hyphens, apostrophes and abbreviation dots between token - 1 and token. */
export const isJoined = (scan: Scan, token: number): boolean => {
  const gap = scan.gap[token] ?? Gap.edge;
  return gap !== 0 && (gap & ~INSIDE) === 0;
};

/** Only blanks between token - 1 and token. */
export const isSpaced = (scan: Scan, token: number): boolean => scan.gap[token] === Gap.space;

/** An upper-case word among upper-case words: shouted, so that capitals tell nothing. */
export function isShouting(scan: Scan, token: number): boolean {
  const isUpper = (at: number): boolean =>
    at >= 0 &&
    at < scan.tokenCount &&
    ((scan.shape[at] ?? 0) & (Shape.allCaps | Shape.single)) !== 0 &&
    isCapital(scan, at);
  return isUpper(token) && isUpper(token - 1) && isUpper(token + 1);
}

/** Index behind the run of capitalised words that begins at `token`, at most `longest` of them. */
export function capitalRunEnd(scan: Scan, token: number, longest = 6): number {
  let behind = token;
  while (behind < scan.tokenCount && behind - token < longest && isCapital(scan, behind)) {
    if (behind > token && !isJoined(scan, behind)) break;
    if (behind > token && (scan.gap[behind] ?? 0) & Gap.dot && !isAbbreviation(scan, behind - 1)) break;
    behind++;
  }
  return behind;
}

/** Up to three letters before the dot: `St. Louis`, but a full stop after a longer word. */
const isAbbreviation = (scan: Scan, token: number): boolean => (scan.end[token] ?? 0) - (scan.start[token] ?? 0) <= 3;

/** The finding over tokens [first, behind). */
export function findingOf(
  scan: Scan,
  first: number,
  behind: number,
  finding: { readonly kind: FindingKind; readonly rule: string; readonly score: number },
): Finding {
  return { ...finding, start: scan.start[first] ?? 0, end: scan.end[behind - 1] ?? 0 };
}
