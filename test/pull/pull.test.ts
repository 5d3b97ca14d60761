import { spawnSync } from "node:child_process";
import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { columnsOf, tableNames } from "../../src/model/catalog.ts";
import { acquireLock } from "../../src/publish/lock.ts";
import { ownIdentity } from "../../src/publish/process-identity.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenFolder, readEverything, readManifestOf, readView } from "../support/corpus.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { Chatwoot } from "./chatwoot.ts";
import { openTransaction, ticking } from "./play.ts";
import { type Corpus, compacted, fresh, openCorpus, replayed } from "./support.ts";

let database: ReplicatedDatabase;
beforeAll(async () => {
  database = await createReplicatedDatabase();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

let accounts = 100;

/** SQLite's default. */
const PAGE_BYTES = 4_096;

interface Given extends AsyncDisposable {
  readonly accountId: number;
  readonly chatwoot: Chatwoot;
  readonly corpus: Corpus;
  /** Pulls from the standby once it has everything. */
  pull(flags?: Readonly<Record<string, unknown>>): ReturnType<Corpus["pull"]>;
  /** The corpus amounts to what a full extraction gives now. */
  isUpToDate(): Promise<void>;
  query(sql: string, ...params: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

/** An account with four conversations, extracted. */
async function givenExtracted(flags: Readonly<Record<string, unknown>> = {}): Promise<Given> {
  const accountId = ++accounts;
  const folder = await givenFolder();
  const common = { account: accountId, ...flags };
  const corpus = openCorpus(join(folder.path, "corpus"), database.standby.url, common);
  const chatwoot = new Chatwoot(database.primary, { accountId, touch: "4.12", clock: ticking() });
  await chatwoot.setUp();
  await replayed(database);
  await corpus.extract();
  return {
    accountId,
    chatwoot,
    corpus,
    async pull(more = {}) {
      await replayed(database);
      return await corpus.pull(more);
    },
    async isUpToDate() {
      await replayed(database);
      expect(await compacted(corpus)).toEqual(await fresh(corpus, database.standby.url, common));
    },
    query: (sql, ...params) => database.primary.query(sql, params),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

test("a night without changes reads nothing and publishes nothing", async () => {
  await using given = await givenExtracted();

  expect(await given.pull()).toMatchObject({ generation: null, conversationsRead: 0, mode: "changed" });
  expect((await readManifestOf(given.corpus.out)).generations).toHaveLength(1);
});

test("rows that changed without a change in what is published are read, and not published again", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.noise(1);

  expect(await given.pull()).toMatchObject({ generation: null, conversationsRead: 1, upserts: 0 });
});

test("looking at conversations, reading messages and new activity times change no line", async () => {
  await using given = await givenExtracted();
  const before = await fresh(given.corpus, database.standby.url, { account: given.accountId });
  await given.query(
    `UPDATE conversations SET last_activity_at = now(), contact_last_seen_at = now(), agent_last_seen_at = now(),
       assignee_last_seen_at = now(), waiting_since = now(), updated_at = now() WHERE account_id = $1`,
    given.accountId,
  );
  await given.query("UPDATE messages SET status = 2, updated_at = now() WHERE account_id = $1", given.accountId);

  expect(await given.pull()).toMatchObject({ generation: null, conversationsRead: 4, upserts: 0 });
  expect(await fresh(given.corpus, database.standby.url, { account: given.accountId })).toEqual(before);
});

test("a transaction held open across two pulls appears exactly once, although its rows carry an old time", async () => {
  await using given = await givenExtracted();
  await using transaction = await openTransaction(database.primary.url);
  await given.chatwoot.through(transaction).newMessage(1);
  await transaction.query("SAVEPOINT deeper"); // a nested transaction of Rails has an id of its own
  await given.chatwoot.through(transaction).newConversation(2);

  await given.chatwoot.editMessage(0);
  expect((await given.pull()).upserts).toBe(1);
  await given.chatwoot.editMessage(4);
  expect((await given.pull()).upserts).toBe(1);
  await transaction.commit();
  const third = await given.pull();
  const fourth = await given.pull();

  expect(third.upserts).toBe(2);
  expect(fourth).toMatchObject({ generation: null, upserts: 0 });
  await given.isUpToDate();
});

test("rows that appear late do not hide that others of the same number and sum of ids are gone", async () => {
  await using given = await givenExtracted();
  const [first, second] = await given.query(
    "SELECT id, inbox_id FROM conversations WHERE account_id = $1 ORDER BY id",
    given.accountId,
  );
  const write = async (sql: Pick<typeof given, "query">, conversation: Record<string, unknown> | undefined) => {
    const [row] = await sql.query(
      `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
       VALUES ($1, $2, $3, 0, 'Are you there?', now(), now()) RETURNING id`,
      ...[given.accountId, conversation?.["inbox_id"], conversation?.["id"]],
    );
    return Number(row?.["id"]);
  };
  await using late = await openTransaction(database.primary.url);
  const within = { query: (sql: string, ...params: readonly unknown[]) => late.query(sql, params) };
  const outer = [await write(given, first)];
  const inner = [await write(within, second), await write(within, second)];
  outer.push(await write(given, first));
  await given.pull();
  await given.query("DELETE FROM messages WHERE id = ANY ($1)", outer);
  await late.commit();

  const sum = (ids: readonly number[]) => ids.reduce((total, id) => total + id, 0);
  expect(sum(inner)).toBe(sum(outer));
  expect(await given.pull()).toMatchObject({ mode: "changed", upserts: 2 });
  await given.isUpToDate();
});

test("a message that moves to another conversation leaves the one that it was in", async () => {
  await using given = await givenExtracted();
  const [first, second] = await given.query(
    "SELECT id FROM conversations WHERE account_id = $1 ORDER BY id",
    given.accountId,
  );
  await given.query(
    `UPDATE messages SET conversation_id = $2 WHERE id = (SELECT max(id) FROM messages WHERE conversation_id = $1)`,
    first?.["id"],
    second?.["id"],
  );

  expect(await given.pull()).toMatchObject({ mode: "changed", conversationsRead: 2, upserts: 2 });
  await given.isUpToDate();
});

test("ten thousand rows in one microsecond and as many one microsecond apart: none is lost, none comes twice", async () => {
  await using given = await givenExtracted();
  await given.query("CREATE SEQUENCE microseconds");
  const [inbox] = await given.query("SELECT min(id) AS id FROM inboxes WHERE account_id = $1", given.accountId);
  /** 2,000 conversations of 5 messages. */
  const insert = (at: string, from: number) =>
    given.query(
      `WITH made AS (
         INSERT INTO conversations (account_id, inbox_id, display_id, created_at, updated_at)
         SELECT $1, $2, 0, ${at}, ${at} FROM generate_series(1, 2000) AS n RETURNING id)
       INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
       SELECT $1, $2, id, 0, 'Hello ' || ($3 + n), ${at}, ${at} FROM made, generate_series(1, 5) AS n`,
      given.accountId,
      inbox?.["id"],
      from,
    );
  await insert("timestamp '2025-12-01 10:00:00.123456'", 0);
  await insert("timestamp '2025-12-01 10:00:00.123456' + nextval('microseconds') * interval '1 microsecond'", 1);
  const zone = process.env["TZ"];
  try {
    for (const [round, name] of ["Asia/Kathmandu", "America/St_Johns", "UTC"].entries()) {
      process.env["TZ"] = name;
      const pulled = await given.pull({ "page-rows": 7 });
      expect(pulled.upserts).toBe(round === 0 ? 4_000 : 0);
    }
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
  const ids = (await readView<{ source: { conversation_id: number } }>(given.corpus.out, "conversations")).map(
    (record) => record.source.conversation_id,
  );
  expect(new Set(ids).size).toBe(4_000);
  expect(ids).toHaveLength(4_000);
});

test("a deleted conversation is deleted in every view, with the reason", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.deleteConversation(2);

  const pulled = await given.pull();
  const deletes = await readView(given.corpus.out, "deletes");

  const views = deletes.map(({ view }) => view);
  expect(pulled.deletes).toEqual({ conversation_deleted: views.length });
  expect(views).toEqual(expect.arrayContaining(["conversations", "documents"]));
  expect(new Set(deletes.map(({ conversation_id }) => conversation_id)).size).toBe(1);
  await given.isUpToDate();
});

test("a conversation whose messages were all deleted is emptied", async () => {
  await using given = await givenExtracted();
  for (const n of [0, 1]) await given.chatwoot.deleteMessage(n);

  expect(Object.keys((await given.pull()).deletes)).toEqual(["emptied"]);
  await given.isUpToDate();
});

test("an erased contact takes the conversations along", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.deleteContact(1);

  expect(Object.keys((await given.pull()).deletes)).toEqual(["contact_deleted"]);
  await given.isUpToDate();
});

test("a conversation that leaves the filters leaves the corpus, and comes back with them", async () => {
  await using given = await givenExtracted({ status: "open" });
  await given.chatwoot.resolve(1);
  expect(Object.keys((await given.pull()).deletes)).toEqual(["left_scope"]);
  await given.isUpToDate();

  await given.chatwoot.reopen(0);
  expect(await given.pull()).toMatchObject({ upserts: 1, deletes: {} });
  await given.isUpToDate();
});

test("a conversation that loses the label of the filter leaves the corpus, whether or not its row was stamped", async () => {
  await using given = await givenExtracted({ label: "refund" });
  expect(await given.pull()).toMatchObject({ generation: null });
  for (const n of [1, 4]) await given.chatwoot.addLabel(n); // "refund" on two conversations
  expect(await given.pull()).toMatchObject({ mode: "changed", upserts: 2 });
  await given.isUpToDate();

  await given.chatwoot.removeLabels(1);
  expect(Object.keys((await given.pull()).deletes)).toEqual(["left_scope"]);
  await given.chatwoot.deleteLabel(4); // without a new time anywhere
  expect(Object.keys((await given.pull()).deletes)).toEqual(["left_scope"]);
  await given.isUpToDate();
});

test("a conversation that moves to an inbox outside the filter leaves the corpus", async () => {
  const [next] = await database.primary.query("SELECT coalesce(max(id), 0) + 1 AS id FROM inboxes");
  await using given = await givenExtracted({ inbox: `${next?.["id"]}` });
  const [inside] = await given.query("SELECT min(id) AS id FROM conversations WHERE inbox_id = $1", next?.["id"]);
  await given.query("UPDATE conversations SET inbox_id = inbox_id + 1 WHERE id = $1", inside?.["id"]);

  const pulled = await given.pull();
  expect(pulled).toMatchObject({ mode: "changed", upserts: 0 });
  expect(Object.keys(pulled.deletes)).toEqual(["left_scope"]);
  await given.isUpToDate();
});

test("conversations of a deleted inbox are orphaned until they go themselves", async () => {
  await using given = await givenExtracted();
  await given.query(
    "DELETE FROM inboxes WHERE id = (SELECT min(id) FROM inboxes WHERE account_id = $1)",
    given.accountId,
  );
  expect(Object.keys((await given.pull()).deletes)).toEqual(["orphaned"]);
  await given.isUpToDate();

  await given.chatwoot.deleteConversation(0);
  expect(await given.pull()).toMatchObject({ deletes: {}, generation: null });
  await given.isUpToDate();
});

test("after a change of the views, --re-redact gives every thread lines in the new ones", async () => {
  await using given = await givenExtracted({ views: "qa" });
  const more = { views: "qa,chat,attachments" };
  await expect(given.pull(more)).rejects.toMatchObject({
    code: "makingChanged",
    hint: expect.stringMatching(/extract.*--re-redact/),
  });

  expect(await given.pull({ ...more, "re-redact": true })).toMatchObject({ mode: "re-redact", upserts: 4 });
  expect(await compacted(given.corpus)).toEqual(
    await fresh(given.corpus, database.standby.url, { account: given.accountId, ...more }),
  );
  expect(await given.pull(more)).toMatchObject({ generation: null });
});

test("a destroyed attachment is deleted by its own id, and its conversation is published again", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.lateAttachment(1);
  expect(await given.pull()).toMatchObject({ upserts: 1 });
  await given.chatwoot.destroyAttachment(0);

  expect(await given.pull()).toMatchObject({ upserts: 1, deletes: { part_gone: expect.any(Number) } });
  await given.isUpToDate();
});

test("a picture inside a mail comes with its blob's row, and follows it: analysed, given away, back, purged", async () => {
  await using given = await givenExtracted();
  const pictures = async () => {
    expect((await given.pull()).upserts).toBe(1);
    await given.isUpToDate();
    const [line] = await readView<{ messages: { attachments: Record<string, unknown>[] }[] }>(
      given.corpus.out,
      "conversations",
    );
    const last = line?.messages.at(-1)?.attachments ?? [];
    return last.map(({ kind, content_type, bytes, width, state }) => ({ kind, content_type, bytes, width, state }));
  };
  const picture = { kind: "inline", content_type: "image/png", bytes: 10, width: null, state: "ready" };
  await given.chatwoot.mailWithPicture(0);
  expect(await pictures()).toEqual([picture]);
  await given.chatwoot.pictureAnalysed(0);
  expect(await pictures()).toEqual([{ ...picture, width: 200 }]);
  await given.chatwoot.pictureAttached(0);
  expect(await pictures()).toEqual([]);
  await given.chatwoot.avatarRemoved(0);
  expect(await pictures()).toEqual([{ ...picture, width: 200 }]);
  await given.chatwoot.picturePurged(0);
  expect(await pictures()).toEqual([]);
});

test("articles and canned responses come when they are asked for, published ones of this account, and go when they go", async () => {
  await using given = await givenExtracted({ knowledge: "canned-responses,articles" });
  const published = async () =>
    (await readView<{ text: string; metadata: object }>(given.corpus.out, "knowledge")).map(({ text, metadata }) => ({
      text,
      ...metadata,
    }));
  await given.chatwoot.writeArticle(1);
  await given.chatwoot.writeArticle(3); // a draft
  await given.chatwoot.addCannedResponse(2);
  await new Chatwoot(database.primary, { accountId: 999, touch: "4.12", clock: ticking() }).writeArticle(1);
  expect(await given.pull()).toMatchObject({ upserts: 0, generation: expect.any(String) });
  await given.isUpToDate();
  expect(await published()).toMatchObject([
    { kind: "article", title: "Returns 1", text: "Ask <AGENT_1> for a label.", account_id: given.accountId },
    { kind: "canned_response", title: "code2", text: "Thanks, number 2." },
  ]);
  expect(await given.pull()).toMatchObject({ generation: null });

  await given.chatwoot.publishOrArchiveArticle(1); // archives the draft, which nobody sees
  expect(await given.pull()).toMatchObject({ generation: null });
  await given.chatwoot.changeArticle(0);
  await given.chatwoot.removeCannedResponse(0);
  expect(await given.pull()).toMatchObject({ deletes: { knowledge_gone: 1 } });
  await given.isUpToDate();
  expect(await published()).toMatchObject([{ kind: "article", text: "Changed 0." }]);
  expect((await verifyCorpus(given.corpus.out)).problems).toEqual([]);
});

test("orphans of an unfinished deletion are no conversations, and cost no second look", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.deleteConversation(1); // odd: its messages stay
  expect(Object.keys((await given.pull()).deletes)).toEqual(["conversation_deleted"]);

  expect(await given.pull()).toMatchObject({ generation: null, conversationsRead: 0 });
  await given.isUpToDate();
});

test("a contact's new name is gone from all that is published, and from the disk after compact --prune", async () => {
  await using given = await givenExtracted();
  const name = "harvest moonlight"; // nobody knows that this is a name until a contact has it
  await given.query(
    "UPDATE messages SET content = $2 WHERE account_id = $1",
    given.accountId,
    `this is ${name} writing`,
  );
  const [row] = await given.query(
    "SELECT min(contact_id) AS id FROM conversations WHERE account_id = $1",
    given.accountId,
  );
  await given.query("UPDATE contacts SET name = 'visitor' WHERE id = $1", row?.["id"]);
  await given.pull();
  const holds = async () => (await readEverything(given.corpus.out)).some(({ text }) => text.includes("moonlight"));
  expect(await holds()).toBe(true);

  await given.query("UPDATE contacts SET name = $2 WHERE account_id = $1", given.accountId, name);
  expect(await given.pull()).toMatchObject({ upserts: 4 });
  await given.corpus.compact({ prune: true });

  expect(await holds()).toBe(false);
  expect((await readManifestOf(given.corpus.out)).generations.map(({ kind }) => kind)).toEqual(["full"]);
});

test("new agents and other names of agents make everything be read again: they are removed from every conversation", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.renameAgent(0);

  expect(await given.pull()).toMatchObject({ mode: "reconcile", reason: "agents_or_inboxes_changed" });
  await given.isUpToDate();
});

test("everything is compared when the last time is longer ago than the schedule says", async () => {
  await using given = await givenExtracted();
  const manifest = await readManifestOf(given.corpus.out);
  expect(manifest.generations[0]?.reconciliation).toMatchObject({ every_days: 7, last: expect.any(String) });

  expect(await given.pull({ reconcile: true })).toMatchObject({ mode: "reconcile", reason: null, generation: null });
  expect(await given.pull()).toMatchObject({ mode: "changed" });
});

test.each([
  ["the policy", { policy: "policy.json" }, "policy"],
  ["the key", { key: "another-key-0123456789" }, "key"],
  ["a filter", { status: "open" }, "--status"],
  ["what is included", { include: "activity" }, "--include or --exclude"],
])("after a change of %s a pull refuses, and goes on with --re-redact", async (_what, flags, named) => {
  await using given = await givenExtracted();
  await using folder = await givenFolder();
  const policy = join(folder.path, "policy.json");
  await appendFile(policy, '{"deny":["order"]}');
  const changed = "policy" in flags ? { policy } : flags;

  await expect(given.pull(changed)).rejects.toMatchObject({
    code: "makingChanged",
    message: expect.stringContaining(named),
  });
  expect(await given.pull({ ...changed, "re-redact": true })).toMatchObject({ mode: "re-redact" });
  expect(await given.pull(changed)).toMatchObject({ generation: null });
});

test("a pull that finds no corpus says how to make one", async () => {
  await using folder = await givenFolder();
  const corpus = openCorpus(folder.path, database.standby.url, { account: 1 });

  await expect(corpus.pull()).rejects.toMatchObject({ code: "usage", hint: expect.stringContaining("extract") });
});

test("a lost state is made anew from the corpus: one pull reads everything and publishes only what changed", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.newMessage(1);
  await given.pull();
  await rm(given.corpus.stateDir, { recursive: true });
  await given.chatwoot.newMessage(2);

  expect(await given.pull()).toMatchObject({ reason: "state_lost", conversationsRead: 4, upserts: 1 });
  expect(await given.pull()).toMatchObject({ mode: "changed", generation: null, conversationsRead: 0 });
  await given.isUpToDate();
});

test("a state file that is no database is made anew, too", async () => {
  await using given = await givenExtracted();
  const [state] = await readEverything(given.corpus.stateDir);
  await rm(state?.path ?? "");
  await appendFile(state?.path ?? "", "this is not SQLite, however long it may be ".repeat(200));

  expect(await given.pull()).toMatchObject({ reason: "state_lost", upserts: 0 });
});

test("a state file that was damaged in its middle is found out where it is read, and is made anew", async () => {
  await using given = await givenExtracted();
  const [state] = await readEverything(given.corpus.stateDir);
  const path = state?.path ?? "";
  const bytes = await readFile(path);
  bytes.fill(0xa5, PAGE_BYTES * 2); // what tells the run is in front of it
  await writeFile(path, bytes);
  await given.chatwoot.newMessage(2);

  expect(await given.pull()).toMatchObject({ reason: "state_lost", upserts: 1 });
  await given.isUpToDate();
});

test("verify knows conversations of which a delta holds later segments only", async () => {
  await using given = await givenExtracted();
  const [row] = await given.query("SELECT max(id) AS id FROM conversations WHERE account_id = $1", given.accountId);
  await given.query(
    `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at)
     SELECT account_id, inbox_id, id, 0, 'Part ' || n, now() + n * interval '1 second', now()
       FROM conversations, generate_series(1, 1100) AS n WHERE id = $1`,
    row?.["id"],
  );
  await given.pull();
  await given.query(
    "UPDATE messages SET content = content || '!' WHERE conversation_id = $1 AND content = 'Part 1090'",
    row?.["id"],
  );
  expect(await given.pull()).toMatchObject({ conversationsRead: 1, upserts: 1 });

  expect(await verifyCorpus(given.corpus.out)).toMatchObject({ ok: true, problems: [] });
});

test("a database that was restored, or another cluster, is read as a whole", async () => {
  await using given = await givenExtracted();
  const [state] = await readEverything(given.corpus.stateDir);
  const sqlite = new DatabaseSync(state?.path ?? "");
  sqlite.exec(`UPDATE meta SET value = json_set(value, '$.horizon.system', '1') WHERE key = 'run'`);
  sqlite.close();

  expect(await given.pull()).toMatchObject({ reason: "other_history", generation: null });
});

test("a role that may not read xmin pulls all the same, by reading everything, and is told what to ask for", async () => {
  await using given = await givenExtracted();
  const role = `reader_${given.accountId}`;
  await given.query(`CREATE ROLE ${role} LOGIN PASSWORD 'only-for-this-test'`);
  for (const table of tableNames) {
    await given.query(`GRANT SELECT (${Object.keys(columnsOf(table)).join(", ")}) ON ${table} TO ${role}`);
  }
  const url = new URL(database.standby.url);
  url.username = role;
  url.password = "only-for-this-test";
  await given.chatwoot.newMessage(1);
  await replayed(database);
  const restricted = openCorpus(given.corpus.out, url.href, { account: given.accountId });

  const pulled = await restricted.pull();

  expect(pulled).toMatchObject({ reason: "no_transaction_ids", upserts: 1 });
  expect(pulled.missingGrants).toContain(`GRANT SELECT (xmin) ON messages TO ${role};`);
});

test("a chain of deltas passes verify, and so does what it is folded into", async () => {
  await using given = await givenExtracted();
  for (const n of [1, 2, 3]) {
    await given.chatwoot.newMessage(n);
    await given.chatwoot.lateAttachment(n);
    await given.pull();
  }
  await given.chatwoot.deleteConversation(0);
  await given.pull();

  expect((await verifyCorpus(given.corpus.out)).problems).toEqual([]);
  await given.corpus.compact();
  expect((await verifyCorpus(given.corpus.out)).problems).toEqual([]);
});

test("a compacted generation counts as a full extraction does, and the next pull goes on from it", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.newMessage(1);
  await given.chatwoot.deleteMessage(2);
  await given.pull();
  await given.corpus.compact();
  const [folded] = (await readManifestOf(given.corpus.out)).generations;
  await given.corpus.extract();
  const [full] = (await readManifestOf(given.corpus.out)).generations;

  expect(folded?.counts).toEqual(full?.counts);
  await given.corpus.compact({ prune: true });
  expect(await given.pull()).toMatchObject({ mode: "changed", generation: null });
});

test("a delta names each id once: an id is never published and deleted in the same delta", async () => {
  await using given = await givenExtracted();
  for (const n of [1, 2, 3]) await given.chatwoot.lateAttachment(n);
  await given.chatwoot.newMessage(1);
  await given.chatwoot.deleteConversation(2);
  await given.pull();
  const upserts = await readView<{ id_: string }>(given.corpus.out, "documents");
  const deletes = await readView<{ id_: string; view: string }>(given.corpus.out, "deletes");

  const ids = [...upserts, ...deletes.filter(({ view }) => view === "documents")].map(({ id_ }) => id_);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(2);
});

test("what one pull published is not changed by the next: deltas are only added", async () => {
  await using given = await givenExtracted();
  await given.chatwoot.newMessage(1);
  await given.pull();
  const before = await readManifestOf(given.corpus.out);
  await given.chatwoot.newMessage(1);
  await given.pull();
  const after = await readManifestOf(given.corpus.out);

  expect(after.generations.slice(0, -1)).toEqual(before.generations);
  for (const { path, bytes } of before.generations.flatMap(({ files }) => files)) {
    expect((await readFile(join(given.corpus.out, path))).length).toBe(bytes);
  }
});

test("of two pulls at once the second exits, and says who holds the lock and for how long", async () => {
  await using given = await givenExtracted();
  const hourAgo = () => new Date(Date.now() - 3_600_000);
  await using _held = await acquireLock(given.corpus.out, { runId: "the-first", command: "pull", now: hourAgo });

  await expect(given.pull()).rejects.toMatchObject({
    code: "locked",
    message: expect.stringMatching(new RegExp(`pull \\(process ${process.pid} on .*, since .*, 60 min\\)`)),
  });
});

test("the lock of a process that is dead is taken over", async () => {
  await using given = await givenExtracted();
  await writeFile(join(given.corpus.out, ".lock-dead"), JSON.stringify(deadOwner()));

  expect(await given.pull()).toMatchObject({ generation: null });
  expect(await readdir(given.corpus.out)).not.toContain(".lock-dead");
});

/** This machine and boot, and a process that has ended. */
function deadOwner() {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  return { run_id: "dead", command: "pull", started_at: "2025-11-18T02:00:00Z", process: { ...ownIdentity(), pid } };
}
