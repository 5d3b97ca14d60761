import { afterAll, beforeAll, expect, test } from "vitest";
import { type ReplayMark, sourceDefaults } from "../../src/model/source.ts";
import { isReplayed } from "../../src/source/replayed.ts";
import { createDatabase } from "../support/database.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";

let database: ReplicatedDatabase;
beforeAll(async () => {
  // The standby asks the primary for a sign of life after half of that, instead of half a minute.
  database = await createReplicatedDatabase({ standbySettings: { wal_receiver_timeout: "4s" } });
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

test("on a primary with nothing to commit: reached by a role that may see when the primary was heard of, as the guide grants it", async () => {
  // As `grants` makes it.
  await database.primary.query("CREATE ROLE reader LOGIN NOINHERIT PASSWORD 'reader-of-a-test'");
  await database.primary.query("GRANT pg_read_all_stats TO reader WITH INHERIT TRUE");
  const { time } = await mark();
  await database.caughtUp();
  expect(await ask({ time })).toBe(false); // who may not see it has to wait for a commit
  const asReader = Object.assign(new URL(database.standby.url), { username: "reader", password: "reader-of-a-test" });
  const options = { ...sourceDefaults, databaseUrl: asReader.href, environment: {} };
  const until = performance.now() + 30_000;
  const isThere = await isReplayed(options, { time }, new AbortController().signal, async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return performance.now() < until;
  });
  expect(isThere).toBe(true);
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
