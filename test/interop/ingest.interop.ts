import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Corpus } from "../pull/support.ts";
import { givenFolder, readView } from "../support/corpus.ts";
import type { TestDatabase } from "../support/database.ts";
import { aDayOfWork, corpusIn, seededDatabase } from "./corpora.ts";
import { openPython, openTypeScript, type Readers } from "./environment.ts";

let folder: Awaited<ReturnType<typeof givenFolder>>;
let database: TestDatabase;
let corpus: Corpus;
let deleted: readonly string[];
const languages: Record<
  string,
  { readers: Readers; program: string; files: readonly [docs: string, vectors: string] }
> = {};

/** Both programs meet a full generation, and again with the delta of a day of work behind it. */
beforeAll(async () => {
  folder = await givenFolder();
  database = await seededDatabase();
  languages["Python"] = {
    ...{ readers: await openPython(), program: "ingest.py" },
    files: ["docstore.json", "vectors.json"],
  };
  languages["TypeScript"] = {
    ...{ readers: await openTypeScript(), program: "ingest.ts" },
    files: ["doc_store.json", "vector_store.json"],
  };
  corpus = corpusIn(folder.path, "corpus", database);
  await corpus.extract();
  for (const name of Object.keys(languages)) await ingest(name, corpus, "nightly");
  await aDayOfWork(database);
  await corpus.pull();
  deleted = (await readView<{ id_: string; view: string }>(corpus.out, "deletes"))
    .filter(({ view }) => view === "documents")
    .map(({ id_ }) => id_);
});
afterAll(async () => {
  await database?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});

const storageOf = (name: string, storage: string) => join(folder.path, `${storage}-${name}`);

async function ingest(name: string, { out }: Corpus, storage: string): Promise<string[]> {
  const language = languages[name];
  const printed = await language?.readers.example(language.program, out, storageOf(name, storage));
  return printed?.split("\n").filter((line) => line !== "") ?? [];
}

/** What the stores hold: the hash of each document, and how many vectors of it there are. */
async function holds(name: string, storage: string) {
  const [docs = "", vectors = ""] = languages[name]?.files ?? [];
  const read = async (file: string) => JSON.parse(await readFile(join(storageOf(name, storage), file), "utf8"));
  const { "docstore/metadata": metadata } = await read(docs);
  const found = await read(vectors);
  const owners: string[] = Object.values(found.text_id_to_ref_doc_id ?? found.textIdToRefDocId);
  const chunks = Object.fromEntries(
    [...new Set(owners)].sort().map((id) => [id, owners.filter((it) => it === id).length]),
  );
  const hashes = Object.entries<{ doc_hash?: string; docHash?: string }>(metadata)
    .filter(([id]) => id in chunks)
    .map(([id, { doc_hash, docHash }]) => [id, doc_hash ?? docHash]);
  return { hashes: Object.fromEntries(hashes.sort()), chunks, known: Object.keys(metadata) };
}

test.each(["Python", "TypeScript"])(
  "the example in %s brings an index over a delta with deletions to where a full corpus brings it",
  async (name) => {
    const before = await holds(name, "nightly");
    expect(deleted.length).toBeGreaterThan(1);
    for (const id of deleted) expect(before.chunks[id]).toBeGreaterThan(0);

    expect(await ingest(name, corpus, "nightly")).toEqual([expect.stringMatching(/^000002-delta: /)]);

    const full = corpusIn(folder.path, `full-${name}`, database);
    await full.extract();
    await ingest(name, full, "fresh");
    const [after, fresh] = [await holds(name, "nightly"), await holds(name, "fresh")];
    for (const id of deleted) expect(after.known).not.toContain(id);
    expect({ hashes: after.hashes, chunks: after.chunks }).toEqual({ hashes: fresh.hashes, chunks: fresh.chunks });
    expect(Object.keys(after.hashes).length).toBeGreaterThan(100);
  },
);

test.each(["Python", "TypeScript"])("run again, the example in %s has nothing to do", async (name) => {
  const before = await holds(name, "nightly");

  expect(await ingest(name, corpus, "nightly")).toEqual([]);
  expect(await holds(name, "nightly")).toEqual(before);
});

test.each(["Python", "TypeScript"])(
  "when the generations were folded, the example in %s begins again with the full one",
  async (name) => {
    const before = await holds(name, "nightly");
    const copy = corpusIn(folder.path, "corpus", database);
    await copy.compact();

    expect(await ingest(name, corpus, "nightly")).toEqual([expect.stringMatching(/^00000\d-full: /)]);
    const after = await holds(name, "nightly");
    expect({ hashes: after.hashes, chunks: after.chunks }).toEqual({ hashes: before.hashes, chunks: before.chunks });
  },
);
