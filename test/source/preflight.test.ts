import { expect, test } from "vitest";
import { type ReleaseName, releases } from "../../migrations-mirror/index.ts";
import { createDatabase } from "../support/database.ts";
import { givenAccount, insert, open, readAll } from "./given.ts";

test.each([
  ["2.18", "2.18.0", ["attachments.meta", "contacts.country_code", "contacts.last_name", "contacts.location"]],
  ["3.4", "3.4.0", ["attachments.meta", "contacts.country_code"]],
  ["3.14", "3.14.0", ["attachments.meta"]],
  ["4.0", "4.0.0", ["attachments.meta"]],
  ["4.10", "4.10.0", []],
] as const)("release %s is recognized, and read with what it lacks as null", async (release, guess, lacks) => {
  await using database = await createDatabase({ release });
  await givenAccount(database);
  const conversation_id = await insert(database, "conversations", { contact_id: 1 });
  const message_id = await insert(database, "messages", { conversation_id });
  await insert(database, "attachments", { message_id });

  await using source = await open(database);
  const [found] = await readAll(source);

  expect(source.facts).toMatchObject({ accountId: 1, inRecovery: false, releaseGuess: guess });
  expect(source.facts.schemaVersion).toBe(releases[release satisfies ReleaseName]);
  expect(source.facts.missingOptionalColumns).toEqual(expect.arrayContaining([...lacks]));
  if (lacks.length === 0) expect(source.facts.missingOptionalColumns).toEqual([]);
  const values: Record<string, unknown> = { contacts: found?.contact, attachments: found?.attachments[0] };
  for (const path of lacks) expect(values).toHaveProperty(path, null);
});

test("before 3.2.0 a message may be neither private nor public: it is public, as to Rails", async () => {
  await using database = await createDatabase({ release: "2.18" });
  await givenAccount(database);
  const conversation_id = await insert(database, "conversations");
  await insert(database, "messages", { conversation_id, private: null });

  await using source = await open(database);

  expect((await readAll(source))[0]?.messages[0]?.private).toBe(false);
});

test("the server's version and clock are facts of the run", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const now = async () =>
    (
      await database.query<{ now: string }>(
        `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
      )
    )[0]?.now;

  const before = await now();
  await using source = await open(database);
  const after = await now();

  expect(source.facts.serverVersion).toMatch(/^\d+\.\d+$/);
  expect([before, source.facts.snapshotAt, after].toSorted()).toEqual([before, source.facts.snapshotAt, after]);
});

test("missing and changed columns stop the run before the first row, all in one message", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  await database.query("ALTER TABLE messages DROP COLUMN sender_id");
  await database.query("ALTER TABLE conversations ALTER COLUMN status DROP DEFAULT, ALTER COLUMN status TYPE text");
  await database.query("DROP TABLE contact_inboxes");

  await expect(open(database)).rejects.toMatchObject({
    code: "schemaMismatch",
    exitCode: 11,
    message:
      "the database does not have the schema of Chatwoot 2.18 or later: conversations.status is text, not int4 or int8; " +
      "table contact_inboxes is missing; messages.sender_id is missing",
    hint: "check that this is Chatwoot's database; if a newer release changed these columns, please report it",
  });
});

test("optional tables, columns of forks and unknown enum values do not stop a run", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  await database.query("ALTER TABLE messages ADD COLUMN fork_column text NOT NULL DEFAULT 'x'");
  await database.query("CREATE TABLE fork_table (id int)");
  for (const table of ["tags", "taggings", "teams", "agent_bots", "csat_survey_responses", "reporting_events"]) {
    await database.query(`DROP TABLE ${table}`);
  }
  const conversation_id = await insert(database, "conversations", { status: 99 });
  await insert(database, "messages", { conversation_id, content_type: 99, message_type: 98 });

  await using source = await open(database);
  const [found] = await readAll(source);

  expect(source.facts.missingOptionalColumns).toEqual([
    "agent_bots",
    "csat_survey_responses",
    "reporting_events",
    "taggings",
    "tags",
    "teams",
  ]);
  expect(found?.conversation.status).toBe(99);
  expect(found?.messages[0]).toMatchObject({ content_type: 99, message_type: 98 });
  expect(found).toMatchObject({ labels: null, csat: [], reportingEvents: [] });
});

test("ids that an operator widened to bigint are read alike", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  await database.query("ALTER TABLE messages ALTER COLUMN id TYPE bigint");
  const conversation_id = await insert(database, "conversations");
  await insert(database, "messages", { conversation_id, id: "3000000000" });

  await using source = await open(database);

  expect((await readAll(source))[0]?.messages[0]?.id).toBe(3_000_000_000);
});

test("a database of something else is recognized by what it lacks", async () => {
  await using database = await createDatabase();
  await database.query("DROP SCHEMA public CASCADE");
  await database.query("CREATE SCHEMA public");

  await expect(open(database)).rejects.toMatchObject({
    code: "schemaMismatch",
    message: expect.stringMatching(
      /^the database does not have the schema of Chatwoot 2.18 or later: table accounts is missing; /,
    ),
  });
});

test("tables outside the search path are found for the hint", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  await database.query("ALTER SCHEMA public RENAME TO chatwoot");

  await expect(open(database)).rejects.toMatchObject({
    code: "schemaMismatch",
    hint: "schema chatwoot has such tables but is not in the search_path: add ?options=-c%20search_path%3Dchatwoot to the database URL",
  });
  await using source = await open({ url: `${database.url}?options=-c%20search_path%3Dchatwoot` });
  expect(source.facts.accountId).toBe(1);
});

test("without an account given, the only one is taken", async () => {
  await using database = await createDatabase();
  await insert(database, "accounts", { id: 42 });

  await using source = await open(database);

  expect(source.facts.accountId).toBe(42);
  expect(source.directory.account.id).toBe(42);
});

test("with several accounts one must be chosen, and the message lists their ids", async () => {
  await using database = await createDatabase();
  for (const id of [7, 1, 30]) await insert(database, "accounts", { id, name: "Secret Name" });

  await expect(open(database)).rejects.toMatchObject({
    code: "usage",
    exitCode: 2,
    message: "the database holds 3 accounts: 1, 7, 30",
    hint: "choose one with --account",
  });
  await expect(open(database, { accountId: 2 })).rejects.toMatchObject({
    code: "usage",
    message: "the database holds no account 2",
    hint: "accounts: 1, 7, 30",
  });
});

test("a database without accounts says so", async () => {
  await using database = await createDatabase();

  await expect(open(database)).rejects.toMatchObject({ code: "usage", message: "the database holds no account" });
});

test("a primary is refused unless it is allowed", async () => {
  await using database = await createDatabase();
  await givenAccount(database);

  await expect(open(database, { allowPrimary: false })).rejects.toMatchObject({
    code: "primaryRefused",
    exitCode: 19,
    message: "the server is not a read replica",
    hint: "connect to a standby, or give --allow-primary to read from this server",
  });
});
