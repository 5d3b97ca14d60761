import type { ConversationState, PublishedThread, StateRow } from "../model/published.ts";

type Read = NonNullable<ConversationState["read"]>;

/** A row of the table `conversation`. */
export function encodeConversation({ id, threads, read }: ConversationState): StateRow {
  const encoded = JSON.stringify(
    threads.map(({ id, hash, parts }) => (parts.length > 0 ? [id, hash, parts] : [id, hash])),
  );
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
