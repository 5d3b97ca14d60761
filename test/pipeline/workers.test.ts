import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { seedDatabase } from "../../fixtures/generate.ts";
import { workersFor } from "../../src/pipeline/open-renderer.ts";
import { contents, openCorpus } from "../pull/support.ts";
import { givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let oneThread: Record<string, string>;
beforeAll(async () => {
  database = await createDatabase();
  await seedDatabase(database.url, { seed: 11, conversations: 40 });
  await using folder = await givenFolder();
  oneThread = await extracted(folder.path, { workers: 0, connections: 1 });
  return () => database[Symbol.asyncDispose]();
});

/** Small pages and pieces, so that every worker gets several, and large conversations are streamed. */
const small = { "page-rows": 7, "page-bytes": 20_000 };

test.each([
  [0, 2],
  [1, 4],
  [2, 4],
  [4, 5],
  [4, 2],
  [2, 1],
])("the bytes are the same for %i workers and %i connections as for one thread", async (workers, connections) => {
  await using folder = await givenFolder();

  expect(await extracted(folder.path, { ...small, workers, connections })).toEqual(oneThread);
});

test("when the server ends a worker's connection, the run goes on, and nothing is missing", async () => {
  await using folder = await givenFolder();
  const killing = endConnectionsOfWorkers(1);

  const found = await extracted(folder.path, { ...small, workers: 2, connections: 3 });

  expect(await killing).toBe(1);
  expect(found).toEqual(oneThread);
  expect(await sessions()).toEqual([]);
});

test("a run that is stopped leaves no thread and no connection behind", async () => {
  await using folder = await givenFolder();
  const stopping = new AbortController();
  const corpus = openCorpus(join(folder.path, "stopped"), database.url, {}, stopping.signal);
  const run = corpus.extract({ ...small, workers: 2, connections: 3 });
  while ((await sessions()).length < 3) await new Promise((resolve) => setTimeout(resolve, 5));

  stopping.abort(new Error("enough"));

  await expect(run).rejects.toThrow("enough");
  expect(await sessions()).toEqual([]);
});

// The last one that reads: it changes the database.
test("a pull over workers publishes what a pull in one thread does", async () => {
  await using folder = await givenFolder();
  const corpora = ["one", "other"].map((name) => openCorpus(join(folder.path, name), database.url));
  for (const corpus of corpora) await corpus.extract();
  await database.query("UPDATE conversations SET priority = 3 WHERE id % 3 = 0");

  const [one, other] = [
    await corpora[0]?.pull({ workers: 0, reconcile: true }),
    await corpora[1]?.pull({ ...small, workers: 2, reconcile: true }),
  ];

  expect(one?.upserts).toBeGreaterThan(10);
  const { durationMs: _, out: __, snapshotAt: ___, ...summary } = other ?? { durationMs: 0 };
  expect(one).toMatchObject(summary);
});

test("every worker has a connection beside that of the main thread, and small work gets none", () => {
  const asked = (workers: number | undefined, connections: number, conversations: number) =>
    workersFor({ workers, connections, maxRowsPerSecond: undefined }, conversations);

  expect(asked(4, 8, 1)).toBe(4);
  expect(asked(4, 3, 1)).toBe(2);
  expect(asked(4, 1, 1)).toBe(0);
  expect(asked(undefined, 16, 100)).toBe(0);
  expect(asked(undefined, 2, 1_000_000)).toBe(0);
  expect(workersFor({ workers: 4, connections: 8, maxRowsPerSecond: 100 }, 1)).toBe(0);
});

async function extracted(folder: string, flags: Record<string, unknown>): Promise<Record<string, string>> {
  const out = join(folder, "corpus");
  await openCorpus(out, database.url).extract(flags);
  const found = await contents(out);
  await rm(out, { recursive: true });
  await rm(`${out}-state`, { recursive: true });
  return found;
}

const sessions = async (): Promise<unknown[]> =>
  await database.query(
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'chatwoot-corpus'",
  );

/** As soon as there are three: the main thread's is the oldest. */
async function endConnectionsOfWorkers(count: number): Promise<number> {
  const admin = new pg.Client({ connectionString: inject("clusterUrl") });
  await admin.connect();
  try {
    for (;;) {
      const { rows } = await admin.query(
        `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = 'chatwoot-corpus' ORDER BY backend_start`,
        [new URL(database.url).pathname.slice(1)],
      );
      if (rows.length < 3) continue;
      const chosen = rows.slice(1, 1 + count).map(({ pid }) => pid);
      const ended = await admin.query("SELECT pg_terminate_backend(pid) AS ended FROM unnest($1::int4[]) AS pid", [
        chosen,
      ]);
      return ended.rows.filter((row) => row.ended).length;
    }
  } finally {
    await admin.end();
  }
}
