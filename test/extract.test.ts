import { readdir } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GroundTruth, seedAccounts } from "../fixtures/generate.ts";
import type { ReleaseName } from "../migrations-mirror/index.ts";
import { verifyCorpus } from "../src/verify/verify.ts";
import { extractTo, fingerprint, givenFolder, readEverything, readManifestOf, readView } from "./support/corpus.ts";
import { createDatabase, type TestDatabase } from "./support/database.ts";
import { runProgram } from "./support/program.ts";

interface ConversationLine {
  readonly source: { readonly account_id: number; readonly conversation_id: number };
  readonly messages: readonly { readonly id: number; readonly attachments: readonly { readonly id: number }[] }[];
}

let database: TestDatabase;
let truth: GroundTruth;

async function seed(url: string, conversations: number, release?: string): Promise<GroundTruth> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await seedAccounts(client, { seed: 11, conversations, ...(release ? { release } : {}) });
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  database = await createDatabase();
  truth = await seed(database.url, 300);
});
afterAll(() => database?.[Symbol.asyncDispose]());

const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);
const sorted = (ids: Iterable<number>) => [...new Set(ids)].sort((a, b) => a - b);

test("every conversation, public message and attachment is in the corpus, or counted with a reason", async () => {
  await using folder = await givenFolder();
  const { counts } = await extractTo(folder.path, database.url);
  const lines = await readView<ConversationLine>(folder.path, "conversations");

  const published = sorted(lines.map(({ source }) => source.conversation_id));
  expect(counts.conversations.read).toBe(truth.conversationIds.length);
  expect(counts.conversations.published).toBe(published.length);
  expect(published.length + sum(counts.conversations.left_out)).toBe(truth.conversationIds.length);
  expect(truth.conversationIds).toEqual(expect.arrayContaining(published));

  const messages = new Set(lines.flatMap((line) => line.messages.map(({ id }) => id)));
  const said = [...truth.messageIds.public, ...truth.messageIds.bot, ...truth.messageIds.template];
  const missing = said.filter((id) => !messages.has(id));
  // Neither text nor attachment, or in a conversation that is left out: counted under these reasons.
  const { empty = 0, unsupported = 0, conversation_left_out = 0 } = counts.messages.left_out;
  expect(missing.length).toBeLessThanOrEqual(empty + unsupported + conversation_left_out);
  expect(messages.size).toBe(counts.messages.published);
  expect(counts.messages.published + sum(counts.messages.left_out)).toBe(counts.messages.read);
  for (const kind of ["deleted", "private_note", "activity"] as const) {
    expect(truth.messageIds[kind].filter((id) => messages.has(id))).toEqual([]);
    expect(counts.messages.left_out[kind] ?? 0).toBeGreaterThan(0);
  }

  const attachments = new Set(
    lines.flatMap((line) => line.messages.flatMap((message) => message.attachments.map(({ id }) => id))),
  );
  expect(truth.publicAttachmentIds.filter((id) => !attachments.has(id))).toEqual([]);
  expect(counts.attachments.published + sum(counts.attachments.left_out)).toBe(counts.attachments.read);
});

test("none of the planted identifiers, secrets and foreign rows is in any published file", async () => {
  await using folder = await givenFolder();
  await extractTo(folder.path, database.url, {
    include: ["private-notes", "activity"],
    "base-url": "https://desk.example.com",
  });
  const files = await readEverything(folder.path);
  expect(files.map(({ path }) => path.split("/").at(-1)).toSorted()).toEqual([
    "attachments-00000.jsonl",
    "chat-00000.jsonl",
    "chat.index-00000.jsonl",
    "chat.validation-00000.jsonl",
    "chat.validation.index-00000.jsonl",
    "conversations-00000.jsonl",
    "documents-00000.jsonl",
    "images-00000.jsonl",
    "manifest.json",
    "qa-00000.jsonl",
    "quarantine.jsonl",
    "receipt.json",
  ]);
  const all = files.map(({ text }) => text).join("\n");
  const kinds = new Map<string, number>();
  for (const { kind } of truth.planted) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  expect([...kinds.values()].every((count) => count >= 40)).toBe(true);
  const leaks = [
    ...truth.planted.flatMap(({ kind, spellings }) => spellings.map((value) => ({ kind, value }))),
    ...truth.secrets,
    ...truth.decoys.map((value) => ({ kind: "decoy", value })),
  ].filter(({ value }) => all.includes(value));
  expect(leaks).toEqual([]);
});

test("the corpus has one account, and verify finds nothing wrong with it", async () => {
  await using folder = await givenFolder();
  await extractTo(folder.path, database.url);
  const lines = await readView<ConversationLine>(folder.path, "conversations");
  expect(new Set(lines.map(({ source }) => source.account_id))).toEqual(new Set([truth.accountId]));
  expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true, problemCount: 0 });
});

test("the bytes are the same for pages of 1, 7 and 1000 conversations, and for tiny pages of text", async () => {
  await using folder = await givenFolder();
  await extractTo(join(folder.path, "a"), database.url);
  const expected = await fingerprint(join(folder.path, "a"));
  const others = [
    { "page-rows": 1 },
    { "page-rows": 7, connections: 1 },
    { "page-rows": 1000, connections: 4 },
    { "page-bytes": 2_000 }, // nearly every conversation is streamed in chunks
  ];
  for (const [index, flags] of others.entries()) {
    const out = join(folder.path, `b${index}`);
    await extractTo(out, database.url, flags);
    expect(await fingerprint(out), JSON.stringify(flags)).toEqual(expected);
  }
});

test("the bytes are the same in another time zone and locale", async () => {
  await using folder = await givenFolder();
  const places = [
    { TZ: "UTC", LC_ALL: "C" },
    { TZ: "America/New_York", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    { TZ: "Asia/Kathmandu", LC_ALL: "de_DE.UTF-8" },
  ];
  const prints = await Promise.all(
    places.map(async (env, index) => {
      const out = join(folder.path, `${index}`);
      const ended = await runProgram(["extract", "--account", "1", "--allow-primary", "--out", out], {
        env: { ...env, CHATWOOT_DATABASE_URL: database.url, CHATWOOT_CORPUS_KEY: "a-key-for-tests-0123456789" },
      });
      expect(ended).toMatchObject({ code: 0 });
      return fingerprint(out);
    }),
  );
  expect(prints[1]).toEqual(prints[0]);
  expect(prints[2]).toEqual(prints[0]);
});

test("another key changes the participants' references and nothing else", async () => {
  await using folder = await givenFolder();
  await extractTo(join(folder.path, "a"), database.url);
  await extractTo(join(folder.path, "b"), database.url, { key: "another-key-0123456789" });
  const [a, b] = await Promise.all(["a", "b"].map((name) => fingerprint(join(folder.path, name))));
  expect(b?.["conversations-00000.jsonl"]).not.toBe(a?.["conversations-00000.jsonl"]);
  expect(b?.["documents-00000.jsonl"]).toBe(a?.["documents-00000.jsonl"]);
});

test("a second run makes a new full generation and leaves the former one to its readers", async () => {
  await using folder = await givenFolder();
  await extractTo(folder.path, database.url);
  const first = await fingerprint(folder.path);
  const summary = await extractTo(folder.path, database.url);
  expect(summary.generation).toBe("000002-full");
  expect(await fingerprint(folder.path)).toEqual(first);
  expect((await readManifestOf(folder.path)).generations.map(({ name }) => name)).toEqual(["000002-full"]);
  expect((await readdir(join(folder.path, "generations"))).toSorted()).toEqual(["000001-full", "000002-full"]);
});

test("a dry run counts the same and writes nothing", async () => {
  await using folder = await givenFolder();
  const real = await extractTo(join(folder.path, "real"), database.url);
  const dry = await extractTo(join(folder.path, "dry"), database.url, { "dry-run": true });
  expect(dry.counts).toEqual(real.counts);
  expect(dry.generation).toBeNull();
  expect((await readdir(folder.path)).filter((name) => name.startsWith("dry"))).toEqual([]);
});

test.each(["gzip", "zstd"])("a corpus compressed with %s passes verify and repeats byte for byte", async (compress) => {
  await using folder = await givenFolder();
  await extractTo(join(folder.path, "a"), database.url, { compress, "shard-bytes": "300KB" });
  await extractTo(join(folder.path, "b"), database.url, { compress, "shard-bytes": "300KB" });
  const print = await fingerprint(join(folder.path, "a"));
  expect(Object.keys(print).length).toBeGreaterThan(4);
  expect(await fingerprint(join(folder.path, "b"))).toEqual(print);
  expect(await verifyCorpus(join(folder.path, "a"))).toMatchObject({ ok: true });
});

test("scope: dates, inbox, status, label and limit narrow what is read", async () => {
  await using folder = await givenFolder();
  const ids = async (flags: Record<string, unknown>) => {
    const out = join(folder.path, JSON.stringify(flags).replace(/\W+/g, "_"));
    await extractTo(out, database.url, flags);
    return sorted((await readView<ConversationLine>(out, "conversations")).map(({ source }) => source.conversation_id));
  };
  const all = await ids({});
  const expected = async (where: string) => {
    const rows = await database.query<{ id: number }>(
      `SELECT id FROM conversations WHERE account_id = 1 AND ${where} ORDER BY id`,
    );
    return rows.map(({ id }) => id).filter((id) => all.includes(id));
  };
  const middle = "2025-01-01";
  expect(await ids({ since: middle })).toEqual(await expected(`created_at >= '${middle}'`));
  expect(await ids({ until: middle })).toEqual(await expected(`created_at < '${middle}'`));
  expect(await ids({ status: ["open", "pending"] })).toEqual(await expected("status IN (0, 2)"));
  const [inbox] = await database.query<{ inbox_id: number }>(
    "SELECT inbox_id FROM conversations WHERE account_id = 1 LIMIT 1",
  );
  expect(await ids({ inbox: [inbox?.inbox_id] })).toEqual(await expected(`inbox_id = ${inbox?.inbox_id}`));
  const limited = await ids({ limit: 5 });
  expect(limited.length).toBeGreaterThan(0);
  expect(limited).toEqual(all.slice(0, limited.length));
  const labelled = await ids({ label: ["billing"] });
  expect(labelled.length).toBeGreaterThan(0);
  expect(labelled.length).toBeLessThan(all.length);
});

test("--include and --exclude decide about notes, activity, bots and templates", async () => {
  await using folder = await givenFolder();
  const messagesOf = async (flags: Record<string, unknown>, name: string) => {
    await extractTo(join(folder.path, name), database.url, flags);
    const lines = await readView<ConversationLine>(join(folder.path, name), "conversations");
    return new Set(lines.flatMap((line) => line.messages.map(({ id }) => id)));
  };
  const more = await messagesOf({ include: ["private-notes", "activity"] }, "more");
  const less = await messagesOf({ exclude: ["bot", "template"] }, "less");
  const share = (ids: readonly number[], among: Set<number>) => ids.filter((id) => among.has(id)).length / ids.length;
  expect(share(truth.messageIds.private_note, more)).toBeGreaterThan(0.95);
  expect(share(truth.messageIds.activity, more)).toBeGreaterThan(0.95);
  expect(share(truth.messageIds.deleted, more)).toBe(0);
  expect(share(truth.messageIds.bot, less)).toBe(0);
  expect(share(truth.messageIds.template, less)).toBe(0);
});

test.each<ReleaseName>(["2.18", "3.4", "3.14", "4.0"])(
  "a database of release %s is read, and what it lacks is named",
  async (release) => {
    await using old = await createDatabase({ release });
    await seed(old.url, 40, release);
    await using folder = await givenFolder();
    const summary = await extractTo(folder.path, old.url);
    expect(summary.counts.conversations.published).toBeGreaterThan(40);
    const [generation] = (await readManifestOf(folder.path)).generations;
    expect(generation?.source.release_guess).toMatch(new RegExp(`^${release.replace(".", "\\.")}\\.`));
    expect(generation?.source.missing_optional_columns).toContain(
      release === "2.18" ? "conversations.cached_label_list" : "attachments.meta",
    );
    expect(await verifyCorpus(folder.path)).toMatchObject({ ok: true });
  },
);
