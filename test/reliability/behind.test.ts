import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { grantsSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { grantsOfReplica } from "../../src/replica.ts";
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
