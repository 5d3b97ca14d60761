/**
 * Release 2.18.0: the trimmed reply of an e-mail gets a column of its own; NULL on rows not saved since.
 * Source: Chatwoot `db/schema.rb` at version 2023_06_08; `app/models/message.rb`.
 */
import { type MirrorMigration, run } from "./migration.ts";

export const processedMessageContent: MirrorMigration = {
  version: "20230608000000",
  up: (db) =>
    run(
      db,
      `
        ALTER TABLE messages ADD COLUMN processed_message_content text;
      `,
    ),
};
