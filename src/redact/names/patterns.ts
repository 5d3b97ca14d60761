import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import type { NameMode } from "../recognizer.ts";
import { Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { Mark } from "./mark.ts";
import { measure, type Run, runEnd } from "./run.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "./tokens.ts";

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashWord));

/** Capitalised words behind these are places: `San Jose`, `St. Louis`, `Lake Victoria`. */
const placePrefixes = hashes(
  "san santa santo são st saint sainte fort ft port lake mount mt new los las el la le les cape north south east west puerto villa ciudad bad sankt sv",
);
const articles = hashes(
  "the a an this that these every each any no your our der die das den dem el los las le les il lo de het",
);
const WORD_AND = hashes("and und y et e i og och en ja oraz und");

/** Brands of two words whose first or last word is a name. */
const brandPairs: ReadonlySet<number> = new Set(
  `jack daniel,jack daniels,ben jerry,john deere,alfa romeo,morgan stanley,goldman sachs,charles schwab,ralph lauren,calvin
  klein,tommy hilfiger,harley davidson,aston martin,mary kay,estee lauder,louis vuitton,hugo boss,karl lagerfeld,jimmy choo,
  michael kors,kate spade,tory burch,papa john,papa johns,trader joe,trader joes,victoria secret,uncle ben,jim beam,johnnie
  walker,captain morgan,tim hortons,charlie brown,mickey mouse,donald duck,harry potter,santa claus,james bond,johns
  hopkins,paul mitchell,elizabeth arden,tom ford,laura ashley,massimo dutti,pierre cardin,charles gaulle,john lewis`
    .split(",")
    .map((pair) => pairHash(...(pair.trim().split(/\s+/u).map(hashWord) as [number, number]))),
);

function pairHash(a: number, b: number): number {
  return Math.imul(a, 31) ^ b;
}

/** Names told by their make-up: listed first names and surnames, initials, endings. */
export function markPatterns(tokens: NameTokens, mode: NameMode): void {
  const { scan, kind, mark } = tokens;
  const isCrowded = hasManyCapitals(tokens);
  for (let token = 0; token < scan.tokenCount; token++) {
    const bits = kind[token]!;
    if (bits & Kind.other || mark[token] !== 0) continue;
    if ((bits & Kind.capital) === 0) {
      if (bits & NAME) token = markLowerPair(tokens, token);
      continue;
    }
    const last = runEnd(tokens, token);
    if (last < token) continue;
    const run = trimStart(tokens, measure(tokens, token, last));
    const found = run !== null && !isPlaceOrFirm(tokens, run) ? judge(tokens, run, mode, isCrowded) : 0;
    if (run !== null && found !== 0) for (let at = run.first; at <= run.last; at++) mark[at] ||= found;
    token = last;
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
function judge(tokens: NameTokens, run: Run, mode: NameMode, isCrowded: boolean): number {
  const { given, family, maybeGiven, maybeFamily, unknown, initials, endings } = run;
  const words = given + family + maybeGiven + maybeFamily + unknown;
  if (words === 0) return 0;
  if (run.first === run.last) return judgeAlone(tokens, run, mode, isCrowded);
  if (given > 0) return Mark.list;
  if (maybeGiven > 0 && (family > 0 || endings > 0)) return Mark.list;
  if (initials > 0 && family + endings > 0) return Mark.list;
  if (initials > 0 && words >= 2) return Mark.pattern;
  if (initials > 0 && initialIsDotted(tokens, run) && unknown + maybeFamily + maybeGiven > 0) return Mark.pattern;
  if (family > 0 && (family > 1 || unknown > 0) && !isCrowded && mode !== "careful") return Mark.pattern;
  if (maybeGiven > 0 && maybeFamily + unknown > 0 && !isCrowded && isPlausiblePair(tokens, run)) return Mark.pattern;
  if (unknown > 1 && mode !== "careful" && !isCrowded && hasForeignLetters(tokens, run)) return Mark.pattern;
  if (endings > 0 && mode !== "careful" && !isCrowded) return Mark.pattern;
  return mode === "aggressive" && !isCrowded && unknown > 0 ? Mark.guess : 0;
}

function judgeAlone(tokens: NameTokens, run: Run, mode: NameMode, isCrowded: boolean): number {
  const { scan } = tokens;
  const token = run.first;
  if (isVocative(tokens, token)) return Mark.pattern;
  const isAcronym = (scan.shape[token]! & Shape.allCaps) !== 0 && !tokens.caseless;
  if (run.given > 0) return isAcronym ? 0 : Mark.list;
  if (mode === "careful" || isCrowded || tokens.startsSentence(token)) return 0;
  if (token > 0 && articles.has(scan.hash[token - 1]!)) return 0;
  if (scan.shape[token]! & Shape.allCaps) return 0;
  if (run.family > 0 || run.endings > 0) return Mark.pattern;
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
  for (let token = 0; token < scan.tokenCount; token++) {
    if ((scan.shape[token]! & Shape.nonAscii) === 0) continue;
    all++;
    if (token >= run.first && token <= run.last) inside++;
  }
  return inside > 0 && all - inside <= 2;
}

function initialIsDotted({ scan, kind }: NameTokens, run: Run): boolean {
  for (let token = run.first; token <= run.last; token++) {
    if (kind[token]! & Kind.initial && scan.text.charCodeAt(scan.end[token]!) === 0x2e) return true;
  }
  return false;
}

/** `Janet Schultz Cultural Center`, `San Jose`, `Ben & Jerry's`, `Jack Daniel's`. */
function isPlaceOrFirm(tokens: NameTokens, run: Run): boolean {
  const { scan, kind } = tokens;
  const { first, last } = run;
  if (last > first && placePrefixes.has(scan.hash[first]!)) return true;
  if (first > 0 && placePrefixes.has(scan.hash[first - 1]!) && kind[first - 1]! & Kind.capital) {
    if ((scan.gap[first]! & ~(Gap.space | Gap.dot)) === 0) return true;
  }
  for (let token = last + 1; token <= last + 2 && token < scan.tokenCount; token++) {
    if (scan.gap[token] !== Gap.space || (scan.shape[token]! & Shape.capital) === 0) break;
    if (scan.words[token]! & (Word.organization | Word.placeWord)) return true;
  }
  for (let token = first; token < last; token++) {
    if (brandPairs.has(pairHash(scan.hash[token]!, scan.hash[token + 1]!))) return true;
  }
  if (first > 0 && isAmpersand(tokens, first)) return true;
  if (isFamilyFirm(tokens, last)) return true;
  return last + 1 < scan.tokenCount && isAmpersand(tokens, last + 1) && (scan.shape[last + 1]! & Shape.capital) !== 0;
}

const firmPartners = hashes("sons daughters co company partners brothers associates söhne fils hijos figli");

/** `Thomas and Sons` */
function isFamilyFirm({ scan }: NameTokens, last: number): boolean {
  return last + 2 < scan.tokenCount && firmPartners.has(scan.hash[last + 2]!) && scan.start[last + 2]! - scan.end[last]! <= 5;
}

function isAmpersand({ scan }: NameTokens, token: number): boolean {
  if ((scan.gap[token]! & Gap.other) === 0) return false;
  return scan.text.slice(scan.end[token - 1]!, scan.start[token]!).trim() === "&";
}

/** `jane roe`, typed without capitals. */
function markLowerPair(tokens: NameTokens, token: number): number {
  const { scan, kind, mark } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount || !tokens.joins(next)) return token;
  const pair = kind[token]! | kind[next]!;
  if ((kind[next]! & NAME) === 0 || (kind[next]! & Kind.capital) !== 0) return token;
  if ((pair & NAME) !== NAME) return token;
  if (scan.end[token]! - scan.start[token]! < 4 && scan.end[next]! - scan.start[next]! < 4) return token;
  mark[token] = mark[next] = Mark.list;
  return next;
}

/** In German, and in headlines, a capital is no sign of a name. */
function hasManyCapitals(tokens: NameTokens): boolean {
  const { scan, kind } = tokens;
  let inside = 0;
  for (let token = 0; token < scan.tokenCount; token++) {
    if (kind[token]! & Kind.other && kind[token]! & Kind.capital && !tokens.startsSentence(token)) inside++;
  }
  return inside >= 3 && inside * 5 >= scan.tokenCount;
}

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
    if (kind[token]! & (Kind.particle | Kind.initial)) continue;
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
