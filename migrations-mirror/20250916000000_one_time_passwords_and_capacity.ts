/**
 * Releases 4.5.0 and 4.6.0: more secrets in `users`, and single sign-on settings.
 * Source: Chatwoot `db/migrate/`, 2025-07-22 to 2025-09-16; `db/schema.rb` at version 2025_09_16.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const oneTimePasswordsAndCapacity: MirrorMigration = {
  version: "20250916000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE account_users ADD COLUMN agent_capacity_policy_id bigint;
        CREATE INDEX index_account_users_on_agent_capacity_policy_id ON account_users (agent_capacity_policy_id);
        ALTER TABLE portals ADD COLUMN ssl_settings jsonb NOT NULL DEFAULT '{}';
        DROP TABLE telegram_bots;
        ALTER TABLE users
          ADD COLUMN otp_secret varchar,
          ADD COLUMN consumed_timestep integer,
          ADD COLUMN otp_required_for_login boolean NOT NULL DEFAULT false,
          ADD COLUMN otp_backup_codes text;
        ALTER TABLE channel_twilio_sms
          ADD COLUMN content_templates jsonb DEFAULT '{}',
          ADD COLUMN content_templates_last_updated timestamp(6);
        ALTER TABLE captain_documents ADD COLUMN metadata jsonb DEFAULT '{}';
        
        CREATE TABLE account_saml_settings (
          id bigserial PRIMARY KEY,
          account_id bigint NOT NULL,
          sso_url varchar,
          certificate text,
          sp_entity_id varchar,
          idp_entity_id varchar,
          role_mappings json DEFAULT '{}',
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
      `,
    ),
};
