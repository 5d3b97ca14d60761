import { afterAll, beforeAll, expect, test } from "vitest";
import { type ReplayMark, sourceDefaults } from "../../src/model/source.ts";
import { isReplayed } from "../../src/source/replayed.ts";
import { createDatabase } from "../support/database.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";

let database: ReplicatedDatabase;
beforeAll(async () => {
  database = await createReplicatedDatabase();
  await database.primary.query("CREATE ROLE guest LOGIN PASSWORD 'guest-of-a-test'");
  await database.caughtUp();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

/** Asked once, by a role that has no privilege at all. */
function ask(wanted: ReplayMark, url = database.standby.url): Promise<boolean> {
  const asGuest = new URL(url);
  if (url === database.standby.url) Object.assign(asGuest, { username: "guest", password: "guest-of-a-test" });
  const options = { ...sourceDefaults, databaseUrl: asGuest.href, environment: {} };
  return isReplayed(options, wanted, new AbortController().signal, async () => false);
}

/** Place and time of now, on the primary. */
const mark = async (): Promise<{ lsn: string; time: string }> => {
  const [row] = await database.primary.query(
    `SELECT pg_current_wal_insert_lsn()::text AS lsn,
            to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS time`,
  );
  return { lsn: String(row?.["lsn"]), time: String(row?.["time"]) };
};

test("a place in the WAL: not before it was replayed, and then at once", async () => {
  await database.standby.query("SELECT pg_wal_replay_pause()");
  await database.primary.query("CREATE TABLE seen_later ()");
  const { lsn } = await mark();
  expect(await ask({ lsn })).toBe(false);
  await database.standby.query("SELECT pg_wal_replay_resume()");
  await database.caughtUp();
  expect(await ask({ lsn })).toBe(true);
});

test("a time: not while nothing that was committed later is replayed, although all that came is", async () => {
  await database.primary.query("CREATE TABLE seen_before ()");
  const { time } = await mark();
  await database.caughtUp();
  expect(await ask({ time })).toBe(false);
  await database.primary.query("CREATE TABLE seen_after ()");
  await database.caughtUp();
  expect(await ask({ time })).toBe(true);
});

test("asks again as long as it is told to", async () => {
  await database.standby.query("SELECT pg_wal_replay_pause()");
  await database.primary.query("CREATE TABLE asked_for ()");
  const { lsn } = await mark();
  let asked = 0;
  const options = { ...sourceDefaults, databaseUrl: database.standby.url, environment: {} };
  const answer = await isReplayed(options, { lsn }, new AbortController().signal, async () => {
    asked++;
    if (asked === 3) {
      await database.standby.query("SELECT pg_wal_replay_resume()");
      await database.caughtUp();
    }
    return true;
  });
  expect(answer).toBe(true);
  expect(asked).toBe(3);
});

test("a primary shows what it committed", async () => {
  await using primary = await createDatabase();
  expect(await ask({ lsn: "FFFFFFFF/FFFFFFFF" }, primary.url)).toBe(true);
  expect(await ask({ time: "2999-01-01T00:00:00Z" }, primary.url)).toBe(true);
});
