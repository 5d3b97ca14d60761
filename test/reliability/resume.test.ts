import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { CorpusError } from "../../src/errors.ts";
import { fingerprint, givenFolder, readManifestOf } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { disturb, foldedFingerprint, givenConversations, quietFingerprint, runExtract } from "./given.ts";

let database: TestDatabase;
let folder: Awaited<ReturnType<typeof givenFolder>>;
let out: string;
const flags = { "allow-primary": true, "shard-bytes": 4_000 };
const goingOn = "going on with what an interrupted run has read";

beforeEach(async () => {
  await database?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
  database = await createDatabase();
  await givenConversations(database.query);
  folder = await givenFolder();
  out = join(folder.path, "corpus");
});
afterAll(async () => {
  await database?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

/** A run that is stopped by a signal when it has read half, or so many conversations. */
const interrupt = (more?: Readonly<Record<string, unknown>>): Promise<void> => interruptAt(30, more);

async function interruptAt(conversations: number, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const stop = new AbortController();
  const run = runExtract(out, database.url, {
    flags: { ...flags, ...more },
    signal: stop.signal,
    onConversations(count) {
      if (count >= conversations) stop.abort(new CorpusError("interrupted", "stopped"));
    },
  });
  await expect(run).rejects.toMatchObject({ code: "interrupted" });
  await expect(readFile(join(out, "manifest.json"))).rejects.toMatchObject({ code: "ENOENT" });
}

async function stagedFiles(): Promise<string[]> {
  const staging = (await readdir(out)).find((name) => name.startsWith(".staging-"));
  if (staging === undefined) return [];
  return (await readdir(join(out, staging))).map((name) => join(out, staging, name));
}

test("an interrupted run goes on where it stopped, and ends in the bytes of an undisturbed one", async () => {
  await interrupt();
  const log: string[] = [];
  const counts: number[] = [];

  const summary = await runExtract(out, database.url, { flags, log, onConversations: (count) => counts.push(count) });

  expect(log).toContain(goingOn);
  expect(counts[0]).toBe(33); // three more than were read before
  expect(summary).toMatchObject({ consistency: "settled", catchUp: { mode: "changed", generation: null } });
  expect(summary.counts.conversations).toMatchObject({ read: 60, published: 60 });
  expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, flags));
  expect(await stagedFiles()).toEqual([]);
});

test.each(["gzip", "zstd"])(
  "a run with --compress %s that is interrupted, twice, goes on as well, and leaves no file of the way",
  async (compress) => {
    const compressed = { ...flags, compress, views: ["qa", "chat"] };
    await interrupt(compressed);
    const log: string[] = [];
    await interruptAt(48, compressed);

    await runExtract(out, database.url, { flags: compressed, log });

    expect(log).toContain(goingOn);
    expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, compressed));
    const [generation] = (await readManifestOf(out)).generations;
    const published = generation?.files.map(({ path }) => path.split("/").at(-1)).toSorted();
    expect((await readdir(join(out, "generations", generation?.name ?? ""))).toSorted()).toEqual(published);
  },
);

test("what changed between the two runs is in the corpus", async () => {
  await interrupt();
  await disturb(database.query);

  const summary = await runExtract(out, database.url, { flags });

  expect(summary.catchUp?.upserts).toBeGreaterThan(3);
  expect((await readManifestOf(out)).generations[0]?.watermark.consistency).toBe("settled");
  expect(await foldedFingerprint(out)).toEqual(await quietFingerprint(database.url, { "allow-primary": true }));
});

test.each([
  [
    "one byte was changed",
    async (path: string) => {
      const bytes = await readFile(path);
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      await writeFile(path, bytes);
    },
  ],
  ["one byte is missing", async (path: string) => writeFile(path, (await readFile(path)).subarray(1))],
])("a staged file in which %s is not trusted: the run begins anew", async (_case, damage) => {
  await interrupt();
  const shard = (await stagedFiles()).find((path) => path.endsWith("conversations-00000.jsonl"));
  await damage(shard ?? "");
  const log: string[] = [];

  const summary = await runExtract(out, database.url, { flags, log });

  expect(log).not.toContain(goingOn);
  expect(summary.consistency).toBe("snapshot");
  expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, flags));
});

test("what was staged by a run with other options is not gone on with", async () => {
  await interrupt();
  const log: string[] = [];

  const summary = await runExtract(out, database.url, { flags: { ...flags, exclude: ["bot"] }, log });

  expect(log).not.toContain(goingOn);
  expect(summary.consistency).toBe("snapshot");
});

test("without the state of the interrupted run its files are of no use, and go", async () => {
  await interrupt();
  for (const name of await readdir(`${out}-state`)) await writeFile(join(`${out}-state`, name), "");
  const log: string[] = [];

  const summary = await runExtract(out, database.url, { flags, log });

  expect(log).not.toContain(goingOn);
  expect(summary.consistency).toBe("snapshot");
  expect(await stagedFiles()).toEqual([]);
});

test("the time window ends a run at a page, and the next run goes on", async () => {
  let asked = 0;
  const now = () => new Date(2026, 0, 2, ++asked > 12 ? 6 : 5, 30);

  const run = runExtract(out, database.url, { flags: { ...flags, "until-time": "06:00" }, now });
  await expect(run).rejects.toMatchObject({
    code: "unfinished",
    exitCode: 25,
    message: "it is 06:00: the time for reading is over",
  });
  expect(await stagedFiles()).not.toEqual([]);
  const log: string[] = [];
  await runExtract(out, database.url, { flags, log });

  expect(log).toContain(goingOn);
  expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, flags));
});

test("the time window ends a run also in the middle of a huge conversation, which the next run reads anew", {
  timeout: 180_000,
}, async () => {
  await database.query(
    `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
     SELECT 1, 1, 31, m % 2, 'More ' || m, now(), now() FROM generate_series(1, 5500) m`,
  );
  const log: string[] = [];
  let inChunk = 0;
  const now = () => {
    if (log.at(-1) === "30 conversations") inChunk++; // asked for the page with the huge one, and then for its pieces
    return new Date(2026, 0, 2, inChunk > 3 ? 6 : 5, 30);
  };
  const run = runExtract(out, database.url, {
    flags: { ...flags, "until-time": "06:00" },
    now,
    onConversations: (count) => log.push(`${count} conversations`),
  });

  await expect(run).rejects.toMatchObject({ code: "unfinished", exitCode: 25 });
  expect(log.at(-1)).toBe("30 conversations");
  await runExtract(out, database.url, { flags, log });
  expect(log).toContain(goingOn);
  expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, flags));
});

test("a grant that is taken away in the middle ends the run with 17, and costs nothing once it is back", async () => {
  const role = await database.createRole();
  await database.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO "${role.name}"`);
  let revoked: Promise<unknown> | undefined;
  const slowly = { ...flags, "max-rows-per-second": 200 };

  const run = runExtract(out, role.url, {
    flags: slowly,
    onConversations(count) {
      if (count >= 30) revoked ??= database.query(`REVOKE SELECT ON messages FROM "${role.name}"`);
    },
  });
  await expect(run).rejects.toMatchObject({ code: "permissionDenied", exitCode: 17 });
  await revoked;
  await database.query(`GRANT SELECT ON messages TO "${role.name}"`);
  const log: string[] = [];
  await runExtract(out, role.url, { flags, log });

  expect(log).toContain(goingOn);
  expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, flags));
  await database.query(`REVOKE SELECT ON ALL TABLES IN SCHEMA public FROM "${role.name}"`);
});

test("a run that finds personal data in its files leaves nothing of them", async () => {
  await database.query("UPDATE messages SET content = 'Hello' WHERE conversation_id = 60");
  // An allow-list as wide as this is a mistake that the gate is there for.
  const policy = join(folder.path, "policy.json");
  await writeFile(policy, JSON.stringify({ name: "blind", off: ["email"] }));
  await database.query("UPDATE messages SET content = 'write to someone.else@company.example.com' WHERE id = 1");

  const run = runExtract(out, database.url, { flags: { ...flags, policy } });

  await expect(run).rejects.toMatchObject({ code: "leakFound" });
  expect(await stagedFiles()).toEqual([]);
});
