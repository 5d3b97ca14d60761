import { Gap } from "../../characters.ts";
import { Shape } from "../../scan.ts";
import { Word } from "../../word-flag.ts";
import { Mark } from "../mark.ts";
import { lowerRunEnd, runEnd } from "../run.ts";
import { Kind, NAME, type NameTokens } from "../tokens.ts";

/** Gaps that end a phrase. */
export const PAUSE = Gap.comma | Gap.dot | Gap.stop | Gap.newline | Gap.edge | Gap.hyphen | Gap.bracket;

/** Marks the tokens as a name; false when there are none. */
export function mark(tokens: NameTokens, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) tokens.mark[token] = Mark.cue;
  return last >= first;
}

/** Last token of the name that starts here: capitalised, or in lower case if it is nothing but names. */
export function nameEnd(tokens: NameTokens, first: number): number {
  const last = runEnd(tokens, first);
  return last >= first ? last : lowerRunEnd(tokens, first);
}

export const isFunctionWord = ({ scan }: NameTokens, token: number): boolean =>
  (scan.words[token]! & (Word.pronoun | Word.personVerb | Word.towards | Word.stop)) !== 0;

/** `Hi, May I ...`, `Hello Will you ...`: what looks like a name goes on as a sentence. */
export function opensSentence({ scan }: NameTokens, first: number, last: number): boolean {
  if (last > first || (scan.words[first]! & Word.opensSentences) === 0) return false;
  const next = first + 1;
  return next < scan.tokenCount && scan.gap[next] === Gap.space && (scan.words[next]! & Word.pronoun) !== 0;
}

export const pauses = ({ scan }: NameTokens, last: number): boolean => (scan.gap[last + 1]! & PAUSE) !== 0;

/**
 * Up to three words that are in no list of everyday words: after a plain statement of a name they are the name, also in
 * lower case.
 */
export function unlistedEnd(tokens: NameTokens, first: number): number {
  const { scan } = tokens;
  let last = first - 1;
  for (let token = first; token < scan.tokenCount && token - first < 3; token++) {
    if (token > first && !tokens.joins(token)) break;
    if (!isUnlisted(tokens, token) || (token > first && beginsWithArabicAnd(tokens, token))) break;
    last = token;
  }
  return last;
}

/** `محمد علي ورقمي`: the conjunction is written as one word with what it adds. */
function beginsWithArabicAnd({ scan }: NameTokens, token: number): boolean {
  return scan.text.charCodeAt(scan.start[token]!) === 0x648;
}

function isUnlisted(tokens: NameTokens, token: number): boolean {
  const { scan, kind } = tokens;
  const shape = scan.shape[token]!;
  if (shape & (Shape.hasDigit | Shape.unspaced | Shape.single) || (shape & Shape.hasLetter) === 0) return false;
  if (kind[token]! & (NAME | Kind.maybeGiven)) return !isFunctionWord(tokens, token);
  const excluded = Word.role | Word.brand | Word.organization | Word.place;
  return !tokens.isEveryday(token) && (scan.words[token]! & excluded) === 0;
}
