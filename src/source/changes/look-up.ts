import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { CountedTable, ScannedTable } from "../../model/changes.ts";
import type { Reader } from "../reader.ts";
import { rowsOf } from "./rows-of.ts";
import { writtenSince } from "./scan.ts";
import { tableSpecs } from "./tables.ts";

/** From a changed row to what it belongs to. Every list is looked up along an index (facts 1.5). */

async function ids(reader: Reader, query: RawBuilder<{ id: number }>): Promise<number[]> {
  return (await rowsOf(reader, query)).map(({ id }) => id);
}

export async function conversationsOfAttachments(reader: Reader, attachmentIds: readonly number[]): Promise<number[]> {
  if (attachmentIds.length === 0) return [];
  return ids(
    reader,
    sql`SELECT DISTINCT m.conversation_id AS id FROM attachments a JOIN messages m ON m.id = a.message_id
         WHERE a.id = ANY (${attachmentIds}::int8[]) AND a.account_id = ${reader.accountId}
           AND m.account_id = ${reader.accountId}`,
  );
}

export async function attachmentsOfBlobs(reader: Reader, blobIds: readonly number[]): Promise<number[]> {
  if (blobIds.length === 0) return [];
  return ids(
    reader,
    sql`SELECT record_id AS id FROM active_storage_attachments
         WHERE blob_id = ANY (${blobIds}::int8[]) AND record_type = 'Attachment' AND name = 'file'`,
  );
}

export async function attachedOf(reader: Reader, blobIds: readonly number[]): Promise<number[]> {
  if (blobIds.length === 0) return [];
  return ids(
    reader,
    sql`SELECT DISTINCT blob_id AS id FROM active_storage_attachments WHERE blob_id = ANY (${blobIds}::int8[])`,
  );
}

export async function conversationsWithTags(reader: Reader, tagIds: readonly number[]): Promise<number[]> {
  if (tagIds.length === 0 || !reader.schema.hasTable("taggings")) return [];
  return ids(
    reader,
    sql`SELECT DISTINCT taggable_id AS id FROM taggings
         WHERE tag_id = ANY (${tagIds}::int8[]) AND taggable_type = 'Conversation' AND context = 'labels'
           AND taggable_id IS NOT NULL`,
  );
}

export async function keysBetween(reader: Reader, table: ScannedTable, first: number, last: number): Promise<number[]> {
  const { key, where } = tableSpecs[table];
  const keys = await ids(
    reader,
    sql`SELECT DISTINCT ${sql.ref(key)} AS id FROM ${sql.table(table)}
         WHERE ${sql.ref(key)} BETWEEN ${first} AND ${last} AND ${where(reader)}`,
  );
  return keys.sort((a, b) => a - b);
}

export async function countsBetween(
  reader: Reader,
  table: CountedTable,
  first: number,
  last: number,
  maxId: number,
): Promise<ReadonlyMap<number, number>> {
  const { key, where } = tableSpecs[table];
  const query = sql<{ id: number; rows: number }>`
    SELECT ${sql.ref(key)} AS id, count(*) AS rows FROM ${sql.table(table)}
     WHERE ${sql.ref(key)} BETWEEN ${first} AND ${last} AND id <= ${maxId} AND ${where(reader)}
     GROUP BY 1`;
  return new Map((await rowsOf(reader, query)).map(({ id, rows }) => [id, rows]));
}

/** Those that changed and those that are no longer there. */
export async function changedUsers(reader: Reader, userIds: readonly number[], xid: string): Promise<number[]> {
  if (userIds.length === 0) return [];
  const unchanged = await ids(
    reader,
    sql`SELECT id FROM users WHERE id = ANY (${userIds}::int8[]) AND NOT (${writtenSince(xid)})`,
  );
  const same = new Set(unchanged);
  return userIds.filter((id) => !same.has(id));
}

export async function tagDigests(reader: Reader): Promise<ReadonlyMap<number, string>> {
  if (!reader.schema.hasTable("tags")) return new Map();
  const rows = await reader.db.selectFrom("tags").select(["id", "name"]).execute();
  return new Map(
    rows.map(
      ({ id, name }) =>
        [
          id,
          createHash("sha256")
            .update(name ?? "")
            .digest("hex")
            .slice(0, 16),
        ] as const,
    ),
  );
}

export async function existing(
  reader: Reader,
  table: "conversations" | "contacts",
  wanted: readonly number[],
): Promise<ReadonlySet<number>> {
  if (wanted.length === 0) return new Set();
  const query = sql<{ id: number }>`
    SELECT id FROM ${sql.table(table)} WHERE id = ANY (${wanted}::int8[]) AND account_id = ${reader.accountId}`;
  return new Set(await ids(reader, query));
}
