/**
 * Release 4.0.0: Captain, the enterprise assistant, may be a sender of messages. The `embedding` columns are left out: they
 * need the `vector` extension. Source: Chatwoot `db/schema.rb` at version 2025_01_08; `enterprise/app/models/captain/`.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const captain: MirrorMigration = {
  version: "20250108000000",
  up: (db) =>
    run(
      db,
      `
        CREATE TABLE captain_assistants (
          id bigserial PRIMARY KEY,
          name varchar NOT NULL,
          account_id bigint NOT NULL,
          description varchar,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL,
          config jsonb NOT NULL DEFAULT '{}'
        );
        CREATE INDEX index_captain_assistants_on_account_id ON captain_assistants (account_id);
        
        CREATE TABLE captain_documents (
          id bigserial PRIMARY KEY,
          name varchar,
          external_link varchar NOT NULL,
          content text,
          assistant_id bigint NOT NULL,
          account_id bigint NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL,
          status integer NOT NULL DEFAULT 0
        );
        CREATE UNIQUE INDEX index_captain_documents_on_assistant_id_and_external_link ON captain_documents
          (assistant_id, external_link);
        
        CREATE TABLE captain_assistant_responses (
          id bigserial PRIMARY KEY,
          question varchar NOT NULL,
          answer text NOT NULL,
          assistant_id bigint NOT NULL,
          documentable_id bigint,
          documentable_type varchar,
          account_id bigint NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL,
          status integer NOT NULL DEFAULT 1
        );
        CREATE INDEX index_captain_assistant_responses_on_assistant_id ON captain_assistant_responses (assistant_id);
        
        CREATE TABLE captain_inboxes (
          id bigserial PRIMARY KEY,
          captain_assistant_id bigint NOT NULL,
          inbox_id bigint NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        CREATE UNIQUE INDEX index_captain_inboxes_on_captain_assistant_id_and_inbox_id ON captain_inboxes
          (captain_assistant_id, inbox_id);
      `,
    ),
};
