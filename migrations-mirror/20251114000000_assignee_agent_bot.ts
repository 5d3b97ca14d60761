/**
 * Release 4.8.0. Source: Chatwoot `db/migrate/`, 2025-10-22 to 2025-11-14; `db/schema.rb` at version 2025_11_14.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const assigneeAgentBot: MirrorMigration = {
  version: "20251114000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE conversations ADD COLUMN assignee_agent_bot_id bigint;
        ALTER TABLE contact_inboxes ALTER COLUMN source_id TYPE text;
        ALTER TABLE webhooks ADD COLUMN name varchar;
      `,
    ),
};
