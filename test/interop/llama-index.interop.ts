import { afterAll, beforeAll, expect, test } from "vitest";
import { exportSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { exportCorpus } from "../../src/export-corpus.ts";
import { corpusIds } from "../../src/model/ids.ts";
import { exportViews } from "../../src/model/views.ts";
import { givenDesk, openMediaCorpus, pathOf, png, sha256 } from "../media/given.ts";
import { givenFolder, readView } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { aDayOfWork, corpusIn, type Day, seededDatabase, touchEverything } from "./corpora.ts";
import { openPython, openTypeScript, type Readers } from "./environment.ts";

interface ViewFacts {
  readonly count: number;
  readonly ids_kept: boolean;
  readonly texts_kept: boolean;
  readonly metadata_kept: boolean;
  readonly distinct_ids: number;
  readonly hashes: Readonly<Record<string, string>>;
  readonly round_trip: boolean;
  readonly visible_tokens: number;
  readonly all_tokens: number;
  readonly splits: Readonly<Record<string, { chunks: number; at_speaker: number; metadata_kept: boolean }>>;
}
interface Loaded {
  readonly versions: Readonly<Record<string, string>>;
  readonly views: Readonly<Record<string, ViewFacts>>;
}
interface Night {
  readonly chunks: number;
  /** Chunks that were embedded when the same generation was fed once more. */
  readonly again: number;
  readonly same: boolean;
  readonly ids: readonly string[];
  readonly hashes: Readonly<Record<string, string>>;
  readonly docstore: readonly string[];
}

let folder: Awaited<ReturnType<typeof givenFolder>>;
let database: TestDatabase;
let python: Readers;
let typescript: Readers;
let day: Day;
let before: Loaded;

beforeAll(async () => {
  folder = await givenFolder();
  database = await seededDatabase();
  python = await openPython();
  typescript = await openTypeScript();
  await corpusIn(folder.path, "corpus", database).extract();
  before = (await python.run("load.py", `${folder.path}/corpus`)) as Loaded;
});
afterAll(async () => {
  await database?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

const told = (versions: Readonly<Record<string, string>>) =>
  console.log(
    Object.entries(versions)
      .map((entry) => entry.join(" "))
      .join(", "),
  );

test("LlamaIndex in Python loads every line of every view, with id, text and metadata as written", () => {
  told(before.versions);
  for (const [view, facts] of Object.entries(before.views)) {
    expect(facts, view).toMatchObject({ ids_kept: true, texts_kept: true, metadata_kept: true, round_trip: true });
    expect(facts.count, view).toBeGreaterThan(10);
    expect(facts.distinct_ids, view).toBe(facts.count);
  }
});

test("every chunk of 512 and 1024 tokens begins with a speaker, and keeps its metadata; 256 raises nothing", () => {
  for (const view of ["documents", "qa", "attachments"]) {
    const splits = before.views[view]?.splits ?? {};
    expect(Object.keys(splits), view).toHaveLength(6);
    for (const [size, { chunks, at_speaker, metadata_kept }] of Object.entries(splits)) {
      expect(metadata_kept, `${view} ${size}`).toBe(true);
      if (!size.startsWith("256")) expect(at_speaker, `${view} ${size}`).toBe(chunks);
    }
  }
});

test("LlamaIndex's own tokenizer finds metadata within its budget", () => {
  for (const [view, { visible_tokens, all_tokens }] of Object.entries(before.views)) {
    expect(visible_tokens, view).toBeLessThan(64);
    expect(all_tokens, view).toBeLessThan(128);
  }
});

test("an ImageDocument finds its bytes by the path of its line, and is told from one without by its hash", async () => {
  await using desks = await createDatabase();
  const desk = await givenDesk(desks, `${folder.path}/storage`);
  for (const n of [1, 2]) await desk.picture(n);
  await desk.picture(3, { onDisk: null });
  const corpus = openMediaCorpus(`${folder.path}/pictures`, desks.url, desk.root);
  await corpus.extract();
  await corpus.media();
  await corpus.compact();

  const result = (await python.run("images.py", corpus.out)) as {
    documents: number;
    loaded: Record<string, object>;
    hashes_differ: boolean;
  };

  expect(result).toMatchObject({ documents: 3, hashes_differ: true });
  expect(Object.values(result.loaded)).toEqual(
    [1, 2].map((n) => ({
      sha256: sha256(png(n)),
      path: pathOf(png(n)),
      mimetype: "image/png",
      text: `Customer: The checkout shows error ${n}\n[image: screenshot-${n}.png]`,
    })),
  );
});

test("LlamaIndex.TS loads the same lines, and cuts them where the speakers are", async () => {
  const { versions, views } = (await typescript.run("load.mjs", `${folder.path}/corpus`)) as {
    versions: Record<string, string>;
    views: Record<string, { count: number; chunks: number; at_speaker: number; hashes: object }>;
  };
  told({ ...versions, node: process.versions.node });
  for (const view of ["documents", "qa", "attachments"]) {
    expect(views[view], view).toMatchObject({
      count: before.views[view]?.count,
      ids_kept: true,
      texts_kept: true,
      excluded_kept: true,
    });
    expect(Object.keys(views[view]?.hashes ?? {})).toEqual(Object.keys(before.views[view]?.hashes ?? {}));
    expect(views[view]?.at_speaker, view).toBe(views[view]?.chunks);
  }
  expect(views["images"]).toMatchObject({ count: before.views["images"]?.count, ids: true });
});

test("looking at conversations changes no document: the same ids, the same LlamaIndex hashes", async () => {
  await touchEverything(database);
  await corpusIn(folder.path, "touched", database).extract();
  const after = (await python.run("load.py", `${folder.path}/touched`)) as Loaded;
  for (const view of Object.keys(before.views)) {
    expect(after.views[view]?.hashes, view).toEqual(before.views[view]?.hashes);
  }
});

test("nightly deltas leave in an index what a full extraction would, also when they are fed twice", async () => {
  const corpus = corpusIn(folder.path, "corpus", database);
  day = await aDayOfWork(database);
  await corpus.pull();
  const deletes = await readView<{ id_: string; view: string }>(corpus.out, "deletes");
  const full = corpusIn(folder.path, "full", database);
  await full.extract();

  const [first, second] = (await python.run("nightly.py", corpus.out)) as Night[];
  const [fresh] = (await python.run("nightly.py", full.out)) as Night[];
  const ids = corpusIds("chatwoot");
  const gone = day.deleted.map((id) => ids.conversation(1, id));
  expect(first?.ids).toEqual(expect.arrayContaining(gone));
  expect(second?.ids.filter((id) => gone.includes(id))).toEqual([]);
  expect(deletes.map(({ id_ }) => id_)).toEqual(expect.arrayContaining(gone));
  expect(new Set(deletes.map(({ view }) => view))).toEqual(new Set(["conversations", "documents", "qa", "chat"]));
  for (const { id_ } of deletes) expect(second?.ids).not.toContain(id_);
  const changed = await readView<{ id_: string; metadata: { conversation_id: number } }>(corpus.out, "documents");
  for (const id of day.grown) {
    // The last of its segments, when it has several: those before are closed.
    const document = changed.findLast(({ metadata }) => metadata.conversation_id === id)?.id_ ?? "";
    expect(second?.ids).toContain(document);
    expect(second?.hashes[document]).not.toBe(first?.hashes[document]);
  }
  expect({ ids: second?.ids, hashes: second?.hashes, docstore: second?.docstore }).toEqual({
    ids: fresh?.ids,
    hashes: fresh?.hashes,
    docstore: fresh?.docstore,
  });
  for (const night of [first, second]) expect(night).toMatchObject({ again: 0, same: true });
  expect(second?.chunks).toBeLessThan((first?.chunks ?? 0) / 4);
});

test("Hugging Face takes the chat files as a split dataset, LangChain its documents", async () => {
  const result = (await python.run("readers.py", `${folder.path}/full`, `${folder.path}/cache`)) as {
    versions: Record<string, string>;
  };
  told(result.versions);
  const full = `${folder.path}/full`;
  const [train, validation, documents] = await Promise.all(
    ["chat", "chat.validation", "documents"].map(async (view) => (await readView(full, view)).length),
  );
  expect(result).toMatchObject({
    chat: { columns: ["messages"], train, validation, roles: ["assistant", "system", "user"] },
    langchain: { documents, added: documents, again: 0, skipped: documents },
  });
});

test("exports are taken without a line of code more than the readers' own", async () => {
  const exports = `${folder.path}/exports`;
  for (const format of ["langchain", "hf", "parquet"]) {
    const flags = { out: `${folder.path}/full`, to: `${exports}/${format}`, format };
    await exportCorpus(parseOptions(exportSchema, flags, {}), {
      signal: new AbortController().signal,
      now: () => new Date(),
      log: { info: () => {}, warn: () => {} },
    });
  }
  const result = (await python.run("exports.py", exports, `${folder.path}/cache`)) as Record<string, object>;
  for (const view of exportViews) {
    expect(result[view], view).toEqual({
      langchain: (await readView(`${folder.path}/full`, view)).length,
      ids: true,
      texts: true,
      metadata: true,
      guessed_as_told: true,
      types: ["int64", "string"],
    });
  }
});
