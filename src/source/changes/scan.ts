import { type RawBuilder, sql } from "kysely";
import type { ScannedTable, ScanWindow } from "../../model/changes.ts";
import type { Reader } from "../reader.ts";
import { rowsOf } from "./rows-of.ts";
import { tableSpecs } from "./tables.ts";

/** Ids, not rows: a statement reads at most so many, so that it is short whatever the size of the table. */
const WINDOW_IDS = 250_000;

export interface ScanSince {
  readonly xid: string;
  readonly maxId: number;
}

/** Walks a table along its primary key. What comes back is a row per range, and the changed rows' ids. */
export async function* scanTable(
  reader: Reader,
  table: ScannedTable,
  since: ScanSince | null,
): AsyncGenerator<ScanWindow> {
  const { least, greatest } = await bounds(reader, table);
  const split = Math.min(since?.maxId ?? greatest, greatest);
  for (const [after, upTo] of windows(least - 1, split)) {
    yield { seenBefore: true, ...(await scanWindow(reader, table, after, upTo, since)) };
  }
  for (const [after, upTo] of windows(Math.max(split, least - 1), greatest)) {
    yield { seenBefore: false, ...(await scanWindow(reader, table, after, upTo, since)) };
  }
}

function* windows(after: number, upTo: number): Generator<readonly [after: number, upTo: number]> {
  for (let start = after; start < upTo; start += WINDOW_IDS) yield [start, Math.min(start + WINDOW_IDS, upTo)];
}

async function bounds(reader: Reader, table: ScannedTable): Promise<{ least: number; greatest: number }> {
  const query = sql<{ least: number | null; greatest: number | null }>`
    SELECT min(id) AS least, max(id) AS greatest FROM ${sql.table(table)}`;
  const [found] = await rowsOf(reader, query);
  return { least: found?.least ?? 1, greatest: found?.greatest ?? 0 };
}

export const readMaxId = async (reader: Reader, table: ScannedTable): Promise<number> =>
  (await bounds(reader, table)).greatest;

async function scanWindow(
  reader: Reader,
  table: ScannedTable,
  after: number,
  upTo: number,
  since: ScanSince | null,
): Promise<Omit<ScanWindow, "seenBefore">> {
  const { key, rangeShift, leadsTo, where } = tableSpecs[table];
  const changed =
    since === null ? sql`null` : sql`array_agg(${sql.ref(leadsTo)}) FILTER (WHERE ${writtenSince(since.xid)})`;
  const query = sql<{ range: number; rows: number; id_sum: string; changed: string | null }>`
    SELECT (${sql.ref(key)} >> ${sql.lit(rangeShift)})::int8 AS range, count(*) AS rows, sum(id)::text AS id_sum,
           ${changed}::text AS changed
      FROM ${sql.table(table)}
     WHERE id > ${after} AND id <= ${upTo} AND ${where(reader)}
     GROUP BY 1`;
  const found = await rowsOf(reader, query);
  const attachedBlobs = table === "active_storage_attachments" && since !== null;
  return {
    attachedBlobs: attachedBlobs ? await readAttachedBlobs(reader, after, upTo, since) : [],
    ranges: found.map(({ range, rows, id_sum }) => ({ range, rows, idSum: BigInt(id_sum) })),
    changed: found.flatMap(({ changed }) => parseIds(changed)),
  };
}

/** After the walk over the same pages, which are then in memory. Of records of other kinds, too: avatars, exports, raw mails. */
async function readAttachedBlobs(reader: Reader, after: number, upTo: number, { xid }: ScanSince): Promise<number[]> {
  const query = sql<{ id: number }>`
    SELECT blob_id AS id FROM active_storage_attachments WHERE id > ${after} AND id <= ${upTo} AND ${writtenSince(xid)}`;
  return (await rowsOf(reader, query)).map(({ id }) => id);
}

/**
 * Row versions written by a transaction that is not before `xid`. `age` counts backwards from the next id to be given,
 * modulo 2^32: a row whose writer is more than 2^31 transactions away gives a negative age, and is old. (Freezing keeps the
 * writer's id since Postgres 9.4.) The subselect is worked out once, not for every row.
 */
export const writtenSince = (xid: string): RawBuilder<boolean> =>
  sql<boolean>`age(xmin) BETWEEN 0 AND (SELECT age(${lowBits(xid)}::text::xid))`;

const lowBits = (xid: string): string => (BigInt(xid) & 0xffff_ffffn).toString();

/** `{1,2,3}`, as the server writes an array of integers. */
export function parseIds(text: string | null): number[] {
  return text === null || text === "{}" ? [] : text.slice(1, -1).split(",").map(Number);
}
