import { Gap } from "../characters.ts";
import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { occupations } from "./occupations.ts";
import { findingOf, hashes, isCapital, isSpaced } from "./tokens.ts";

const honorifics = hashes("mr mrs ms miss dr prof sir madam rev");
const occupationHashes = hashes(occupations.join(" "));
const cues = hashes("as a an job title role position occupation profession");
/** Words inside a job title that are no capitals: `Network and computer systems administrator`. */
const TITLE_WORDS_MAX = 7;
const found = { kind: "TITLE", rule: "optional-title", score: 0.4 } as const;

/** Forms of address and job titles. Off unless asked for. */
export const optionalTitle: Recognizer = {
  name: "optional-title",
  kinds: ["TITLE"],
  find(text, scan, _context, out) {
    for (let token = 0; token < scan.tokenCount; token++) {
      const hash = scan.hash[token] ?? 0;
      if (honorifics.has(hash) && isBeforeName(scan, token)) {
        const finding = findingOf(scan, token, token + 1, found);
        out.push(text[finding.end] === "." ? { ...finding, end: finding.end + 1 } : finding);
      } else if (isOccupation(scan, token)) addOccupation(scan, token, out);
    }
  },
};

/** `Dr. Roe`, `mr. roe`; `Miss` and `Sir` only before a capital. */
function isBeforeName(scan: Scan, token: number): boolean {
  if (token + 1 >= scan.tokenCount) return false;
  const gap = scan.gap[token + 1] ?? Gap.edge;
  if (gap & ~(Gap.space | Gap.dot)) return false;
  return isCapital(scan, token + 1) || (gap & Gap.dot) !== 0;
}

const isOccupation = (scan: Scan, token: number): boolean =>
  occupationHashes.has(scan.hash[token] ?? 0) && !occupationHashes.has(scan.hash[token + 1] ?? 0);

/** The phrase before the noun, when it begins with a capital, is a line of its own, or stands behind `as a`. */
function addOccupation(scan: Scan, noun: number, out: Parameters<Recognizer["find"]>[3]): void {
  for (let first = noun; first > noun - TITLE_WORDS_MAX && first >= 0; first--) {
    const gap = scan.gap[first] ?? Gap.edge;
    const opens = (gap & (Gap.newline | Gap.edge | Gap.bracket | Gap.stop)) !== 0;
    const cued = first > 0 && cues.has(scan.hash[first - 1] ?? 0);
    const isSentence = opens && (scan.gap[noun + 1] ?? 0) === Gap.space;
    const isLine = opens && ((scan.gap[noun + 1] ?? Gap.edge) & (Gap.newline | Gap.edge)) !== 0;
    if (cued || isLine || (opens && isCapital(scan, first) && !isSentence) || isCapitalInside(scan, first)) {
      out.push(findingOf(scan, first, noun + 1, found));
      return;
    }
    if (!isSpaced(scan, first) && !(gap & (Gap.hyphen | Gap.apostrophe | Gap.comma))) return;
  }
}

/** `our Head of Operations`: a capital that no sentence explains. */
function isCapitalInside(scan: Scan, token: number): boolean {
  const isTitleWord = ((scan.shape[token] ?? 0) & Shape.capital) !== 0;
  return isTitleWord && isSpaced(scan, token) && !isCapital(scan, token - 1);
}
