import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { connect } from "../support/server.ts";
import { givenAccount, insert, open, readAll } from "./given.ts";

const sessions = (database: TestDatabase) =>
  database.query<{ state: string; query: string }>(
    "SELECT state, query FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus' AND datname = current_database()",
  );

/** For a busy machine: it is over as soon as it is true. */
const patience = { timeout: 20_000 };
const noneLeft = (database: TestDatabase) =>
  vi.waitFor(async () => expect(await sessions(database)).toEqual([]), patience);

async function givenConversation(database: TestDatabase, content = "Hi"): Promise<number> {
  await givenAccount(database);
  const conversation_id = await insert(database, "conversations");
  await insert(database, "messages", { conversation_id, content });
  return conversation_id;
}

test("all connections see the moment of the opening, whatever happens afterwards", async () => {
  await using database = await createDatabase();
  const conversation_id = await givenConversation(database, "before");
  await using source = await open(database, { connections: 4 });

  await database.query("UPDATE messages SET content = 'after'");
  await database.query("DELETE FROM contacts");
  await insert(database, "messages", { conversation_id });
  await insert(database, "conversations");

  for (let round = 0; round < 5; round++) {
    expect(await source.countConversations()).toBe(1);
    const all = await readAll(source);
    expect(all.map(({ messages }) => messages.map(({ content }) => content))).toEqual([["before"]]);
    const chunks = await Array.fromAsync(source.chunks(conversation_id));
    expect(chunks.flatMap(({ messages }) => messages.map(({ content }) => content))).toEqual(["before"]);
  }
});

test("it opens one connection, on demand as many as it may, and leaves none behind", async () => {
  await using database = await createDatabase();
  await givenConversation(database);
  {
    await using source = await open(database, { connections: 3 });
    expect(await sessions(database)).toHaveLength(1);
    await source.widen();
    await readAll(source);
    expect(await sessions(database)).toHaveLength(3);
  }
  await noneLeft(database);
});

test("a failed opening leaves no connection behind", async () => {
  await using database = await createDatabase();

  await expect(open(database, { connections: 3 })).rejects.toThrow("the database holds no account");

  await noneLeft(database);
});

test("a consumer that takes its time keeps its snapshot", async () => {
  await using database = await createDatabase();
  await givenConversation(database);
  for (let count = 0; count < 9; count++) await insert(database, "conversations");
  await using source = await open(database, { idleTimeoutMs: 1_500, connections: 2, pageRows: 1 });

  let read = 0;
  for await (const page of source.bundlesOf(source.pages())) {
    if (read === 0) await database.query("SELECT pg_sleep(2.5)");
    read += page.length;
  }

  expect(read).toBe(10);
});

test("reading may stop at any page", async () => {
  await using database = await createDatabase();
  await givenConversation(database);
  for (let count = 0; count < 9; count++) await insert(database, "conversations");
  await using source = await open(database, { pageRows: 2 });

  for await (const page of source.bundlesOf(source.pages())) {
    expect(page).toHaveLength(2);
    break;
  }

  expect(await readAll(source)).toHaveLength(10);
});

test("a signal that is already given opens nothing", async () => {
  const reason = new Error("stopped");

  await expect(open({ url: "postgres://127.0.0.1:1/x" }, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
});

test("a signal during a query ends it at once, on the server, too", async () => {
  await using database = await createDatabase();
  await givenConversation(database);
  const reason = new Error("stopped");
  const stop = new AbortController();
  await using holder = await connect(database.url);
  {
    await using source = await open(database, { connections: 2, lockTimeoutMs: 0 }, stop.signal);
    await holder.query("BEGIN; LOCK TABLE messages");
    const reading = readAll(source);
    await vi.waitFor(
      async () => expect((await sessions(database)).map(({ state }) => state)).toContain("active"),
      patience,
    );
    stop.abort(reason);

    await expect(reading).rejects.toBe(reason);
    await expect(source.countConversations()).rejects.toBe(reason);
  }
  await noneLeft(database);
});

test("a signal while connecting ends the attempt at once", async () => {
  await using database = await createDatabase();
  const reason = new Error("stopped");
  const stop = new AbortController();

  const opening = open(database, {}, stop.signal);
  stop.abort(reason);

  await expect(opening).rejects.toBe(reason);
  await noneLeft(database);
});

test("a connection ended by an administrator", async () => {
  await using database = await createDatabase();
  await givenConversation(database);
  await using source = await open(database, { connections: 1 });
  await database.query(
    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus' AND datname = current_database()",
  );

  await expect(readAll(source)).rejects.toMatchObject({
    code: "sourceUnreachable",
    exitCode: 10,
    message: "an administrator ended the connection",
    hint: "run the command again; nothing published was lost",
  });
});

test("a table locked by a migration", async () => {
  await using database = await createDatabase();
  await givenConversation(database);
  await using holder = await connect(database.url);
  await using source = await open(database, { lockTimeoutMs: 50 });
  await holder.query("BEGIN; LOCK TABLE messages");

  await expect(readAll(source)).rejects.toMatchObject({
    code: "sourceUnreachable",
    message: "a table was locked for longer than the lock timeout",
    hint: "a migration may be running: run the command again; nothing published was lost",
  });
});

test("a statement that takes too long", async () => {
  await using database = await createDatabase();
  await givenConversation(database);
  await using holder = await connect(database.url);
  await using source = await open(database, { lockTimeoutMs: 0, statementTimeoutMs: 100 });
  await holder.query("BEGIN; LOCK TABLE messages");

  await expect(readAll(source)).rejects.toMatchObject({
    code: "sourceUnreachable",
    message: "the server cancelled a query",
    hint: expect.stringContaining("--statement-timeout-ms"),
  });
});

test("a table or column that a migration takes away during the run", async () => {
  await using database = await createDatabase();
  await givenConversation(database);
  {
    await using source = await open(database);
    await database.query("ALTER TABLE csat_survey_responses RENAME COLUMN feedback_message TO feedback");
    await expect(readAll(source)).rejects.toMatchObject({
      code: "schemaMismatch",
      message: "a column disappeared while it was read",
    });
  }
  await database.query("ALTER TABLE csat_survey_responses RENAME COLUMN feedback TO feedback_message");
  await using source = await open(database);
  await database.query("DROP TABLE csat_survey_responses");
  await expect(readAll(source)).rejects.toMatchObject({
    code: "schemaMismatch",
    message: "a table disappeared while it was read",
  });
});

test("a number too large for JavaScript is an error, not another number", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  await insert(database, "conversations", { contact_id: "9007199254740993" });
  await using source = await open(database);

  await expect(readAll(source)).rejects.toMatchObject({
    code: "schemaMismatch",
    message: "a bigint column holds a value beyond 2^53",
  });
});

test("errors of the server carry no row, role or statement along", async () => {
  await using database = await createDatabase();
  await givenConversation(database, "s3cr3t content");
  const role = await database.createRole();
  await database.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO "${role.name}"`);
  await using source = await open(role);
  await database.query("DROP TABLE csat_survey_responses");

  const error = await readAll(source).catch((reason: unknown) => reason);

  const shown = inspect(error, { depth: null, showHidden: true });
  const { password } = new URL(role.url);
  for (const secret of ["s3cr3t", "csat_survey_responses", role.name, password]) expect(shown).not.toContain(secret);
  expect(error).toMatchObject({ cause: { code: "42P01", severity: "ERROR" } });
});
