import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openMediaRoot } from "../../src/media/root.ts";
import { verifyCorpus } from "../../src/verify/verify.ts";
import type { ImageLine } from "../../src/view/attachments/image.ts";
import { compacted, contents } from "../pull/support.ts";
import { givenFolder, readEverything, readView } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { type Desk, givenDesk, keyOf, type MediaCorpus, md5, openMediaCorpus, pathOf, png } from "./given.ts";

let database: TestDatabase;
let folder: Awaited<ReturnType<typeof givenFolder>>;
let desk: Desk;
let corpus: MediaCorpus;
let accounts = 0;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database?.[Symbol.asyncDispose]());

/** An account and folders of its own for each test, in a database of one account. */
beforeEach(async () => {
  await database.query(
    "TRUNCATE accounts, inboxes, contacts, conversations, messages, attachments, active_storage_blobs, active_storage_attachments CASCADE",
  );
  const account = ++accounts;
  folder = await givenFolder();
  desk = await givenDesk(database, join(folder.path, "storage"), account);
  corpus = openMediaCorpus(join(folder.path, "corpus"), database.url, desk.root, { account });
  return () => folder[Symbol.asyncDispose]();
});

const images = async (out = corpus.out) =>
  new Map((await readView<ImageLine>(out, "images")).map((line) => [line.metadata.filename, line]));
const mediaFiles = async (out = corpus.out): Promise<string[]> =>
  (await readdir(join(out, "media"), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1))
    .toSorted();

test("a picture whose bytes are there has image_resource, under the sha256 of its bytes; another has none", async () => {
  await desk.picture(1);
  await desk.picture(2, { onDisk: null });
  await corpus.extract();
  expect((await images()).get("screenshot-1.png")).not.toHaveProperty("image_resource");

  const { pictures, pulled } = await corpus.media();

  expect(pictures).toMatchObject({ present: 0, stored: 1, files: 1, bytes: png(1).length, refused: { missing: 1 } });
  expect(pulled).toMatchObject({ mode: "changed", upserts: 1, generation: "000002-delta" });
  const line = (await images()).get("screenshot-1.png");
  expect(line?.image_resource).toEqual({ path: pathOf(png(1)), mimetype: "image/png" });
  expect(line?.text).toBe("Customer: The checkout shows error 1\n[image: screenshot-1.png]");
  expect(await readFile(join(corpus.out, pathOf(png(1))))).toEqual(png(1));
  expect((await stat(join(corpus.out, pathOf(png(1))))).mode & 0o777).toBe(0o600);
  expect((await stat(dirname(join(corpus.out, pathOf(png(1)))))).mode & 0o777).toBe(0o700);
  expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true });
  await corpus.compact();
  expect((await images()).get("screenshot-2.png")).not.toHaveProperty("image_resource");
  expect((await images()).get("screenshot-1.png")?.image_resource?.path).toBe(pathOf(png(1)));
});

test("a second run copies nothing and publishes nothing", async () => {
  await desk.picture(1);
  await corpus.extract();
  await corpus.media();
  const before = await stat(join(corpus.out, pathOf(png(1))));

  const { pictures, pulled } = await corpus.media();

  expect(pictures).toMatchObject({ present: 1, stored: 0, files: 0, refused: {} });
  expect(pulled.generation).toBeNull();
  expect((await stat(join(corpus.out, pathOf(png(1))))).mtimeMs).toBe(before.mtimeMs);
});

test("deltas with media, compacted, are byte for byte a full extraction into the same folder", async () => {
  const { conversationId } = await desk.picture(1);
  await desk.picture(2);
  await desk.picture(3, { onDisk: null });
  await corpus.extract();
  await corpus.media();
  await desk.picture(4);
  await database.query("UPDATE messages SET content = 'Changed since' WHERE conversation_id = $1", [conversationId]);
  await corpus.pull();
  await corpus.media();
  await corpus.pull({ reconcile: true });

  const folded = await compacted(corpus);
  await corpus.extract();

  const full = await contents(corpus.out);
  expect(full["images-00000.jsonl"]?.match(/image_resource":/g)).toHaveLength(3);
  expect(folded).toEqual(full);
  expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true });
});

test("the same picture gives the same bytes in a corpus of its own, with workers or without", async () => {
  for (const n of [1, 2, 3]) await desk.picture(n);
  await corpus.extract();
  await corpus.media();
  await corpus.compact();
  const other = openMediaCorpus(join(folder.path, "other"), database.url, desk.root, { account: accounts });
  await other.extract({ workers: 0 });
  await other.media({ workers: 2 });
  await other.compact();

  expect(await contents(other.out)).toEqual(await contents(corpus.out));
  expect(await mediaFiles(other.out)).toEqual(await mediaFiles());
});

test("a pull keeps the bytes of a conversation that changed, and of one that shows the same picture anew", async () => {
  const { conversationId } = await desk.picture(1);
  await corpus.extract();
  await corpus.media();
  await database.query("UPDATE messages SET content = 'Changed' WHERE conversation_id = $1", [conversationId]);
  await desk.picture(2, { bytes: png(1), onDisk: null });

  await corpus.pull();

  const lines = await images();
  expect([...lines.values()].map((line) => line.image_resource?.path)).toEqual([pathOf(png(1)), pathOf(png(1))]);
});

test("each reason for which a picture has no bytes is counted, and the run goes on", async () => {
  const outside = join(folder.path, "outside");
  await writeFile(outside, png(5));
  await desk.picture(1, { onDisk: null });
  await desk.picture(2, { onDisk: png(2).subarray(0, 40) });
  await desk.picture(3, { onDisk: Buffer.from(png(3)).fill(0x2a, 60) });
  await desk.picture(4, { key: "../../../../etc/hostname", onDisk: null });
  await desk.picture(5, { onDisk: null });
  await symlinkAt(keyOf(5), outside);
  await desk.picture(6, { service: "amazon" });
  await desk.picture(7, { checksum: null });
  await desk.picture(8, { bytes: Buffer.from("%PDF-1.7 and so on, called a picture") });
  await desk.picture(9, { onDisk: null });
  await mkdir(join(desk.root, keyOf(9).slice(0, 2), keyOf(9).slice(2, 4), keyOf(9)), { recursive: true });
  await desk.picture(10);
  await corpus.extract();

  const { pictures } = await corpus.media();

  expect(pictures).toMatchObject({ present: 0, stored: 1, files: 1 });
  expect(pictures.refused).toEqual({
    ...{ missing: 1, size_differs: 1, checksum_differs: 1, bad_key: 1, not_a_file: 2, other_service: 1 },
    ...{ no_checksum: 1, not_a_picture: 1 },
  });
  expect(await mediaFiles()).toEqual([pathOf(png(10))]);
});

const symlinkAt = async (key: string, target: string) => {
  const at = join(desk.root, key.slice(0, 2), key.slice(2, 4), key);
  await mkdir(dirname(at), { recursive: true });
  await symlink(target, at);
};

test("a folder below the root that is a link leads nowhere", async () => {
  await desk.picture(1);
  const aside = join(desk.root, keyOf(1).slice(0, 2));
  await rename(aside, join(folder.path, "elsewhere"));
  await symlink(join(folder.path, "elsewhere"), aside);
  await corpus.extract();

  expect((await corpus.media()).pictures).toMatchObject({ stored: 0, refused: { not_a_file: 1 } });
});

test("the root itself may be a link", async () => {
  await desk.picture(1);
  await symlink(desk.root, join(folder.path, "link"));
  await corpus.extract();

  expect((await corpus.media({ "media-root": join(folder.path, "link") })).pictures).toMatchObject({ stored: 1 });
});

test("a picture that is replaced has the new bytes, and one that is deleted goes with its line", async () => {
  const first = await desk.picture(1);
  const second = await desk.picture(2);
  await corpus.extract();
  await corpus.media();
  await desk.put(keyOf(3), png(3));
  await database.query("UPDATE active_storage_blobs SET key = $2, checksum = $3, byte_size = $4 WHERE id = $1", [
    first.blobId,
    keyOf(3),
    md5(png(3)),
    png(3).length,
  ]);
  await database.query("DELETE FROM active_storage_attachments WHERE blob_id = $1", [second.blobId]);
  await database.query("DELETE FROM attachments WHERE id = $1", [second.attachmentId]);
  await corpus.pull();
  expect((await images()).get("screenshot-1.png")).not.toHaveProperty("image_resource");
  expect(await readView(corpus.out, "deletes")).toMatchObject([{ view: "attachments" }, { view: "images" }]);

  await corpus.media();

  expect((await images()).get("screenshot-1.png")?.image_resource?.path).toBe(pathOf(png(3)));
  expect(await mediaFiles()).toEqual([1, 2, 3].map((n) => pathOf(png(n))).toSorted());
  expect(await corpus.compact({ prune: true })).toMatchObject({ mediaRemoved: 2 });
  expect(await mediaFiles()).toEqual([pathOf(png(3))]);
  expect(await verifyCorpus(corpus.out)).toMatchObject({ ok: true });
});

test("a picture inside a mail has bytes in a database of one account, and none where there are others", async () => {
  await desk.mailWithPicture(1);
  await corpus.extract();
  await database.query("INSERT INTO accounts (id, name, created_at, updated_at) VALUES (999, 'B', now(), now())");
  expect((await corpus.media()).pictures).toMatchObject({ stored: 0, refused: { inline_unproven: 1 } });

  await database.query("DELETE FROM accounts WHERE id = 999");
  expect((await corpus.media()).pictures).toMatchObject({ stored: 1, refused: {} });
  expect((await images()).get("image001.png")?.image_resource?.path).toBe(pathOf(png(1)));
});

test("files that were lost are copied again, and an index that was lost is made anew", async () => {
  await desk.picture(1);
  await desk.picture(2);
  await corpus.extract();
  await corpus.media();
  await rm(join(corpus.out, pathOf(png(1))));
  expect((await corpus.media()).pictures).toMatchObject({ present: 1, stored: 1, files: 1 });

  for (const name of await readdir(corpus.stateDir))
    if (name.endsWith(".sqlite")) await rm(join(corpus.stateDir, name));
  expect(await corpus.pull()).toMatchObject({ generation: null, reason: "state_lost" });
  expect((await corpus.media()).pictures).toMatchObject({ present: 2, stored: 0, files: 0 });
});

test("what a killed run left is taken up: half a file goes, whole files are not copied again", async () => {
  await desk.picture(1);
  await corpus.extract();
  await mkdir(dirname(join(corpus.out, pathOf(png(1)))), { recursive: true });
  await writeFile(join(corpus.out, pathOf(png(1))), png(1));
  await writeFile(join(corpus.out, "media/.partial"), "half");
  const spoilt = pathOf(png(7));
  await mkdir(dirname(join(corpus.out, spoilt)), { recursive: true });
  await writeFile(join(corpus.out, spoilt), "other bytes");

  expect((await corpus.media()).pictures).toMatchObject({ stored: 1, files: 0 });
  expect(await mediaFiles()).toEqual([pathOf(png(1))]);
});

test("pictures are not copied unless it is said that they are wanted as they are", async () => {
  await corpus.extract();
  await expect(corpus.media({ "accept-unredacted-media": false })).rejects.toMatchObject({
    code: "usage",
    hint: expect.stringContaining("--accept-unredacted-media"),
  });
});

test.each([
  ["is not there", async () => {}, "no such folder"],
  ["is a file", (path: string) => writeFile(path, ""), "not a folder"],
  ["is a circle of links", (path: string) => symlink(path, path), "circle"],
])("a --media-root that %s ends the run with a code of its own", async (_case, make, says) => {
  const path = join(folder.path, "root");
  await make(path);
  await corpus.extract();

  await expect(corpus.media({ "media-root": path })).rejects.toMatchObject({
    code: "mediaRootUnusable",
    exitCode: 27,
    message: expect.stringContaining(says),
  });
});

// The tests may run as root, whom no permission stops: so another user looks.
test.runIf(process.geteuid?.() === 0)("a --media-root that may not be read ends the run with that code", async () => {
  await mkdir(join(folder.path, "closed"), { mode: 0o700 });
  process.seteuid?.(65_534);
  try {
    await expect(openMediaRoot(join(folder.path, "closed"))).rejects.toMatchObject({
      code: "mediaRootUnusable",
      message: expect.stringContaining("permission denied"),
    });
  } finally {
    process.seteuid?.(0);
  }
});

test("no key of a file is in corpus or state, nor in what the run says", async () => {
  await desk.picture(1);
  await desk.picture(2, { onDisk: null });
  await corpus.extract();
  const summary = await corpus.media();

  const everything = [...(await readEverything(corpus.out)), ...(await readEverything(corpus.stateDir))];
  for (const text of [...everything.map((file) => file.text), JSON.stringify(summary)]) {
    for (const n of [1, 2]) expect(text).not.toContain(keyOf(n));
  }
});
