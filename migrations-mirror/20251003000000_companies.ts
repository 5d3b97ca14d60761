/**
 * Release 4.7.0. Source: Chatwoot `db/migrate/`, 2025-09-17 to 2025-10-03; `db/schema.rb` at version 2025_10_03.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const companies: MirrorMigration = {
  version: "20251003000000",
  up: (db) =>
    run(
      db,
      `
        CREATE TABLE companies (
          id bigserial PRIMARY KEY,
          name varchar NOT NULL,
          domain varchar,
          description text,
          account_id bigint NOT NULL,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        CREATE INDEX index_companies_on_account_id ON companies (account_id);
        ALTER TABLE contacts ADD COLUMN company_id bigint;
        CREATE INDEX index_contacts_on_company_id ON contacts (company_id);
        
        CREATE TABLE captain_custom_tools (
          id bigserial PRIMARY KEY,
          account_id bigint NOT NULL,
          slug varchar NOT NULL,
          title varchar NOT NULL,
          description text,
          http_method varchar NOT NULL DEFAULT 'GET',
          endpoint_url text NOT NULL,
          request_template text,
          response_template text,
          auth_type varchar DEFAULT 'none',
          auth_config jsonb DEFAULT '{}',
          param_schema jsonb DEFAULT '[]',
          enabled boolean NOT NULL DEFAULT true,
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        ALTER TABLE channel_email ADD COLUMN verified_for_sending boolean NOT NULL DEFAULT false;
      `,
    ),
};
