/**
 * Release 4.9.0. Source: Chatwoot `db/migrate/`, 2025-11-19; `db/schema.rb` at version 2025_11_19.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const tiktokAndLongSourceIds: MirrorMigration = {
  version: "20251119000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE messages ALTER COLUMN source_id TYPE text;
        
        CREATE TABLE channel_tiktok (
          id bigserial PRIMARY KEY,
          account_id integer NOT NULL,
          business_id varchar NOT NULL,
          access_token varchar NOT NULL,
          expires_at timestamp(6) NOT NULL,
          refresh_token varchar NOT NULL,
          refresh_token_expires_at timestamp(6) NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        CREATE UNIQUE INDEX index_channel_tiktok_on_business_id ON channel_tiktok (business_id);
      `,
    ),
};
