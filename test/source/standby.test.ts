import { afterAll, beforeAll, expect, test } from "vitest";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { open, readAll } from "./given.ts";

let replicated: ReplicatedDatabase;

beforeAll(async () => {
  // Replay never waits for a reader: what would be a conflict after 30 s is one at once.
  replicated = await createReplicatedDatabase({ standbySettings: { max_standby_streaming_delay: "0" } });
  await replicated.primary.query("INSERT INTO accounts (name, created_at, updated_at) VALUES ('Acme', now(), now())");
  await replicated.primary.query(
    `INSERT INTO conversations (account_id, inbox_id, display_id, created_at, updated_at)
     SELECT 1, 1, 0, now(), now() FROM generate_series(1, 20)`,
  );
  await replicated.primary.query(
    `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
     SELECT 1, 1, id, 0, 'before', now(), now() FROM conversations`,
  );
  await replicated.caughtUp();
});

afterAll(() => replicated?.[Symbol.asyncDispose]());

test("a standby is read by several connections in one snapshot", async () => {
  await using source = await open(replicated.standby, { allowPrimary: false, connections: 3, pageRows: 3 });
  await replicated.primary.query("UPDATE messages SET content = 'after' WHERE id = 1");
  await replicated.primary.query(
    "INSERT INTO conversations (account_id, inbox_id, display_id, created_at, updated_at) SELECT 1, 1, 0, now(), now()",
  );
  await replicated.caughtUp();

  const all = await readAll(source);

  expect(source.facts.inRecovery).toBe(true);
  expect(all).toHaveLength(20);
  expect(new Set(all.flatMap(({ messages }) => messages.map(({ content }) => content)))).toEqual(new Set(["before"]));
});

test("a read that is in the way of replication ends with a clear message", async () => {
  await using source = await open(replicated.standby, { allowPrimary: false, connections: 2 });
  await replicated.primary.query("DELETE FROM messages WHERE id > 5");
  await replicated.primary.query("VACUUM messages");
  await replicated.caughtUp();

  await expect(readAll(source)).rejects.toMatchObject({
    code: "sourceUnreachable",
    message: "the standby cancelled the read because it was in the way of replication",
    hint: "run the command again; nothing published was lost, or ask for a higher max_standby_streaming_delay",
  });
});

test("after such a conflict the next run reads all that is left", async () => {
  await using source = await open(replicated.standby, { allowPrimary: false });

  const all = await readAll(source);

  expect(all.flatMap(({ messages }) => messages)).toHaveLength(5);
});
