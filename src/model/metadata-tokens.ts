/**
 * How many tokens a document's metadata costs a reader. LlamaIndex takes the tokens of the visible metadata from every
 * chunk, and refuses to split when little is left; people use chunks of 256 tokens. An estimate, because a tokenizer's
 * tables are larger than this program: measured against cl100k_base it is exact for keys, integers and times, within a
 * token or two for short texts in European languages, and high for others.
 */
export const metadataBudget = { visibleTokens: 64, allTokens: 128 } as const;

export type MetadataValue = string | number;

/** What cl100k_base counts for `key: ` and the line's end. Other keys are estimated. */
const keyTokens: Readonly<Record<string, number>> = {
  account_id: 5,
  channel: 3,
  conversation_id: 5,
  inbox: 4,
  labels: 4,
  language: 3,
  last_message_at: 5,
  last_message_ts: 6,
  message_count: 5,
  source: 3,
  started_at: 4,
  started_ts: 5,
  status: 3,
  subject: 4,
};

/** `2025-11-18T10:40:00Z`. */
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const ISO_TIME_TOKENS = 14;
/** `chatwoot:1:conversation:101`: the words and colons cost what is listed, the numbers a token per three digits. */
const SOURCE_WORDS: Readonly<Record<string, number>> = { chatwoot: 2, conversation: 2, segment: 1 };

export function metadataTokens(metadata: Readonly<Record<string, MetadataValue>>, hidden: ReadonlySet<string>): number {
  let tokens = 0;
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
/** Short texts vary: without a margin one subject in three would cost more than estimated. */
const MARGIN = 1.25;

/** Rounded up; never less than one for a text that is not blank. */
export function textTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(PIECES)) tokens += pieceTokens(piece);
  return Math.ceil(tokens * MARGIN);
}

function pieceTokens(piece: string): number {
  const code = piece.codePointAt(0) ?? 0;
  if (code < 0x80) return /^[A-Za-z]/.test(piece) ? Math.ceil(piece.length / 4) : 1;
  if (code >= 0x400 && code < 0x530) return 0.6; // Cyrillic
  if (code < 0x2e80) return 1;
  return code < 0x1_0000 ? 1.5 : 3;
}
