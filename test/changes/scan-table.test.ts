import { expect, test } from "vitest";
import { prepareWalk, scanTable } from "../../src/changes/scan-table.ts";
import { givenAccount, insert, open } from "../source/given.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

async function scanOf(database: TestDatabase, known: Parameters<typeof prepareWalk>[2] = null) {
  await using source = await open(database);
  const changed: number[] = [];
  const walk = await prepareWalk(source.changes, "messages", known);
  const comparison = await scanTable(source.changes, "messages", walk, async (rows) => {
    changed.push(...rows.changed);
  });
  return { ...comparison, changed, horizon: source.changes.horizon };
}

async function givenMessages(database: TestDatabase, count: number): Promise<void> {
  await givenAccount(database);
  for (let n = 0; n < count; n++) {
    await insert(database, "messages", { conversation_id: await insert(database, "conversations") });
  }
}

const knownFrom = ({ scan, horizon }: Awaited<ReturnType<typeof scanOf>>) => ({
  xid: horizon?.xid ?? "",
  rows: { scan: () => scan } as never, // the rest of what a run knows is not asked for by a scan
});

test("of an unchanged table nothing is changed and nothing is doubtful", async () => {
  await using database = await createDatabase();
  await givenMessages(database, 3);
  const first = await scanOf(database);

  expect(await scanOf(database, knownFrom(first))).toMatchObject({ changed: [], doubtful: [], scan: first.scan });
});

test("new and updated rows lead to their conversations; neither makes a range doubtful", async () => {
  await using database = await createDatabase();
  await givenMessages(database, 3);
  const first = await scanOf(database);
  await database.query("UPDATE messages SET content = 'Edited' WHERE id = 1");
  await insert(database, "messages", { conversation_id: 2 });

  const second = await scanOf(database, knownFrom(first));

  expect(second.changed.toSorted()).toEqual([1, 2]);
  expect(second.doubtful).toEqual([]);
});

test("a deleted row makes its range doubtful, also when a new one takes its place", async () => {
  await using database = await createDatabase();
  await givenMessages(database, 3);
  const first = await scanOf(database);
  await database.query("DELETE FROM messages WHERE id = 2");
  await insert(database, "messages", { conversation_id: 2 });

  expect((await scanOf(database, knownFrom(first))).doubtful).toEqual([0]);
});

test("a range that lost all its rows is doubtful", async () => {
  await using database = await createDatabase();
  await givenMessages(database, 2);
  const first = await scanOf(database);
  await database.query("DELETE FROM messages");

  expect((await scanOf(database, knownFrom(first))).doubtful).toEqual([0]);
});

test("rows written under a savepoint are seen although the transaction's own id is older", async () => {
  await using database = await createDatabase();
  await givenMessages(database, 1);
  const pool = await database.db.connection().execute(async (connection) => {
    const { sql } = await import("kysely");
    await sql`BEGIN`.execute(connection);
    await sql`UPDATE accounts SET name = 'Other'`.execute(connection); // takes the transaction's id
    await sql`SAVEPOINT deeper`.execute(connection);
    await sql`UPDATE messages SET content = 'From below'`.execute(connection);
    const during = await scanOf(database);
    await sql`COMMIT`.execute(connection);
    return during;
  });

  expect((await scanOf(database, knownFrom(pool))).changed).toEqual([1]);
});
