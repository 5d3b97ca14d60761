import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { mediaSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { type MediaSummary, media } from "../../src/media.ts";
import { type Corpus, type Flags, openCorpus } from "../pull/support.ts";
import { blobImage } from "../support/blob-link.ts";
import { testKey } from "../support/corpus.ts";
import type { TestDatabase } from "../support/database.ts";

/** A PNG of so many pixels in a row, each number another picture: readers that decode are content with it. */
export const png = (n: number): Buffer =>
  Buffer.concat([
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    ),
    Buffer.from(`picture ${n}`), // after the end of the image, where decoders no longer look
  ]);

export const md5 = (bytes: Buffer): string => createHash("md5").update(bytes).digest("base64");
export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
export const pathOf = (bytes: Buffer): string => `media/sha256/${sha256(bytes).slice(0, 2)}/${sha256(bytes)}.png`;
/** As Rails makes them: 28 characters of base36. */
export const keyOf = (n: number): string => `k${n}`.padEnd(28, "0abc9xyz");

export interface PictureFlags {
  readonly bytes?: Buffer;
  readonly key?: string;
  readonly service?: string;
  readonly checksum?: string | null;
  readonly byteSize?: number;
  /** In the storage folder; `null`: there is none. */
  readonly onDisk?: Buffer | null;
}

/** Chatwoot's database and its storage folder, side by side. */
export interface Desk {
  readonly root: string;
  /** A message with a picture in a conversation of its own; gives the ids. */
  picture(n: number, flags?: PictureFlags): Promise<{ attachmentId: number; conversationId: number; blobId: number }>;
  /** A mail that shows a picture of its own. */
  mailWithPicture(n: number): Promise<{ messageId: number; blobId: number }>;
  put(key: string, bytes: Buffer): Promise<void>;
}

export async function givenDesk(database: TestDatabase, root: string, account = 1): Promise<Desk> {
  const { query } = database;
  const insert = async (sql: string, values: readonly unknown[] = []): Promise<number> =>
    Number((await query<{ id: number }>(`${sql} RETURNING id`, [...values]))[0]?.id);
  await query("INSERT INTO accounts (id, name, created_at, updated_at) VALUES ($1, 'Acme', now(), now())", [account]);
  const inbox = await insert(
    "INSERT INTO inboxes (account_id, channel_id, channel_type, name, created_at, updated_at) VALUES ($1, 1, 'Channel::Api', 'Support', now(), now())",
    [account],
  );
  const contact = await insert(
    "INSERT INTO contacts (account_id, name, created_at, updated_at) VALUES ($1, 'Jasmin Okafor', now(), now())",
    [account],
  );
  const message = async (n: number): Promise<{ conversationId: number; messageId: number }> => {
    const conversationId = await insert(
      "INSERT INTO conversations (account_id, inbox_id, display_id, contact_id, created_at, updated_at) VALUES ($1, $2, 0, $3, now(), now())",
      [account, inbox, contact],
    );
    const messageId = await insert(
      `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, sender_type, sender_id, created_at, updated_at)
       VALUES ($1, $2, $3, 0, $4, 'Contact', $5, now(), now())`,
      [account, inbox, conversationId, `The checkout shows error ${n}`, contact],
    );
    return { conversationId, messageId };
  };
  const put = async (key: string, bytes: Buffer) => {
    const path = join(root, key.slice(0, 2), key.slice(2, 4), key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  };
  const blob = async (name: string, flags: PictureFlags & { bytes: Buffer; key: string }): Promise<number> => {
    const { bytes, key, service = "local", checksum = md5(bytes), byteSize = bytes.length, onDisk = bytes } = flags;
    if (onDisk !== null) await put(key, onDisk);
    return await insert(
      `INSERT INTO active_storage_blobs (key, filename, content_type, byte_size, checksum, service_name, metadata, created_at)
       VALUES ($1, $2, 'image/png', $3, $4, $5, '{"identified":true}', now())`,
      [key, name, byteSize, checksum, service],
    );
  };
  await mkdir(root, { recursive: true });
  return {
    root,
    put,
    async picture(n, flags = {}) {
      const { conversationId, messageId } = await message(n);
      const attachmentId = await insert(
        "INSERT INTO attachments (account_id, message_id, file_type, created_at, updated_at) VALUES ($1, $2, 0, now(), now())",
        [account, messageId],
      );
      const blobId = await blob(`screenshot-${n}.png`, { bytes: png(n), key: keyOf(n), ...flags });
      await query(
        "INSERT INTO active_storage_attachments (name, record_type, record_id, blob_id, created_at) VALUES ('file', 'Attachment', $1, $2, now())",
        [attachmentId, blobId],
      );
      return { attachmentId, conversationId, blobId };
    },
    async mailWithPicture(n) {
      const { messageId } = await message(n);
      const blobId = await blob("image001.png", { bytes: png(n), key: keyOf(n) });
      const email = { number_of_attachments: 1, html_content: { full: `<p>Here</p>${blobImage(blobId)}` } };
      await query("UPDATE messages SET content_type = 8, content_attributes = to_json($2::text) WHERE id = $1", [
        messageId,
        JSON.stringify({ email }),
      ]);
      return { messageId, blobId };
    },
  };
}

export interface MediaCorpus extends Corpus {
  media(flags?: Flags): Promise<MediaSummary>;
}

let runs = 0;

/** A corpus of an account of that desk, and the command on it. */
export function openMediaCorpus(out: string, databaseUrl: string, root: string, common: Flags = {}): MediaCorpus {
  const corpus = openCorpus(out, databaseUrl, common);
  return {
    ...corpus,
    media: (flags = {}) =>
      media(
        parseOptions(
          mediaSchema,
          {
            ...{ out, "state-dir": corpus.stateDir, "database-url": databaseUrl, "allow-primary": true, key: testKey },
            ...{ account: 1, "media-root": root, "accept-unredacted-media": true, ...common, ...flags },
          },
          {},
        ),
        {
          signal: new AbortController().signal,
          now: () => new Date(),
          log: { info: () => {}, warn: () => {} },
          runId: `media-${process.pid}-${++runs}`,
        },
      ),
  };
}
