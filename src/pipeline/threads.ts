import { type ConversationCounts, RunCounts } from "../model/counts.ts";
import type { Counts } from "../model/manifest.ts";
import type { ConversationRows } from "../model/published.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { ConversationBundle, MessageChunk } from "../model/rows.ts";
import type { Quarantined, RunContext } from "../model/run.ts";
import type { Source } from "../model/source.ts";
import type { Thread } from "../model/thread.ts";
import type { Redactor } from "../redact/redactor.ts";
import { openConversation } from "../thread/conversation.ts";
import type { ThreadOptions } from "../thread/options.ts";
import { RowNotes } from "./conversation-rows.ts";
import type { Governor } from "./governor.ts";
import { withoutUnchanged } from "./unchanged.ts";

/** A conversation after its last thread. */
export interface FinishedConversation {
  readonly id: number;
  readonly rows: ConversationRows;
  readonly counts: ConversationCounts;
  readonly redactions: Readonly<Record<string, number>>;
  readonly quarantined: readonly Quarantined[];
}

/** Takes what is to be published, one thread at a time, conversations by id. */
export interface ThreadSink {
  /** Bytes written: 0 when the corpus has the thread already as it is. */
  append(thread: RedactedThread): Promise<number>;
  finish(conversation: FinishedConversation): Promise<void>;
}

/** For a dry run. */
export const discard: ThreadSink = { append: async () => 1, finish: async () => {} };

export interface ThreadReading {
  readonly source: Source;
  readonly pages: AsyncIterable<readonly ConversationBundle[]>;
  readonly governor: Governor;
  readonly conversationsTotal: number;
  readonly redactor: Redactor;
  readonly sink: ThreadSink;
  readonly options: ThreadOptions;
  readonly run: RunContext;
  /** What was read before, when this goes on with it. */
  readonly before?: ReadBefore | undefined;
  /** After the last thread of each page is in the sink; pages end with a conversation. */
  readonly onPage?: ((so: ReadBefore) => Promise<void>) | undefined;
}

export interface ReadBefore {
  /** Id of the last conversation. */
  readonly afterId: number;
  readonly counts: Counts;
  readonly quarantined: number;
  readonly bytesWritten: number;
}

/** The chain from rows to the sink, holding one page and one segment at a time. */
export async function readThreads(reading: ThreadReading) {
  const { pages, governor, sink, run, conversationsTotal, before, onPage } = reading;
  const counts = before ? RunCounts.from(before.counts) : new RunCounts();
  let quarantined = before?.quarantined ?? 0;
  let bytesWritten = before?.bytesWritten ?? 0;
  for await (const page of governor.pages(pages)) {
    for (const bundle of page) {
      run.signal.throwIfAborted();
      const { finished, written, bytes } = await readConversation(bundle, reading);
      counts.addConversation(written.counts);
      counts.addRedactions(written.redactions);
      bytesWritten += bytes;
      quarantined += finished.quarantined.length;
      await sink.finish(finished);
    }
    const afterId = page.at(-1)?.conversation.id;
    if (onPage && afterId !== undefined) await onPage({ afterId, counts: counts.total(), quarantined, bytesWritten });
    run.onProgress?.({
      conversations: counts.conversationsRead,
      conversationsTotal,
      messages: counts.messagesRead,
      bytesWritten,
    });
  }
  return { counts: counts.total(), quarantined };
}

/** People first, over the whole conversation; then its segments, in order. */
async function readConversation(bundle: ConversationBundle, reading: ThreadReading) {
  const { source, redactor, sink, options } = reading;
  const conversation = openConversation(bundle, source.directory, options);
  const notes = new RowNotes(bundle);
  for await (const chunk of chunksOf(bundle, reading)) {
    conversation.observe(chunk);
    notes.add(chunk);
  }
  const redaction = redactor.open(conversation.people());
  const redactions: Record<string, number> = {};
  const unchanged: RedactedThread[] = [];
  let bytes = 0;
  const write = async (raw: Thread) => {
    const asking = redaction.prepare(raw);
    if (asking !== null) await asking;
    const thread = redaction.redact(raw);
    for (const [kind, count] of Object.entries(thread.redaction.counts))
      redactions[kind] = (redactions[kind] ?? 0) + count;
    const written = await sink.append(thread);
    if (written === 0) unchanged.push(thread);
    bytes += written;
  };
  for await (const chunk of chunksOf(bundle, reading)) {
    for (const thread of conversation.push(chunk)) await write(thread);
  }
  for (const thread of conversation.finish()) await write(thread);
  const { quarantined, ...counts } = conversation.tally();
  const finished = { id: bundle.conversation.id, rows: notes.rows(), counts, redactions, quarantined };
  return { finished, written: withoutUnchanged(finished, unchanged), bytes };
}

const chunksOf = (
  { chunk, conversation }: ConversationBundle,
  { source, governor }: ThreadReading,
): Iterable<MessageChunk> | AsyncIterable<MessageChunk> =>
  chunk ? [chunk] : governor.chunks(source.chunks(conversation.id));
