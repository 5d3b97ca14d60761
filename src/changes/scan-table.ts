import type {
  KnownRows,
  RangeDigest,
  ScannedTable,
  ScannedWindow,
  SourceChanges,
  TableScan,
  TableWindows,
} from "../model/changes.ts";

/** What one walk over a table tells. */
export interface TableComparison {
  /** For the next run. */
  readonly scan: TableScan;
  /** Ranges of which something seen before may be missing. */
  readonly doubtful: readonly number[];
  /** Highest id of the scan before; `null` without one. */
  readonly knownMaxId: number | null;
}

export type ChangedRows = Pick<ScannedWindow, "changed" | "attachedBlobs">;

interface Digest {
  rows: number;
  hashSum: bigint;
}

/**
 * Digests of every range, compared with those of the scan before as far as its ids go: ids are never given twice, so rows
 * beyond its highest id are new, and a range below it can only have lost rows, or gained those of a transaction that was
 * still open then. All windows are asked for at once: there are as many answers at a time as there are connections.
 *
 * @param onChanged told the changed rows of each window, while the walk goes on.
 */
export async function scanTable(
  changes: SourceChanges,
  table: ScannedTable,
  { before, sinceXid, windows: { maxId, windows } }: Walk,
  onChanged: (rows: ChangedRows) => Promise<void>,
): Promise<TableComparison> {
  const old = new Map<number, Digest>();
  const all = new Map<number, Digest>();
  await Promise.all(
    windows.map(async (window) => {
      const { ranges, ...rows } = await changes.scan(table, window, sinceXid);
      for (const range of ranges) {
        add(all, range);
        if (window.seenBefore) add(old, range);
      }
      if (rows.changed.length > 0 || rows.attachedBlobs.length > 0) await onChanged(rows);
    }),
  );
  return {
    scan: { maxId, digests: new Map([...all].map(([range, it]) => [range, text(it)])) },
    doubtful: before === null ? [] : differing(before.digests, old),
    knownMaxId: before?.maxId ?? null,
  };
}

/** One walk over a table, ready to begin. */
export interface Walk {
  readonly windows: TableWindows;
  /** What the scan before saw of this table; `null` without one. */
  readonly before: TableScan | null;
  readonly sinceXid: string | null;
}

export async function prepareWalk(
  changes: SourceChanges,
  table: ScannedTable,
  known: { readonly rows: KnownRows; readonly xid: string } | null,
): Promise<Walk> {
  const before = known?.rows.scan(table) ?? null;
  return {
    windows: await changes.windows(table, before?.maxId ?? null),
    before,
    sinceXid: known === null || before === null ? null : known.xid,
  };
}

function add(digests: Map<number, Digest>, { range, rows, hashSum }: RangeDigest): void {
  const digest = digests.get(range);
  if (digest === undefined) digests.set(range, { rows, hashSum });
  else {
    digest.rows += rows;
    digest.hashSum += hashSum;
  }
}

const text = ({ rows, hashSum }: Digest): string => `${rows}:${hashSum}`;

/** Ranges that lost all their rows included. A range that was not there before has nothing to miss. */
function differing(before: ReadonlyMap<number, string>, now: ReadonlyMap<number, Digest>): number[] {
  const ranges: number[] = [];
  for (const [range, digest] of before) {
    const found = now.get(range);
    if (found === undefined || text(found) !== digest) ranges.push(range);
  }
  return ranges.sort((a, b) => a - b);
}
