import { expect, test } from "vitest";
import { linkedBlobIds } from "../../src/thread/inline-images.ts";
import { blobImage } from "../support/blob-link.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";
import { givenAccount, insert, open, readOnly } from "./given.ts";

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

test.each([
  ["in a page", 1e6],
  ["of a conversation read in chunks", 1],
])(
  "blobs that a mail links to come with their rows, %s; of one that a record has comes nothing but that",
  async (_how, pageBytes) => {
    await using database = await createDatabase();
    await givenAccount(database);
    const message = { conversation_id: await insert(database, "conversations") };
    const free = await insert(database, "active_storage_blobs", {
      filename: "image001.png",
      content_type: "image/png",
      checksum: "XrY7u+Ae7tCTyyK7j1rNww==",
    });
    const avatar = await insert(database, "active_storage_blobs", { filename: "somebody-of-account-2.png" });
    const contact = { record_type: "Contact", name: "avatar", record_id: 77, blob_id: avatar };
    await insert(database, "active_storage_attachments", contact);
    const html = { full: `${blobImage(free)}${blobImage(avatar)}${blobImage(4_000_000_000)}` };
    const content_attributes = JSON.stringify(JSON.stringify({ email: { html_content: html } }));
    await insert(database, "messages", { ...message, content_attributes });
    await insert(database, "messages", { conversation_id: message.conversation_id });

    await using source = await open(database, { linkedBlobIds, pageBytes });
    const [bundle] = (await Array.fromAsync(source.bundlesOf(source.pages()))).flat();
    const chunks = bundle?.chunk ? [bundle.chunk] : await Array.fromAsync(source.chunks(message.conversation_id));

    expect(chunks.map(({ linkedBlobs }) => [...linkedBlobs])[0]).toEqual([
      [
        free,
        {
          id: free,
          attached: false,
          filename: "image001.png",
          content_type: "image/png",
          byte_size: 10,
          checksum: "XrY7u+Ae7tCTyyK7j1rNww==",
          metadata: null,
          created_at: "2025-11-18 09:02:11.123456",
        },
      ],
      [avatar, { id: avatar, attached: true }],
      [4_000_000_000, null],
    ]);
  },
);
