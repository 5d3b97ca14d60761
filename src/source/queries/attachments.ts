import type { AttachmentRow } from "../../model/rows.ts";
import { anyOf, columns } from "../columns.ts";
import type { Reader } from "../reader.ts";

const attachmentColumns = [
  "id",
  "message_id",
  "file_type",
  "external_url",
  "fallback_title",
  "meta",
  "created_at",
] as const;

/**
 * The attachments of some messages, each with its blob when there is one, by id. The chain is that of ActiveStorage:
 * record ('Attachment', id), name 'file'; other records and names belong to other features and are never touched.
 */
export async function readAttachments(reader: Reader, messageIds: readonly number[]): Promise<AttachmentRow[]> {
  if (messageIds.length === 0) return [];
  const rows = await reader.db
    .selectFrom("attachments")
    .leftJoin("active_storage_attachments as storage", (join) =>
      join
        .onRef("storage.record_id", "=", "attachments.id")
        .on("storage.record_type", "=", "Attachment")
        .on("storage.name", "=", "file"),
    )
    .leftJoin("active_storage_blobs as blob", "blob.id", "storage.blob_id")
    .select(columns(reader.schema, "attachments", attachmentColumns))
    .select([
      "storage.id as storage_id",
      "blob.id as blob_id",
      "blob.filename",
      "blob.content_type",
      "blob.byte_size",
      "blob.checksum",
      "blob.metadata",
    ])
    .where("attachments.message_id", "=", anyOf(messageIds))
    .where("attachments.account_id", "=", reader.accountId)
    .execute();
  rows.sort((a, b) => a.id - b.id || (b.storage_id ?? 0) - (a.storage_id ?? 0));
  // While a file is being replaced there are two storage rows: the newer one is the file.
  const newest = rows.filter((row, index) => row.id !== rows[index - 1]?.id);
  return newest.map(({ storage_id: _, ...row }) => row);
}
