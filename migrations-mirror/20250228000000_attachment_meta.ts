/**
 * Releases 4.0.2 and 4.0.4: contact cards and transcripts live in `attachments.meta`.
 * Source: Chatwoot `db/schema.rb` at version 2025_02_28; `app/models/attachment.rb`.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const attachmentMeta: MirrorMigration = {
  version: "20250228000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE attachments ADD COLUMN meta jsonb DEFAULT '{}';
        ALTER TABLE accounts ADD COLUMN internal_attributes jsonb NOT NULL DEFAULT '{}';
      `,
    ),
};
