import { cp } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seedDatabase } from "../../fixtures/generate.ts";
import { createRandom } from "../../fixtures/random.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { tree, withoutLogLines } from "../cli/given.ts";
import { fingerprint, givenFolder, readManifestOf } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { createReplicatedDatabase } from "../support/standby.ts";
import { expectTidy, runExtract, startExtract } from "./given.ts";

const seed = 21;
const conversations = 200;

let database: TestDatabase;
/** Of a run that nobody disturbs. */
let undisturbed: Readonly<Record<string, string>>;
let undisturbedMs: number;
let scratch: Awaited<ReturnType<typeof givenFolder>>;
/** Published in full; tests work on copies. */
let published: string;

beforeAll(async () => {
  database = await createDatabase();
  await seedDatabase(database.url, { seed, conversations });
  scratch = await givenFolder();
  published = join(scratch.path, "published");
  const startedMs = Date.now();
  expect(await runExtract({ out: published, databaseUrl: database.url })).toMatchObject({ code: 0 });
  undisturbedMs = Date.now() - startedMs;
  undisturbed = await fingerprint(published);
});
afterAll(async () => {
  await scratch?.[Symbol.asyncDispose]();
  await database?.[Symbol.asyncDispose]();
});

async function givenCopy(): Promise<{ out: string; databaseUrl: string } & AsyncDisposable> {
  const folder = await givenFolder();
  const out = join(folder.path, "corpus");
  await cp(published, out, { recursive: true });
  await cp(`${published}-state`, `${out}-state`, { recursive: true });
  return { out, databaseUrl: database.url, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

describe.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("%s in the middle of a run", (signal, code) => {
  const message = "error: stopped; nothing was published\nhint: run the command again\n";

  test(`ends it with ${code}, leaves the former corpus as it was, and the next run publishes`, async () => {
    await using corpus = await givenCopy();
    const before = await tree(corpus.out);

    const running = await startExtract(corpus, ".staging-");
    process.kill(running.pid, signal);
    const ended = await running.ended;

    expect({ ...ended, stderr: withoutLogLines(ended.stderr) }).toEqual({
      code,
      signal: null,
      stdout: "",
      stderr: message,
    });
    expect(await tree(corpus.out)).toEqual(before);
    expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true });
    expect(await runExtract(corpus)).toMatchObject({ code: 0 });
    expect(await fingerprint(corpus.out)).toEqual(undisturbed);
  });

  test("leaves an empty folder where nothing was published before", async () => {
    await using folder = await givenFolder();
    const out = join(folder.path, "corpus");

    const running = await startExtract({ out, databaseUrl: database.url }, ".staging-");
    process.kill(running.pid, signal);

    expect(await running.ended).toMatchObject({ code });
    await expectTidy(out, false);
  });
});

test("the server has nothing left to do for a run that was stopped", async () => {
  await using corpus = await givenCopy();
  const running = await startExtract(corpus, ".staging-");
  process.kill(running.pid, "SIGINT");
  await running.ended;
  const sessions = "SELECT state, query FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus' AND datname = $1";
  const left = await database.query<{ state: string }>(sessions, [database.name]);
  expect(left.filter(({ state }) => state === "active")).toEqual([]);
});

const random = createRandom("kill -9");
const moments = Array.from({ length: 10 }, () => random.next()).sort((a, b) => a - b);

test.each(moments.map((moment) => [Math.round(moment * 100), moment]))(
  "kill -9 after %i %% of a run's time: readers have a whole corpus, and the next run gives the bytes of an undisturbed one",
  async (_percent, moment) => {
    await using corpus = await givenCopy();
    const { started, ended } = startAtOnce(corpus);
    const pid = await started;
    await sleep(moment * undisturbedMs);
    kill(pid);
    await ended;

    expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true, problemCount: 0 });
    expect(await fingerprint(corpus.out)).toEqual(undisturbed);

    expect(await runExtract(corpus)).toMatchObject({ code: 0 });

    expect(await fingerprint(corpus.out)).toEqual(undisturbed);
    expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true, problemCount: 0 });
    await expectTidy(corpus.out, true);
  },
);
