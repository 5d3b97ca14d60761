import { Gap } from "../characters.ts";
import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { capitalRunEnd, findingOf, hashes, isCapital, isShouting, isSpaced, opensSentence } from "./tokens.ts";

const found = { kind: "ORGANIZATION", rule: "optional-organization", score: 0.2 } as const;
/** `works for Acme`, `employed by Acme`, `company Acme`. */
const cues =
  hashes(`for at by with of company firm employer organization organisation agency bank join joined owns founded
  client partner supplier vendor startup brand called named became`);
const heirs = hashes("sons daughters brothers associates partners co company");
const EVERYDAY = Word.stop | Word.common | Word.commonAccented | Word.pronoun | Word.monthOrDay | Word.greeting;

/** Organisations: by legal form, by cue, and any capitalised words that no sentence explains. Off unless asked for. */
export const optionalOrganization: Recognizer = {
  name: "optional-organization",
  kinds: ["ORGANIZATION"],
  find(_text, scan, _context, out) {
    if (scan.capitals === 0) return;
    for (let token = 0; token < scan.tokenCount; token++) {
      if (!isCapital(scan, token)) continue;
      const run = capitalRunEnd(scan, token);
      const firm = firmEnd(scan, run);
      const first = withoutOpening(scan, token, run);
      if (first < run && (firm > run ? !isShouting(scan, first) : isOrganization(scan, first, run))) {
        out.push(findingOf(scan, withNumber(scan, first, firm), firm, found));
      }
      token = Math.max(token, firm - 1);
    }
  },
};

/** Index behind `Roe, Doe and Poe`, `Roe and Sons`, `Roe & Doe`, given the index behind the first words. */
function firmEnd(scan: Scan, behind: number): number {
  if (behind >= scan.tokenCount) return behind;
  if (isJoinedBy(scan, behind - 1, ", ") && isCapital(scan, behind)) {
    const second = capitalRunEnd(scan, behind);
    if (second === behind + 1 && isAnd(scan, second) && isCapital(scan, second + 1)) return second + 2;
  }
  if (isAnd(scan, behind) && heirs.has(scan.hash[behind + 1] ?? 0)) return behind + 2;
  const isAmpersand = isJoinedBy(scan, behind - 1, " & ") || isJoinedBy(scan, behind - 1, "&");
  return isAmpersand && isCapital(scan, behind) ? capitalRunEnd(scan, behind) : behind;
}

const isJoinedBy = (scan: Scan, token: number, between: string): boolean =>
  scan.text.slice(scan.end[token], scan.start[token + 1]) === between;

const isAnd = (scan: Scan, token: number): boolean =>
  token < scan.tokenCount && isSpaced(scan, token) && scan.text.slice(scan.start[token], scan.end[token]) === "and";

/** `The Acme Orchestra`, `My Acme`: the first word of a sentence is capitalised in any case. */
function withoutOpening(scan: Scan, first: number, behind: number): number {
  let token = first;
  while (token < behind && opensSentence(scan, first) && (scan.words[token] ?? 0) & (Word.stop | Word.greeting))
    token++;
  return token;
}

/** `48 Acme Inc`: a legal form makes a number in front part of the name. */
function withNumber(scan: Scan, first: number, behind: number): number {
  const legal = (scan.words[behind - 1] ?? 0) & Word.organization;
  const number = first > 0 && isSpaced(scan, first) && (scan.shape[first - 1] ?? 0) & Shape.onlyDigits;
  return legal && number ? first - 1 : first;
}

function isOrganization(scan: Scan, first: number, behind: number): boolean {
  if (isShouting(scan, first)) return false;
  if ((scan.words[behind - 1] ?? 0) & Word.organization && behind - first > 1) return true;
  const isCued = first > 0 && isSpaced(scan, first) && cues.has(scan.hash[first - 1] ?? 0);
  if (isEveryday(scan, first, behind) && !(isCued && (scan.words[first] ?? 0) & Word.brand)) return false;
  if (behind - first === 1 && (scan.shape[first] ?? 0) & Shape.allCaps) return isCued;
  if (isCued || behind - first > 1 || !opensSentence(scan, first)) return true;
  return ((scan.shape[first] ?? 0) & Shape.innerUpper) !== 0 || isUnknownWord(scan, first);
}

/** Only words of ordinary sentences, calendar and addresses: `New`, `Monday`, `Dear Customer`. */
function isEveryday(scan: Scan, first: number, behind: number): boolean {
  for (let token = first; token < behind; token++) if (((scan.words[token] ?? 0) & EVERYDAY) === 0) return false;
  return true;
}

/** Opens a sentence or is a line of its own, and no list has it: `Acmezon is a company`, `Acmezon's offices`. */
function isUnknownWord(scan: Scan, token: number): boolean {
  if ((scan.words[token] ?? 0) !== 0 || (scan.triggers[token] ?? 0) !== 0) return false;
  const after = scan.gap[token + 1] ?? Gap.edge;
  const next = scan.hash[token + 1] ?? 0;
  return (after & Gap.newline) !== 0 || after === Gap.apostrophe || (after === Gap.space && verbs.has(next));
}

const verbs = hashes("is was has had will says said wants makes offers sells");
