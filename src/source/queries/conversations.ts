import { type ExpressionBuilder, sql } from "kysely";
import { CorpusError } from "../../errors.ts";
import type { ConversationRow, PgTimestamp } from "../../model/rows.ts";
import type { SourceScope } from "../../model/source.ts";
import { anyOf, anyText, columns } from "../columns.ts";
import type { Database } from "../database.ts";
import type { Reader } from "../reader.ts";

const conversationColumns = [
  "id",
  "account_id",
  "inbox_id",
  "display_id",
  "status",
  "priority",
  "contact_id",
  "contact_inbox_id",
  "assignee_id",
  "team_id",
  "campaign_id",
  "additional_attributes",
  "custom_attributes",
  "cached_label_list",
  "first_reply_created_at",
  "created_at",
  "updated_at",
] as const;

/** Ids of the next conversations in scope after `afterId`: a walk along the index on (account_id, id). */
export async function readConversationIds(reader: Reader, afterId: number, pageRows: number): Promise<number[]> {
  const rows = await reader.db
    .selectFrom("conversations")
    .select("conversations.id")
    .where("conversations.account_id", "=", reader.accountId)
    .where("conversations.id", ">", afterId)
    .where((expression) => inScope(expression, reader))
    .orderBy("conversations.id")
    .limit(pageRows)
    .execute();
  return rows.map(({ id }) => id);
}

/** Those of these conversations that exist and are in scope, by id. The scope's limit does not apply. */
export async function readConversationsOf(reader: Reader, ids: readonly number[]): Promise<ConversationRow[]> {
  if (ids.length === 0) return [];
  return reader.db
    .selectFrom("conversations")
    .select(columns(reader.schema, "conversations", conversationColumns))
    .where("conversations.account_id", "=", reader.accountId)
    .where("conversations.id", "=", anyOf(ids))
    .where((expression) => inScope(expression, reader))
    .orderBy("conversations.id")
    .execute();
}

/** Number of conversations in scope. */
export async function countConversations(reader: Reader): Promise<number> {
  const { count } = await reader.db
    .selectFrom("conversations")
    .select(sql<number>`count(*)`.as("count"))
    .where("conversations.account_id", "=", reader.accountId)
    .where((expression) => inScope(expression, reader))
    .executeTakeFirstOrThrow();
  return Math.min(count, reader.scope.limit ?? count);
}

type ConversationExpressions = ExpressionBuilder<Database, "conversations">;

function inScope(expression: ConversationExpressions, reader: Reader) {
  const { since, until, inboxIds, statuses, labels } = reader.scope;
  return expression.and([
    ...(since === null ? [] : [expression("conversations.created_at", ">=", timestampOf(since))]),
    ...(until === null ? [] : [expression("conversations.created_at", "<", timestampOf(until))]),
    ...(inboxIds.length === 0 ? [] : [expression("conversations.inbox_id", "=", anyOf(inboxIds))]),
    ...(statuses.length === 0 ? [] : [expression("conversations.status", "=", anyOf(statuses))]),
    ...(labels.length === 0 ? [] : [hasLabel(expression, reader, labels)]),
  ]);
}

/**
 * Taggings decide; the cached list counts only where a conversation has none (it is ambiguous for names with commas).
 * What a release lacks does not match.
 */
function hasLabel(expression: ConversationExpressions, { schema }: Reader, labels: SourceScope["labels"]) {
  const taggings = expression
    .selectFrom("taggings")
    .select("taggings.tag_id")
    .whereRef("taggings.taggable_id", "=", "conversations.id")
    .where("taggings.taggable_type", "=", "Conversation")
    .where("taggings.context", "=", "labels");
  const tagged = taggings.innerJoin("tags", "tags.id", "taggings.tag_id").where("tags.name", "=", anyText(labels));
  const cached = schema.hasColumn("conversations", "cached_label_list")
    ? sql<boolean>`string_to_array(conversations.cached_label_list::text, ', ') && ${labels}::text[]`
    : sql<boolean>`false`;
  if (!schema.hasTable("taggings") || !schema.hasTable("tags")) return cached;
  return expression.or([
    expression.exists(tagged),
    expression.and([expression.not(expression.exists(taggings)), cached]),
  ]);
}

/** Postgres ignores the zone of a text that it compares with `timestamp without time zone`: only UTC may get there. */
export function timestampOf(iso: string): PgTimestamp {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?)Z$/.exec(iso);
  if (match) return `${match[1]} ${match[2]}`;
  throw new CorpusError("usage", "since and until must be given in UTC", { hint: "for example 2025-01-31T00:00:00Z" });
}
