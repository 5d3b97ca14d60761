import { sql } from "kysely";
import type { BlobPlace, WantedBlobs } from "../../model/media.ts";
import { anyOf } from "../columns.ts";
import type { Reader } from "../reader.ts";

/**
 * Not among the columns that a typed query can name, and granted only when media is asked for: a key opens the file that it
 * names (facts 6.3). Read here and nowhere else.
 */
const place = [
  "blob.byte_size as bytes",
  "blob.checksum",
  sql<string>`blob.service_name`.as("service"),
  sql<string>`blob.key`.as("key"),
] as const;

/** Of attachments of the account, by the chain that `readAttachments` goes along; of two storage rows the newer one. */
export async function readAttachmentPlaces(
  { db, accountId }: Pick<Reader, "db" | "accountId">,
  { attachmentIds }: Pick<WantedBlobs, "attachmentIds">,
): Promise<BlobPlace[]> {
  if (attachmentIds.length === 0) return [];
  const rows = await db
    .selectFrom("attachments")
    .innerJoin("active_storage_attachments as storage", (join) =>
      join
        .onRef("storage.record_id", "=", "attachments.id")
        .on("storage.record_type", "=", "Attachment")
        .on("storage.name", "=", "file"),
    )
    .innerJoin("active_storage_blobs as blob", "blob.id", "storage.blob_id")
    .select(["attachments.id", "storage.id as storage_id"])
    .select(place)
    .where("attachments.id", "=", anyOf(attachmentIds))
    .where("attachments.account_id", "=", accountId)
    .execute();
  const newest = new Map<number, BlobPlace>();
  for (const { storage_id: _, ...row } of rows.toSorted((a, b) => a.storage_id - b.storage_id))
    newest.set(row.id, { of: "attachment", ...row });
  return [...newest.values()];
}

/**
 * Of pictures inside mails. A blob says of no account whose it is, and what `thread/inline-images.ts` believes of a link is
 * enough for a name and a size, not for bytes: where the database holds other accounts, none is given (promise P3).
 */
export async function readInlinePlaces(
  { db, accountId }: Pick<Reader, "db" | "accountId">,
  { inlineBlobIds }: Pick<WantedBlobs, "inlineBlobIds">,
): Promise<BlobPlace[]> {
  if (inlineBlobIds.length === 0) return [];
  const rows = await db
    .selectFrom("active_storage_blobs as blob")
    .select("blob.id")
    .select(place)
    .where("blob.id", "=", anyOf(inlineBlobIds))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("active_storage_attachments as storage")
            .select("storage.id")
            .whereRef("storage.blob_id", "=", "blob.id"),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("accounts").select("accounts.id").where("accounts.id", "<>", accountId))),
    )
    .execute();
  return rows.map((row) => ({ of: "inline", ...row }));
}
