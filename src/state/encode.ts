import type { ConversationState, PublishedThread, StateRow } from "../model/published.ts";

type Read = NonNullable<ConversationState["read"]>;

/** A row of the table `conversation`. */
export const encodeConversation = ({ threads, ...about }: ConversationState): StateRow =>
  encodeRow(about, threads.map(encodeThread));

/** A thread as it stands in {@link encodeRow}: of an endless conversation there are many, and text takes least memory. */
export const encodeThread = ({ id, hash, parts }: PublishedThread): string =>
  JSON.stringify(parts.length > 0 ? [id, hash, parts] : [id, hash]);

/** @param threads from {@link encodeThread}. */
export function encodeRow({ id, read }: Omit<ConversationState, "threads">, threads: readonly string[]): StateRow {
  const encoded = `[${threads.join()}]`;
  if (read === null) return [id, null, null, null, null, null, encoded, null, null];
  const { messages, taggings, csat_survey_responses, reporting_events } = read.rows.counts;
  return [
    id,
    messages,
    taggings,
    csat_survey_responses,
    reporting_events,
    encodeRows(read.rows),
    encoded,
    JSON.stringify([read.counts, read.redactions]),
    read.quarantined.length > 0 ? JSON.stringify(read.quarantined) : null,
  ];
}

/** One list for each kind of row, as `settle.ts` takes them apart in SQL. */
function encodeRows({
  contactIds,
  contactInboxIds,
  userIds,
  inlineBlobIds,
  attachedBlobIds,
  attachments,
}: Read["rows"]): string {
  const withFile = attachments.filter(({ hasFile }) => hasFile).map(({ id }) => id);
  const withoutFile = attachments.filter(({ hasFile }) => !hasFile).map(({ id }) => id);
  return JSON.stringify({
    contact: contactIds,
    contact_inbox: contactInboxIds,
    user: userIds,
    inline_blob: inlineBlobIds,
    attached_blob: attachedBlobIds,
    with_file: withFile,
    without_file: withoutFile,
  });
}

export function decodeThreads(text: string): PublishedThread[] {
  const threads = JSON.parse(text) as [string, string, PublishedThread["parts"]?][];
  return threads.map(([id, hash, parts = []]) => ({ id, hash, parts }));
}

/** What the counts of the manifest are added up from; `null` when the rows are not known. */
export function decodeCounts(
  countsText: string | null,
  quarantinedText: string | null,
): Pick<Read, "counts" | "redactions" | "quarantined"> | null {
  if (countsText === null) return null;
  const [counts, redactions] = JSON.parse(countsText) as [Read["counts"], Read["redactions"]];
  return {
    counts,
    redactions,
    quarantined: quarantinedText === null ? [] : (JSON.parse(quarantinedText) as Read["quarantined"]),
  };
}

/** The same of a row that a run has just made, of which all is known. */
export function decodeRead([id, , , , , , , counts, quarantined]: StateRow): Pick<
  Read,
  "counts" | "redactions" | "quarantined"
> {
  const read = decodeCounts(counts, quarantined);
  if (read === null) throw new Error(`nothing is known of how conversation ${id} was read`);
  return read;
}
