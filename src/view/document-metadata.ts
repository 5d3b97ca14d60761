import { textTokens } from "../model/metadata-tokens.ts";
import type { RedactedThread } from "../model/redacted.ts";
import { bothHide, freeTokens, shortened, wholeLabels } from "./metadata-budget.ts";
import { capped } from "./said.ts";
import { sourceKey } from "./thread-id.ts";
import { epochSeconds, wholeSeconds } from "./time.ts";

/**
 * Flat, and the same keys in every line, sorted: Python hashes metadata in this order, and a line whose hash changed
 * is embedded again. No null (Pinecone), no boolean (cannot be filtered), no list (half the stores), nothing volatile.
 */
export interface DocumentMetadata {
  readonly account_id: number;
  readonly channel: string;
  readonly conversation_id: number;
  readonly inbox: string;
  /** Sorted, comma-joined. Whole labels only; those that do not fit the token budget are in the canonical record. */
  readonly labels: string;
  readonly language: string;
  readonly last_message_at: string;
  /** Seconds since 1970, for range filters. */
  readonly last_message_ts: number;
  readonly message_count: number;
  readonly source: string;
  readonly started_at: string;
  readonly started_ts: number;
  readonly status: string;
  readonly subject: string;
}

/** Kept from the embedding: what does not say what the thread is about. */
export const hiddenFromEmbedding: readonly (keyof DocumentMetadata)[] = [
  "account_id",
  "channel",
  "conversation_id",
  "language",
  "last_message_at",
  "last_message_ts",
  "message_count",
  "source",
  "started_at",
  "started_ts",
  "status",
];

/** Kept from the prompt: keys for machines. A key stops counting against the chunk only when both lists hold it. */
export const hiddenFromPrompt: readonly (keyof DocumentMetadata)[] = [
  "account_id",
  "conversation_id",
  "language",
  "last_message_at",
  "last_message_ts",
  "message_count",
  "source",
  "started_ts",
];

const SUBJECT_CODE_POINTS = 120;
const hiddenFromBoth = bothHide(hiddenFromEmbedding, hiddenFromPrompt);

export function documentMetadata(thread: RedactedThread): DocumentMetadata {
  const metadata = {
    account_id: thread.accountId,
    channel: thread.channel,
    conversation_id: thread.conversationId,
    inbox: "",
    labels: "",
    language: thread.language ?? "",
    last_message_at: wholeSeconds(thread.lastMessageAt),
    last_message_ts: epochSeconds(thread.lastMessageAt),
    message_count: thread.turns.length,
    source: sourceKey(thread),
    started_at: wholeSeconds(thread.startedAt),
    started_ts: epochSeconds(thread.startedAt),
    status: thread.status,
    subject: "",
  };
  return { ...metadata, ...fitted(thread, freeTokens({ ...metadata }, hiddenFromBoth)) };
}

/** The inbox first, then the labels with at least half of what is left, then as much of the subject as goes. */
function fitted(thread: RedactedThread, free: number): Pick<DocumentMetadata, "inbox" | "labels" | "subject"> {
  const inbox = shortened(thread.inbox, free);
  const afterInbox = free - textTokens(inbox);
  const wanted = capped(thread.subject ?? "", SUBJECT_CODE_POINTS);
  const labels = wholeLabels(thread.labels, Math.max(Math.ceil(afterInbox / 2), afterInbox - textTokens(wanted)));
  const subject = shortened(wanted, afterInbox - textTokens(labels));
  return { inbox, labels, subject };
}
