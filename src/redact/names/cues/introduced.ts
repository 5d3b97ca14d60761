import { Gap } from "../../characters.ts";
import { hashWord } from "../../fold.ts";
import { Word } from "../../word-flag.ts";
import { hashes } from "../hashes.ts";
import { isPlaceOrFirm } from "../places.ts";
import { lowerRunEnd, runEnd } from "../run.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "../tokens.ts";
import { mark, nameEnd, opensSentence, pauses } from "./cue.ts";

/** Behind a name: whoever is named speaks, or comes from somewhere. */
const speakers = hashes(`from here speaking calling again with and und y et e at of aus von vom am de du da do della dal
  van uit z ze od из от`);
/** `This is Jane`, `hier ist Jane`, `c'est Jane`, `aqui é o Jane`: the word before the verb. */
const presenting = hashes("this here it hier c aqui aquí son it ce qui tu это");
const articles = hashes("o a el la il lo the de");
/** How far into a message somebody presents himself. */
const OPENING_TOKENS = 8;

const LETTER_M = hashWord("m");
const WORD_I = hashWord("i");
const WORD_IS = hashWord("is");
const WORD_ITS = hashWord("its");
const WORD_ME = hashWord("me");
const WORD_CALL = hashWord("call");
const WORD_CALLED = hashWord("called");
const WORD_NAMED = hashWord("named");
/** `tu Mirosław` (Polish), `met Tjitske` (Dutch): "here is", "this is", at the beginning only. */
const bareOpeners = hashes("tu met это hier");

/** `I'm Jane`, `this is Jane from Northwind`, `ich bin Jane`, `call me Jane`. */
export function markIntroduced(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  const next = token + 1;
  const hash = scan.hash[token]!;
  if (hash === WORD_IS) return;
  if (hash === WORD_CALL) {
    if (next < scan.tokenCount && scan.hash[next] === WORD_ME) markIdentified(tokens, next + 1);
  } else if (hash !== WORD_CALLED || (tokens.kind[next]! & Kind.given) !== 0) {
    markIdentified(tokens, next, hash === WORD_NAMED);
  }
}

/** `This is Jane`, `I'm Jane`, `it's Jane`: {@link Word.presents}; `I'm` and `it's` are two tokens. */
export function markPresentation(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  const hash = scan.hash[token]!;
  if (hash === WORD_ITS) {
    if (token + 1 < scan.tokenCount) markPresented(tokens, token + 1, token + 1);
    return;
  }
  if (token === 0) return;
  const before = scan.hash[token - 1]!;
  if (hash !== LETTER_M) {
    if (presenting.has(before)) markPresented(tokens, token + 1, token);
  } else if (before === WORD_I && scan.gap[token] === Gap.apostrophe) markIdentified(tokens, token + 1);
}

/** `Tu Mirosław`, `hoi, met Tjitske`: only where a message begins. */
export function markBareOpening(tokens: NameTokens): void {
  const { scan } = tokens;
  for (let token = 1; token <= 3 && token < scan.tokenCount; token++) {
    if (bareOpeners.has(scan.hash[token - 1]!) && opensMessage(tokens, token - 1)) markOpened(tokens, token);
  }
}

const notPerson = /(?:ian|ish|ese|ean|ist)$/u;

/** What somebody says to be: a name if it is capitalised and no nationality or trade. */
function markIdentified(tokens: NameTokens, first: number, isNamed = false): void {
  const { scan, kind } = tokens;
  if (first >= scan.tokenCount || scan.gap[first] !== Gap.space) return;
  const last = runEnd(tokens, first);
  if (last < first) {
    mark(tokens, first, lowerRunEnd(tokens, first));
    return;
  }
  if (opensSentence(tokens, first, last) || isPlaceOrFirm(tokens, { first, last })) return;
  const bits = kind[first]!;
  const isAlone = first === last;
  if (isAlone && bits & Kind.unknown && notPerson.test(scan.text.slice(scan.start[first]!, scan.end[first]!))) return;
  if (isAlone && bits & MAYBE && !isNamed && !pausesOrSpeaks(tokens, last)) return;
  mark(tokens, first, last);
}

/** `This is Jane`: also said of things, so the name must be listed, or somebody must be speaking. */
function markPresented(tokens: NameTokens, start: number, verb: number): void {
  const { scan, kind } = tokens;
  let first = start;
  if (first < scan.tokenCount && articles.has(scan.hash[first]!) && (kind[first]! & Kind.capital) === 0) first++;
  if (first >= scan.tokenCount || scan.gap[first] !== Gap.space) return;
  const last = nameEnd(tokens, first);
  if (last < first || isPlaceOrFirm(tokens, { first, last })) return;
  const bits = kind[first]!;
  const isOpening = verb < OPENING_TOKENS;
  if (bits & Kind.capital) {
    const isThing =
      first === last && bits & Kind.unknown && notPerson.test(scan.text.slice(scan.start[first]!, scan.end[first]!));
    if (bits & NAME || (isOpening && !isThing && pausesOrSpeaks(tokens, last))) mark(tokens, first, last);
  } else if (speakers.has(scan.hash[last + 1] ?? 0) || last > first || (isOpening && pauses(tokens, last))) {
    mark(tokens, first, last);
  }
}

/** `Hoi, met Tjitske`, `Cześć, tu Mirosław`. */
function markOpened(tokens: NameTokens, first: number): void {
  if (tokens.scan.gap[first] !== Gap.space) return;
  const last = runEnd(tokens, first);
  if (last >= first && pausesOrSpeaks(tokens, last)) mark(tokens, first, last);
}

function opensMessage({ scan }: NameTokens, token: number): boolean {
  return token === 0 || (scan.words[token - 1]! & Word.greeting) !== 0;
}

function pausesOrSpeaks(tokens: NameTokens, last: number): boolean {
  return pauses(tokens, last) || speakers.has(tokens.scan.hash[last + 1] ?? 0);
}
