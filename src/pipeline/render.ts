import { corpusIds } from "../model/ids.ts";
import type { PublishedThread } from "../model/published.ts";
import type { RedactedThread } from "../model/redacted.ts";
import { canonicalJson } from "../sink/canonical-json.ts";
import { canonicalRecord } from "../view/canonical.ts";
import type { ViewContext } from "../view/context.ts";
import { documentLine } from "../view/document.ts";

/** A thread's lines, one for each view. */
export interface RenderedThread extends PublishedThread {
  readonly conversations: string;
  readonly documents: string;
}

export function renderThread(thread: RedactedThread, context: ViewContext): RenderedThread {
  const record = canonicalRecord(thread, context);
  const document = documentLine(thread, context);
  const ids = corpusIds(context.idNamespace);
  return {
    id: record.id,
    hash: threadHash(record.content_hash, document.content_hash),
    parts: thread.turns.flatMap(({ attachments }) =>
      attachments.map(({ id }) => ["attachments", ids.attachment(thread.accountId, id)] as const),
    ),
    conversations: canonicalJson(record),
    documents: canonicalJson(document),
  };
}

/** From the lines' own hashes, so that it can be told from a published corpus, too. 128 bits of each are plenty. */
export const threadHash = (...contentHashes: readonly string[]): string =>
  contentHashes.map((hash) => hash.slice("sha256:".length, "sha256:".length + 32)).join("");
