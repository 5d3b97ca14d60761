import { expect, test } from "vitest";
import { columnsOf, tableNames } from "../../src/model/catalog.ts";
import { createDatabase, type TestDatabase, type TestRole } from "../support/database.ts";
import { givenAccount, insert, open, readAll } from "./given.ts";

/** A role that may read the columns of the catalog and nothing else. */
async function givenReader(database: TestDatabase): Promise<TestRole> {
  await givenAccount(database);
  const conversation_id = await insert(database, "conversations");
  await insert(database, "messages", { conversation_id });
  const role = await database.createRole();
  for (const table of tableNames) {
    await database.query(`GRANT SELECT (${Object.keys(columnsOf(table)).join(", ")}) ON ${table} TO "${role.name}"`);
  }
  return role;
}

test("the columns of the catalog are all that a run needs", async () => {
  await using database = await createDatabase();
  const role = await givenReader(database);

  await using source = await open(role);
  const all = await readAll(source);

  expect(all[0]?.messages).toHaveLength(1);
  expect(source.facts).toMatchObject({ schemaVersion: null, releaseGuess: null, missingOptionalColumns: [] });
});

test("a migration table that may be read tells the schema version", async () => {
  await using database = await createDatabase();
  const role = await givenReader(database);
  await database.query(`GRANT SELECT ON schema_migrations TO "${role.name}"`);

  await using source = await open(role);

  expect(source.facts.releaseGuess).toBe("4.10.0");
});

test("the role of that size cannot read what is secret", async () => {
  await using database = await createDatabase();
  const role = await givenReader(database);

  for (const [table, column] of [
    ["conversations", "uuid"],
    ["conversations", "identifier"],
    ["messages", "source_id"],
    ["active_storage_blobs", "key"],
    ["contact_inboxes", "pubsub_token"],
    ["users", "encrypted_password"],
    ["users", "otp_secret"],
    ["access_tokens", "token"],
    ["channel_email", "imap_password"],
    ["agent_bots", "outgoing_url"],
  ] as const) {
    expect([table, column, await mayRead(database, role, table, column)]).toEqual([table, column, false]);
  }
});

test("every missing grant is named, with the statement that gives it", async () => {
  await using database = await createDatabase();
  const role = await givenReader(database);
  await database.query(`REVOKE SELECT (content, private) ON messages FROM "${role.name}"`);
  await database.query(`REVOKE SELECT (email) ON contacts FROM "${role.name}"`);
  await database.query(`REVOKE SELECT (id, name) ON tags FROM "${role.name}"`);

  await expect(open(role)).rejects.toMatchObject({
    code: "permissionDenied",
    exitCode: 17,
    message: "the role may not read contacts.email, messages.content, messages.private, tags",
    hint:
      `GRANT SELECT (email) ON contacts TO "${role.name}"; ` +
      `GRANT SELECT (content, private) ON messages TO "${role.name}"; ` +
      `GRANT SELECT (id, name) ON tags TO "${role.name}";`,
  });
});

test("a schema that may not be used is not taken for a missing one", async () => {
  await using database = await createDatabase();
  const role = await givenReader(database);
  await database.query("REVOKE USAGE ON SCHEMA public FROM PUBLIC");

  await expect(open(role)).rejects.toMatchObject({
    code: "permissionDenied",
    message: "the role may not use schema public, which holds Chatwoot's tables",
    hint: "GRANT USAGE ON SCHEMA public to the role",
  });
});

test("rows hidden by a policy end the run instead of missing silently", async () => {
  await using database = await createDatabase();
  const role = await givenReader(database);
  await database.query("ALTER TABLE messages ENABLE ROW LEVEL SECURITY");

  await using source = await open(role);

  await expect(readAll(source)).rejects.toMatchObject({
    code: "permissionDenied",
    message: "the role may not read table messages",
    hint: "ask for SELECT on it; row-level security must not hide rows either",
  });
});

test("a grant taken back during the run", async () => {
  await using database = await createDatabase();
  const role = await givenReader(database);

  await using source = await open(role);
  await database.query(`REVOKE SELECT (content) ON messages FROM "${role.name}"`);

  await expect(readAll(source)).rejects.toMatchObject({
    code: "permissionDenied",
    message: "the role may not read table messages",
  });
});

async function mayRead(database: TestDatabase, role: TestRole, table: string, column: string): Promise<boolean> {
  const [row] = await database.query<{ may: boolean }>("SELECT has_column_privilege($1, $2, $3, 'SELECT') AS may", [
    role.name,
    table,
    column,
  ]);
  if (!row) throw new Error("no answer");
  return row.may;
}
