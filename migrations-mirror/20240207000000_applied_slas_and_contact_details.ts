/**
 * Release 3.6.0: more parts of a name, which have to be redacted; `sla_status` began as text and became a number.
 * Source: Chatwoot `db/migrate/`, 2023-12-23 to 2024-02-07; `db/schema.rb` at version 2024_02_07.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const appliedSlasAndContactDetails: MirrorMigration = {
  version: "20240207000000",
  up: (db) =>
    run(
      db,
      `
        CREATE TABLE applied_slas (
          id bigserial PRIMARY KEY,
          account_id bigint NOT NULL,
          sla_policy_id bigint NOT NULL,
          conversation_id bigint NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL,
          sla_status integer DEFAULT 0
        );
        CREATE UNIQUE INDEX index_applied_slas_on_account_sla_policy_conversation ON applied_slas
          (account_id, sla_policy_id, conversation_id);
        CREATE INDEX index_applied_slas_on_conversation_id ON applied_slas (conversation_id);
        
        ALTER TABLE sla_policies
          DROP COLUMN frt_threshold,
          DROP COLUMN rt_threshold,
          ADD COLUMN first_response_time_threshold double precision,
          ADD COLUMN next_response_time_threshold double precision,
          ADD COLUMN resolution_time_threshold double precision,
          ADD COLUMN description varchar;
        
        ALTER TABLE contacts
          ADD COLUMN contact_type integer DEFAULT 0,
          ADD COLUMN middle_name varchar DEFAULT '',
          ADD COLUMN last_name varchar DEFAULT '',
          ADD COLUMN location varchar DEFAULT '',
          ADD COLUMN country_code varchar DEFAULT '';
      `,
    ),
};
