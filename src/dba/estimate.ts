import type { Inquiry } from "../model/replica.ts";

/** What a full extraction comes to, from the server's statistics. */
export interface Estimate {
  /** Counted; the rest is derived. `null`: the role may not count them. */
  readonly conversations: number | null;
  readonly messages: number;
  readonly attachments: number;
  /** Bytes of tables (with TOAST) that are read. */
  readonly bytesRead: number;
  readonly secondsLeast: number;
  readonly secondsMost: number;
  /** As JSON lines in all views, before compression. */
  readonly corpusBytes: number;
}

/** Messages a second from reading to the finished file, on a machine of 2 cores: long texts or a slow network, short texts. */
const slowest = 2_000;
const fastest = 20_000;
/** Text is written twice (conversations, documents), with what JSON and metadata add, and read from compressed pages. */
const corpusShare = 2.5;

/** Tables whose share for the account is that of its conversations; the others are small or counted by what they hold. */
const sized = [
  ...["conversations", "messages", "attachments", "active_storage_attachments", "active_storage_blobs"],
  ...["contacts", "contact_inboxes", "taggings", "csat_survey_responses", "reporting_events"],
];

export async function estimateRun(inquiry: Inquiry, conversations: number | null): Promise<Estimate> {
  const rows = await inquiry.query<{ name: string; rows: number; bytes: number }>(
    `SELECT c.relname AS name, greatest(c.reltuples, 0)::float8 AS rows, pg_table_size(c.oid) AS bytes
       FROM pg_class c WHERE c.relname = ANY ($1::text[]) AND c.relkind = ANY ('{r,p,m}') AND pg_table_is_visible(c.oid)`,
    [sized],
  );
  const rowsOf = (name: string) => rows.find((row) => row.name === name)?.rows ?? 0;
  const all = rowsOf("conversations");
  const share = conversations === null || all === 0 ? 1 : Math.min(1, conversations / all);
  const part = (value: number) => Math.round(value * share);
  const messages = part(rowsOf("messages"));
  const bytesRead = part(rows.reduce((sum, { bytes }) => sum + bytes, 0));
  return {
    conversations,
    messages,
    attachments: part(rowsOf("attachments")),
    bytesRead,
    secondsLeast: Math.ceil(messages / fastest),
    secondsMost: Math.ceil(messages / slowest),
    corpusBytes: Math.round(part(rows.find(({ name }) => name === "messages")?.bytes ?? 0) * corpusShare),
  };
}
