import { expect, test } from "vitest";
import { sourceDefaults } from "../../src/model/source.ts";
import { parseTarget } from "../../src/source/target.ts";
import { openTransaction, type Timeouts } from "../../src/source/transaction.ts";
import { createDatabase } from "../support/database.ts";
import { noEnvironment } from "./given.ts";

const begin = (url: string, timeouts: Partial<Timeouts> = {}, snapshotId?: string) =>
  openTransaction(
    parseTarget(url, noEnvironment),
    { ...sourceDefaults, ...timeouts },
    new AbortController().signal,
    snapshotId,
  );

test("the transaction is a harmless guest, whatever the server's defaults", async () => {
  await using database = await createDatabase();
  await database.query(`ALTER DATABASE "${database.name}" SET timezone = 'America/New_York'`);
  await database.query(`ALTER DATABASE "${database.name}" SET datestyle = 'SQL, DMY'`);
  await using session = await begin(database.url, {
    statementTimeoutMs: 60_000,
    lockTimeoutMs: 2_000,
    idleTimeoutMs: 30_000,
  });

  const settings = await session.query("SELECT name, setting FROM pg_settings WHERE name = ANY ($1)", [
    Object.keys(expectedSettings),
  ]);

  expect(Object.fromEntries(settings.map((row) => Object.values(row as object)))).toEqual(expectedSettings);
  expect(await session.query("SELECT '2025-11-08 09:02:11.123456'::timestamp AS at")).toEqual([
    { at: "2025-11-08 09:02:11.123456" },
  ]);
});

const expectedSettings = {
  application_name: "chatwoot-corpus",
  client_encoding: "UTF8",
  DateStyle: "ISO, YMD",
  default_transaction_read_only: "on",
  extra_float_digits: "1",
  idle_in_transaction_session_timeout: "30000",
  jit: "off",
  lock_timeout: "2000",
  max_parallel_workers_per_gather: "0",
  row_security: "off",
  statement_timeout: "60000",
  TimeZone: "UTC",
  transaction_isolation: "repeatable read",
  transaction_read_only: "on",
};

test("nothing is set for longer than the transaction, since a pooler may hand the connection on", async () => {
  await using database = await createDatabase();
  await using session = await begin(database.url);
  await session.query("COMMIT");

  const changed = await session.query<{ name: string }>(
    "SELECT name FROM pg_settings WHERE source = 'session' AND name <> 'application_name' ORDER BY name",
  );

  expect(changed).toEqual([]);
});

test("nothing can be written", async () => {
  await using database = await createDatabase();
  await using session = await begin(database.url);

  await expect(session.query("CREATE TEMP TABLE t (id int)")).rejects.toMatchObject({
    code: "sourceUnreachable",
    message: "the database server reported an error (SQLSTATE 25006)",
  });
});

test("a snapshot of another server is not taken for granted", async () => {
  await using database = await createDatabase();

  await expect(begin(database.url, {}, "00000003-0000001B-1")).rejects.toMatchObject({
    code: "sourceUnreachable",
    message: "two connections did not reach the same server",
    hint: "connect to one replica instead of a load-balanced address, or use --connections 1",
  });
});

test("the server ends a transaction whose program is silent for too long", async () => {
  await using database = await createDatabase();
  await using session = await begin(database.url, { idleTimeoutMs: 50 });
  await database.query("SELECT pg_sleep(0.5)");

  await expect(session.query("SELECT 1")).rejects.toMatchObject({
    code: "sourceUnreachable",
    message: "the server ended the transaction because it was idle",
  });
});
