/**
 * The schema of release 2.17.0, from which the other files go on step by step. Only the tables that an extraction reads,
 * must not read, or could be misled by. Not built: the `vector` and `pg_stat_statements` extensions.
 * Source: Chatwoot `db/schema.rb` at version 2023_05_10.
 */
import { channels } from "./base/channels.ts";
import { conversations } from "./base/conversations.ts";
import { operations } from "./base/operations.ts";
import { people } from "./base/people.ts";
import { satellites } from "./base/satellites.ts";
import { triggers } from "./base/triggers.ts";
import { type MirrorMigration, run } from "./migration.ts";

const extensions = "CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS pgcrypto;";

export const base: MirrorMigration = {
  version: "20230510000000",
  up: (db) => run(db, [extensions, people, conversations, satellites, channels, operations, triggers].join("\n")),
};
