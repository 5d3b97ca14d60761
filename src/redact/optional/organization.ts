import { Gap } from "../characters.ts";
import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { capitalRunEnd, findingOf, hashes, isCapital, isSpaced, opensSentence } from "./tokens.ts";

const found = { kind: "ORGANIZATION", rule: "optional-organization", score: 0.2 } as const;
/** `works for Acme`, `employed by Acme`, `company Acme`. */
const cues =
  hashes(`for at by with of company firm employer organization organisation agency bank join joined owns founded
  client partner supplier vendor startup brand called named became`);

/** Organisations: by legal form, by cue, and any capitalised words that no sentence explains. Off unless asked for. */
export const optionalOrganization: Recognizer = {
  name: "optional-organization",
  kinds: ["ORGANIZATION"],
  find(_text, scan, _context, out) {
    for (let token = 0; token < scan.tokenCount; token++) {
      if (!isCapital(scan, token)) continue;
      const behind = firmEnd(scan, token);
      if (isOrganization(scan, token, behind)) out.push(findingOf(scan, token, behind, found));
      token = Math.max(token, behind - 1);
    }
  },
};

/** Capitalised words, and `Roe, Doe and Poe` or `Roe & Doe`. */
function firmEnd(scan: Scan, token: number): number {
  const behind = capitalRunEnd(scan, token);
  if (behind !== token + 1) return withAmpersand(scan, behind);
  const isPartners =
    scan.gap[behind] === (Gap.comma | Gap.space) &&
    isCapital(scan, behind) &&
    isSpaced(scan, behind + 1) &&
    scan.text.slice(scan.start[behind + 1], scan.end[behind + 1]) === "and" &&
    isCapital(scan, behind + 2);
  return isPartners ? behind + 3 : withAmpersand(scan, behind);
}

function withAmpersand(scan: Scan, behind: number): number {
  if (behind >= scan.tokenCount || !isCapital(scan, behind)) return behind;
  const between = scan.text.slice(scan.end[behind - 1], scan.start[behind]);
  return between === " & " || between === "&" ? capitalRunEnd(scan, behind) : behind;
}

function isOrganization(scan: Scan, first: number, behind: number): boolean {
  const legal = (scan.words[behind - 1] ?? 0) & Word.organization;
  if (legal && behind - first > 1) return true;
  if (isEveryday(scan, first, behind)) return false;
  if (first > 0 && isSpaced(scan, first) && cues.has(scan.hash[first - 1] ?? 0)) return true;
  if (((scan.shape[first] ?? 0) & Shape.innerUpper) !== 0) return true;
  return !opensSentence(scan, first) || behind - first > 1;
}

/** Only words of ordinary sentences, calendar and addresses: `New`, `Monday`, `Dear Customer`. */
function isEveryday(scan: Scan, first: number, behind: number): boolean {
  const everyday = Word.stop | Word.common | Word.commonAccented | Word.pronoun | Word.monthOrDay | Word.greeting;
  for (let token = first; token < behind; token++) if (((scan.words[token] ?? 0) & everyday) === 0) return false;
  return true;
}
