import { type RawBuilder, sql } from "kysely";
import { conversationRangeShift, idRangeShift, type ScannedTable } from "../../model/changes.ts";
import type { Reader } from "../reader.ts";

export interface TableSpec {
  /** What rows are counted by: the conversation where the row names it, else the row itself. */
  readonly key: string;
  readonly rangeShift: number;
  /** What a changed row leads to. */
  readonly leadsTo: string;
  /** The same rows that the typed queries read, so that others do not count. */
  readonly where: (reader: Reader) => RawBuilder<unknown>;
}

const ofAccount = ({ accountId }: Reader) => sql`account_id = ${accountId}`;
const byConversation = { rangeShift: conversationRangeShift };
const byId = { key: "id", rangeShift: idRangeShift };

/**
 * How each table is scanned. Chatwoot has no index on any `updated_at` and changes rows without stamping them
 * (facts 7.3), so a change is told by the transaction that wrote the row version, and a deletion by what is missing.
 */
export const tableSpecs: Readonly<Record<ScannedTable, TableSpec>> = {
  conversations: { ...byId, leadsTo: "id", where: ofAccount },
  messages: { ...byConversation, key: "conversation_id", leadsTo: "conversation_id", where: ofAccount },
  attachments: { ...byId, leadsTo: "id", where: ofAccount },
  active_storage_attachments: {
    key: "record_id",
    rangeShift: idRangeShift,
    leadsTo: "record_id",
    where: () => sql`record_type = 'Attachment' AND name = 'file'`,
  },
  active_storage_blobs: { ...byId, leadsTo: "id", where: () => sql`true` },
  taggings: {
    ...byConversation,
    key: "taggable_id",
    leadsTo: "taggable_id",
    where: () => sql`taggable_type = 'Conversation' AND context = 'labels' AND taggable_id IS NOT NULL`,
  },
  csat_survey_responses: { ...byConversation, key: "conversation_id", leadsTo: "conversation_id", where: ofAccount },
  reporting_events: {
    ...byConversation,
    key: "conversation_id",
    leadsTo: "conversation_id",
    where: (reader) => sql`${ofAccount(reader)} AND name <> 'reply_time' AND conversation_id IS NOT NULL`,
  },
  contacts: { ...byId, leadsTo: "id", where: ofAccount },
  contact_inboxes: { ...byId, leadsTo: "id", where: () => sql`true` },
};
