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
    .select([
      "blob.id",
      "blob.filename",
      "blob.content_type",
      "blob.byte_size",
      "blob.checksum",
      "blob.metadata",
      "blob.created_at",
    ])
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

/** Message id to the blobs that it links to; most messages link to none, and are not in it. */
export function linksOf(
  { linkedBlobIds }: Reader,
  messages: readonly MessageRow[],
): ReadonlyMap<number, readonly number[]> {
  const links = new Map<number, readonly number[]>();
  for (const message of messages) {
    const ids = linkedBlobIds(message);
    if (ids.length > 0) links.set(message.id, ids);
  }
  return links;
}

/** Ascending, each once. */
export const linkedIn = (links: ReadonlyMap<number, readonly number[]>): number[] =>
  [...new Set([...links.values()].flat())].sort((a, b) => a - b);

/** The part of {@link readLinkedBlobs} that some messages link to. */
export function linkedBlobsOf(
  messages: readonly MessageRow[],
  links: ReadonlyMap<number, readonly number[]>,
  blobs: ReadonlyMap<number, LinkedBlobRow | null>,
): ReadonlyMap<number, LinkedBlobRow | null> {
  if (links.size === 0) return none;
  const ids = messages.flatMap(({ id }) => links.get(id) ?? []);
  return ids.length === 0 ? none : new Map(ids.sort((a, b) => a - b).map((id) => [id, blobs.get(id) ?? null]));
}
