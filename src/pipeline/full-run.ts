import { findChanges } from "../changes/find-changes.ts";
import { CorpusError } from "../errors.ts";
import type { Generation, Manifest } from "../model/manifest.ts";
import type { ScanState } from "../model/published.ts";
import { sha256 } from "../model/replica.ts";
import type { RunContext } from "../model/run.ts";
import type { SourceOptions } from "../model/source.ts";
import type { CorpusLock } from "../publish/lock.ts";
import { version } from "../version.ts";
import { runChain } from "./chain.ts";
import { directoryDigest } from "./directory-digest.ts";
import { fullSink } from "./full-sink.ts";
import { endOf } from "./governor.ts";
import { writeKnowledge } from "./knowledge.ts";
import { workersFor } from "./open-renderer.ts";
import { leakGate, type Opened, openChain, origin } from "./opened.ts";
import { openPatience, pageRowsAfter } from "./patience.ts";
import { publish } from "./publication.ts";
import { type ReadOptions, reconciliation, writerOptions } from "./settings.ts";
import { type Beginning, isForNextRun, openStagedRun, type StagedRun } from "./staged-run.ts";
import { unknownDigests } from "./unknown-digests.ts";

export interface FullRun {
  readonly options: ReadOptions;
  readonly run: RunContext;
  readonly runId: string;
  readonly startedAt: Date;
  readonly lock: CorpusLock;
  readonly previous: Manifest | null;
  readonly statePath: string;
  /** Belongs to the run from here on. */
  readonly opened: Opened;
}

export interface Published {
  readonly manifest: Manifest;
  readonly quarantined: number;
  readonly consistency: Generation["watermark"]["consistency"];
}

/**
 * Reads and publishes everything, whatever the standby does meanwhile: what was read is kept at every page, and reading
 * goes on after it in short transactions. As long as nothing happens, all of it is one snapshot.
 */
export async function publishFull(full: FullRun): Promise<Published> {
  const { options, run } = full;
  const patience = openPatience(options, run);
  const endsAt = endOf(options, full.startedAt);
  let opened: Opened | null = full.opened;
  try {
    await using staged = await openStaged(full, full.opened);
    let how: Pick<SourceOptions, "consistency" | "firstPageRows"> = {};
    let settled = staged.resumed;
    for (;;) {
      try {
        opened ??= await openChain(options, run, how);
        assertSameMaking(staged, makingOf(options, opened));
        return await readAndPublish({ full, opened, staged, settled, endsAt, onProgress: patience.progress });
      } catch (error) {
        await opened?.[Symbol.asyncDispose]();
        opened = null;
        const failures = await patience.after(error).catch((final: unknown) => {
          if (isForNextRun(final) || run.signal.aborted) staged.keep();
          throw final;
        });
        await staged.rewind();
        settled = true;
        how = { consistency: "settled", firstPageRows: pageRowsAfter(failures) };
      }
    }
  } finally {
    await opened?.[Symbol.asyncDispose]();
  }
}

function assertSameMaking({ making }: StagedRun, now: string): void {
  if (making === now) return;
  throw new CorpusError("schemaMismatch", "the database's schema changed while it was read", {
    hint: "run the command again when the migration is over; nothing published was changed",
  });
}

/** Everything that decides bytes. */
function makingOf(options: ReadOptions, opened: Opened): string {
  const { watermark: _, ...made } = origin(opened, options);
  const { idNamespace } = options;
  const all = { ...made, writer: writerOptions(options), idNamespace, version, account: opened.source.facts.accountId };
  return sha256(JSON.stringify(all));
}

async function openStaged({ options, run, runId, previous, statePath }: FullRun, opened: Opened): Promise<StagedRun> {
  const { source, key } = opened;
  const writer = writerOptions(options);
  const beginning: Beginning = {
    snapshotAt: source.facts.snapshotAt,
    horizon: source.changes.horizon,
    directoryDigest: directoryDigest(source.directory, key.key),
    tagDigests: [...(await source.changes.tagDigests())],
  };
  const making = makingOf(options, opened);
  const staged = await openStagedRun({ root: options.out, runId, previous, statePath, making, beginning, writer });
  if (staged.before) run.log.info({ ...staged.before }, "going on with what an interrupted run has read");
  return staged;
}

interface Attempt {
  readonly full: FullRun;
  readonly opened: Opened;
  readonly staged: StagedRun;
  readonly settled: boolean;
  readonly endsAt: Date | null;
  readonly onProgress: () => void;
}

async function readAndPublish({ full, opened, staged, settled, endsAt, onProgress }: Attempt): Promise<Published> {
  const { options, run, runId, startedAt, lock, previous, statePath } = full;
  const { source } = opened;
  const { before, beginning, staging, draft } = staged;
  const conversationsTotal = await source.countConversations();
  const { counts, quarantined } = await runChain({
    ...{ opened, options, run, before, endsAt },
    sink: fullSink(staged.writer, draft),
    lists: source.pages(before && { afterId: before.afterId, taken: before.counts.conversations.read }),
    conversationsTotal,
    async onWhole(so) {
      await staged.checkpoint(so);
      onProgress();
    },
  });
  if (options.knowledge.length > 0) {
    await writeKnowledge({
      ...{ source, redactor: await opened.redactor(), writer: staged.writer, context: options, signal: run.signal },
      published: new Map(),
    });
  }
  const consistency = settled ? "settled" : "snapshot";
  const about = origin(opened, options);
  const watermark = { consistency, snapshot_at: beginning.snapshotAt, horizon: beginning.horizon } as const;
  const { snapshotAt, horizon } = beginning;
  const manifest = await publish({
    ...{ run, runId, startedAt, lock, staging, previous, writer: staged.writer },
    ...{ accountId: source.facts.accountId, idNamespace: options.idNamespace },
    gate: leakGate(opened, workersFor(options, conversationsTotal)),
    generation: { counts, ...about, watermark, reconciliation: reconciliation(snapshotAt) },
    state: {
      ...{ path: statePath, draft },
      run: { snapshotAt, horizon, reconciledAt: snapshotAt, directoryDigest: beginning.directoryDigest },
      scan: (): Promise<ScanState> =>
        settled ? unknownDigests(source.changes, new Map(beginning.tagDigests)) : findChanges(source.changes, null),
    },
  });
  return { manifest, quarantined, consistency };
}
