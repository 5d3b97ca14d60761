import { corpusIds } from "../model/ids.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { ViewContext } from "./context.ts";

type Identity = Pick<RedactedThread, "accountId" | "conversationId" | "segmentIndex" | "segmentFromMessageId">;

/** Segments after the first are known by their first message, so that a closed one never changes its name. */
const laterSegmentFrom = ({ segmentIndex, segmentFromMessageId }: Identity): number | null =>
  segmentIndex > 0 ? segmentFromMessageId : null;

/** The id of the thread's line, the same in the canonical record and in the document. */
export function threadId(thread: Identity, { idNamespace }: Pick<ViewContext, "idNamespace">): string {
  const { accountId, conversationId } = thread;
  const from = laterSegmentFrom(thread);
  // Every line of a thread holds it.
  if (
    last.idNamespace !== idNamespace ||
    last.accountId !== accountId ||
    last.conversationId !== conversationId ||
    last.from !== from
  ) {
    const ids = corpusIds(idNamespace);
    const id = from === null ? ids.conversation(accountId, conversationId) : ids.segment(accountId, from);
    last = { idNamespace, accountId, conversationId, from, id };
  }
  return last.id;
}

let last: {
  readonly idNamespace: string;
  readonly accountId: number;
  readonly conversationId: number;
  readonly from: number | null;
  readonly id: string;
} = { idNamespace: "", accountId: 0, conversationId: 0, from: null, id: "" };

/** For people and filters: `chatwoot:1:conversation:101`, later segments `chatwoot:1:conversation:101:segment:9050`. */
export function sourceKey(thread: Identity): string {
  const conversation = `chatwoot:${thread.accountId}:conversation:${thread.conversationId}`;
  const from = laterSegmentFrom(thread);
  return from === null ? conversation : `${conversation}:segment:${from}`;
}
