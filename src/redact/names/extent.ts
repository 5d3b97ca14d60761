import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import { Kind, type NameTokens } from "./tokens.ts";

const WORD_AND = new Set(["and", "und", "et", "y", "e", "en"].map(hashWord));

/** `Mei-Ling`, `Ellsworth-Pike`: capitalised words joined by a hyphen are one name, whatever the lists say of each. */
export function hyphenatedStart(tokens: NameTokens, first: number): number {
  let start = first;
  while (start > 0 && isHyphenated(tokens, start) && (tokens.kind[start - 1]! & Kind.capital) !== 0) start--;
  return start;
}

export function hyphenatedEnd(tokens: NameTokens, last: number): number {
  let end = last;
  while (end + 1 < tokens.scan.tokenCount && isHyphenated(tokens, end + 1) && tokens.kind[end + 1]! & Kind.capital)
    end++;
  return end;
}

const isHyphenated = ({ scan }: NameTokens, token: number): boolean =>
  scan.gap[token] === Gap.hyphen && scan.start[token]! - scan.end[token - 1]! === 1;

/**
 * Last token of `Roe, Doe and Poe`: three lone surnames in a row are the name of a firm rather than three people; they
 * go as one. -1 when there is none.
 */
export function firmEnd(tokens: NameTokens, first: number, last: number): number {
  const { scan } = tokens;
  const second = first + 1;
  const third = first + 3;
  if (last > first || third >= scan.tokenCount || !WORD_AND.has(scan.hash[first + 2]!)) return -1;
  if (
    scan.gap[second] !== (Gap.comma | Gap.space) ||
    scan.gap[first + 2] !== Gap.space ||
    scan.gap[third] !== Gap.space
  ) {
    return -1;
  }
  const areSurnames = [first, second, third].every((token) => isLoneSurname(tokens, token));
  return areSurnames ? third : -1;
}

function isLoneSurname(tokens: NameTokens, token: number): boolean {
  const { kind, mark, scan } = tokens;
  if (mark[token] === 0 || (kind[token]! & (Kind.given | Kind.maybeGiven)) !== 0) return false;
  if ((kind[token]! & (Kind.family | Kind.maybeFamily | Kind.ending | Kind.unknown)) === 0) return false;
  const next = token + 1;
  return next >= scan.tokenCount || mark[next] === 0 || !tokens.joins(next);
}
