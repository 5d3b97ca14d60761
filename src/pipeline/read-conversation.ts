import type { ConversationCounts } from "../model/counts.ts";
import type { ConversationRows } from "../model/published.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { ConversationBundle, MessageChunk } from "../model/rows.ts";
import type { Quarantined } from "../model/run.ts";
import type { BundleSource } from "../model/source.ts";
import type { Thread } from "../model/thread.ts";
import type { Redactor } from "../redact/redactor.ts";
import { type ConversationAssembler, openConversation } from "../thread/conversation.ts";
import type { ThreadOptions } from "../thread/options.ts";
import { RowNotes } from "./conversation-rows.ts";

/** A conversation after its last thread. */
export interface ReadConversation {
  readonly id: number;
  readonly rows: ConversationRows;
  readonly counts: ConversationCounts;
  readonly redactions: Readonly<Record<string, number>>;
  readonly quarantined: readonly Quarantined[];
}

/** The middle of the chain: what makes redacted threads of rows. */
export interface Reading {
  readonly source: Pick<BundleSource, "directory" | "chunks">;
  readonly redactor: Redactor;
  readonly options: ThreadOptions;
}

/** People first, over the whole conversation; then its segments, in order. Holds one chunk and one segment. */
export async function* readConversation(
  bundle: ConversationBundle,
  { source, redactor, options }: Reading,
): AsyncGenerator<RedactedThread, ReadConversation> {
  const conversation = openConversation(bundle, source.directory, options);
  const notes = new RowNotes(bundle);
  for await (const chunk of chunksOf(bundle, source)) {
    conversation.observe(chunk);
    notes.add(chunk);
  }
  const redaction = redactor.open(conversation.people());
  const redactions: Record<string, number> = {};
  for await (const raw of threadsOf(conversation, chunksOf(bundle, source))) {
    const asking = redaction.prepare(raw);
    if (asking !== null) await asking;
    const thread = redaction.redact(raw);
    for (const [kind, count] of Object.entries(thread.redaction.counts))
      redactions[kind] = (redactions[kind] ?? 0) + count;
    yield thread;
  }
  const { quarantined, ...counts } = conversation.tally();
  return { id: bundle.conversation.id, rows: notes.rows(), counts, redactions, quarantined };
}

async function* threadsOf(conversation: ConversationAssembler, chunks: Chunks): AsyncGenerator<Thread> {
  for await (const chunk of chunks) yield* conversation.push(chunk);
  yield* conversation.finish();
}

type Chunks = Iterable<MessageChunk> | AsyncIterable<MessageChunk>;

const chunksOf = (bundle: ConversationBundle, source: Reading["source"]): Chunks =>
  bundle.chunk ? [bundle.chunk] : source.chunks(bundle.conversation.id);
