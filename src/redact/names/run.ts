import { Gap } from "../characters.ts";
import { Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "./tokens.ts";

/** Words of one name at most: `Maria del Carmen Garcia Lopez`. */
const RUN_MAX = 6;

/** What a capitalised run of tokens is made of. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly given: number;
  readonly family: number;
  readonly maybeGiven: number;
  readonly maybeFamily: number;
  readonly unknown: number;
  readonly initials: number;
  readonly endings: number;
  readonly places: number;
}

const NAME_LIKE = NAME | MAYBE | Kind.unknown | Kind.initial;

/** Last token of the run of capitalised name-like tokens that starts here; `first - 1` when there is none. */
export function runEnd(tokens: NameTokens, first: number): number {
  const { kind, scan } = tokens;
  let last = first - 1;
  for (let token = first; token < scan.tokenCount && token - first < RUN_MAX; token++) {
    if (token > first && !tokens.joins(token)) break;
    const bits = kind[token]!;
    if (bits & NAME_LIKE && bits & Kind.capital) last = token;
    else if (token > first && isWrittenAsSurname(tokens, token)) return token;
    else if (token > first && isMiddleLetter(tokens, token)) last = token;
    else if ((bits & Kind.particle) === 0) break;
  }
  return last;
}

/** `Rebecca Field`: an everyday word with a capital behind a first name, not the beginning of a headline. */
function isWrittenAsSurname(tokens: NameTokens, token: number): boolean {
  const { kind, scan } = tokens;
  if (tokens.caseless || (kind[token]! & Kind.capital) === 0 || (kind[token - 1]! & (Kind.given | Kind.initial)) === 0)
    return false;
  if (scan.gap[token]! & ~(Gap.space | Gap.dot) || scan.shape[token]! & Shape.allCaps) return false;
  if (scan.words[token]! & NOT_SURNAMES) return false;
  if (scan.words[token]! & Word.place && (kind[token - 1]! & Kind.given) === 0) return false;
  const next = token + 1;
  return next >= scan.tokenCount || scan.gap[next] !== Gap.space || (kind[next]! & Kind.capital) === 0;
}

const NOT_SURNAMES =
  Word.english |
  Word.greeting |
  Word.signOff |
  Word.role |
  Word.title |
  Word.monthOrDay |
  Word.organization |
  Word.placeWord |
  Word.brand |
  Word.asks |
  Word.relation |
  Word.nameWord |
  Word.pronoun;

/** `Martim A Pereira`: a middle initial without its dot. */
function isMiddleLetter({ kind, scan }: NameTokens, token: number): boolean {
  if ((scan.shape[token]! & (Shape.single | Shape.capital)) !== (Shape.single | Shape.capital)) return false;
  if ((kind[token - 1]! & (NAME | MAYBE)) === 0) return false;
  // A capital A inside a sentence is no article; a capital I is the pronoun in any case.
  return (
    (kind[token + 1]! & (NAME | MAYBE | Kind.unknown)) !== 0 || /[A-HJ-Z]/.test(scan.text.charAt(scan.start[token]!))
  );
}

/** `hi jane roe`, typed without capitals: words that are nothing but names. */
export function lowerRunEnd(tokens: NameTokens, first: number): number {
  const { kind, scan } = tokens;
  let last = first - 1;
  for (let token = first; token < scan.tokenCount && token - first < 3; token++) {
    if (token > first && !tokens.joins(token)) break;
    if ((kind[token]! & NAME) === 0) break;
    last = token;
  }
  return last;
}

export function measure(tokens: NameTokens, first: number, last: number): Run {
  const run = {
    first,
    last,
    given: 0,
    family: 0,
    maybeGiven: 0,
    maybeFamily: 0,
    unknown: 0,
    initials: 0,
    endings: 0,
    places: 0,
  };
  for (let token = first; token <= last; token++) {
    const bits = tokens.kind[token]!;
    if (bits & Kind.given) run.given++;
    else if (bits & Kind.family) run.family++;
    else if (bits & Kind.maybeGiven) run.maybeGiven++;
    else if (bits & Kind.maybeFamily) run.maybeFamily++;
    else if (bits & Kind.unknown) run.unknown++;
    else if (bits & Kind.initial) run.initials++;
    if (bits & Kind.ending) run.endings++;
    if (bits & Kind.place) run.places++;
  }
  return run;
}
