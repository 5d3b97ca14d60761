/**
 * Release 3.0.0. Source: Chatwoot `db/migrate/`, 2023-06-20 to 2023-07-06; `db/schema.rb` at version 2023_07_06.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const waitingSinceAndSentiment: MirrorMigration = {
  version: "20230706000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE conversations ADD COLUMN sla_policy_id bigint, ADD COLUMN waiting_since timestamp(6);
        CREATE INDEX index_conversations_on_waiting_since ON conversations (waiting_since);
        ALTER TABLE inboxes ADD COLUMN business_name varchar, ADD COLUMN sender_name_type integer NOT NULL DEFAULT 0;
        ALTER TABLE messages ADD COLUMN sentiment jsonb DEFAULT '{}';
      `,
    ),
};
