import { Gap } from "../../characters.ts";
import { Shape } from "../../scan.ts";
import { Word } from "../../word-flag.ts";
import { hashes } from "../hashes.ts";
import { lowerRunEnd, runEnd } from "../run.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "../tokens.ts";
import { mark } from "./cue.ts";

/** Titles that are nothing else: the capitalised word behind is a name whatever it is. */
const plainTitles =
  hashes(`mr mrs ms mx dr prof professor herr herrn frau fräulein señor señora señorita monsieur mme mlle
  madame signor signora meneer mevrouw mister senhor senhora dhr mevr`);
/** Titles behind the name: Turkish. (Those of Japanese and Korean are in `unspaced.ts`.) */
const titlesBehind = hashes("bey hanım hanim beyefendi hanımefendi");

/** `Mr. O'Brien-Smith`, `Prof. Dr. Roe`. */
export function markTitled(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount || scan.gap[next]! & ~(Gap.space | Gap.dot)) return;
  if (scan.start[next]! - scan.end[token]! > 2) return;
  if (scan.words[next]! & Word.title && (kind[next]! & NAME) === 0) return;
  const last = runEnd(tokens, next);
  const isPlain = plainTitles.has(scan.hash[token]!);
  if (last >= next) {
    if (isPlain || scan.shape[token]! & Shape.capital) mark(tokens, next, last);
  } else if (isPlain) {
    const isName = kind[next]! & Kind.capital && (scan.words[next]! & NO_NAME) === 0;
    mark(tokens, next, isName ? next : lowerRunEnd(tokens, next));
  }
}

const NO_NAME = Word.pronoun | Word.personVerb | Word.role;

/** `Şükran Hanım`, `Berkay Bey`. */
export function markTitleBehind(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  if (token === 0 || scan.gap[token] !== Gap.space || !titlesBehind.has(scan.hash[token]!)) return;
  if ((scan.shape[token]! & Shape.capital) === 0) return;
  let first = token;
  while (first > 0 && token - first < 2 && kind[first - 1]! & Kind.capital && kind[first - 1]! & ANY_NAME) {
    if (first < token && (!tokens.joins(first) || (kind[first - 1]! & NAME) === 0)) break;
    first--;
  }
  if (first < token) mark(tokens, first, token - 1);
}

const ANY_NAME = NAME | MAYBE | Kind.unknown;
