import { expect, test, vi } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenAccount, open, readAll } from "./given.ts";

/** Small enough that a planner left to itself scans the tables. */
async function givenConversations(database: TestDatabase): Promise<void> {
  await givenAccount(database);
  await database.query("INSERT INTO tags (name) VALUES ('vip')");
  for (const statement of [
    "INSERT INTO conversations (account_id, inbox_id, display_id, contact_id, contact_inbox_id, created_at, updated_at) SELECT 1, 1, 0, 1, 1, now(), now() FROM generate_series(1, 50)",
    "INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, sender_type, sender_id, created_at, updated_at) SELECT 1, 1, id, 0, 'User', 1, now(), now() FROM conversations, generate_series(1, 4)",
    "INSERT INTO attachments (account_id, message_id, created_at, updated_at) SELECT 1, id, now(), now() FROM messages",
    "INSERT INTO taggings (tag_id, taggable_type, taggable_id, context) SELECT 1, 'Conversation', id, 'labels' FROM conversations",
    "ANALYZE",
  ]) {
    await database.query(statement);
  }
}

test.each(["2.18", "4.10"] as const)("every lookup of release %s goes along an index", async (release) => {
  await using database = await createDatabase({ release });
  await givenConversations(database);
  const before = await sequentialScans(database);
  {
    await using source = await open(database, { pageRows: 20 });
    expect(await source.countConversations()).toBe(50);
    expect(await readAll(source)).toHaveLength(50);
  }
  {
    await using source = await open(database, { maxChunkMessages: 3 });
    expect((await readAll(source)).flatMap(({ messages }) => messages)).toHaveLength(200);
  }
  await vi.waitFor(async () => expect(await reading(database)).toEqual([])); // scans are counted when a session ends

  const after = await sequentialScans(database);

  expect(after.filter(({ table, scans }) => scans !== before.find((row) => row.table === table)?.scans)).toEqual([]);
});

/** Not those that the directory reads once in a run. */
const sequentialScans = (database: TestDatabase) =>
  database.query<{ table: string; scans: string }>(
    `SELECT relname AS table, seq_scan AS scans FROM pg_stat_user_tables
      WHERE relname <> ALL ('{accounts,agent_bots,teams,inboxes,account_users}') ORDER BY relname`,
  );

const reading = (database: TestDatabase) =>
  database.query(
    "SELECT FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus' AND datname = current_database()",
  );
