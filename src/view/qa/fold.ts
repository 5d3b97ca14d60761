import { remembered } from "../../model/remembered.ts";

/** What the redactor puts in place of a name, and of any other value. */
const namePlaceholder = /<(?:CUSTOMER|AGENT|PERSON|TITLE)(?:_\d+)?>/g;
const valuePlaceholder = /<[A-Z][A-Z_0-9]*>/g;

/**
 * Texts as they are compared: no case, no marks over or under letters, no apostrophes, no names; numbers and other values
 * as `#`. Names and numbers are what differs between two uses of one canned answer.
 */
export function fold(text: string): string {
  const plain = text.includes("<") ? text.replace(namePlaceholder, " ").replace(valuePlaceholder, " # ") : text;
  if (ascii.test(plain)) return foldAscii(plain);
  return plain
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/['’‘`´](?=(?:s|m|t|d|re|ve|ll)(?!\p{L}))/gu, "") // dont, but l equipe
    .replaceAll("e-mail", "email")
    .replace(/\p{Nd}+/gu, "#")
    .replace(/(?<![\p{L}\p{N}])[a-z]{1,5}(?:-#)+(?![\p{L}\p{N}])/gu, "#"); // EX-48391, INV-2024-5651
}

const ascii = /^[\0-\x7f]*$/;

/** The same for most texts, at a fifth of the cost. */
function foldAscii(text: string): string {
  const lower = text.toLowerCase();
  const joined = /['`]/.test(lower) ? lower.replace(/['`](?=(?:s|m|t|d|re|ve|ll)(?![a-z]))/g, "") : lower;
  const numbered = joined.replaceAll("e-mail", "email").replace(/[0-9]+/g, "#");
  return numbered.includes("-#") ? numbered.replace(/(?<![a-z0-9])[a-z]{1,5}(?:-#)+(?![a-z0-9])/g, "#") : numbered;
}

/** The same for a pattern, whose escapes (`\S`, `\p{L}`) keep their case. */
export function foldPattern(source: string): string {
  return source
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/\\p\{\w+\}|\\[A-Za-z]|[^\\]/gu, (piece) => (piece.startsWith("\\") ? piece : piece.toLowerCase()))
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/’/g, "");
}

/** Folded sentences: words with single spaces between them, and whether the sentence asks. */
export interface Sentence {
  readonly words: string;
  readonly asks: boolean;
  /** Index of the line that it stands in. */
  readonly line: number;
}

const SENTENCE = /[^.!?…。！？؟।;；]+[.!?…。！？؟।;；]*/gu;
const NO_WORD = /[^\p{L}\p{N}#@€$£%+]+/gu;
/** The same two for folded text of ASCII. */
const ASCII_SENTENCE = /[^.!?;]+[.!?;]*/g;
const ASCII_NO_WORD = /[^a-z0-9#@$%+]+/g;

/** Of the thread at hand: a message is looked at for courtesy, for substance, and for what its answer has in common. */
const KNOWN_TEXTS = 64;

export const sentencesOf: (text: string) => readonly Sentence[] = remembered(KNOWN_TEXTS, readSentences);

function readSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  const pieces = (text.includes("://") ? text.replace(/https?:\/\/\S+/g, "link") : text).split("\n");
  for (const [line, piece] of pieces.entries()) {
    const folded = fold(piece);
    const [sentences, noWord] = ascii.test(folded) ? [ASCII_SENTENCE, ASCII_NO_WORD] : [SENTENCE, NO_WORD];
    for (const sentence of folded.match(sentences) ?? []) {
      const words = sentence.replace(noWord, " ").trim();
      if (words !== "") found.push({ words, asks: /[?？؟]/.test(sentence), line });
    }
  }
  return found;
}
