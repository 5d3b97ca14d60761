import { sql } from "kysely";
import { anyOf } from "../columns.ts";
import type { Reader } from "../reader.ts";

/** How much there is to read before it is read. */
export interface ConversationSize {
  readonly conversationId: number;
  readonly messages: number;
  readonly bytes: number;
}

/** Only conversations that have messages. */
export async function readSizes(reader: Reader, conversationIds: readonly number[]): Promise<ConversationSize[]> {
  return reader.db
    .selectFrom("messages")
    .select([
      "messages.conversation_id as conversationId",
      sql<number>`count(*)`.as("messages"),
      sql<number>`sum(${messageBytes(reader)})::int8`.as("bytes"),
    ])
    .where("messages.conversation_id", "=", anyOf(conversationIds))
    .where("messages.account_id", "=", reader.accountId)
    .groupBy("messages.conversation_id")
    .execute();
}

/** Ids of a conversation's messages in order, with their sizes, as arrays: a row each would cost ten times the memory. */
export async function readMessageIds(
  reader: Reader,
  conversationId: number,
): Promise<{ readonly ids: Float64Array; readonly bytes: Float64Array }> {
  const { ids, bytes } = await reader.db
    .selectFrom("messages")
    .select([
      sql<string | null>`array_agg(messages.id ORDER BY messages.created_at, messages.id)::text`.as("ids"),
      sql<string | null>`array_agg(${messageBytes(reader)} ORDER BY messages.created_at, messages.id)::text`.as(
        "bytes",
      ),
    ])
    .where("messages.conversation_id", "=", conversationId)
    .where("messages.account_id", "=", reader.accountId)
    .executeTakeFirstOrThrow();
  return { ids: parseArray(ids), bytes: parseArray(bytes) };
}

/**
 * Bytes of a message's texts once unpacked. `octet_length` of a text reads its header only, also when it is compressed
 * and stored out of line; a JSON column must be unpacked for it, so small ones are taken as they are stored.
 */
function messageBytes({ schema }: Reader) {
  const text = (column: "content" | "processed_message_content") =>
    schema.hasColumn("messages", column) ? sql`coalesce(octet_length(${sql.ref(`messages.${column}`)}), 0)` : sql`0`;
  const json = (column: "content_attributes" | "additional_attributes") => {
    if (!schema.hasColumn("messages", column)) return sql`0`;
    const value = sql.ref(`messages.${column}`);
    return sql`coalesce(case when pg_column_size(${value}) > 256 then octet_length(${value}::text) else pg_column_size(${value}) end, 0)`;
  };
  return sql<number>`(${text("content")} + ${text("processed_message_content")} + ${json("content_attributes")} + ${json("additional_attributes")})::int8`;
}

/** `{1,2,3}` of integers. */
function parseArray(text: string | null): Float64Array {
  return text === null ? new Float64Array() : Float64Array.from(text.slice(1, -1).split(","), Number);
}
