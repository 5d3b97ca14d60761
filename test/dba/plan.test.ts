import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mediaSchema, planSchema, pullSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { approve } from "../../src/dba/approval.ts";
import { toMarkdown, toText } from "../../src/dba/document.ts";
import type { ReplicaPlan } from "../../src/dba/plan.ts";
import { planBlocks, planTitle } from "../../src/dba/render-plan.ts";
import { type EmbeddedCluster, startEmbedded } from "../../src/demo/cluster-embedded.ts";
import { buildDatabase } from "../../src/demo/template.ts";
import { media } from "../../src/media.ts";
import { shapeOf } from "../../src/model/replica.ts";
import { pull } from "../../src/pull.ts";
import { pullConversations } from "../../src/pull-conversations.ts";
import { planReplica } from "../../src/replica.ts";
import { extractTo, givenFolder, testKey } from "../support/corpus.ts";
import { connect } from "../support/server.ts";
import { givenTraffic } from "./given.ts";

/** A server of our own, which writes down what it is asked. */
let cluster: EmbeddedCluster;
let url: string;

beforeAll(async () => {
  const settings = { logging_collector: "on", log_destination: "jsonlog", log_statement: "all" };
  cluster = await startEmbedded({ inMemory: true, settings });
  url = await buildDatabase(cluster.url, "chatwoot", "4.10");
  await using admin = await connect(url);
  await givenTraffic(admin);
});

afterAll(() => cluster?.[Symbol.asyncDispose]());

const plan = (flags: Readonly<Record<string, unknown>> = {}): Promise<ReplicaPlan> =>
  planReplica(
    parseOptions(planSchema, { "database-url": url, account: 1, "allow-primary": true, ...flags }, {}),
    new AbortController().signal,
  );

/** Every statement that a client of that name has sent. */
async function loggedStatements(applicationName: string): Promise<string[]> {
  const folder = join(cluster.dataDirectory, "log");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
  const text = (await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")))).join("");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { application_name?: string; dbname?: string; message: string })
    .filter((entry) => entry.application_name === applicationName && entry.dbname === "chatwoot")
    .map(({ message }) => /^(?:statement|execute <unnamed>): ([\s\S]*)$/.exec(message)?.[1])
    .filter((statement) => statement !== undefined);
}

test("whatever extract and pulls send to the server stands in the plan, and nothing in the plan is invented", async () => {
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");
  const knowledge = "articles,canned-responses";
  const planned = await plan({ "page-rows": 3, knowledge });
  const before = (await loggedStatements("chatwoot-corpus")).length;

  await extractTo(out, url, { "page-rows": 3, "page-bytes": 1_000, knowledge });
  await using admin = await connect(url);
  await admin.query(`
    UPDATE messages SET content = 'changed' WHERE id = 1;
    UPDATE tags SET name = 'renamed' WHERE id = 1;
    UPDATE active_storage_blobs SET content_type = 'image/gif' WHERE id = 1;
    DELETE FROM messages WHERE id = 5; DELETE FROM attachments WHERE id = 2; DELETE FROM conversations WHERE id = 2;
    DELETE FROM taggings WHERE id = 3; DELETE FROM contact_inboxes WHERE id = 2; DELETE FROM contacts WHERE id = 2;
    DELETE FROM csat_survey_responses WHERE id = 1; DELETE FROM reporting_events WHERE id = 1; DELETE FROM active_storage_attachments WHERE id = 3;
    DELETE FROM active_storage_blobs WHERE id = 9;
    UPDATE users SET name = 'Former' WHERE id = 2;`);
  const flags = {
    out,
    "state-dir": `${out}-state`,
    account: 1,
    "allow-primary": true,
    "database-url": url,
    key: testKey,
    knowledge,
  };
  const log = { info: () => {}, warn: () => {} };
  const run = { signal: new AbortController().signal, now: () => new Date("2026-01-03T03:04:05Z"), log };
  await pull(parseOptions(pullSchema, { ...flags, "page-rows": 3, "page-bytes": 1_000 }, {}), run);
  for (const after of ["0/1", "2026-01-03T03:04:05Z"]) {
    await pullConversations(parseOptions(pullSchema, { ...flags, conversation: "1", after }, {}), run);
  }
  await admin.query("SELECT pg_sleep(0.2)"); // the collector writes what it was handed

  const sent = new Set((await loggedStatements("chatwoot-corpus")).slice(before).map(shapeOf));
  const named = new Map(planned.terms.statements.map(({ shape, what }) => [shape, what]));
  expect([...sent].filter((shape) => !named.has(shape))).toEqual([]);
  expect(sent.size).toBeGreaterThan(40);
  const unsent = [...named].filter(([shape]) => !sent.has(shape)).map(([, what]) => what);
  expect(unsent.toSorted()).toEqual([
    "columns and privileges (pg_catalog)", // asked only when a table is missing
    "contacts of conversations, for the leak gate", // asked only when a name was found
    "sign of life of an idle connection",
    "stop our own running queries when interrupted",
  ]);
});

test("articles and canned responses are in the plan when they are asked for, which makes it another plan", async () => {
  const [usual, more] = [await plan(), await plan({ knowledge: "articles" })];
  const named = ({ statements }: ReplicaPlan) => statements.map(({ what }) => what);
  expect(named(usual)).not.toContain("articles of the help centre");
  expect(named(more)).toContain("articles of the help centre");
  expect(named(more)).not.toContain("canned responses");
  expect(more.hash).not.toBe(usual.hash);
});

test("where files are is in the plan when it is asked for; then media sends nothing that is not in it, and needs it", async () => {
  await using folder = await givenFolder();
  const out = join(folder.path, "corpus");
  const storage = join(folder.path, "storage");
  await mkdir(storage);
  const [usual, planned] = [await plan(), await plan({ media: true })];
  const extra = Object.entries(planned.terms.columns).flatMap(([table, names]) =>
    names.filter((name) => !usual.terms.columns[table]?.includes(name)).map((name) => `${table}.${name}`),
  );
  expect(extra).toEqual(["active_storage_blobs.key", "active_storage_blobs.service_name"]);
  expect(usual.not_read.columns["active_storage_blobs"]).toEqual(["key", "service_name"]);
  const named = (of: ReplicaPlan) => of.statements.map(({ what }) => what);
  expect(named(planned).filter((what) => !named(usual).includes(what))).toEqual([
    "keys of pictures, for media",
    "keys of pictures inside mails, for media",
  ]);
  expect(planned.statements.filter(({ what }) => what.endsWith("for media"))).toMatchObject([
    { refused: null, wholeTables: [] },
    { refused: null, wholeTables: [] },
  ]);
  await extractTo(out, url);
  const before = (await loggedStatements("chatwoot-corpus")).length;
  const approvals = { usual: join(folder.path, "usual.json"), media: join(folder.path, "media.json") };
  await writeFile(approvals.usual, JSON.stringify(approve(usual.terms, new Date())));
  await writeFile(approvals.media, JSON.stringify(approve(planned.terms, new Date())));
  const run = (approval: string) =>
    media(
      parseOptions(
        mediaSchema,
        {
          ...{ out, "state-dir": `${out}-state`, account: 1, "allow-primary": true, "database-url": url, key: testKey },
          ...{ "media-root": storage, "accept-unredacted-media": true, approval },
        },
        {},
      ),
      {
        signal: new AbortController().signal,
        now: () => new Date("2026-01-03T03:04:05Z"),
        log: { info: () => {}, warn: () => {} },
      },
    );

  await expect(run(approvals.usual)).rejects.toMatchObject({
    code: "notApproved",
    message: expect.stringContaining("active_storage_blobs.key"),
  });
  const { pictures } = await run(approvals.media);

  expect(pictures.stored).toBe(0);
  const sent = new Set((await loggedStatements("chatwoot-corpus")).slice(before).map(shapeOf));
  const shapes = new Set(planned.terms.statements.map(({ shape }) => shape));
  expect([...sent].filter((shape) => !shapes.has(shape))).toEqual([]);
  expect([...sent].filter((shape) => /blob\.key/.test(shape))).not.toEqual([]);
});

test("every statement has its parameter types, and an index or the table that it reads whole", async () => {
  const { statements } = await plan();

  expect(statements.filter(({ refused }) => refused !== null)).toEqual([]);
  const byName = new Map(statements.map((statement) => [statement.what, statement]));
  expect(byName.get("messages of a page")).toMatchObject({
    parameterTypes: ["integer", "bigint[]"],
    indexes: [expect.stringMatching(/messages/)],
    wholeTables: [],
  });
  expect(byName.get("conversations of a page")?.cost).toBeGreaterThan(0);
  const wholeTables = new Set(statements.flatMap((statement) => statement.wholeTables));
  expect([...wholeTables].filter((name) => /messages|conversations|attachments|contacts|blobs/.test(name))).toEqual([]);
});

test("the hash changes with limits, scope and policy, and with nothing else", async () => {
  const hashes = [
    await plan(),
    await plan({ connections: 4 }),
    await plan({ "page-rows": 100 }),
    await plan({ status: ["resolved"] }),
    await plan({ since: "2025-01-01" }),
    await plan({ exclude: ["bot"] }),
  ].map(({ hash }) => hash);

  expect(new Set(hashes).size).toBe(hashes.length);
  await using admin = await connect(url);
  await admin.query(
    "INSERT INTO conversations (account_id, inbox_id, display_id, created_at, updated_at) VALUES (1, 1, 0, now(), now())",
  );
  await admin.query("ANALYZE");
  expect((await plan()).hash).toBe(hashes[0]);
});

test("the plan says what it reads, what it does not, and how much, as text and as Markdown", async () => {
  const made = await plan({ label: ["refund"] });
  const text = toText(planTitle, planBlocks(made));
  const markdown = toMarkdown(planTitle, planBlocks(made));

  for (const rendered of [text, markdown]) {
    expect(rendered).toContain(made.hash);
    expect(rendered).toContain('from "messages"');
    expect(rendered).toContain("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    expect(rendered).toContain('label: ["refund"]');
  }
  expect(markdown).toMatch(/^\| conversations \| .*\buuid\b.* \|$/m);
  expect(made.not_read.columns["users"]).toContain("encrypted_password");
  expect(made.not_read.tables).toContain("access_tokens");
  expect(made.terms.columns["conversations"]).not.toContain("uuid");
  expect(made.estimate.conversations).toBeGreaterThan(0);
});
