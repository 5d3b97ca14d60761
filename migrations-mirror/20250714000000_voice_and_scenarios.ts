/**
 * Release 4.4.0. Source: Chatwoot `db/migrate/`, 2025-06-20 to 2025-07-14; `db/schema.rb` at version 2025_07_14.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const voiceAndScenarios: MirrorMigration = {
  version: "20250714000000",
  up: (db) =>
    run(
      db,
      `
        CREATE TABLE channel_voice (
          id bigserial PRIMARY KEY,
          phone_number varchar NOT NULL,
          provider varchar NOT NULL DEFAULT 'twilio',
          provider_config jsonb NOT NULL,
          account_id integer NOT NULL,
          additional_attributes jsonb DEFAULT '{}',
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        CREATE UNIQUE INDEX index_channel_voice_on_phone_number ON channel_voice (phone_number);
        
        CREATE TABLE captain_scenarios (
          id bigserial PRIMARY KEY,
          title varchar,
          description text,
          instruction text,
          tools jsonb DEFAULT '[]',
          enabled boolean NOT NULL DEFAULT true,
          assistant_id bigint NOT NULL,
          account_id bigint NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        ALTER TABLE captain_assistants ADD COLUMN response_guidelines jsonb DEFAULT '[]', ADD COLUMN guardrails jsonb DEFAULT '[]';
        ALTER TABLE campaigns ADD COLUMN template_params jsonb;
        CREATE INDEX idx_messages_account_content_created ON messages (account_id, content_type, created_at);
      `,
    ),
};
