import { join } from "node:path";
import pg from "pg";
import { seedAccounts } from "../../fixtures/generate.ts";
import { type Corpus, openCorpus } from "../pull/support.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

export const CONVERSATIONS = 200;

export async function seededDatabase(): Promise<TestDatabase> {
  const database = await createDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    await seedAccounts(client, { seed: 7, conversations: CONVERSATIONS });
    await client.query(
      `INSERT INTO articles (account_id, portal_id, slug, status, title, content, created_at, updated_at)
       SELECT 1, 1, 'returns-' || n, 1, 'Returns, part ' || n, repeat('Put the slip into the parcel. ', 20 * n), now(), now()
         FROM generate_series(1, 12) n`,
    );
  } finally {
    await client.end();
  }
  return database;
}

export const corpusIn = (folder: string, name: string, database: TestDatabase): Corpus =>
  openCorpus(join(folder, name), database.url, { "base-url": "https://desk.example.com", knowledge: "articles" });

/** What agents do all day by looking: none of it is said in any document. */
export async function touchEverything({ query }: TestDatabase): Promise<void> {
  await query(`UPDATE conversations SET last_activity_at = last_activity_at + interval '1 hour',
    agent_last_seen_at = now(), assignee_last_seen_at = now(), contact_last_seen_at = now(), updated_at = now()
    WHERE account_id = 1`);
  // 3 is failed, which is told.
  await query("UPDATE messages SET status = 2, updated_at = now() WHERE account_id = 1 AND status IN (0, 1)");
}

export interface Day {
  /** Of conversations that are gone. */
  readonly deleted: readonly number[];
  readonly grown: readonly number[];
}

/** A day of work: answers in some conversations, a message deleted, two conversations deleted. */
export async function aDayOfWork({ query }: TestDatabase): Promise<Day> {
  const rows = await query<{ id: number }>(
    `SELECT conversation_id AS id FROM messages WHERE account_id = 1 AND message_type IN (0, 1) AND NOT private
     GROUP BY conversation_id HAVING count(*) FILTER (WHERE message_type = 0) > 1 ORDER BY conversation_id LIMIT 8`,
  );
  const ids = rows.map(({ id }) => Number(id));
  const [first = 0, second = 0, ...grown] = ids;
  const deleted = [first, second];
  await query("DELETE FROM messages WHERE conversation_id = ANY($1)", [deleted]);
  await query("DELETE FROM conversations WHERE id = ANY($1)", [deleted]);
  for (const id of grown) await answer({ query }, id);
  await query(
    `UPDATE messages SET content = 'This message was deleted', content_attributes = to_json('{"deleted":true}'::text),
       updated_at = now()
     WHERE id = (SELECT max(id) FROM messages WHERE conversation_id = $1 AND message_type = 0)`,
    [grown[0]],
  );
  return { deleted, grown };
}

/** The customer asks again, an agent answers. */
async function answer({ query }: Pick<TestDatabase, "query">, conversationId: number): Promise<void> {
  const said = [
    ["Does that hold for gift vouchers as well?", 0],
    ["Yes, vouchers are refunded to the account that bought them.", 1],
  ] as const;
  for (const [text, type] of said) {
    await query(
      `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, processed_message_content,
         content_type, private, status, sender_type, sender_id, created_at, updated_at)
       SELECT account_id, inbox_id, conversation_id, message_type, $2, $2, 0, false, 0, sender_type, sender_id,
         clock_timestamp() AT TIME ZONE 'utc', clock_timestamp() AT TIME ZONE 'utc'
       FROM messages WHERE conversation_id = $1 AND message_type = $3 AND NOT private AND sender_type IS NOT NULL
       ORDER BY id LIMIT 1`,
      [conversationId, text, type],
    );
  }
  await query("UPDATE conversations SET updated_at = now(), last_activity_at = now() WHERE id = $1", [conversationId]);
}
