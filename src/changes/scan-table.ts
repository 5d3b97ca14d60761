import type { KnownRows, ScannedTable, ScanWindow, SourceChanges, TableScan } from "../model/changes.ts";

/** What one walk over a table tells. */
export interface TableComparison {
  /** For the next run. */
  readonly scan: TableScan;
  /** Ranges of which something seen before may be missing. */
  readonly doubtful: readonly number[];
  /** Highest id of the scan before; `null` without one. */
  readonly knownMaxId: number | null;
}

export type ChangedRows = Pick<ScanWindow, "changed" | "attachedBlobs">;

interface Digest {
  rows: number;
  idSum: bigint;
}

/**
 * Digests of every range, compared with those of the scan before as far as its ids go: ids are never given twice, so rows
 * beyond its highest id are new, and a range below it can only have lost rows, or gained those of a transaction that was
 * still open then.
 *
 * @param onChanged told the changed rows of each window, while the walk goes on.
 */
export async function scanTable(
  changes: SourceChanges,
  table: ScannedTable,
  known: { readonly rows: KnownRows; readonly xid: string } | null,
  onChanged: (window: ChangedRows) => Promise<void>,
): Promise<TableComparison> {
  const before = known?.rows.scan(table) ?? null;
  const since = known === null || before === null ? null : { xid: known.xid, maxId: before.maxId };
  const old = new Map<number, Digest>();
  const all = new Map<number, Digest>();
  for await (const window of changes.scan(table, since)) {
    for (const { range, rows, idSum } of window.ranges) {
      add(all, range, rows, idSum);
      if (window.seenBefore) add(old, range, rows, idSum);
    }
    if (window.changed.length > 0 || window.attachedBlobs.length > 0) await onChanged(window);
  }
  return {
    scan: { maxId: await changes.maxId(table), digests: new Map([...all].map(([range, it]) => [range, text(it)])) },
    doubtful: before === null ? [] : differing(before.digests, old),
    knownMaxId: before?.maxId ?? null,
  };
}

function add(digests: Map<number, Digest>, range: number, rows: number, idSum: bigint): void {
  const digest = digests.get(range);
  if (digest === undefined) digests.set(range, { rows, idSum });
  else {
    digest.rows += rows;
    digest.idSum += idSum;
  }
}

const text = ({ rows, idSum }: Digest): string => `${rows}:${idSum}`;

/** Ranges that lost all their rows included. A range that was not there before has nothing to miss. */
function differing(before: ReadonlyMap<number, string>, now: ReadonlyMap<number, Digest>): number[] {
  const ranges: number[] = [];
  for (const [range, digest] of before) {
    const found = now.get(range);
    if (found === undefined || text(found) !== digest) ranges.push(range);
  }
  return ranges.sort((a, b) => a - b);
}
