import { corpusIds } from "../model/ids.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { ViewContext } from "./context.ts";

type Identity = Pick<RedactedThread, "accountId" | "conversationId" | "segmentIndex" | "segmentFromMessageId">;

/** Segments after the first are known by their first message, so that a closed one never changes its name. */
const laterSegmentFrom = ({ segmentIndex, segmentFromMessageId }: Identity): number | null =>
  segmentIndex > 0 ? segmentFromMessageId : null;

/** The id of the thread's line, the same in the canonical record and in the document. */
export function threadId(thread: Identity, { idNamespace }: ViewContext): string {
  const ids = corpusIds(idNamespace);
  const from = laterSegmentFrom(thread);
  return from === null
    ? ids.conversation(thread.accountId, thread.conversationId)
    : ids.segment(thread.accountId, from);
}

/** For people and filters: `chatwoot:1:conversation:101`, later segments `chatwoot:1:conversation:101:segment:9050`. */
export function sourceKey(thread: Identity): string {
  const conversation = `chatwoot:${thread.accountId}:conversation:${thread.conversationId}`;
  const from = laterSegmentFrom(thread);
  return from === null ? conversation : `${conversation}:segment:${from}`;
}
