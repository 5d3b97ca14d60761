/**
 * Release 3.9.0: from here on no index covers `conversations.last_activity_at`.
 * Source: Chatwoot `db/schema.rb` at version 2024_05_15.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const messageReportIndex: MirrorMigration = {
  version: "20240515000000",
  up: (db) =>
    run(
      db,
      `
        DROP INDEX index_conversations_on_last_activity_at;
        CREATE INDEX index_messages_on_account_created_type ON messages (account_id, created_at, message_type);
      `,
    ),
};
