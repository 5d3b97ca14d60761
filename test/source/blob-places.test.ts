import { join } from "node:path";
import { expect, test } from "vitest";
import { sourceDefaults } from "../../src/model/source.ts";
import { openSource } from "../../src/source/source.ts";
import { givenDesk, keyOf, png } from "../media/given.ts";
import { givenFolder } from "../support/corpus.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

const open = (database: TestDatabase, media = true) =>
  openSource(
    {
      ...sourceDefaults,
      ...{ databaseUrl: database.url, accountId: 1, allowPrimary: true, consistency: "settled", media },
    },
    new AbortController().signal,
  );

test("places are those of the account's attachments; ids of another account give nothing", async () => {
  await using database = await createDatabase();
  await using folder = await givenFolder();
  const own = await (await givenDesk(database, join(folder.path, "one"), 1)).picture(1);
  const others = await (await givenDesk(database, join(folder.path, "two"), 2)).picture(2);
  await using source = await open(database);

  const places = await source.blobPlaces({
    attachmentIds: [own.attachmentId, others.attachmentId, 999],
    inlineBlobIds: [own.blobId, others.blobId],
  });

  expect(places).toEqual([
    {
      ...{ of: "attachment", id: own.attachmentId, bytes: png(1).length, service: "local", key: keyOf(1) },
      checksum: expect.stringMatching(/^[A-Za-z0-9+/]{22}==$/),
    },
  ]);
});

test("of two storage rows of an attachment the newer one is the file", async () => {
  await using database = await createDatabase();
  await using folder = await givenFolder();
  const desk = await givenDesk(database, join(folder.path, "one"), 1);
  const [first, second] = [await desk.picture(1), await desk.picture(2)];
  await database.query(
    "INSERT INTO active_storage_attachments (name, record_type, record_id, blob_id, created_at) VALUES ('file', 'Attachment', $1, $2, now()), ('thumbnail', 'Attachment', $1, $3, now())",
    [first.attachmentId, second.blobId, first.blobId],
  );
  await using source = await open(database);

  const places = await source.blobPlaces({ attachmentIds: [first.attachmentId], inlineBlobIds: [] });

  expect(places.map(({ key }) => key)).toEqual([keyOf(2)]);
});

test("no snapshot is held after the answer: what changes then is seen by the next question", async () => {
  await using database = await createDatabase();
  await using folder = await givenFolder();
  const desk = await givenDesk(database, join(folder.path, "one"), 1);
  const { attachmentId, blobId } = await desk.picture(1);
  await using source = await open(database);
  await source.blobPlaces({ attachmentIds: [attachmentId], inlineBlobIds: [] });
  const held = await database.query(
    "SELECT FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus' AND datname = current_database() AND backend_xmin IS NOT NULL",
  );
  expect(held).toEqual([]);
  await database.query("UPDATE active_storage_blobs SET service_name = 'amazon' WHERE id = $1", [blobId]);

  const places = await source.blobPlaces({ attachmentIds: [attachmentId], inlineBlobIds: [] });

  expect(places.map(({ service }) => service)).toEqual(["amazon"]);
});

test("a source that was not opened for media looks for no key", async () => {
  await using database = await createDatabase();
  await using folder = await givenFolder();
  await givenDesk(database, join(folder.path, "one"), 1);
  await using source = await open(database, false);

  await expect(source.blobPlaces({ attachmentIds: [1], inlineBlobIds: [] })).rejects.toThrow("not opened for media");
  const { columns } = await source.footprint();
  expect(columns["active_storage_blobs"]).not.toContain("key");
});
