import { expect, test, vi } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { connect } from "../support/server.ts";
import { givenAccount, open, readAll } from "./given.ts";

/** Small enough that a planner left to itself scans the tables. */
async function givenConversations(database: TestDatabase): Promise<void> {
  await givenAccount(database);
  await using setUp = await connect(database.url); // of its own, so that its scans are counted when it ends
  await setUp.query("SET application_name = 'set-up'");
  await setUp.query("INSERT INTO tags (name) VALUES ('vip')");
  for (const statement of [
    "INSERT INTO conversations (account_id, inbox_id, display_id, contact_id, contact_inbox_id, created_at, updated_at) SELECT 1, 1, 0, 1, 1, now(), now() FROM generate_series(1, 50)",
    "INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, sender_type, sender_id, created_at, updated_at) SELECT 1, 1, id, 0, 'User', 1, now(), now() FROM conversations, generate_series(1, 4)",
    "INSERT INTO attachments (account_id, message_id, created_at, updated_at) SELECT 1, id, now(), now() FROM messages",
    "INSERT INTO taggings (tag_id, taggable_type, taggable_id, context) SELECT 1, 'Conversation', id, 'labels' FROM conversations",
    "ANALYZE",
  ]) {
    await setUp.query(statement);
  }
}

test.each(["2.18", "4.10"] as const)("every lookup of release %s goes along an index", async (release) => {
  await using database = await createDatabase({ release });
  await givenConversations(database);
  await allCounted(database);
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
  await allCounted(database);

  const after = await sequentialScans(database);

  expect(after.filter(({ table, scans }) => scans !== before.find((row) => row.table === table)?.scans)).toEqual([]);
});

/** Not those that the directory reads once in a run. */
const sequentialScans = (database: TestDatabase) =>
  database.query<{ table: string; scans: string }>(
    `SELECT relname AS table, seq_scan AS scans FROM pg_stat_user_tables
      WHERE relname <> ALL ('{accounts,agent_bots,teams,inboxes,account_users}') ORDER BY relname`,
  );

/** The scans of a session are sure to be counted when it has ended. */
const allCounted = (database: TestDatabase) =>
  vi.waitFor(
    async () => {
      const sessions = await database.query(
        "SELECT FROM pg_stat_activity WHERE application_name IN ('chatwoot-corpus', 'set-up') AND datname = current_database()",
      );
      expect(sessions).toEqual([]);
    },
    { timeout: 20_000 },
  );
