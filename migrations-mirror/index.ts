/**
 * Chatwoot's schema as ordered steps, so that a database can be built as it was at a release. Chatwoot stamps migrations
 * to the second; where only the day is known the time is zero, which orders them just as well.
 */
import { type Kysely, sql } from "kysely";
import { base } from "./20230510000000_base.ts";
import { processedMessageContent } from "./20230608000000_processed_message_content.ts";
import { waitingSinceAndSentiment } from "./20230706000000_waiting_since_and_sentiment.ts";
import { privateNotNull } from "./20231114000000_private_not_null.ts";
import { cachedLabelList } from "./20231211000000_cached_label_list.ts";
import { appliedSlasAndContactDetails } from "./20240207000000_applied_slas_and_contact_details.ts";
import { blockedContactsAndSlaEvents } from "./20240319000000_blocked_contacts_and_sla_events.ts";
import { messageReportIndex } from "./20240515000000_message_report_index.ts";
import { customRolesAndArticleLocale } from "./20240923000000_custom_roles_and_article_locale.ts";
import { captain } from "./20250108000000_captain.ts";
import { attachmentMeta } from "./20250228000000_attachment_meta.ts";
import { settingsAndCsatConfig } from "./20250514000000_settings_and_csat_config.ts";
import { voiceAndScenarios } from "./20250714000000_voice_and_scenarios.ts";
import { oneTimePasswordsAndCapacity } from "./20250916000000_one_time_passwords_and_capacity.ts";
import { companies } from "./20251003000000_companies.ts";
import { assigneeAgentBot } from "./20251114000000_assignee_agent_bot.ts";
import { tiktokAndLongSourceIds } from "./20251119000000_tiktok_and_long_source_ids.ts";
import { csatReviewNotes } from "./20260114201315_csat_review_notes.ts";
import { webhookSecret } from "./20260226000000_webhook_secret.ts";
import type { MirrorMigration } from "./migration.ts";

export type { MirrorMigration } from "./migration.ts";

/** In order of version. */
export const migrations: readonly MirrorMigration[] = [
  base,
  processedMessageContent,
  waitingSinceAndSentiment,
  privateNotNull,
  cachedLabelList,
  appliedSlasAndContactDetails,
  blockedContactsAndSlaEvents,
  messageReportIndex,
  customRolesAndArticleLocale,
  captain,
  attachmentMeta,
  settingsAndCsatConfig,
  voiceAndScenarios,
  oneTimePasswordsAndCapacity,
  companies,
  assigneeAgentBot,
  tiktokAndLongSourceIds,
  csatReviewNotes,
  webhookSecret,
];

/** The last migration of a release: what `max(version)` of its `schema_migrations` is, to the day. */
export const releases = {
  "2.18": "20230608000000",
  "3.4": "20231211000000",
  "3.14": "20240923000000",
  "4.0": "20250108000000",
  "4.10": "20260114201315",
  "4.12": "20260226000000",
} as const;
export type ReleaseName = keyof typeof releases;

/** Tables as Kysely sees them when a test may write anything anywhere. */
export type MirrorDatabase = Record<string, Record<string, unknown>>;

/**
 * Builds the schema of a release in an empty database, in one transaction, with the `schema_migrations` rows that Rails
 * keeps. The role must be allowed to create the extensions pg_trgm and pgcrypto.
 */
export async function migrateTo<Tables>(db: Kysely<Tables>, release: ReleaseName): Promise<void> {
  const wanted = migrations.filter(({ version }) => version <= releases[release]);
  await db
    .withTables<Record<never, never>>()
    .transaction()
    .execute(async (transaction) => {
      await sql`CREATE TABLE schema_migrations (version varchar PRIMARY KEY)`.execute(transaction);
      for (const migration of wanted) {
        await migration.up(transaction);
        await sql`INSERT INTO schema_migrations (version) VALUES (${migration.version})`.execute(transaction);
      }
    });
}
