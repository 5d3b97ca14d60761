import { hash } from "node:crypto";
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeManifest } from "../../src/publish/manifest.ts";
import { givenFolder, readManifestOf } from "../support/corpus.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { Chatwoot } from "./chatwoot.ts";
import { ticking } from "./play.ts";
import { type Corpus, openCorpus, replayed } from "./support.ts";

let database: ReplicatedDatabase;
beforeAll(async () => {
  database = await createReplicatedDatabase();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

let accounts = 0;

/** Two images, each in a conversation of its own. */
async function givenImages(out: string) {
  const accountId = ++accounts;
  const chatwoot = new Chatwoot(database.primary, { accountId, touch: "4.12", clock: ticking() });
  await chatwoot.setUp();
  for (const n of [1, 5]) await chatwoot.lateAttachment(n);
  await replayed(database);
  const corpus = openCorpus(out, database.standby.url, { account: accountId });
  await corpus.extract();
  return { chatwoot, corpus };
}

const mediaOf = (n: number) => `media/sha256/${`${n}`.repeat(2)}/${`${n}`.repeat(64)}.png`;

async function plant(corpus: Corpus, path: string): Promise<void> {
  await mkdir(dirname(join(corpus.out, path)), { recursive: true });
  await writeFile(join(corpus.out, path), "bytes");
}

/** As a run with media would have written it: the n-th line about an image names a file. */
async function refer(corpus: Corpus): Promise<void> {
  const { content_hash: _, ...manifest } = await readManifestOf(corpus.out);
  const file = manifest.generations[0]?.files.find(({ view }) => view === "images");
  const path = join(corpus.out, file?.path ?? "");
  const lines = (await readFile(path, "utf8")).trimEnd().split("\n");
  const named = lines.map((line, n) =>
    JSON.stringify({ ...JSON.parse(line), image_resource: { path: mediaOf(n), mimetype: "image/png" } }),
  );
  expect(lines).toHaveLength(2);
  const text = `${named.join("\n")}\n`;
  await writeFile(path, text);
  if (file) Object.assign(file, { bytes: Buffer.byteLength(text), sha256: hash("sha256", text) });
  await writeManifest(corpus.out, manifest);
}

const isThere = (corpus: Corpus, path: string): Promise<boolean> =>
  access(join(corpus.out, path)).then(
    () => true,
    () => false,
  );

test("media that no line names go with compact --prune, folders that are empty then, too; others stay", async () => {
  await using folder = await givenFolder();
  const { corpus } = await givenImages(join(folder.path, "corpus"));
  await refer(corpus);
  for (const path of [mediaOf(0), mediaOf(1), mediaOf(7), "media/notes.txt"]) await plant(corpus, path);

  expect(await corpus.compact()).toMatchObject({ mediaRemoved: 0 });
  expect(await isThere(corpus, mediaOf(7))).toBe(true);

  expect(await corpus.compact({ prune: true })).toMatchObject({ generation: null, mediaRemoved: 2 });
  expect(await Promise.all([0, 1, 7].map((n) => isThere(corpus, mediaOf(n))))).toEqual([true, true, false]);
  expect(await isThere(corpus, dirname(mediaOf(7)))).toBe(false);
  expect(await corpus.compact({ prune: true })).toMatchObject({ mediaRemoved: 0 });
});

test("the media of a deleted conversation stay as long as the former chain, and go with it", async () => {
  await using folder = await givenFolder();
  const { chatwoot, corpus } = await givenImages(join(folder.path, "corpus"));
  await refer(corpus);
  for (const n of [0, 1]) await plant(corpus, mediaOf(n));
  const message = await database.primary.query("SELECT message_id AS id FROM attachments WHERE account_id = $1", [
    accounts,
  ]);
  const ids = message.map((row) => Number(row["id"]));
  const conversations = await database.primary.query("SELECT id FROM conversations WHERE account_id = $1 ORDER BY id", [
    accounts,
  ]);
  const [second] = await database.primary.query("SELECT conversation_id AS id FROM messages WHERE id = $1", [
    Math.max(...ids),
  ]);
  await chatwoot.deleteConversation(conversations.findIndex(({ id }) => id === second?.["id"]));
  await replayed(database);
  await corpus.pull();

  await corpus.compact();
  expect(await isThere(corpus, mediaOf(1))).toBe(true);

  expect(await corpus.compact({ prune: true })).toMatchObject({ mediaRemoved: 1 });
  expect(await isThere(corpus, mediaOf(0))).toBe(true);
  expect(await isThere(corpus, mediaOf(1))).toBe(false);
});

test("a corpus without media is pruned as well", async () => {
  await using folder = await givenFolder();
  const { corpus } = await givenImages(join(folder.path, "corpus"));

  expect(await corpus.compact({ prune: true })).toMatchObject({ removed: [], mediaRemoved: 0 });
});
