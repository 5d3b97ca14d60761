import type { AnswerKind } from "../../model/views.ts";
import type { Said } from "../said.ts";
import { english } from "./english.ts";
import { foldPattern } from "./fold.ts";
import { dutch, german } from "./germanic.ts";
import { arabic, chinese, japanese, polish, russian, turkish } from "./other-languages.ts";
import type { Phrase, SentenceKind } from "./phrase.ts";
import { french, italian, portuguese, spanish } from "./romance.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { CourtesyWords } from "./words.ts";

const wordsByLanguage: Readonly<Record<string, CourtesyWords>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ja: japanese,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  ru: russian,
  tr: turkish,
  zh: chinese,
};

interface Patterns {
  readonly courtesy: RegExp;
  readonly fillers: RegExp;
  readonly holding: RegExp;
  readonly request: RegExp;
  readonly advice: RegExp;
  readonly unspaced: boolean;
}

/** `null`: a text of a language without words here; it is content. */
const patternsByLanguage = new Map<string, Patterns>();

function patternsOf(language: string): Patterns | null {
  const known = patternsByLanguage.get(language);
  if (known !== undefined) return known;
  const words = wordsByLanguage[language];
  if (words === undefined) return null;
  const patterns = compile(words);
  patternsByLanguage.set(language, patterns);
  return patterns;
}

function compile({ courtesy, fillers, holding, request, advice, unspaced }: CourtesyWords): Patterns {
  const [before, behind] = unspaced ? ["", ""] : ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];
  const whole = (sources: readonly string[], flags: string) => {
    const ways = sources.flatMap((source) => alternatives(foldPattern(source)));
    // The more a pattern says, the earlier it is tried: `thanks for waiting` before `thanks`.
    return new RegExp(`${before}(?:${ways.sort((a, b) => b.length - a.length).join("|")})${behind}`, flags);
  };
  const fillerWords = foldPattern(fillers).split(" ").map(literal);
  return {
    courtesy: whole(courtesy, "gu"),
    fillers: whole(fillerWords, "gu"),
    holding: whole(holding, "u"),
    request: whole(request, "u"),
    advice: whole(advice, "u"),
    unspaced: unspaced === true,
  };
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A pattern's own alternatives, not those inside of brackets. */
function alternatives(source: string): string[] {
  const found = [""];
  let depth = 0;
  for (const [index, character] of [...source].entries()) {
    if (character === "(" && source[index - 1] !== "\\") depth++;
    if (character === ")" && source[index - 1] !== "\\") depth--;
    if (character === "|" && depth === 0) found.push("");
    else found[found.length - 1] += character;
  }
  return found.filter((way) => way !== "");
}

/** English is mixed into every other language; without a language all are tried. */
const languagesFor = (language: string | null): readonly string[] =>
  language === null ? Object.keys(wordsByLanguage) : language === "en" ? ["en"] : [language, "en"];

const LONGEST_COURTESY_WORDS = 30;
const LONGEST_COURTESY_UNITS = 300;
const SIGNATURE_LINES = 5;
const SIGNATURE_WORDS = 6;
/** `com os melhores cumprimentos`, `yours ...`. */
const SIGN_OFF_WORDS = 4;
const signOff =
  /^(?:(?:best|kind|kindest|warm|many) )?(?:regards|wishes)$|^(?:cheers|sincerely|best|yours(?: \S+)?|(?:viele|liebe|beste|schone|freundliche|herzliche)n? (?:grusse|gruss)|mit (?:freundlichen|besten|lieben) grussen|lg|vg|mfg|(?:bien )?cordialement|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:cordiali|distinti) saluti|saluti|atenciosamente|(?:com os melhores )?cumprimentos|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groetjes|pozdrawiam(?: serdecznie)?|z powazaniem|saygilar\S*|с уважением|مع تحياتي|谢谢|敬具)$/u;

/** What an agent's messages amount to. Only what is nothing but courtesy, waiting or asking back is no answer. */
export function substanceOf(messages: readonly Said[], language: string | null): AnswerKind {
  if (saysSomething(messages, language)) return "answer";
  let isHolding = false;
  for (const sentence of withoutSignature(sentencesOfAll(messages, 1))) {
    const kind = kindOf(sentence, language);
    if (kind === "content") return "answer";
    isHolding ||= kind !== "courtesy";
  }
  return isHolding ? "holding" : "smalltalk";
}

/** Messages that greet, thank, agree or ask whether anybody is there, and nothing else. */
export function isCourtesy(messages: readonly Said[], language: string | null): boolean {
  const units = messages.reduce((sum, { text }) => sum + text.length + 1, -1);
  if (units > LONGEST_COURTESY_UNITS || saysSomething(messages, language)) return false;
  return withoutSignature(sentencesOfAll(messages, 1)).every((sentence) => kindOf(sentence, language) === "courtesy");
}

/** Of messages with so many line ends between them. */
function sentencesOfAll(messages: readonly Said[], lineEnds: number): readonly Sentence[] {
  const [first, ...rest] = messages;
  if (first === undefined || rest.length === 0) return first?.sentences ?? [];
  const all: Sentence[] = [];
  let line = 0;
  for (const { sentences, text } of messages) {
    for (const sentence of sentences) all.push({ ...sentence, line: line + sentence.line });
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
    line += lineEnds;
  }
  return all;
}

/**
 * One sentence that says something is enough, and the longest most often does: a look at it spares the others. Shorter ones
 * may belong to a signature.
 */
function saysSomething(messages: readonly Said[], language: string | null): boolean {
  return sentencesOf(longestPiece(messages)).some(
    (sentence) => sentence.phrase.wordCount > SIGNATURE_WORDS && kindOf(sentence, language) === "content",
  );
}

/** The text between two ends of sentences, as written, with the second of them. */
function longestPiece(messages: readonly Said[]): string {
  let longest = "";
  let units = 0;
  for (const [index, { text }] of messages.entries()) {
    const isLast = index === messages.length - 1;
    for (let start = 0, at = 0; at <= text.length; at++) {
      if (at < text.length && !isSentenceEnd(text.charCodeAt(at))) continue;
      if (at - start > units) {
        longest = text.slice(start, at + 1);
        // Behind a message there is the end of its line.
        units = isLast ? longest.length : at + 1 - start;
      }
      start = at + 1;
    }
  }
  return longest;
}

const SENTENCE_ENDS = new Uint8Array(0x1_0000);
for (const end of "\n.!?…。！？") SENTENCE_ENDS[end.charCodeAt(0)] = 1;

const isSentenceEnd = (unit: number): boolean => SENTENCE_ENDS[unit] === 1;

/** Content sentences only, folded: what two uses of one canned answer have in common. */
export function contentOf(messages: readonly Said[], language: string | null): string[] {
  const found: string[] = [];
  for (const sentence of withoutSignature(sentencesOfAll(messages, 2)))
    if (kindOf(sentence, language) === "content") found.push(sentence.phrase.words);
  return found;
}

/** Drops the few short lines after a sign-off: names, roles, the company. */
function withoutSignature(sentences: readonly Sentence[]): readonly Sentence[] {
  const end = sentences.findIndex(({ phrase }) => isSignOff(phrase));
  if (end <= 0) return sentences;
  const line = sentences[end]?.line ?? 0;
  const rest = sentences.slice(end + 1);
  const isSignature =
    (sentences.at(-1)?.line ?? 0) - line <= SIGNATURE_LINES &&
    rest.every(({ phrase, asks }) => !asks && phrase.wordCount <= SIGNATURE_WORDS);
  return isSignature ? sentences.slice(0, end) : sentences;
}

function isSignOff({ words, wordCount, judgement }: Phrase): boolean {
  if (wordCount > SIGN_OFF_WORDS) return false;
  judgement.isSignOff ??= signOff.test(words);
  return judgement.isSignOff;
}

function kindOf({ phrase: { words, wordCount, judgement }, asks }: Sentence, language: string | null): SentenceKind {
  if (judgement.language !== language) {
    judgement.language = language;
    judgement.told = null;
    judgement.asked = null;
  }
  const known = asks ? judgement.asked : judgement.told;
  if (known !== null) return known;
  const kind = judged(words, wordCount, asks, language);
  if (asks) judgement.asked = kind;
  else judgement.told = kind;
  return kind;
}

function judged(words: string, wordCount: number, asks: boolean, language: string | null): SentenceKind {
  if (!/\p{L}/u.test(words)) return /#/.test(words) ? "content" : "courtesy";
  if (words.length > 400 || wordCount > LONGEST_COURTESY_WORDS) return "content";
  let isRequest = asks;
  for (const name of languagesFor(language)) {
    const patterns = patternsOf(name);
    if (patterns === null) continue;
    const text = patterns.unspaced ? words.replaceAll(" ", "") : words;
    if (isOnlyCourtesy(text, patterns)) return "courtesy";
    if (patterns.advice.test(text)) return "content";
    if (patterns.holding.test(text)) return "holding";
    isRequest ||= patterns.request.test(text);
  }
  return isRequest ? "request" : "content";
}

function isOnlyCourtesy(text: string, { courtesy, fillers, unspaced }: Patterns): boolean {
  const rest = text.replace(courtesy, unspaced ? "" : " ");
  if (rest === text) return false;
  return !/[\p{L}\p{N}#]/u.test(rest.replace(fillers, unspaced ? "" : " "));
}
