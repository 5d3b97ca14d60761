/**
 * Releases 4.11.0 to 4.12.1. The daily sums of `reporting_events_rollups` are left out.
 * Source: Chatwoot `db/migrate/`, 2026-01-30 to 2026-02-26; `db/schema.rb` at version 2026_02_26.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const webhookSecret: MirrorMigration = {
  version: "20260226000000",
  up: (db) =>
    run(
      db,
      `
        CREATE INDEX index_reporting_events_for_response_distribution ON reporting_events (account_id, name, inbox_id, created_at);
        ALTER TABLE webhooks ADD COLUMN secret varchar;
      `,
    ),
};
