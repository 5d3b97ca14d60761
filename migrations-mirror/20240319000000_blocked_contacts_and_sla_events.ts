/**
 * Releases 3.7.0 and 3.8.0: blocked contacts, SLA events, and a label cache without a length limit.
 * Source: Chatwoot `db/migrate/`, 2024-02-16 to 2024-03-19; `db/schema.rb` at version 2024_03_19.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const blockedContactsAndSlaEvents: MirrorMigration = {
  version: "20240319000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE contacts ADD COLUMN blocked boolean NOT NULL DEFAULT false;
        CREATE INDEX index_contacts_on_blocked ON contacts (blocked);
        ALTER TABLE conversations ALTER COLUMN cached_label_list TYPE text;
        
        CREATE TABLE sla_events (
          id bigserial PRIMARY KEY,
          applied_sla_id bigint NOT NULL,
          conversation_id bigint NOT NULL,
          account_id bigint NOT NULL,
          sla_policy_id bigint NOT NULL,
          inbox_id bigint NOT NULL,
          event_type integer,
          meta jsonb DEFAULT '{}',
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        CREATE INDEX index_sla_events_on_applied_sla_id ON sla_events (applied_sla_id);
        CREATE INDEX index_sla_events_on_conversation_id ON sla_events (conversation_id);
      `,
    ),
};
