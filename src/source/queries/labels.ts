import { anyOf } from "../columns.ts";
import type { Reader } from "../reader.ts";

/** Labels of conversations from their taggings, sorted by code unit. Tags are shared by all accounts: only names are read. */
export async function readLabels(reader: Reader, conversationIds: readonly number[]): Promise<Map<number, string[]>> {
  if (conversationIds.length === 0 || !reader.schema.hasTable("taggings") || !reader.schema.hasTable("tags"))
    return new Map();
  const rows = await reader.db
    .selectFrom("taggings")
    .innerJoin("tags", "tags.id", "taggings.tag_id")
    .select(["taggings.taggable_id", "tags.name"])
    .where("taggings.taggable_id", "=", anyOf(conversationIds))
    .where("taggings.taggable_type", "=", "Conversation")
    .where("taggings.context", "=", "labels")
    .execute();
  const labels = new Map<number, Set<string>>();
  for (const { taggable_id, name } of rows) {
    if (taggable_id === null || name === null) continue;
    labels.set(taggable_id, (labels.get(taggable_id) ?? new Set()).add(name));
  }
  return new Map([...labels].map(([id, names]) => [id, [...names].sort()]));
}
