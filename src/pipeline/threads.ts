import { RunCounts } from "../model/counts.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { ConversationBundle, MessageChunk } from "../model/rows.ts";
import type { Quarantined, RunContext } from "../model/run.ts";
import type { Source } from "../model/source.ts";
import type { Redactor } from "../redact/redactor.ts";
import { openConversation } from "../thread/conversation.ts";
import type { ThreadOptions } from "../thread/options.ts";

/** Takes what is to be published, one thread at a time. */
export interface ThreadSink {
  append(thread: RedactedThread): Promise<number>;
  quarantine(row: Quarantined): Promise<void>;
}

/** For a dry run. */
export const discard: ThreadSink = { append: async () => 0, quarantine: async () => {} };

/** The chain from rows to the sink, holding one page and one segment at a time. */
export async function readThreads(
  source: Source,
  redactor: Redactor,
  sink: ThreadSink,
  options: ThreadOptions,
  run: RunContext,
) {
  const counts = new RunCounts();
  const conversationsTotal = await source.countConversations();
  let quarantined = 0;
  let bytesWritten = 0;
  for await (const page of source.bundles()) {
    for (const bundle of page) {
      run.signal.throwIfAborted();
      const done = await readConversation(bundle, source, redactor, sink, options);
      counts.addConversation(done.tally);
      counts.addRedactions(done.redactions);
      bytesWritten += done.bytes;
      quarantined += done.tally.quarantined.length;
      for (const row of done.tally.quarantined) await sink.quarantine(row);
    }
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
async function readConversation(
  bundle: ConversationBundle,
  source: Source,
  redactor: Redactor,
  sink: ThreadSink,
  options: ThreadOptions,
) {
  const conversation = openConversation(bundle, source.directory, options);
  for await (const chunk of chunksOf(bundle, source)) conversation.observe(chunk);
  const redaction = redactor.open(conversation.people());
  const redactions: Record<string, number> = {};
  let bytes = 0;
  const write = async (thread: RedactedThread) => {
    for (const [kind, count] of Object.entries(thread.redaction.counts))
      redactions[kind] = (redactions[kind] ?? 0) + count;
    bytes += await sink.append(thread);
  };
  for await (const chunk of chunksOf(bundle, source)) {
    for (const thread of conversation.push(chunk)) await write(redaction.redact(thread));
  }
  for (const thread of conversation.finish()) await write(redaction.redact(thread));
  return { tally: conversation.tally(), redactions, bytes };
}

const chunksOf = (bundle: ConversationBundle, source: Source): Iterable<MessageChunk> | AsyncIterable<MessageChunk> =>
  bundle.chunk ? [bundle.chunk] : source.chunks(bundle.conversation.id);
