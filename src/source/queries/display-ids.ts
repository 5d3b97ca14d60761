import { anyOf } from "../columns.ts";
import type { Reader } from "../reader.ts";

/**
 * From the numbers that the dashboard, the API and webhooks call a conversation by to its id, as far as it exists. Along
 * the unique index on (account_id, display_id).
 */
export async function readIdsByDisplayId(
  reader: Reader,
  displayIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (displayIds.length === 0) return new Map();
  const rows = await reader.db
    .selectFrom("conversations")
    .select(["conversations.id", "conversations.display_id"])
    .where("conversations.account_id", "=", reader.accountId)
    .where("conversations.display_id", "=", anyOf(displayIds))
    .execute();
  return new Map(rows.map(({ id, display_id }) => [display_id, id]));
}
