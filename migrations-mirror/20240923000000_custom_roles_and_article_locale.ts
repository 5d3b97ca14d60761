/**
 * Releases 3.13.0 and 3.14.0. Source: Chatwoot `db/migrate/`, 2024-07-26 and 2024-09-23; `db/schema.rb` at 2024_09_23.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const customRolesAndArticleLocale: MirrorMigration = {
  version: "20240923000000",
  up: (db) =>
    run(
      db,
      `
        CREATE TABLE custom_roles (
          id bigserial PRIMARY KEY,
          name varchar,
          description varchar,
          account_id bigint NOT NULL,
          permissions text[] DEFAULT '{}',
          created_at timestamp(6) NOT NULL,
          updated_at timestamp(6) NOT NULL
        );
        CREATE INDEX index_custom_roles_on_account_id ON custom_roles (account_id);
        ALTER TABLE account_users ADD COLUMN custom_role_id bigint;
        CREATE INDEX index_account_users_on_custom_role_id ON account_users (custom_role_id);
        ALTER TABLE articles ADD COLUMN locale varchar NOT NULL DEFAULT 'en';
      `,
    ),
};
