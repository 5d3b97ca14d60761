import { sql } from "kysely";
import type { MessageRow } from "../../model/rows.ts";
import { anyOf, columns } from "../columns.ts";
import type { Reader } from "../reader.ts";
import { compareTimestamps } from "../timestamp-order.ts";

const messageColumns = [
  "id",
  "conversation_id",
  "message_type",
  "content_type",
  "content",
  "processed_message_content",
  "status",
  "sender_type",
  "sender_id",
  "content_attributes",
  "additional_attributes",
  "created_at",
] as const;

/** All messages of some conversations, in (created_at, id) order within each. */
export async function readMessagesOf(
  reader: Reader,
  conversationIds: readonly number[],
): Promise<Map<number, MessageRow[]>> {
  if (conversationIds.length === 0) return new Map();
  const rows: MessageRow[] = await selectMessages(reader)
    .where("messages.conversation_id", "=", anyOf(conversationIds))
    .execute();
  const grouped = Map.groupBy(rows, ({ conversation_id }) => conversation_id);
  // Sorted here: on the server, whole rows would go through its sort memory, or a temporary file.
  for (const messages of grouped.values()) messages.sort(byTime);
  return grouped;
}

/** Some messages of one conversation, in the order of all. */
export async function readMessages(reader: Reader, ids: readonly number[]): Promise<MessageRow[]> {
  const rows: MessageRow[] = await selectMessages(reader).where("messages.id", "=", anyOf(ids)).execute();
  return rows.sort(byTime);
}

function selectMessages(reader: Reader) {
  return reader.db
    .selectFrom("messages")
    .select(columns(reader.schema, "messages", messageColumns))
    .select(sql<boolean>`coalesce(messages.private, false)`.as("private"))
    .where("messages.account_id", "=", reader.accountId);
}

/** As Chatwoot shows them; ids are not monotone in time. */
const byTime = (a: MessageRow, b: MessageRow): number => compareTimestamps(a.created_at, b.created_at) || a.id - b.id;

/** Who wrote in a conversation, without reading it. */
export async function readSenders(
  reader: Reader,
  conversationIds: readonly number[],
): Promise<
  { readonly conversation_id: number; readonly sender_type: string | null; readonly sender_id: number | null }[]
> {
  if (conversationIds.length === 0) return [];
  return reader.db
    .selectFrom("messages")
    .select(["conversation_id", "sender_type", "sender_id"])
    .distinct()
    .where("conversation_id", "=", anyOf(conversationIds))
    .where("account_id", "=", reader.accountId)
    .where("sender_id", "is not", null)
    .execute();
}
