import { type RawBuilder, sql } from "kysely";
import type { IdWindow, ScannedTable, ScannedWindow, TableWindows } from "../../model/changes.ts";
import type { Reader } from "../reader.ts";
import { rowsOf } from "./rows-of.ts";
import { tableSpecs } from "./tables.ts";

/** A statement reads about so many rows, so that it is short whatever the size of the table. */
const WINDOW_ROWS = 250_000;
/**
 * Ids of a window at most, in rows of one window: where ids have gaps (deleted rows, sequences that jump), a window
 * spans more of them. Bounds what an estimate that is long out of date can do.
 */
const MAX_GAPS = 32;

interface Bounds {
  readonly least: number;
  readonly greatest: number;
  /** As of the last ANALYZE; 0 or less: unknown. */
  readonly rowsEstimated: number;
}

export async function readWindows(reader: Reader, table: ScannedTable, seenUpTo: number | null): Promise<TableWindows> {
  const bounds = await readBounds(reader, table);
  const { least, greatest } = bounds;
  const split = Math.min(seenUpTo ?? greatest, greatest);
  const ids = windowIds(bounds);
  return {
    maxId: greatest,
    windows: [...windows(least - 1, split, ids, true), ...windows(Math.max(split, least - 1), greatest, ids, false)],
  };
}

function windowIds({ least, greatest, rowsEstimated }: Bounds): number {
  const idsPerRow = rowsEstimated > 0 ? (greatest - least + 1) / rowsEstimated : 1;
  return Math.ceil(WINDOW_ROWS * Math.min(MAX_GAPS, Math.max(1, idsPerRow)));
}

function* windows(start: number, end: number, ids: number, seenBefore: boolean): Generator<IdWindow> {
  for (let after = start; after < end; after += ids) yield { after, upTo: Math.min(after + ids, end), seenBefore };
}

async function readBounds(reader: Reader, table: ScannedTable): Promise<Bounds> {
  const query = sql<{ least: number | null; greatest: number | null; rows_estimated: number | null }>`
    SELECT min(id) AS least, max(id) AS greatest,
           (SELECT reltuples::int8 FROM pg_class WHERE oid = to_regclass(${sql.lit(table)})) AS rows_estimated
      FROM ${sql.table(table)}`;
  const [found] = await rowsOf(reader, query);
  return { least: found?.least ?? 1, greatest: found?.greatest ?? 0, rowsEstimated: found?.rows_estimated ?? 0 };
}

export const readMaxId = async (reader: Reader, table: ScannedTable): Promise<number> =>
  (await readBounds(reader, table)).greatest;

/** Along the primary key. What comes back is a row per range, and what the changed rows lead to. */
export async function scanWindow(
  reader: Reader,
  table: ScannedTable,
  { after, upTo }: IdWindow,
  sinceXid: string | null,
): Promise<ScannedWindow> {
  const { key, rangeShift, leadsTo, where } = tableSpecs[table];
  const changed =
    sinceXid === null ? sql`null` : sql`array_agg(${sql.ref(leadsTo)}) FILTER (WHERE ${writtenSince(sinceXid)})`;
  const query = sql<{ range: number; rows: number; hash_sum: string; changed: string | null }>`
    SELECT (${sql.ref(key)} >> ${sql.lit(rangeShift)})::int8 AS range, count(*) AS rows,
           sum(hashint8extended(id, ${sql.ref(key)}))::text AS hash_sum, ${changed}::text AS changed
      FROM ${sql.table(table)}
     WHERE id > ${after} AND id <= ${upTo} AND ${where(reader)}
     GROUP BY 1`;
  const found = await rowsOf(reader, query);
  const attachedBlobs = table === "active_storage_attachments" && sinceXid !== null;
  return {
    attachedBlobs: attachedBlobs ? await readAttachedBlobs(reader, after, upTo, sinceXid) : [],
    ranges: found.map(({ range, rows, hash_sum }) => ({ range, rows, hashSum: BigInt(hash_sum) })),
    changed: found.flatMap(({ changed }) => parseIds(changed)),
  };
}

/** After the walk over the same pages, which are then in memory. Of records of other kinds, too: avatars, exports, raw mails. */
async function readAttachedBlobs(reader: Reader, after: number, upTo: number, xid: string): Promise<number[]> {
  const query = sql<{ id: number }>`
    SELECT blob_id AS id FROM active_storage_attachments WHERE id > ${after} AND id <= ${upTo} AND ${writtenSince(xid)}`;
  return (await rowsOf(reader, query)).map(({ id }) => id);
}

/**
 * Row versions written by a transaction that is not before `xid`. `age` counts backwards from the next id to be given,
 * modulo 2^32: a row whose writer is more than 2^31 transactions away gives a negative age, and is old. (Freezing keeps the
 * writer's id since Postgres 9.4.) The subselect is worked out once, not for every row; and the comparison that nearly all
 * rows fail comes first.
 */
export const writtenSince = (xid: string): RawBuilder<boolean> =>
  sql<boolean>`age(xmin) <= (SELECT age(${lowBits(xid)}::text::xid)) AND age(xmin) >= 0`;

const lowBits = (xid: string): string => (BigInt(xid) & 0xffff_ffffn).toString();

/** `{1,2,3}`, as the server writes an array of integers. */
export function parseIds(text: string | null): number[] {
  return text === null || text === "{}" ? [] : text.slice(1, -1).split(",").map(Number);
}
