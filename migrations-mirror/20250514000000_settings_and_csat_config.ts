/**
 * Releases 4.1.0 and 4.2.0. Source: Chatwoot `db/migrate/`, 2025-03-26 to 2025-05-14; `db/schema.rb` at 2025_05_14.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const settingsAndCsatConfig: MirrorMigration = {
  version: "20250514000000",
  up: (db) =>
    run(
      db,
      `
        CREATE TABLE channel_instagram (
          id bigserial PRIMARY KEY,
          access_token varchar NOT NULL,
          expires_at timestamp(6) NOT NULL,
          account_id integer NOT NULL,
          instagram_id varchar NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        CREATE UNIQUE INDEX index_channel_instagram_on_instagram_id ON channel_instagram (instagram_id);
        ALTER TABLE accounts ADD COLUMN settings jsonb DEFAULT '{}';
        ALTER TABLE inboxes ADD COLUMN csat_config jsonb NOT NULL DEFAULT '{}';
        
        CREATE TABLE copilot_threads (
          id bigserial PRIMARY KEY,
          title varchar NOT NULL,
          user_id bigint NOT NULL,
          account_id bigint NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL,
          assistant_id integer
        );
        CREATE INDEX index_copilot_threads_on_account_id ON copilot_threads (account_id);
        
        CREATE TABLE copilot_messages (
          id bigserial PRIMARY KEY,
          copilot_thread_id bigint NOT NULL,
          account_id bigint NOT NULL,
          message jsonb NOT NULL DEFAULT '{}',
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL,
          message_type integer DEFAULT 0
        );
        CREATE INDEX index_copilot_messages_on_copilot_thread_id ON copilot_messages (copilot_thread_id);
      `,
    ),
};
