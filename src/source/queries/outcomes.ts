import type { CsatRow, ReportingEventRow } from "../../model/rows.ts";
import { anyOf, columns } from "../columns.ts";
import type { Reader } from "../reader.ts";

/** Answers to satisfaction surveys, oldest first. */
export async function readCsat(reader: Reader, conversationIds: readonly number[]): Promise<Map<number, CsatRow[]>> {
  if (conversationIds.length === 0 || !reader.schema.hasTable("csat_survey_responses")) return new Map();
  const rows: CsatRow[] = await reader.db
    .selectFrom("csat_survey_responses")
    .select(["conversation_id", "message_id", "rating", "feedback_message", "created_at"])
    .where("conversation_id", "=", anyOf(conversationIds))
    .where("account_id", "=", reader.accountId)
    .orderBy("id")
    .execute();
  return Map.groupBy(rows, ({ conversation_id }) => conversation_id);
}

const eventColumns = [
  "name",
  "value",
  "value_in_business_hours",
  "event_start_time",
  "event_end_time",
  "user_id",
] as const;

/** By id. `reply_time` is left out: one row for every reply, and what it says is in the messages. */
export async function readReportingEvents(
  reader: Reader,
  conversationIds: readonly number[],
): Promise<Map<number, ReportingEventRow[]>> {
  if (conversationIds.length === 0 || !reader.schema.hasTable("reporting_events")) return new Map();
  const rows = await reader.db
    .selectFrom("reporting_events")
    .select("reporting_events.conversation_id")
    .select(columns(reader.schema, "reporting_events", eventColumns))
    .where("conversation_id", "=", anyOf(conversationIds))
    .where("account_id", "=", reader.accountId)
    .where("name", "<>", "reply_time")
    .orderBy("id")
    .execute();
  return Map.groupBy(rows.filter(isComplete), ({ conversation_id }) => conversation_id);
}

/** Both are compared in the query above, so neither can be null. */
const isComplete = (row: { conversation_id: number | null; name: string | null }): row is ReportingEventRow =>
  row.conversation_id !== null && row.name !== null;
