import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import type { NameMode } from "../recognizer.ts";
import { Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { Mark } from "./mark.ts";
import { measure, type Run, runEnd } from "./run.ts";
import { hasSurnameEnding, Kind, MAYBE, NAME, type NameTokens } from "./tokens.ts";

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashWord));

/** Capitalised words behind these are places: `San Jose`, `St. Louis`, `Lake Victoria`. */
const placePrefixes = hashes(
  "san santa santo são st saint sainte fort ft port lake mount mt new los las el la le les cape north south east west puerto villa ciudad bad sankt sv",
);
const articles = hashes(
  "the a an this that these every each any no your our der die das den dem el los las le les il lo de het",
);
/** `in Lafayette`: behind these a name that is also a place is the place. */
const locators = hashes(
  "in at near around from to of via visit visiting toward towards outside within leave leaving für nach aus en em à bei",
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
  if (run.places > 0) return 0;
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
  if (scan.words[token]! & Word.possessiveBrand && scan.gap[token + 1] === Gap.apostrophe) return 0;
  const isAcronym = (scan.shape[token]! & Shape.allCaps) !== 0 && !tokens.caseless;
  if (placePrefixes.has(scan.hash[token]!)) return 0;
  const isPlace = (scan.words[token]! & Word.place) !== 0 && token > 0 && locators.has(scan.hash[token - 1]!);
  if (run.given > 0) return isAcronym || isPlace ? 0 : Mark.list;
  if (mode === "careful" || isCrowded || tokens.startsSentence(token)) return 0;
  if (isAcronym || isPlace || run.places > 0) return 0;
  if (run.family > 0) return (scan.words[token]! & Word.place) !== 0 ? 0 : Mark.pattern;
  if (token > 0 && articles.has(scan.hash[token - 1]!)) return 0;
  if (run.endings > 0) return Mark.pattern;
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

/** `Janet Schultz Cultural Center`, `San Jose`, `Ben & Jerry's`, `Jack Daniel's`. */
export function isPlaceOrFirm(tokens: NameTokens, run: { readonly first: number; readonly last: number }): boolean {
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
  return (
    last + 2 < scan.tokenCount && firmPartners.has(scan.hash[last + 2]!) && scan.start[last + 2]! - scan.end[last]! <= 5
  );
}

function isAmpersand({ scan }: NameTokens, token: number): boolean {
  if ((scan.gap[token]! & Gap.other) === 0) return false;
  return scan.text.slice(scan.end[token - 1]!, scan.start[token]!).trim() === "&";
}

/** `jane roe`, `jane k. roe`, `olga krylova`: typed without capitals, so the first name must be one and nothing else. */
function markLowerPair(tokens: NameTokens, token: number): number {
  const { scan, kind, mark } = tokens;
  let last = token + 1;
  if (last >= scan.tokenCount) return token;
  const hasInitial = isLowerInitial(tokens, last);
  if (hasInitial) last++;
  if (last >= scan.tokenCount || (!hasInitial && !tokens.joins(last)) || kind[last]! & Kind.capital) return token;
  if (!isLowerSurname(tokens, token, last, hasInitial)) return token;
  for (let at = token; at <= last; at++) mark[at] = Mark.list;
  return last;
}

function isLowerSurname(tokens: NameTokens, first: number, last: number, hasInitial: boolean): boolean {
  const { scan, kind } = tokens;
  const isShort = scan.end[first]! - scan.start[first]! < 4 && scan.end[last]! - scan.start[last]! < 4;
  if (((kind[first]! | kind[last]!) & NAME) === NAME && (kind[last]! & NAME) !== 0) return !isShort;
  if ((kind[first]! & Kind.given) === 0 || tokens.isEveryday(last)) return false;
  return hasInitial || hasSurnameEnding(scan, last);
}

/** The `g.` of `eric g. roe`. */
function isLowerInitial({ scan }: NameTokens, token: number): boolean {
  if ((scan.shape[token]! & Shape.single) === 0 || scan.gap[token] !== Gap.space) return false;
  return scan.gap[token + 1] === (Gap.dot | Gap.space) && scan.text.charCodeAt(scan.end[token]!) === 0x2e;
}

/** `silvana, adam and chad`: three first names in a row need no capitals. */
export function markLowerLists(tokens: NameTokens): void {
  const { scan, kind, mark } = tokens;
  if (scan.commas === 0) return;
  for (let first = 0; first < scan.tokenCount; first++) {
    if ((kind[first]! & Kind.given) === 0) continue;
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
    first = last;
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
