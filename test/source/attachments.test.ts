import { expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenAccount, insert, readOnly } from "./given.ts";

async function givenAttachment(database: TestDatabase): Promise<number> {
  await givenAccount(database);
  const conversation_id = await insert(database, "conversations");
  return insert(database, "attachments", { message_id: await insert(database, "messages", { conversation_id }) });
}

test("an attachment comes with its blob, and without the blob's key", async () => {
  await using database = await createDatabase();
  const attachment = await givenAttachment(database);
  const blob = await insert(database, "active_storage_blobs", {
    filename: "screenshot.png",
    content_type: "image/png",
    byte_size: "3000000000",
    checksum: "rL0Y20zC+Fzt72VPzMSk2A==",
    metadata: '{"width":1280}',
  });
  await insert(database, "active_storage_attachments", { record_id: attachment, blob_id: blob });

  const [found] = (await readOnly(database)).attachments;

  expect(found).toMatchObject({
    id: attachment,
    blob_id: blob,
    filename: "screenshot.png",
    content_type: "image/png",
    byte_size: 3_000_000_000,
    checksum: "rL0Y20zC+Fzt72VPzMSk2A==",
    metadata: '{"width":1280}',
  });
  expect(found).not.toHaveProperty("key");
});

test("files of other records and other names with the same id are not the attachment's", async () => {
  await using database = await createDatabase();
  const record_id = await givenAttachment(database);
  const blob_id = await insert(database, "active_storage_blobs");
  for (const [record_type, name] of [
    ["Contact", "avatar"],
    ["Account", "contacts_export"],
    ["Attachment", "preview"],
    ["ActionMailbox::InboundEmail", "file"],
  ]) {
    await insert(database, "active_storage_attachments", { record_type, name, record_id, blob_id });
  }

  const { attachments } = await readOnly(database);

  expect(attachments.map((row) => row.blob_id)).toEqual([null]);
});

test("while a file is being replaced, the attachment is there once, with the newer file", async () => {
  await using database = await createDatabase();
  const record_id = await givenAttachment(database);
  for (const filename of ["old.png", "new.png"]) {
    const blob_id = await insert(database, "active_storage_blobs", { filename });
    await insert(database, "active_storage_attachments", { record_id, blob_id });
  }

  const { attachments } = await readOnly(database);

  expect(attachments.map(({ filename }) => filename)).toEqual(["new.png"]);
});

test("one blob may be the file of many attachments", async () => {
  await using database = await createDatabase();
  const first = await givenAttachment(database);
  const message_id = await insert(database, "messages", { conversation_id: 1 });
  const second = await insert(database, "attachments", { message_id });
  const blob_id = await insert(database, "active_storage_blobs");
  for (const record_id of [first, second]) await insert(database, "active_storage_attachments", { record_id, blob_id });

  const { attachments } = await readOnly(database);

  expect(attachments.map((row) => [row.id, row.blob_id])).toEqual([
    [first, blob_id],
    [second, blob_id],
  ]);
});
