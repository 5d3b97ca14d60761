import { remembered } from "./remembered.ts";

/**
 * How many tokens a document's metadata costs a reader. LlamaIndex takes the tokens of the visible metadata from every
 * chunk, and refuses to split when little is left; people use chunks of 256 tokens. An estimate, because a tokenizer's
 * tables are larger than this program: against cl100k_base it is exact for keys, numbers and times, and within a few
 * tokens for a subject in any of twenty languages.
 */
export const metadataBudget = { visibleTokens: 64, allTokens: 128 } as const;

export type MetadataValue = string | number;

/** What cl100k_base counts for `key: ` and the line's end. Other keys are estimated. */
const keyTokens: Readonly<Record<string, number>> = {
  account_id: 5,
  agent: 3,
  answer_group: 4,
  answered_at: 4,
  answered_ts: 5,
  channel: 3,
  conversation_id: 5,
  csat: 5,
  filename: 3,
  inbox: 3,
  kind: 3,
  labels: 3,
  language: 3,
  last_message_at: 5,
  last_message_ts: 6,
  message_count: 5,
  message_id: 5,
  resolved: 4,
  response_seconds: 5,
  sender: 3,
  sent_at: 4,
  sent_ts: 5,
  source: 3,
  started_at: 4,
  started_ts: 5,
  status: 3,
  subject: 3,
  url: 3,
};

/** `2025-11-18T10:40:00Z`. */
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ISO_TIME_UNITS = 20;
const ISO_TIME_TOKENS = 14;
/** `chatwoot:1:conversation:101`: the words and colons cost what is listed, the numbers a token per three digits. */
const SOURCE_WORDS: Readonly<Record<string, number>> = {
  attachment: 1,
  chatwoot: 2,
  conversation: 2,
  inline: 1,
  message: 1,
  segment: 1,
};

export function metadataTokens(metadata: Readonly<Record<string, MetadataValue>>, hidden: ReadonlySet<string>): number {
  return metadataCosts(metadata, hidden).visible;
}

/** Of the keys that are not hidden, and of all. */
export function metadataCosts(
  metadata: Readonly<Record<string, MetadataValue>>,
  hidden: ReadonlySet<string>,
): { readonly visible: number; readonly all: number } {
  let visible = -1; // the last line has no end
  let all = -1;
  for (const key of Object.keys(metadata)) {
    const tokens = (keyTokens[key] ?? shortTextTokens(key) + 3) + valueTokens(key, metadata[key] ?? "");
    all += tokens;
    if (!hidden.has(key)) visible += tokens;
  }
  return { visible, all };
}

const SHORT_UNITS = 48;
const KNOWN_TEXTS = 5_000;

/** Names of inboxes, agents and labels come again and again. */
const knownTokens = remembered(KNOWN_TEXTS, textTokens);

const shortTextTokens = (text: string): number => (text.length > SHORT_UNITS ? textTokens(text) : knownTokens(text));

function valueTokens(key: string, value: MetadataValue): number {
  if (typeof value === "number") return digitTokens(String(value).length);
  if (value.length === ISO_TIME_UNITS && ISO_TIME.test(value)) return ISO_TIME_TOKENS;
  return key === "source" ? sourceTokens(value) : shortTextTokens(value);
}

function sourceTokens(source: string): number {
  let tokens = 0;
  for (let start = 0; start <= source.length; ) {
    const colon = source.indexOf(":", start);
    const end = colon < 0 ? source.length : colon;
    tokens += SOURCE_WORDS[source.slice(start, end)] ?? digitTokens(end - start);
    if (colon >= 0) tokens++;
    start = end + 1;
  }
  return tokens;
}

const digitTokens = (digits: number): number => Math.ceil(digits / 3);

/** Latin letters with marks: the text is hardly English, whose words are the only ones that the tables hold whole. */
const MARKED_LATIN = /[\u00c0-\u024f]/;

/** Rounded up, so that a text that is not blank costs at least one. */
export function textTokens(text: string): number {
  return Math.ceil(cost(text, Number.POSITIVE_INFINITY).tokens);
}

/**
 * Of a link: its path is words, numbers and signs like any text, while of a host's name, or of what a proxy puts in front of
 * the path, the tables know little.
 */
export const urlTokens = (url: string): number => Math.ceil(textTokens(url) * 1.1);

/** Where to cut so that the beginning costs no more than `tokens`: an offset that does not split a code point. */
export function offsetWithin(text: string, tokens: number): number {
  return cost(text, tokens).end;
}

/** No word is longer: what is, is cut like any text. */
const WORD_UNITS = 40;
/** No token of the tables holds more of a text whose language is to be told. */
const TOKEN_UNITS = 16;

/** Adds up words, groups of three digits and other characters until the next one would be too much. */
function cost(text: string, limit: number): { readonly tokens: number; readonly end: number } {
  const isMarked = MARKED_LATIN.test(text.length > limit * TOKEN_UNITS ? text.slice(0, limit * TOKEN_UNITS) : text);
  let tokens = 0;
  let end = 0;
  while (end < text.length && tokens <= limit) {
    const unit = text.charCodeAt(end);
    const next = pieceEnd(text, end, unit);
    const more = tokens + pieceTokens(text, end, next, isMarked);
    if (Math.ceil(more) > limit) break;
    tokens = more;
    end = next;
  }
  return { tokens, end };
}

function pieceEnd(text: string, start: number, unit: number): number {
  let end = start + 1;
  if (unit >= 0x80) return (text.codePointAt(start) ?? 0) > 0xffff ? end + 1 : end;
  if (isLetter(unit)) {
    const last = Math.min(text.length, start + WORD_UNITS);
    while (end < last && isLetter(text.charCodeAt(end))) end++;
  } else if (isDigit(unit)) {
    const last = Math.min(text.length, start + 3);
    while (end < last && isDigit(text.charCodeAt(end))) end++;
  }
  return end;
}

const isLetter = (unit: number): boolean => {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

function pieceTokens(text: string, start: number, end: number, isMarked: boolean): number {
  const unit = text.charCodeAt(start);
  if (unit <= 0x20 || unit === 0xa0) return 0; // blanks belong to the word after them
  if (unit >= 0x80) return scriptTokens(text.codePointAt(start) ?? 0);
  return isLetter(unit) ? wordTokens(end - start, isMarked) : 1;
}

function wordTokens(letters: number, isMarked: boolean): number {
  if (isMarked) return letters <= 3 ? 1 : letters / 3;
  if (letters <= 6) return 1;
  return letters <= 9 ? 1.6 : letters / 3.6;
}

/** By first code point of a script's block; measured on support subjects. */
function scriptTokens(code: number): number {
  if (code < 0x400) return 1; // Latin, Greek
  if (code < 0x530) return 0.6; // Cyrillic
  if (code >= 0x600 && code < 0x700) return 0.8; // Arabic
  return code < 0x1_0000 ? 1.2 : 2.5;
}
