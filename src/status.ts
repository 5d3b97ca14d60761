import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { StatusOptions } from "./config/options.ts";
import type { Generation } from "./model/manifest.ts";
import { GENERATIONS } from "./publish/layout.ts";
import { readPublished } from "./publish/published.ts";
import { statePath } from "./state/paths.ts";
import { peekRunState } from "./state/state.ts";

/** How a corpus stands, for people, monitors and `--json`. Times are ISO UTC, ages whole seconds. */
export interface CorpusStatus {
  readonly ok: boolean;
  readonly out: string;
  readonly account_id: number;
  /** End of the last run that succeeded, also when it found nothing new. */
  readonly last_success_at: string;
  readonly age_seconds: number;
  readonly max_age_seconds: number | null;
  /** The moment in the database that the corpus shows, and how long ago that is. */
  readonly watermark: string;
  readonly lag_seconds: number;
  readonly state: "present" | "missing" | "behind";
  readonly generations: readonly {
    readonly name: string;
    readonly kind: Generation["kind"];
    readonly snapshot_at: string;
    readonly bytes: number;
    readonly threads: number;
    readonly deletes: number;
  }[];
  readonly bytes: number;
  /** Generations on the disk that the manifest no longer names: kept for readers of the former one. */
  readonly superseded: readonly string[];
  readonly last_reconciliation_at: string | null;
  readonly next_reconciliation_at: string | null;
}

const DAY_MS = 86_400_000;

export async function readStatus(options: StatusOptions, now: Date): Promise<CorpusStatus> {
  const { manifest, newest } = await readPublished(options.out);
  const state = await peekRunState(statePath(options.stateDir, options.out));
  const isCurrent = state?.runId === newest.run.run_id;
  const lastLook = manifest.generations.findLast(({ changes }) => changes?.mode !== "targeted") ?? newest;
  const lastSuccess = isCurrent ? state.finishedAt : lastLook.run.finished_at;
  const watermark = isCurrent ? state.snapshotAt : newest.watermark.snapshot_at;
  const { last = null, every_days = 0 } = newest.reconciliation ?? {};
  const reconciled = isCurrent ? state.reconciledAt : last;
  const age = secondsBetween(lastSuccess, now);
  const generations = manifest.generations.map(about);
  return {
    ok: options.maxAge === undefined || age <= options.maxAge,
    out: options.out,
    account_id: manifest.account_id,
    last_success_at: lastSuccess,
    age_seconds: age,
    max_age_seconds: options.maxAge ?? null,
    watermark,
    lag_seconds: secondsBetween(watermark, now),
    state: state === null ? "missing" : isCurrent ? "present" : "behind",
    generations,
    bytes: generations.reduce((sum, { bytes }) => sum + bytes, 0),
    superseded: await supersededFolders(options.out, new Set(generations.map(({ name }) => name))),
    last_reconciliation_at: reconciled,
    next_reconciliation_at:
      every_days === 0 || reconciled === null
        ? null
        : new Date(Date.parse(reconciled) + every_days * DAY_MS).toISOString(),
  };
}

const secondsBetween = (from: string, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(from)) / 1_000));

const about = ({ name, kind, watermark, files, counts, changes }: Generation): CorpusStatus["generations"][number] => ({
  name,
  kind,
  snapshot_at: watermark.snapshot_at,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  threads: counts.conversations.segments,
  deletes: Object.values(changes?.deletes ?? {}).reduce((sum, count) => sum + count, 0),
});

async function supersededFolders(root: string, named: ReadonlySet<string>): Promise<string[]> {
  const folder = join(root, GENERATIONS);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return [];
  return (await readdir(folder)).filter((name) => /^\d{6}-(full|delta)$/.test(name) && !named.has(name)).toSorted();
}
