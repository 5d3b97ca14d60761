/**
 * Releases 3.2.0 and 3.3.0: `messages.private` is never NULL any more, and the feature flags outgrow four bytes.
 * Source: Chatwoot `db/migrate/`, 2023-10-11 and 2023-11-14; `db/schema.rb` at version 2023_11_14.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const privateNotNull: MirrorMigration = {
  version: "20231114000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE messages ALTER COLUMN private SET NOT NULL;
        ALTER TABLE accounts ALTER COLUMN feature_flags TYPE bigint;
      `,
    ),
};
