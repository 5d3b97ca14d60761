import type { AnswerKind } from "../../model/views.ts";
import { english } from "./english.ts";
import { foldPattern, type Sentence, sentencesOf } from "./fold.ts";
import { dutch, german } from "./germanic.ts";
import { arabic, chinese, japanese, polish, russian, turkish } from "./other-languages.ts";
import { french, italian, portuguese, spanish } from "./romance.ts";
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

type SentenceKind = "courtesy" | "holding" | "request" | "content";

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
const signOff =
  /^(?:(?:best|kind|kindest|warm|many) )?(?:regards|wishes)$|^(?:cheers|sincerely|best|yours(?: \S+)?|(?:viele|liebe|beste|schone|freundliche|herzliche)n? (?:grusse|gruss)|mit (?:freundlichen|besten|lieben) grussen|lg|vg|mfg|(?:bien )?cordialement|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|(?:cordiali|distinti) saluti|saluti|atenciosamente|(?:com os melhores )?cumprimentos|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groetjes|pozdrawiam(?: serdecznie)?|z powazaniem|saygilar\S*|с уважением|مع تحياتي|谢谢|敬具)$/u;

/** What an agent's message amounts to. Only what is nothing but courtesy, waiting or asking back is no answer. */
export function substanceOf(text: string, language: string | null): AnswerKind {
  if (saysSomething(text, language)) return "answer";
  const kinds = withoutSignature(sentencesOf(text)).map((sentence) => kindOf(sentence, language));
  if (kinds.includes("content")) return "answer";
  return kinds.every((kind) => kind === "courtesy") ? "smalltalk" : "holding";
}

/** A message that greets, thanks, agrees or asks whether anybody is there, and nothing else. */
export function isCourtesy(text: string, language: string | null): boolean {
  if (text.length > LONGEST_COURTESY_UNITS || saysSomething(text, language)) return false;
  return withoutSignature(sentencesOf(text)).every((sentence) => kindOf(sentence, language) === "courtesy");
}

/**
 * One sentence that says something is enough, and the longest most often does: a look at it spares the others. Shorter ones
 * may belong to a signature.
 */
function saysSomething(text: string, language: string | null): boolean {
  let start = 0;
  let longest = "";
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !SENTENCE_END.has(text.charCodeAt(at))) continue;
    if (at - start > longest.length) longest = text.slice(start, at + 1);
    start = at + 1;
  }
  const sentences = sentencesOf(longest);
  return sentences.some(
    (sentence) => sentence.words.split(" ").length > SIGNATURE_WORDS && kindOf(sentence, language) === "content",
  );
}

const SENTENCE_END = new Set(Array.from("\n.!?…。！？", (end) => end.charCodeAt(0)));

/** Content sentences only, folded: what two uses of one canned answer have in common. */
export function contentOf(text: string, language: string | null): string[] {
  return withoutSignature(sentencesOf(text))
    .filter((sentence) => kindOf(sentence, language) === "content")
    .map(({ words }) => words);
}

/** Drops the few short lines after a sign-off: names, roles, the company. */
function withoutSignature(sentences: readonly Sentence[]): Sentence[] {
  const end = sentences.findIndex(({ words }) => signOff.test(words));
  if (end <= 0) return [...sentences];
  const line = sentences[end]?.line ?? 0;
  const rest = sentences.slice(end + 1);
  const isSignature =
    (sentences.at(-1)?.line ?? 0) - line <= SIGNATURE_LINES &&
    rest.every(({ words, asks }) => !asks && words.split(" ").length <= SIGNATURE_WORDS);
  return isSignature ? sentences.slice(0, end) : [...sentences];
}

/** Courtesies repeat all day long. */
const known = new Map<string, SentenceKind>();
const KNOWN_SENTENCES = 20_000;

function kindOf({ words, asks }: Sentence, language: string | null): SentenceKind {
  const key = `${language ?? ""} ${asks ? "?" : "."}${words}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const kind = judged(words, asks, language);
  if (known.size >= KNOWN_SENTENCES) known.clear();
  known.set(key, kind);
  return kind;
}

function judged(words: string, asks: boolean, language: string | null): SentenceKind {
  if (!/\p{L}/u.test(words)) return /#/.test(words) ? "content" : "courtesy";
  if (words.length > 400 || words.split(" ").length > LONGEST_COURTESY_WORDS) return "content";
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
