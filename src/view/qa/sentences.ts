import { fold } from "./fold.ts";
import { FoldedLine } from "./folded-line.ts";
import { type Phrase, PhraseBuilder } from "./phrase.ts";
import { classOf, SENTENCE_END, WORD } from "./units.ts";

/** A sentence as it is compared, and whether it asks. */
export interface Sentence {
  readonly phrase: Phrase;
  readonly asks: boolean;
  /** Index of the line that it stands in. */
  readonly line: number;
}

const line = new FoldedLine();
const builder = new PhraseBuilder();

/** The sentences of a text that say anything, in order. */
export function sentencesOf(written: string): Sentence[] {
  const text = written.includes("://") ? written.replace(/https?:\/\/\S+/g, "link") : written;
  const found: Sentence[] = [];
  let index = 0;
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (line.read(text, start, end)) addSentences(line.units, line.length, index, found);
    else addFolded(fold(text.slice(start, end)), index, found);
    start = end + 1;
    index++;
  }
  return found;
}

const SENTENCE = /[^.!?…。！？؟।;；]+[.!?…。！？؟।;；]*/gu;
const NO_WORD = /[^\p{L}\p{N}#@€$£%+]+/gu;

/** For lines of which not every unit can be looked at alone. */
function addFolded(text: string, index: number, found: Sentence[]): void {
  for (const sentence of text.match(SENTENCE) ?? []) {
    const words = sentence.replace(NO_WORD, " ").trim();
    if (words !== "") found.push({ phrase: builder.phraseOf(words), asks: /[?？؟]/.test(sentence), line: index });
  }
}

/** A sentence ends with the last of the signs that follow it. */
function addSentences(units: Uint16Array, length: number, index: number, found: Sentence[]): void {
  let isOver = false;
  let hasBegun = false;
  let asks = false;
  builder.begin(length);
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0;
    const kind = classOf(unit);
    if ((kind & SENTENCE_END) !== 0) {
      isOver = hasBegun;
      if (unit === QUESTION_MARK || unit === ARABIC_QUESTION_MARK) asks = hasBegun;
      continue;
    }
    if (isOver) {
      addSentence(asks, index, found);
      isOver = false;
      asks = false;
    }
    hasBegun = true;
    if ((kind & WORD) !== 0) builder.add(unit);
    else builder.separate();
  }
  addSentence(asks, index, found);
}

function addSentence(asks: boolean, index: number, found: Sentence[]): void {
  const phrase = builder.take();
  if (phrase !== null) found.push({ phrase, asks, line: index });
}

const QUESTION_MARK = 0x3f;
const ARABIC_QUESTION_MARK = 0x061f;
