import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { statusSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { readStatus } from "../../src/status.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenFolder, readManifestOf, readView } from "../support/corpus.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { Chatwoot } from "./chatwoot.ts";
import { hintedSequence, play, ticking, touch } from "./play.ts";
import { compacted, fresh, openCorpus, replayed } from "./support.ts";

let database: ReplicatedDatabase;
beforeAll(async () => {
  database = await createReplicatedDatabase();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

let accounts = 10_000;

/** An account with conversations 1 to 4, extracted; its messages are written on the primary, and read from the standby. */
async function givenExtracted(flags: Readonly<Record<string, unknown>> = {}) {
  const accountId = ++accounts;
  const folder = await givenFolder();
  const common = { account: accountId, ...flags };
  const corpus = openCorpus(join(folder.path, "corpus"), database.standby.url, common);
  const chatwoot = new Chatwoot(database.primary, { accountId, touch: "4.12", clock: ticking() });
  await chatwoot.setUp();
  await replayed(database);
  await corpus.extract();
  const idOf = async (displayId: number): Promise<number> => {
    const where = "account_id = $1 AND display_id = $2";
    const [row] = await database.primary.query(`SELECT id FROM conversations WHERE ${where}`, [accountId, displayId]);
    return Number(row?.["id"]);
  };
  return {
    accountId,
    corpus,
    folder: folder.path,
    idOf,
    /** As a customer's message arrives. */
    async say(displayId: number, content: string): Promise<void> {
      await database.primary.query(
        `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
         SELECT account_id, inbox_id, id, 0, $2, now() AT TIME ZONE 'UTC', now() AT TIME ZONE 'UTC'
           FROM conversations WHERE id = $1`,
        [await idOf(displayId), content],
      );
    },
    async isUpToDate(): Promise<void> {
      expect(await compacted(corpus)).toEqual(await fresh(corpus, database.standby.url, common));
    },
    status: () => {
      const folders = { out: corpus.out, "state-dir": corpus.stateDir };
      return readStatus(parseOptions(statusSchema, folders, {}), new Date());
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

const displayIdsIn = async (out: string): Promise<number[]> =>
  (await readView<{ source: { display_id: number } }>(out, "conversations")).map(({ source }) => source.display_id);

test("publishes the named conversation as a delta, and leaves the other that changed to the next full pull", async () => {
  await using given = await givenExtracted();
  await given.say(2, "Any news?");
  await given.say(3, "Still waiting.");
  await replayed(database);

  const targeted = await given.corpus.pullConversations({ conversation: "2" });

  expect(targeted).toMatchObject({ mode: "targeted", upserts: 1, conversationsRead: 1, notFound: [] });
  expect(await displayIdsIn(given.corpus.out)).toEqual([2]);
  expect(await given.corpus.pull()).toMatchObject({ mode: "changed", upserts: 1 });
  expect(await displayIdsIn(given.corpus.out)).toEqual([3]);
  await given.isUpToDate();
});

test("publishes nothing when nothing changed", async () => {
  await using given = await givenExtracted();
  expect(await given.corpus.pullConversations({ conversation: "1,2,3,4" })).toMatchObject({
    generation: null,
    upserts: 0,
  });
  expect((await readManifestOf(given.corpus.out)).generations).toHaveLength(1);
});

test("takes numbers from a file too, each once, and tells which ones no conversation has", async () => {
  await using given = await givenExtracted();
  await given.say(1, "Any news?");
  await replayed(database);
  const file = join(given.folder, "numbers");
  await writeFile(file, "# from the receiver\n1\n\n999\n1\n");

  const targeted = await given.corpus.pullConversations({ conversation: "1", "conversation-file": file });
  expect(targeted).toMatchObject({ upserts: 1, conversationsRead: 1, notFound: [999] });
});

test("a number means the conversation of the corpus's account, never the row with that id nor another account's", async () => {
  await using other = await givenExtracted();
  await using given = await givenExtracted();
  await other.say(1, "Of the other account");
  await replayed(database);

  const byId = await given.corpus.pullConversations({ conversation: String(await other.idOf(1)) });
  expect(byId).toMatchObject({ generation: null, conversationsRead: 0, notFound: [await other.idOf(1)] });
  expect(await given.corpus.pullConversations({ conversation: "1" })).toMatchObject({ generation: null });
});

test("a conversation that left the scope is deleted from the corpus", async () => {
  await using given = await givenExtracted({ status: "open" });
  await database.primary.query("UPDATE conversations SET status = 1 WHERE id = $1", [await given.idOf(2)]);
  await replayed(database);

  const targeted = await given.corpus.pullConversations({ conversation: "2" });
  expect(Object.keys(targeted.deletes)).toEqual(["left_scope"]);
});

test("a deleted conversation is not found, and goes with the next full pull", async () => {
  await using given = await givenExtracted();
  const id = await given.idOf(2);
  await database.primary.query("DELETE FROM messages WHERE conversation_id = $1", [id]);
  await database.primary.query("DELETE FROM conversations WHERE id = $1", [id]);
  await replayed(database);

  expect(await given.corpus.pullConversations({ conversation: "2" })).toMatchObject({
    generation: null,
    notFound: [2],
  });
  expect(Object.keys((await given.corpus.pull()).deletes)).toEqual(["conversation_deleted"]);
});

test("what came after the last full pull, was published alone, and was deleted before the next one, does go", async () => {
  await using given = await givenExtracted();
  const id = await given.idOf(2);
  const [survey] = await database.primary.query(
    `SELECT id, account_id, conversation_id FROM messages WHERE conversation_id = ${id} ORDER BY id LIMIT 1`,
  );
  // Neither touches the conversation nor its messages.
  await database.primary.query(
    `INSERT INTO csat_survey_responses (account_id, conversation_id, message_id, contact_id, rating, created_at, updated_at)
     SELECT account_id, id, $2, contact_id, 5, now(), now() FROM conversations WHERE id = $1`,
    [id, survey?.["id"]],
  );
  await replayed(database);
  expect(await given.corpus.pullConversations({ conversation: "2" })).toMatchObject({ upserts: 1 });
  await database.primary.query("DELETE FROM csat_survey_responses WHERE conversation_id = $1", [id]);
  await replayed(database);

  expect(await given.corpus.pull()).toMatchObject({ mode: "changed", upserts: 1 });
  await given.isUpToDate();
});

test("counts as no look at everything: age, watermark and reconciliation stay those of the last full run", async () => {
  await using given = await givenExtracted();
  const before = await given.status();
  await given.say(2, "Any news?");
  await replayed(database);
  await given.corpus.pullConversations({ conversation: "2" });
  const after = await given.status();

  expect(after.generations).toHaveLength(2);
  const { last_success_at, watermark, last_reconciliation_at, state } = after;
  expect({ last_success_at, watermark, last_reconciliation_at, state }).toEqual({
    last_success_at: before.last_success_at,
    watermark: before.watermark,
    last_reconciliation_at: before.last_reconciliation_at,
    state: "present",
  });
});

test("the corpus is sound afterwards, also for who reads it without the state", async () => {
  await using given = await givenExtracted();
  await given.say(2, "Any news?");
  await replayed(database);
  await given.corpus.pullConversations({ conversation: "2" });
  expect(await verifyCorpus(given.corpus.out)).toMatchObject({ ok: true });
  await given.isUpToDate();
});

const walPosition = async (): Promise<string> => {
  const [row] = await database.primary.query("SELECT pg_current_wal_insert_lsn()::text AS lsn");
  return String(row?.["lsn"]);
};
const clock = async (): Promise<string> => {
  const [row] = await database.primary.query("SELECT clock_timestamp()::timestamptz::text AS now");
  return new Date(String(row?.["now"])).toISOString();
};
const pause = () => database.standby.query("SELECT pg_wal_replay_pause()");
const resume = () => database.standby.query("SELECT pg_wal_replay_resume()");

test("--after a place in the WAL waits until the standby shows it", async () => {
  await using given = await givenExtracted();
  await pause();
  await given.say(2, "Any news?");
  const after = await walPosition();
  const pulled = given.corpus.pullConversations({ conversation: "2", after });
  const early = await given.corpus.pullConversations({ conversation: "2" }); // which does not wait
  await resume();

  expect(early).toMatchObject({ generation: null, upserts: 0 });
  expect(await pulled).toMatchObject({ upserts: 1 });
});

test("--after a time waits until something was replayed that was committed later", async () => {
  await using given = await givenExtracted();
  await pause();
  await given.say(2, "Any news?");
  const after = await clock();
  const pulled = given.corpus.pullConversations({ conversation: "2", after });
  await given.say(3, "Another conversation goes on.");
  await resume();
  await replayed(database);

  expect(await pulled).toMatchObject({ upserts: 1 });
});

test("--after outlives a connection that is lost while it waits: the standby may be restarted meanwhile", async () => {
  await using given = await givenExtracted();
  await pause();
  await given.say(2, "Any news?");
  const pulled = given.corpus.pullConversations({ conversation: "2", after: await walPosition(), "max-wait": "60" });
  await vi.waitFor(async () => {
    const waits = "application_name LIKE 'chatwoot-corpus%' AND state = 'idle' AND query ILIKE 'commit%'"; // was answered once
    const [row] = await database.standby.query(
      `SELECT count(pg_terminate_backend(pid))::int AS ended FROM pg_stat_activity WHERE ${waits}`,
    );
    expect(row?.["ended"]).toBe(1);
  }, 20_000);
  await resume();

  expect(await pulled).toMatchObject({ upserts: 1 });
});

test.each([
  ["place in the WAL", walPosition],
  ["time", clock],
])("a standby that does not get to a %s within --max-wait: unfinished, with nothing published", async (_what, mark) => {
  await using given = await givenExtracted();
  await pause();
  try {
    await given.say(2, "Any news?");
    const flags = { conversation: "2", after: await mark(), "max-wait": "1" };
    await expect(given.corpus.pullConversations(flags)).rejects.toMatchObject({ code: "unfinished" });
    expect((await readManifestOf(given.corpus.out)).generations).toHaveLength(1);
  } finally {
    await resume();
    await replayed(database);
  }
});

/** For a long run: PULL_SEQUENCES=5000 npx vitest run test/pull/pull-conversations.test.ts */
const sequences = Number(process.env["PULL_SEQUENCES"] ?? 15);
const seed = Number(process.env["PULL_SEED"] ?? 11);

test("with hints in between, deltas still amount to a full extraction, byte for byte", async () => {
  const property = fc.asyncProperty(hintedSequence, touch, (steps, release) => play(database, steps, release));
  await fc.assert(property, { numRuns: sequences, seed });
}, 7_200_000);
