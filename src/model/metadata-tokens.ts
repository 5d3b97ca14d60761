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
  channel: 3,
  conversation_id: 5,
  inbox: 3,
  labels: 3,
  language: 3,
  last_message_at: 5,
  last_message_ts: 6,
  message_count: 5,
  source: 3,
  started_at: 4,
  started_ts: 5,
  status: 3,
  subject: 3,
};

/** `2025-11-18T10:40:00Z`. */
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ISO_TIME_TOKENS = 14;
/** `chatwoot:1:conversation:101`: the words and colons cost what is listed, the numbers a token per three digits. */
const SOURCE_WORDS: Readonly<Record<string, number>> = { chatwoot: 2, conversation: 2, segment: 1 };

export function metadataTokens(metadata: Readonly<Record<string, MetadataValue>>, hidden: ReadonlySet<string>): number {
  let tokens = -1; // the last line has no end
  for (const [key, value] of Object.entries(metadata)) {
    if (!hidden.has(key)) tokens += (keyTokens[key] ?? textTokens(key) + 3) + valueTokens(key, value);
  }
  return tokens;
}

function valueTokens(key: string, value: MetadataValue): number {
  if (typeof value === "number") return digitTokens(String(value));
  if (ISO_TIME.test(value)) return ISO_TIME_TOKENS;
  return key === "source" ? sourceTokens(value) : textTokens(value);
}

function sourceTokens(source: string): number {
  const parts = source.split(":");
  return parts.reduce((sum, part) => sum + (SOURCE_WORDS[part] ?? digitTokens(part)), parts.length - 1);
}

const digitTokens = (digits: string): number => Math.ceil(digits.length / 3);

const PIECES = /[A-Za-z]+|[0-9]{1,3}|[^\s]/gu;
/** Latin letters with marks: the text is hardly English, whose words are the only ones that the tables hold whole. */
const MARKED_LATIN = /[\u00c0-\u024f]/;

/** Rounded up, so that a text that is not blank costs at least one. */
export function textTokens(text: string): number {
  const isMarked = MARKED_LATIN.test(text);
  let tokens = 0;
  for (const [piece] of text.matchAll(PIECES)) tokens += pieceTokens(piece, isMarked);
  return Math.ceil(tokens);
}

function pieceTokens(piece: string, isMarked: boolean): number {
  const code = piece.codePointAt(0) ?? 0;
  if (code >= 0x80) return scriptTokens(code);
  return /^[A-Za-z]/.test(piece) ? wordTokens(piece.length, isMarked) : 1;
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
