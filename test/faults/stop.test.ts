import { cp } from "node:fs/promises";
import { hostname } from "node:os";
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
import { expectTidy, runExtract, startExtract, type Target } from "./given.ts";

const seed = 21;
const conversations = 120;

let database: TestDatabase;
let scratch: Awaited<ReturnType<typeof givenFolder>>;
/** What was published before the runs that are disturbed: a part of the database, so that old and new differ. */
let former: string;
let formerBytes: Readonly<Record<string, string>>;
/** The bytes of a run that nobody disturbs, and its time from the first staged file to the end. */
let wholeBytes: Readonly<Record<string, string>>;
let wholeMs: number;

beforeAll(async () => {
  database = await createDatabase();
  await seedDatabase(database.url, { seed, conversations });
  scratch = await givenFolder();
  former = join(scratch.path, "former");
  const target = { out: former, databaseUrl: database.url };
  expect(await runExtract(target, ["--allow-primary", "--limit", "50"])).toMatchObject({ code: 0 });
  formerBytes = await fingerprint(former);
  const whole = { ...target, out: join(scratch.path, "whole") };
  const running = await startExtract(whole, ".staging-");
  const startedMs = Date.now();
  expect(await running.ended).toMatchObject({ code: 0 });
  wholeMs = Date.now() - startedMs;
  wholeBytes = await fingerprint(whole.out);
  expect(wholeBytes).not.toEqual(formerBytes);
});
afterAll(async () => {
  await scratch?.[Symbol.asyncDispose]();
  await database?.[Symbol.asyncDispose]();
});

async function givenCopy(): Promise<Target & AsyncDisposable> {
  const folder = await givenFolder();
  const out = join(folder.path, "corpus");
  await cp(former, out, { recursive: true });
  await cp(`${former}-state`, `${out}-state`, { recursive: true, force: true });
  return { out, databaseUrl: database.url, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

/** The run after the one that was disturbed. */
async function expectNextRunPublishes(corpus: Target): Promise<void> {
  const next = await runExtract(corpus);
  expect({ code: next.code, stderr: withoutLogLines(next.stderr) }).toEqual({ code: 0, stderr: "" });
  expect(await fingerprint(corpus.out)).toEqual(wholeBytes);
  expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true, problemCount: 0 });
  await expectTidy(corpus.out, true);
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
    expect(await publishedTree(corpus.out)).toEqual(before);
    expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true });
    await expectNextRunPublishes(corpus);
  });

  test("leaves nothing but what the next run goes on with where nothing was published before", async () => {
    await using folder = await givenFolder();
    const out = join(folder.path, "corpus");

    const running = await startExtract({ out, databaseUrl: database.url }, ".staging-");
    process.kill(running.pid, signal);

    expect(await running.ended).toMatchObject({ code });
    expect(await publishedTree(out)).toEqual({});
    await expectNextRunPublishes({ out, databaseUrl: database.url });
  });
});

test("a second Ctrl-C, while the first is still being obeyed, ends the run at once and costs nothing", async () => {
  await using corpus = await givenCopy();
  const running = await startExtract(corpus, ".staging-");
  process.kill(running.pid, "SIGSTOP"); // so that it meets both signals together
  process.kill(running.pid, "SIGINT");
  process.kill(running.pid, "SIGTERM");
  process.kill(running.pid, "SIGCONT");

  expect(await running.ended).toMatchObject({ code: null, signal: "SIGKILL" });
  expect(await fingerprint(corpus.out)).toEqual(formerBytes);
  await expectNextRunPublishes(corpus);
});

const random = createRandom("kill -9");
const moments = Array.from({ length: 10 }, () => random.next() * 1.05).sort((a, b) => a - b);

test.each(moments.map((moment) => [Math.round(moment * 100), moment]))(
  "kill -9 after %i percent of the work: readers have a whole corpus, and the next run gives the bytes of an undisturbed one",
  async (_percent, moment) => {
    await using corpus = await givenCopy();
    const running = await startExtract(corpus, ".staging-");
    await sleep(moment * wholeMs);
    kill(running.pid);
    await running.ended;

    expect([formerBytes, wholeBytes]).toContainEqual(await fingerprint(corpus.out));
    expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true, problemCount: 0 });
    await expectNextRunPublishes(corpus);
  },
);

test("of two runs at once the second ends and names the first, which goes on", async () => {
  await using corpus = await givenCopy();
  const first = await startExtract(corpus, ".staging-");
  process.kill(first.pid, "SIGSTOP"); // alive, and not done before the second has looked
  try {
    const second = await runExtract(corpus, ["--allow-primary", "--json"]);

    expect(second.code).toBe(15);
    const { error, message, hint } = JSON.parse(second.stdout);
    expect(error).toBe("locked");
    const since = "since \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z, less than a minute";
    expect(message).toMatch(
      new RegExp(`^${corpus.out} is locked by extract \\(process ${first.pid} on ${hostname()}, ${since}\\)$`),
    );
    expect(hint).toMatch(
      new RegExp(
        `^wait until it has ended; if you are sure that it no longer runs, delete ${corpus.out}/\\.lock-[\\w-]+$`,
      ),
    );
    expect(await fingerprint(corpus.out)).toEqual(formerBytes);
  } finally {
    process.kill(first.pid, "SIGCONT");
  }
  expect(await first.ended).toMatchObject({ code: 0 });
  expect(await fingerprint(corpus.out)).toEqual(wholeBytes);
  await expectTidy(corpus.out, true);
});

test("a connection that is cut in the middle is replaced: the run goes on, and gives the bytes of an undisturbed one", async () => {
  await using corpus = await givenCopy();
  const running = await startExtract(corpus, ".staging-");
  process.kill(running.pid, "SIGSTOP"); // so that the rest is still to be read
  const cut = await database.query<{ done: boolean }>(
    `SELECT pg_terminate_backend(pid, 10000) AS done FROM pg_stat_activity
      WHERE application_name = 'chatwoot-corpus' AND datname = $1`,
    [database.name],
  );
  process.kill(running.pid, "SIGCONT");
  const { code, stderr } = await running.ended;

  expect(cut).not.toEqual([]);
  expect(cut.every(({ done }) => done)).toBe(true);
  expect(code).toBe(0);
  expect(stderr).toContain("going on in short transactions");
  expect(await fingerprint(corpus.out)).toEqual(wholeBytes);
  await expectTidy(corpus.out, true);
});

/** Without what an interrupted run keeps for the next one. */
async function publishedTree(out: string): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(Object.entries(await tree(out)).filter(([name]) => !name.startsWith(".staging-")));
}

test("a standby needs no --allow-primary, and gives the bytes that the primary gives", async () => {
  await using replicated = await createReplicatedDatabase();
  await seedDatabase(replicated.primary.url, { seed, conversations });
  await replicated.caughtUp();
  await using folder = await givenFolder();
  const primary = { out: join(folder.path, "primary"), databaseUrl: replicated.primary.url };
  const standby = { out: join(folder.path, "standby"), databaseUrl: replicated.standby.url };

  expect(await runExtract(primary, [])).toMatchObject({ code: 19 });
  expect(await runExtract(primary)).toMatchObject({ code: 0 });
  expect(await runExtract(standby, [])).toMatchObject({ code: 0 });

  expect(await fingerprint(standby.out)).toEqual(await fingerprint(primary.out));
  expect(await fingerprint(standby.out)).toEqual(wholeBytes);
  const [generation] = (await readManifestOf(standby.out)).generations;
  expect(generation?.source.in_recovery).toBe(true);
});

/** Unless it has already ended by itself. */
function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
