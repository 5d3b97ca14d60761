import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { verifyCorpus } from "../../src/verify/verify.ts";
import { givenDesk, type MediaCorpus, openMediaCorpus, pathOf, png } from "../media/given.ts";
import { givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let folder: Awaited<ReturnType<typeof givenFolder>>;
let corpus: MediaCorpus;
let runs = 0;

beforeAll(async () => {
  database = await createDatabase();
  folder = await givenFolder();
  const desk = await givenDesk(database, join(folder.path, "storage"));
  for (const n of [1, 2]) await desk.picture(n);
});
afterAll(async () => {
  await database?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});
beforeEach(async () => {
  corpus = openMediaCorpus(join(folder.path, `corpus-${++runs}`), database.url, join(folder.path, "storage"));
  await corpus.extract();
  await corpus.media();
});

const found = async () => (await verifyCorpus(corpus.out)).problems.map(({ file, rule }) => [file, rule]);
const inCorpus = (path: string) => join(corpus.out, path);
const plant = async (path: string, bytes: Buffer) => {
  await mkdir(dirname(inCorpus(path)), { recursive: true });
  await writeFile(inCorpus(path), bytes);
};

test("media as they were published are right, and are counted", async () => {
  expect(await verifyCorpus(corpus.out)).toMatchObject({
    ok: true,
    counts: { mediaFiles: 2, mediaBytes: png(1).length + png(2).length },
  });
});

test("a file that a line names and that is not there", async () => {
  await rm(inCorpus(pathOf(png(1))));
  expect(await found()).toEqual([[pathOf(png(1)), "media-missing"]]);
});

test("a file of other bytes than its name says", async () => {
  await writeFile(inCorpus(pathOf(png(1))), png(3));
  expect(await found()).toEqual([[pathOf(png(1)), "media-differs"]]);
});

test("a file that no line names", async () => {
  await plant(pathOf(png(3)), png(3));
  expect(await found()).toEqual([[pathOf(png(3)), "media-unreferenced"]]);
});

test("a file of another name", async () => {
  await plant("media/notes.txt", Buffer.from("notes"));
  expect(await found()).toEqual([
    ["media/notes.txt", "media-misnamed"],
    ["media/notes.txt", "media-unreferenced"],
  ]);
});

test("a link in place of a file", async () => {
  await rm(inCorpus(pathOf(png(1))));
  await symlink(join(folder.path, "storage"), inCorpus(pathOf(png(1))));
  expect(await found()).toEqual([[pathOf(png(1)), "file-unreadable"]]);
});

test("what only the former chain names may stay until it goes", async () => {
  await using other = await createDatabase();
  const desk = await givenDesk(other, join(folder.path, `storage-${runs}`));
  await desk.picture(1);
  const { attachmentId } = await desk.picture(2);
  const replaced = openMediaCorpus(join(folder.path, "replaced"), other.url, desk.root);
  await replaced.extract();
  await replaced.media();
  await other.query("DELETE FROM active_storage_attachments WHERE record_id = $1", [attachmentId]);
  await other.query("DELETE FROM attachments WHERE id = $1", [attachmentId]);
  await replaced.pull();
  await replaced.compact();
  expect(await verifyCorpus(replaced.out)).toMatchObject({ ok: true, counts: { mediaFiles: 2 } });
  await replaced.compact({ prune: true });
  expect(await verifyCorpus(replaced.out)).toMatchObject({ ok: true, counts: { mediaFiles: 1 } });
});
