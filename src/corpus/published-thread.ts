import { corpusIds } from "../model/ids.ts";
import type { PublishedThread } from "../model/published.ts";
import type { StoredThread } from "./generation-reader.ts";
import { damaged } from "./lines.ts";

/** What the state keeps of a thread, told from its lines. */
export function publishedThread(
  thread: StoredThread,
  hashOf: (...contentHashes: readonly string[]) => string,
  idNamespace: string,
): PublishedThread {
  const hashes = [thread.conversations, thread.documents].map((line) => contentHash.exec(line)?.[1]);
  const [record, document] = hashes;
  if (record === undefined || document === undefined) throw damaged(`conversation ${thread.conversationId}`);
  return { id: thread.id, hash: hashOf(record, document), parts: attachmentsOf(thread, idNamespace) };
}

/** The last key of both lines. */
const contentHash = /"content_hash":"(sha256:[0-9a-f]{64})"\}$/;

function attachmentsOf({ conversations }: StoredThread, idNamespace: string): PublishedThread["parts"] {
  if (!conversations.includes('"attachments":[{')) return [];
  const { source, messages } = JSON.parse(conversations) as {
    source: { account_id: number };
    messages: readonly { attachments: readonly { id: number }[] }[];
  };
  const ids = corpusIds(idNamespace);
  return messages.flatMap(({ attachments }) =>
    attachments.map(({ id }) => ["attachments", ids.attachment(source.account_id, id)] as const),
  );
}
