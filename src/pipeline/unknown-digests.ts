import {
  conversationRangeShift,
  idRangeShift,
  type ScannedTable,
  type SourceChanges,
  scannedTables,
  type TableScan,
} from "../model/changes.ts";
import type { ScanState } from "../model/published.ts";

/** Equals no digest of a range. */
const unknown = "unknown";

/**
 * After a run whose pages are of different moments: nobody can say what a range held when its conversations were read. So
 * the pull that follows compares every range with what is known to have been read, row by row, and misses nothing.
 */
export async function unknownDigests(
  changes: SourceChanges,
  tagDigests: ReadonlyMap<number, string>,
): Promise<ScanState> {
  const most = new Map<ScannedTable, number>();
  for (const table of scannedTables) if (changes.hasTable(table)) most.set(table, await changes.maxId(table));
  const scans = [...most].map(([table, maxId]): [ScannedTable, TableScan] => {
    const [keys, shift] = keyOf(table);
    const ranges = Math.floor((most.get(keys) ?? 0) / 2 ** shift) + 1;
    return [table, { maxId, digests: new Map(Array.from({ length: ranges }, (_, range) => [range, unknown])) }];
  });
  return { scans: new Map(scans), tagDigests };
}

/** The table whose ids a table is counted by, and how many of them together (`source/changes/tables.ts`). */
function keyOf(table: ScannedTable): readonly [keys: ScannedTable, shift: number] {
  switch (table) {
    case "messages":
    case "taggings":
    case "csat_survey_responses":
    case "reporting_events":
      return ["conversations", conversationRangeShift];
    case "active_storage_attachments":
      return ["attachments", idRangeShift];
    default:
      return [table, idRangeShift];
  }
}
