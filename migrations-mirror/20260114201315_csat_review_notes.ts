/**
 * Release 4.10.0. Source: Chatwoot `db/migrate/`, 2025-12-29 and 2026-01-14; `db/schema.rb` at version 2026_01_14_201315.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const csatReviewNotes: MirrorMigration = {
  version: "20260114201315",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE webhooks ALTER COLUMN url TYPE text;
        ALTER TABLE csat_survey_responses
          ADD COLUMN csat_review_notes text,
          ADD COLUMN review_notes_updated_at timestamp(6),
          ADD COLUMN review_notes_updated_by_id bigint;
      `,
    ),
};
