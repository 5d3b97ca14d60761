import type { SQLOutputValue } from "node:sqlite";
import type { ConversationState, PublishedThread } from "../model/published.ts";

type Read = NonNullable<ConversationState["read"]>;
type Cell = string | number | null;

/** A row of the table `conversation`. */
export function encodeConversation({ id, threads, read }: ConversationState): Cell[] {
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

/** One list for each kind of row, as `index.ts` takes them apart in SQL. */
function encodeRows({ contactIds, contactInboxIds, userIds, attachments }: Read["rows"]): string {
  const withFile = attachments.filter(({ hasFile }) => hasFile).map(({ id }) => id);
  const withoutFile = attachments.filter(({ hasFile }) => !hasFile).map(({ id }) => id);
  return JSON.stringify({
    contact: contactIds,
    contact_inbox: contactInboxIds,
    user: userIds,
    with_file: withFile,
    without_file: withoutFile,
  });
}

type Row = Readonly<Record<string, SQLOutputValue>>;

export function decodeThreads(row: Row): PublishedThread[] {
  const threads = JSON.parse(String(row["threads"])) as [string, string, PublishedThread["parts"]?][];
  return threads.map(([id, hash, parts = []]) => ({ id, hash, parts }));
}

/** What the counts of the manifest are added up from. */
export function decodeCounts(row: Row): Pick<Read, "counts" | "redactions" | "quarantined"> | null {
  if (typeof row["counts"] !== "string") return null;
  const [counts, redactions] = JSON.parse(row["counts"]) as [Read["counts"], Read["redactions"]];
  const quarantined =
    typeof row["quarantined"] === "string" ? (JSON.parse(row["quarantined"]) as Read["quarantined"]) : [];
  return { counts, redactions, quarantined };
}
