import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { columnsOf } from "../../src/export/columns.ts";
import { patternSchema } from "../../src/export/patterns.ts";
import { exportCorpus } from "../../src/export-corpus.ts";
import { exportViews } from "../../src/model/views.ts";
import { attachmentLineSchema, attachmentMetadataSchema } from "../../src/verify/schema/attachment.ts";
import { documentMetadataSchema } from "../../src/verify/schema/document.ts";
import { qaMetadataSchema } from "../../src/verify/schema/qa.ts";
import { seededDatabase } from "../interop/corpora.ts";
import { extractTo, givenFolder, readView } from "../support/corpus.ts";

interface Line {
  readonly id_: string;
  readonly thread_id?: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string | number>>;
  readonly file?: Readonly<Record<string, string | number>>;
}

let folder: Awaited<ReturnType<typeof givenFolder>>;
let corpus: string;
let lines: Record<string, Line[]>;

beforeAll(async () => {
  folder = await givenFolder();
  corpus = join(folder.path, "corpus");
  await using database = await seededDatabase();
  await extractTo(corpus, database.url, { limit: 60 });
  lines = {};
  for (const view of exportViews) lines[view] = await readView<Line>(corpus, view);
});
afterAll(() => folder?.[Symbol.asyncDispose]());

const run = {
  signal: new AbortController().signal,
  now: () => new Date("2026-01-02T03:04:05Z"),
  log: { info: () => {}, warn: () => {} },
};

async function exported(name: string, flags: Readonly<Record<string, unknown>>) {
  const to = join(folder.path, name);
  const summary = await exportCorpus(parseOptions(exportSchema, { out: corpus, to, ...flags }, {}), run);
  const rows = async (file: string) =>
    (await readFile(join(to, file), "utf8"))
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));
  return { to, summary, rows };
}

test("LangChain gets id, page_content and metadata of every line", async () => {
  const { rows, summary } = await exported("langchain", { format: "langchain" });
  for (const view of exportViews) {
    const expected = (lines[view] ?? []).map(({ id_, text, metadata, file }) => ({
      id: id_,
      page_content: text,
      metadata: { ...metadata, ...file },
    }));
    expect(expected.length).toBeGreaterThan(5);
    expect(await rows(`${view}.jsonl`)).toEqual(expected);
    expect(summary.rows[`${view}.jsonl`]).toBe(expected.length);
  }
});

test("Hugging Face gets the same typed columns in every line, and no text that looks like a time", async () => {
  const { rows, to } = await exported("hf", { format: "hf" });
  for (const view of exportViews) {
    const features = JSON.parse(await readFile(join(to, `${view}.features.json`), "utf8"));
    for (const row of await rows(`${view}.jsonl`)) {
      expect(Object.keys(row)).toEqual(Object.keys(features));
      for (const [name, value] of Object.entries(row)) {
        expect(typeof value === "number" ? "int64" : "string").toBe(features[name].dtype);
      }
    }
    expect(Object.keys(features).filter((name) => name.endsWith("_at"))).toEqual([]);
  }
});

test("Parquet has the same content", async () => {
  const { to } = await exported("parquet", { format: "parquet" });
  for (const view of exportViews) {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(to, `${view}.parquet`)) });
    const plain = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === "bigint" ? Number(value) : value]),
      ),
    );
    expect(plain).toEqual(
      (lines[view] ?? []).map(({ id_, thread_id, text, metadata, file }) => ({
        id: id_,
        thread_id: thread_id ?? id_,
        text,
        ...metadata,
        ...file,
      })),
    );
  }
});

test("an export is the same bytes when it is made again", async () => {
  for (const format of ["langchain", "hf", "parquet"]) {
    const first = await exported("once", { format });
    const files = (await readdir(first.to)).toSorted();
    const before = await Promise.all(files.map((file) => readFile(join(first.to, file))));
    const second = await exported("once", { format });
    expect((await readdir(second.to)).toSorted()).toEqual(files);
    expect(await Promise.all(files.map((file) => readFile(join(second.to, file))))).toEqual(before);
  }
});

test("of answers of one group the first is kept, when asked for", async () => {
  const { rows, summary } = await exported("groups", { format: "langchain", "one-per-answer-group": true });
  const groups = (await rows("qa.jsonl")).map(({ metadata }) => metadata.answer_group);
  expect(new Set(groups).size).toBe(groups.length);
  expect(new Set(groups)).toEqual(new Set(lines["qa"]?.map(({ metadata }) => metadata["answer_group"])));
  expect(summary.repeated).toBe((lines["qa"]?.length ?? 0) - groups.length);
  expect(summary.repeated).toBeGreaterThan(0);
});

test("every export has the patterns, each in its schema; their sums are the corpus", async () => {
  const { rows } = await exported("patterns", { format: "hf" });
  const patterns = (await rows("patterns.jsonl")).map((line) => patternSchema.parse(line));
  const threads = await readView(corpus, "conversations");
  const sum = (dimension: string) =>
    patterns.filter((pattern) => pattern.dimension === dimension).reduce((all, pattern) => all + pattern.threads, 0);
  expect(sum("all")).toBe(threads.length);
  expect(sum("inbox")).toBe(threads.length);
  expect(patterns.flatMap(({ answer_groups }) => answer_groups).length).toBeGreaterThan(10);
});

test("a folder that holds something else is left alone", async () => {
  const other = await givenFolder();
  await writeFile(join(other.path, "notes.txt"), "mine");
  const options = parseOptions(exportSchema, { out: corpus, to: other.path }, {});
  await expect(exportCorpus(options, run)).rejects.toMatchObject({ code: "usage" });
  expect(await readdir(other.path)).toEqual(["notes.txt"]);
  await other[Symbol.asyncDispose]();
});

test("without a corpus there is nothing to export", async () => {
  const options = parseOptions(exportSchema, { out: join(folder.path, "none"), to: join(folder.path, "x") }, {});
  await expect(exportCorpus(options, run)).rejects.toMatchObject({ code: "usage" });
});

test.each([
  ["documents", documentMetadataSchema],
  ["qa", qaMetadataSchema],
  ["attachments", attachmentMetadataSchema.extend(attachmentLineSchema.shape.file.shape)],
] as const)("columns of %s are the keys of its metadata, and of what stands beside it", (view, schema) => {
  const { id: _id, thread_id: _thread, text: _text, ...metadata } = columnsOf[view];
  expect(Object.keys(metadata)).toEqual(Object.keys(schema.shape).toSorted());
});
