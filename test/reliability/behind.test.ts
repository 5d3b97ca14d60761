import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkSchema, grantsSchema, statusSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import type { Finding } from "../../src/dba/check/finding.ts";
import { checkReplicaReady, grantsOfReplica } from "../../src/replica.ts";
import { readStatus } from "../../src/status.ts";
import { givenFolder } from "../support/corpus.ts";
import { roleUrl } from "../support/server.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { givenConversations, runExtract, runPull, runPullConversations } from "./given.ts";

const password = "for-this-test";
const signal = new AbortController().signal;
let folder: Awaited<ReturnType<typeof givenFolder>>;
let replicated: ReplicatedDatabase;
let out: string;
/** Of a role that sees no more of the standby's statistics than any other. */
let url: string;

beforeEach(async () => {
  folder = await givenFolder();
  out = join(folder.path, "corpus");
  replicated = await createReplicatedDatabase();
  const { primary, standby } = replicated;
  await givenConversations(primary.query);
  const options = parseOptions(grantsSchema, { "database-url": standby.url, role: "reader" }, {});
  for (const statement of (await grantsOfReplica(options, signal)).grants) await primary.query(statement);
  await primary.query(`ALTER ROLE reader PASSWORD '${password}'`);
  await replicated.caughtUp();
  url = roleUrl(standby.url, "reader", password);
  await runExtract(out, url);
});
afterEach(async () => {
  await replicated?.[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

const impatient = { "max-lag": "1s", "max-wait": "2s" };
const behind = { code: "unfinished", exitCode: 25, message: "the standby is more than 1 s behind" };
const pause = () => new Promise((resolve) => setTimeout(resolve, 1_500));

async function write(): Promise<void> {
  await replicated.primary.query("UPDATE messages SET content = 'Changed' WHERE conversation_id = 7");
}

async function lastReplayed(): Promise<string> {
  const [row] = await replicated.standby.query(
    `SELECT to_char(pg_last_xact_replay_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at`,
  );
  return row?.["at"];
}

async function check(): Promise<Map<string, Finding>> {
  const options = parseOptions(checkSchema, { "database-url": url, account: 1, "max-lag": "1s" }, {});
  const context = { signal, now: () => new Date(), wait: async () => 1_000, freeBytes: async () => 1e12 };
  return new Map((await checkReplicaReady(options, context)).map((finding) => [finding.check, finding]));
}

const status = () => readStatus(parseOptions(statusSchema, { out, "state-dir": `${out}-state` }, {}), new Date());

test("an idle primary that streams is no lag, however long it is idle", async () => {
  await pause();
  const before = new Date().toISOString();

  const summary = await runPull(out, url, { flags: impatient });

  expect(summary.generation).toBeNull();
  expect(summary.snapshotAt > before).toBe(true);
  const findings = await check();
  expect(findings.get("lag")?.level).toBe("ok");
  expect(findings.get("wal receiver")).toMatchObject({ level: "ok", found: "connected" });
});

describe("replay is paused", () => {
  beforeEach(async () => {
    await replicated.standby.query("SELECT pg_wal_replay_pause()");
    await write();
    await pause();
  });

  test.each([
    ["all", runPull, {}],
    ["a conversation that is not there yet", runPullConversations, { conversation: "999" }],
  ] as const)("a pull of %s waits, and ends with 25, though nothing new is to be seen", async (_what, pull, flags) => {
    const log: string[] = [];

    await expect(pull(out, url, { flags: { ...impatient, ...flags }, log })).rejects.toMatchObject(behind);

    expect(log.join("\n")).toContain("the standby is more than 1 s behind: waiting");
  });

  test("a pull that is patient goes on when replay does", async () => {
    const pulling = runPull(out, url, { flags: { ...impatient, "max-wait": "30s" } });
    await pause();
    await replicated.standby.query("SELECT pg_wal_replay_resume()");

    expect(await pulling).toMatchObject({ mode: "changed", upserts: 1 });
  });
});

describe("no WAL receiver, as when the primary is out of reach", () => {
  let connection: string;
  const conninfo = async (value: string) => {
    await replicated.standby.query(`ALTER SYSTEM SET primary_conninfo = '${value.replaceAll("'", "''")}'`);
    await replicated.standby.query("SELECT pg_reload_conf()");
  };
  beforeEach(async () => {
    connection = (await replicated.standby.query("SHOW primary_conninfo"))[0]?.["primary_conninfo"];
    await conninfo("");
    await expect.poll(() => replicated.standby.query("SELECT FROM pg_stat_wal_receiver")).toEqual([]);
    await write();
    await pause();
  });

  test("a pull waits, ends with 25, and makes up for it when the primary is back", async () => {
    await expect(runPull(out, url, { flags: impatient })).rejects.toMatchObject(behind);

    await conninfo(connection);
    await replicated.caughtUp();
    expect(await runPull(out, url, { flags: impatient })).toMatchObject({ mode: "changed", upserts: 1 });
  });

  test("what is read all the same shows the last replayed transaction, not now", async () => {
    const summary = await runPull(out, url, { flags: { "max-lag": "1h" } });

    expect(summary).toMatchObject({ generation: null, snapshotAt: await lastReplayed() });
    expect((await status()).watermark).toBe(await lastReplayed());
    await runExtract(out, url, { flags: { "max-lag": "1h" } });
    expect((await status()).watermark).toBe(await lastReplayed());
  });

  test("`check` names both causes, and the lag", async () => {
    const findings = await check();

    expect(findings.get("wal receiver")).toMatchObject({ level: "warn", remedy: expect.stringContaining("archive") });
    expect(findings.get("lag")?.level).toBe("warn");
    expect(findings.get("clock")?.level).toBe("ok"); // the standby's clock, not the moment that it shows
  });
});
