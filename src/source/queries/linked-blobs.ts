import type { LinkedBlobRow, MessageRow } from "../../model/rows.ts";
import { anyOf } from "../columns.ts";
import type { Reader } from "../reader.ts";

/**
 * Blobs that mails link to, with null for those that do not exist. Nothing but the link leads from a mail to its inline
 * pictures (facts 5.4), and anybody can write a link: a blob that a record has is not such a picture, so nothing of it is kept.
 */
export async function readLinkedBlobs(
  reader: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, LinkedBlobRow | null>> {
  if (ids.length === 0) return none;
  const rows = await reader.db
    .selectFrom("active_storage_blobs as blob")
    .select(["blob.id", "blob.filename", "blob.content_type", "blob.byte_size", "blob.metadata", "blob.created_at"])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom("active_storage_attachments as storage")
          .select("storage.id")
          .whereRef("storage.blob_id", "=", "blob.id"),
      ).as("attached"),
    )
    .where("blob.id", "=", anyOf(ids))
    .execute();
  const found = new Map(rows.map((row) => [row.id, linked(row)]));
  return new Map(ids.map((id) => [id, found.get(id) ?? null]));
}

type Row = Exclude<LinkedBlobRow, { readonly attached: true }>;
const linked = ({ id, attached, ...row }: Omit<Row, "attached"> & { readonly attached: unknown }): LinkedBlobRow =>
  attached === false ? { id, attached, ...row } : { id, attached: true };

const none: ReadonlyMap<number, LinkedBlobRow | null> = new Map();

/** Those of some messages, ascending, each once. */
export const linkedIn = ({ linkedBlobIds }: Reader, messages: readonly MessageRow[]): number[] =>
  [...new Set(messages.flatMap(linkedBlobIds))].sort((a, b) => a - b);

/** The part of {@link readLinkedBlobs} that some messages link to. */
export function linkedBlobsOf(
  reader: Reader,
  messages: readonly MessageRow[],
  blobs: ReadonlyMap<number, LinkedBlobRow | null>,
): ReadonlyMap<number, LinkedBlobRow | null> {
  if (blobs.size === 0) return none;
  return new Map(linkedIn(reader, messages).map((id) => [id, blobs.get(id) ?? null]));
}
