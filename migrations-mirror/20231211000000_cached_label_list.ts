/**
 * Release 3.4.0: label names joined by ", "; NULL on conversations labelled before and not saved since.
 * Source: Chatwoot `db/schema.rb` at version 2023_12_11; `app/models/concerns/labelable.rb`.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const cachedLabelList: MirrorMigration = {
  version: "20231211000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE conversations ADD COLUMN cached_label_list varchar;
      `,
    ),
};
