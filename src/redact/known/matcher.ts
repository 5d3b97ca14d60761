import type { Finding } from "../../model/finding.ts";
import { foldOf, Gap } from "../characters.ts";
import { fold, foldsTo, HASH_PRIME, HASH_SEED } from "../fold.ts";
import { type Scan, Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { Candidates } from "./candidates.ts";
import { meansPerson } from "./evidence.ts";
import type { CompiledPerson, Part, Sequence } from "./person.ts";
import type { Entry, KnownTable } from "./table.ts";

/** What may stand between two words of one name: `Roe, Jane`, `jane_roe`, `Jane "JJ" Roe`, `jane+roe`. */
const INSIDE_NAME =
  Gap.space | Gap.dot | Gap.comma | Gap.hyphen | Gap.apostrophe | Gap.underscore | Gap.quote | Gap.other | Gap.slash;
const INSIDE_NAME_MAX = 3;
const INSIDE_SEQUENCE_MAX = 4;

const candidates = new Candidates();

/** A run of tokens that is one mention. */
interface Mention {
  first: number;
  last: number;
  readonly person: CompiledPerson;
  strong: number;
  guarded: number;
  slots: number;
  initials: number;
  capital: boolean;
}

/**
 * Finds the people of the tables in a scanned text. Earlier tables win where two have somebody of the same name.
 *
 * A mention is the longest run of words that all belong to one person, in any order, with initials, particles and one
 * unknown middle name between them. So `Crystal Ann Minh` covers `Minh, Crystal`, `C. Minh`, `crystal_minh.pdf`
 * without a list of combinations.
 */
export function findKnownPeople(scan: Scan, tables: readonly KnownTable[], out: Finding[]): void {
  const count = candidates.find(scan, tables);
  let covered = -1;
  for (let index = 0; index < count; index++) {
    covered = matchAt(scan, candidates.tokens[index]!, tables, covered, out);
  }
  if (scan.mixedTokens > 0) matchNumberedHandles(scan, tables, out);
}

function matchAt(
  scan: Scan,
  token: number,
  tables: readonly KnownTable[],
  coveredBefore: number,
  out: Finding[],
): number {
  let covered = coveredBefore;
  const word = scan.hash[token]!;
  for (const table of tables) {
    const entries = table.mayHold(word) ? table.find(word) : null;
    if (entries !== null) covered = Math.max(covered, matchEntries(scan, token, entries, tables, covered, out));
  }
  return covered;
}

function matchNumberedHandles(scan: Scan, tables: readonly KnownTable[], out: Finding[]): void {
  for (let token = 0; token < scan.tokenCount; token++) {
    if ((scan.shape[token]! & MIXED) === MIXED) matchNumberedHandle(scan, token, tables, out);
  }
}
const MIXED = Shape.hasDigit | Shape.hasLetter;

/** Returns the last token that a name mention covers, so that its words are not matched again one by one. */
function matchEntries(
  scan: Scan,
  token: number,
  entries: Entry,
  tables: readonly KnownTable[],
  covered: number,
  out: Finding[],
): number {
  let best: Mention | null = null;
  for (let entry: Entry | null = entries; entry !== null; entry = entry.next) {
    const { person, part, sequence } = entry;
    if (sequence !== null) matchSequence(scan, token, person, sequence, out);
    if (part === null || token <= covered) continue;
    if (!foldsTo(scan.text, scan.start[token]!, scan.end[token]!, part.folded)) continue;
    if (part.strength === "particle" && !nextIsPart(scan, token, person, tables)) continue;
    const mention = grow(scan, token, person, part, tables);
    if (isAccepted(scan, mention) && (best === null || mention.last > best.last)) best = mention;
  }
  if (best === null) return covered;
  out.push({
    kind: "PERSON",
    start: scan.start[best.first]!,
    end: endOf(scan, best),
    rule: "known-person",
    score: 0.95,
    person: best.person.key,
  });
  return best.last;
}

function grow(scan: Scan, token: number, person: CompiledPerson, part: Part, tables: readonly KnownTable[]): Mention {
  const mention: Mention = {
    first: token,
    last: token,
    person,
    strong: 0,
    guarded: 0,
    slots: 0,
    initials: 0,
    capital: false,
  };
  count(scan, mention, token, part);
  while (mention.first > 0 && joins(scan, mention.first) && isInitial(scan, mention.first - 1, person)) {
    mention.first--;
    mention.initials++;
  }
  for (let next = token + 1; next < scan.tokenCount && joins(scan, next); next++) {
    const found = partAt(scan, next, person, tables);
    if (found !== null) {
      if (repeats(mention, found) || scan.gap[next + 1]! & Gap.at) break;
      count(scan, mention, next, found);
      mention.last = next;
    } else if (isInitial(scan, next, person) && (scan.gap[next]! & Gap.comma) === 0) {
      mention.initials++;
      mention.last = next;
    } else if (!isFiller(scan, next) || !nextIsPart(scan, next, person, tables)) break;
  }
  return mention;
}

function count(scan: Scan, mention: Mention, token: number, part: Part): void {
  if (part.strength === "strong") mention.strong++;
  else if (part.strength === "guarded") mention.guarded++;
  if (part.slot >= 0 && part.strength !== "particle") mention.slots |= slotBit(part);
  if (scan.shape[token]! & Shape.capital) mention.capital = true;
}

/** `John Doe, John`: a word of the name again is another mention. */
function repeats(mention: Mention, part: Part): boolean {
  return part.slot >= 0 && part.strength !== "particle" && (mention.slots & slotBit(part)) !== 0;
}

const slotBit = ({ slot }: Part): number => 1 << Math.min(slot, 30);

function isAccepted(scan: Scan, mention: Mention): boolean {
  if (mention.strong > 0) return true;
  if (mention.guarded === 0) return false;
  const severalWords = (mention.slots & (mention.slots - 1)) !== 0;
  if (severalWords) return mention.capital || !opensSentences(scan, mention);
  if (mention.initials > 0 && mention.capital) return true;
  return mention.first === mention.last && meansPerson(scan, mention.first);
}

/** `will may`, `mark can`: two guarded words in lower case may be a sentence. */
function opensSentences(scan: Scan, mention: Mention): boolean {
  for (let token = mention.first; token <= mention.last; token++) {
    if (scan.words[token]! & (Word.opensSentences | Word.stop)) return true;
  }
  return false;
}

function partAt(scan: Scan, token: number, person: CompiledPerson, tables: readonly KnownTable[]): Part | null {
  for (const table of tables) {
    if (!table.mayHold(scan.hash[token]!)) continue;
    for (let entry = table.find(scan.hash[token]!); entry !== null; entry = entry.next) {
      if (entry.person !== person || entry.part === null) continue;
      if (foldsTo(scan.text, scan.start[token]!, scan.end[token]!, entry.part.folded)) return entry.part;
    }
  }
  return null;
}

function nextIsPart(scan: Scan, token: number, person: CompiledPerson, tables: readonly KnownTable[]): boolean {
  const next = token + 1;
  return next < scan.tokenCount && joins(scan, next) && partAt(scan, next, person, tables) !== null;
}

/** Whether the gap in front of the token may be inside a name. */
function joins(scan: Scan, token: number): boolean {
  const length = scan.start[token]! - scan.end[token - 1]!;
  return length <= INSIDE_NAME_MAX && (scan.gap[token]! & ~INSIDE_NAME) === 0;
}

/** A capital letter of the name: `J. Nunez`. A bare `I` or `A` is a word unless a dot follows. */
function isInitial(scan: Scan, token: number, person: CompiledPerson): boolean {
  const shape = scan.shape[token]!;
  if ((shape & Shape.single) === 0 || shape & Shape.hasDigit) return false;
  const dotted = (scan.gap[token + 1]! & Gap.dot) !== 0 && scan.text[scan.end[token]!] === ".";
  const letter = fold(scan.text.slice(scan.start[token]!, scan.end[token]!));
  if (!person.initials.has(letter)) return false;
  return dotted || (shape & Shape.capital && letter !== "i" && letter !== "a") !== 0;
}

/**
 * `Crystal Ann Minh`, `Ludwig van Beethoven`: one unknown word or particle between two parts. Not `on the hill. Regards,
 * Will`, where a sentence ends in front of it.
 */
function isFiller(scan: Scan, token: number): boolean {
  const before = scan.gap[token]!;
  if (before & Gap.comma) return false;
  const endsSentence = (before & Gap.dot) !== 0 && (before & (Gap.space | Gap.newline)) !== 0;
  if (endsSentence && (scan.shape[token - 1]! & Shape.single) === 0) return false;
  return (scan.shape[token]! & Shape.capital) !== 0 || (scan.words[token]! & Word.particle) !== 0;
}

/** An initial at the end takes its dot along. */
function endOf(scan: Scan, mention: Mention): number {
  const end = scan.end[mention.last]!;
  const isSingle = (scan.shape[mention.last]! & Shape.single) !== 0;
  return isSingle && mention.last > mention.first && scan.text[end] === "." ? end + 1 : end;
}

function matchSequence(scan: Scan, token: number, person: CompiledPerson, sequence: Sequence, out: Finding[]): void {
  const { folded, kind } = sequence;
  const last = token + folded.length - 1;
  if (last >= scan.tokenCount) return;
  for (let word = 0; word < folded.length; word++) {
    const at = token + word;
    if (word > 0 && scan.start[at]! - scan.end[at - 1]! > INSIDE_SEQUENCE_MAX) return;
    if (!foldsTo(scan.text, scan.start[at]!, scan.end[at]!, folded[word] ?? "")) return;
  }
  const rule = kind === "PERSON" ? "known-person" : "known-value";
  out.push({ kind, start: scan.start[token]!, end: scan.end[last]!, rule, score: 0.98, person: person.key });
}

/** `crystal92`, `minh1984`: the letters in front are a strong part. */
function matchNumberedHandle(scan: Scan, token: number, tables: readonly KnownTable[], out: Finding[]): void {
  const start = scan.start[token]!;
  const end = scan.end[token]!;
  let hash = HASH_SEED;
  let at = start;
  for (; at < end; at++) {
    const unit = scan.text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) break;
    const folded = foldOf[unit]!;
    if (folded > 1) hash = Math.imul(hash ^ folded, HASH_PRIME);
  }
  if (at === start) return;
  for (const table of tables) {
    for (let entry = table.find(hash); entry !== null; entry = entry.next) {
      const { person, part } = entry;
      if (part?.strength !== "strong" || part.folded.length < 3) continue;
      if (!foldsTo(scan.text, start, at, part.folded)) continue;
      out.push({ kind: "HANDLE", start, end, rule: "known-person", score: 0.9, person: person.key });
      return;
    }
  }
}
