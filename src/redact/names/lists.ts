import { Gap } from "../characters.ts";
import { Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { hashes } from "./hashes.ts";
import { Mark } from "./mark.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "./tokens.ts";

const WORD_AND = hashes("and und y et e i og och en ja oraz und");

/** `Mary, Natasja and Bob`: what stands in a list with a name is one. */
export function markLists(tokens: NameTokens): void {
  const { scan, mark } = tokens;
  for (let token = 0; token + 1 < scan.tokenCount; token++) {
    if (mark[token] !== 0 && mark[token + 1] === 0) markListed(tokens, token + 1);
  }
  for (let token = scan.tokenCount - 1; token > 1; token--) {
    if (mark[token] !== 0 && mark[token - 1] === 0) markListedBefore(tokens, token);
  }
}

function markListed(tokens: NameTokens, after: number): void {
  const { scan, mark } = tokens;
  const isAnd = scan.gap[after]! === Gap.space && WORD_AND.has(scan.hash[after]!);
  const first = isAnd ? after + 1 : after;
  if (first >= scan.tokenCount || (isAnd ? scan.gap[first] !== Gap.space : scan.gap[first] !== (Gap.comma | Gap.space)))
    return;
  const last = listedEnd(tokens, first);
  if (last < first || (!isAnd && !listGoesOn(tokens, last))) return;
  for (let token = first; token <= last; token++) mark[token] ||= Mark.pattern;
}

function markListedBefore(tokens: NameTokens, first: number): void {
  const { scan, mark } = tokens;
  const isAnd = scan.gap[first] === Gap.space && WORD_AND.has(scan.hash[first - 1]!);
  const last = isAnd ? first - 2 : first - 1;
  if (last < 0 || mark[last] !== 0) return;
  const gap = scan.gap[last + 1]!;
  if (isAnd ? gap !== Gap.space : gap !== (Gap.comma | Gap.space)) return;
  let start = last;
  while (start > 0 && last - start < 2 && tokens.joins(start) && isListable(tokens, start - 1)) start--;
  if (!isListable(tokens, last) || (!isAnd && !tokens.startsSentence(start) && start === last)) return;
  if (start === last && tokens.startsSentence(start) && tokens.isEveryday(start)) return;
  for (let token = start; token <= last; token++) mark[token] ||= Mark.pattern;
}

function listedEnd(tokens: NameTokens, first: number): number {
  let last = first - 1;
  for (let token = first; token < tokens.scan.tokenCount && token - first < 3; token++) {
    if ((token > first && !tokens.joins(token)) || !isListable(tokens, token)) break;
    last = token;
  }
  return last;
}

function isListable({ scan, kind }: NameTokens, token: number): boolean {
  const bits = kind[token]!;
  if ((bits & Kind.capital) === 0 || (bits & (NAME | MAYBE | Kind.unknown | Kind.initial)) === 0) return false;
  return (scan.words[token]! & (Word.place | Word.brand | Word.organization | Word.monthOrDay)) === 0;
}

/** Behind the element comes another one: a comma alone (`Jane, Accenture`) makes no list. */
function listGoesOn({ scan }: NameTokens, last: number): boolean {
  const next = last + 1;
  if (next >= scan.tokenCount) return false;
  if (WORD_AND.has(scan.hash[next]!))
    return scan.gap[next]! === Gap.space || scan.gap[next]! === (Gap.comma | Gap.space);
  return scan.gap[next] === (Gap.comma | Gap.space) && (scan.shape[next]! & Shape.capital) !== 0;
}

/** A word that was part of a name once is so again in the same text. */
export function markRepetitions(tokens: NameTokens): void {
  const { scan, kind, mark } = tokens;
  let seen: Set<number> | null = null;
  for (let token = 0; token < scan.tokenCount; token++) {
    if (mark[token] === 0 || mark[token] === Mark.guess) continue;
    if (kind[token]! & (Kind.particle | Kind.initial) || scan.shape[token]! & Shape.single) continue;
    seen ??= new Set();
    seen.add(scan.hash[token]!);
  }
  if (seen === null) return;
  for (let token = 0; token < scan.tokenCount; token++) {
    if (mark[token] !== 0 || !seen.has(scan.hash[token]!)) continue;
    const bits = kind[token]!;
    const isWritten =
      (bits & Kind.capital) !== 0
        ? !tokens.startsSentence(token) || !tokens.isEveryday(token)
        : !tokens.isEveryday(token);
    if (isWritten && (bits & Kind.particle) === 0) mark[token] = Mark.pattern;
  }
}

/** `silvana, adam and chad`: three first names in a row need no capitals. */
export function markLowerLists(tokens: NameTokens): void {
  const { scan, kind, mark } = tokens;
  if (scan.commas === 0) return;
  let behind = 0;
  for (let index = 0; index < tokens.listedCount; index++) {
    const first = tokens.listed[index]!;
    if (first < behind || (kind[first]! & Kind.given) === 0) continue;
    const items = [first];
    let last = first;
    for (
      let next = nextItem(tokens, last);
      next > 0 && kind[next]! & (Kind.given | Kind.maybeGiven);
      next = nextItem(tokens, last)
    ) {
      items.push(next);
      last = next;
    }
    if (items.length >= 3) for (const item of items) mark[item] ||= Mark.pattern;
    behind = last + 1;
  }
}

/** The token behind `, ` or ` and `; -1 when the list ends. */
function nextItem({ scan }: NameTokens, token: number): number {
  const next = token + 1;
  if (next >= scan.tokenCount) return -1;
  if (WORD_AND.has(scan.hash[next]!))
    return next + 1 < scan.tokenCount && scan.gap[next + 1] === Gap.space ? next + 1 : -1;
  return scan.gap[next] === (Gap.comma | Gap.space) ? next : -1;
}
