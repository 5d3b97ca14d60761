import { Gap } from "../characters.ts";
import type { NameMode } from "../recognizer.ts";
import { Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { isEverydayHere } from "./elsewhere.ts";
import { hashes } from "./hashes.ts";
import { markLowerPair } from "./lower-pair.ts";
import { Mark } from "./mark.ts";
import { isPlaceOrFirm, placePrefixes } from "./places.ts";
import { measure, type Run, runEnd } from "./run.ts";
import { Kind, NAME, type NameTokens } from "./tokens.ts";

const articles = hashes(
  "the a an this that these every each any no your our der die das den dem el los las le les il lo de het",
);
/** `in Lafayette`: behind these a name that is also a place is the place. */
const locators = hashes(
  "in at near around from to of via visit visiting toward towards outside within leave leaving für nach aus en em à bei",
);

/** Names told by their make-up: listed first names and surnames, initials, endings. */
export function markPatterns(tokens: NameTokens, mode: NameMode): void {
  const { kind, mark } = tokens;
  let behind = 0;
  for (let index = 0; index < tokens.listedCount; index++) {
    const token = tokens.listed[index]!;
    if (token < behind || mark[token] !== 0) continue;
    const bits = kind[token]!;
    if ((bits & Kind.capital) === 0) {
      if (bits & NAME) behind = markLowerPair(tokens, token) + 1;
      continue;
    }
    const last = runEnd(tokens, token);
    if (last < token) continue;
    const run = trimStart(tokens, measure(tokens, token, last));
    const found = run === null ? 0 : judge(tokens, run, mode);
    if (run !== null && found !== 0 && !isPlaceOrFirm(tokens, run)) {
      for (let at = run.first; at <= run.last; at++) mark[at] ||= found;
    }
    behind = last + 1;
  }
}

/** A capital at the start of a sentence is not the name's own: `Will Jane come`, `May Roe` alone says nothing. */
function trimStart(tokens: NameTokens, run: Run): Run | null {
  if (!tokens.startsSentence(run.first)) return run;
  const { scan, kind } = tokens;
  if ((scan.words[run.first]! & Word.opensSentences) === 0 || kind[run.first]! & NAME) return run;
  return run.first === run.last ? null : measure(tokens, run.first + 1, run.last);
}

/** The mark for a run, 0 for none. */
function judge(tokens: NameTokens, run: Run, mode: NameMode): number {
  const { given, family, maybeGiven, maybeFamily, unknown, initials, endings } = run;
  const words = given + family + maybeGiven + maybeFamily + unknown;
  if (words === 0) return 0;
  if (run.first === run.last) return judgeAlone(tokens, run, mode);
  if (given > 0) return Mark.list;
  if (run.places > 0) return 0;
  if (maybeGiven > 0 && (family > 0 || endings > 0)) return Mark.list;
  if (initials > 0 && family + endings > 0) return Mark.list;
  if (initials > 0 && words >= 2) return Mark.pattern;
  if (initials > 0 && initialIsDotted(tokens, run) && unknown + maybeFamily + maybeGiven > 0) return Mark.pattern;
  if (family > 0 && (family > 1 || unknown > 0) && !tokens.isCrowded && mode !== "careful") return Mark.pattern;
  if (maybeGiven > 0 && maybeFamily + unknown > 0 && !tokens.isCrowded && isPlausiblePair(tokens, run))
    return Mark.pattern;
  if (unknown > 1 && mode !== "careful" && !tokens.isCrowded && hasForeignLetters(tokens, run)) return Mark.pattern;
  if (endings > 0 && mode !== "careful" && !tokens.isCrowded) return Mark.pattern;
  return mode === "aggressive" && !tokens.isCrowded && unknown > 0 ? Mark.guess : 0;
}

function judgeAlone(tokens: NameTokens, run: Run, mode: NameMode): number {
  const { scan } = tokens;
  const token = run.first;
  if (isVocative(tokens, token)) return Mark.pattern;
  if (scan.words[token]! & Word.possessiveBrand && scan.gap[token + 1] === Gap.apostrophe) return 0;
  const isAcronym = (scan.shape[token]! & Shape.allCaps) !== 0 && !tokens.caseless;
  if (placePrefixes.has(scan.hash[token]!)) return 0;
  const isPlace = (scan.words[token]! & Word.place) !== 0 && token > 0 && locators.has(scan.hash[token - 1]!);
  if (run.given > 0 || run.family > 0) {
    if (tokens.startsSentence(token) && isEverydayHere(tokens, token)) return 0;
  }
  if (run.given > 0) return isAcronym || isPlace ? 0 : Mark.list;
  if (mode === "careful" || tokens.startsSentence(token) || tokens.isCrowded) return 0;
  if (isAcronym || isPlace || run.places > 0) return 0;
  if (run.family > 0) return (scan.words[token]! & Word.place) !== 0 ? 0 : Mark.pattern;
  if (run.endings > 0) return Mark.pattern;
  if (token > 0 && articles.has(scan.hash[token - 1]!)) return 0;
  return mode === "aggressive" && run.unknown > 0 ? Mark.guess : 0;
}

/** `..., Mark?`: somebody is spoken to at the end of a sentence. */
function isVocative(tokens: NameTokens, token: number): boolean {
  const { scan, kind } = tokens;
  if (token < 2 || (kind[token]! & (Kind.given | Kind.maybeGiven)) === 0) return false;
  if (scan.gap[token] !== (Gap.comma | Gap.space)) return false;
  if (scan.words[token]! & (Word.place | Word.brand) || (scan.words[token]! & Word.monthOrDay) !== 0) return false;
  if ((scan.shape[token - 1]! & Shape.lower) === 0 && (scan.words[token - 1]! & Word.monthOrDay) === 0) return false;
  return (scan.gap[token + 1]! & (Gap.stop | Gap.dot | Gap.edge | Gap.newline)) !== 0;
}

/** `Grace Hill`, but not `Ford Mustang`, and not two everyday words that open a sentence. */
function isPlausiblePair(tokens: NameTokens, run: Run): boolean {
  const { scan } = tokens;
  let everyday = 0;
  for (let token = run.first; token <= run.last; token++) {
    if (scan.words[token]! & (Word.brand | Word.organization | Word.monthOrDay)) return false;
    if (tokens.isEveryday(token)) everyday++;
  }
  if (scan.words[run.first]! & Word.place && run.unknown > 0) return false;
  return everyday < run.last - run.first + 1 || !tokens.startsSentence(run.first);
}

/** `Hafþór Smárason`: two unknown capitalised words with letters that the rest of the text does without. */
function hasForeignLetters({ scan }: NameTokens, run: Run): boolean {
  let inside = 0;
  let all = 0;
  let english = 0;
  for (let token = 0; token < scan.tokenCount; token++) {
    if (scan.words[token]! & Word.english && (scan.shape[token]! & Shape.nonAscii) === 0) english++;
    if ((scan.shape[token]! & Shape.nonAscii) === 0) continue;
    all++;
    if (token >= run.first && token <= run.last) inside++;
  }
  return inside > 0 && all - inside <= 2 && english >= 2;
}

function initialIsDotted({ scan, kind }: NameTokens, run: Run): boolean {
  for (let token = run.first; token <= run.last; token++) {
    if (kind[token]! & Kind.initial && scan.text.charCodeAt(scan.end[token]!) === 0x2e) return true;
  }
  return false;
}
