import { randomUUID } from "node:crypto";
import { type FoundChanges, findChanges } from "./changes/find-changes.ts";
import type { PullOptions } from "./config/options.ts";
import { RunCounts } from "./model/counts.ts";
import type { Counts, Manifest } from "./model/manifest.ts";
import type { RunContext } from "./model/run.ts";
import type { Source } from "./model/source.ts";
import { asOfPull } from "./pipeline/as-of-pull.ts";
import { damageMender } from "./pipeline/damaged-state.ts";
import type { DeltaRun, PulledDelta } from "./pipeline/delta-run.ts";
import { directoryDigest } from "./pipeline/directory-digest.ts";
import { assertCurrent } from "./pipeline/governor.ts";
import { assertSameMaking } from "./pipeline/making.ts";
import { type Opened, openChain, origin } from "./pipeline/opened.ts";
import { openPatience } from "./pipeline/patience.ts";
import { type PullPlan, type PullSituation, planPull } from "./pipeline/pull-plan.ts";
import { unchangedState } from "./pipeline/unchanged-state.ts";
import { acquireLock } from "./publish/lock.ts";
import { assertSameCorpus } from "./publish/output-folder.ts";
import { readPublished } from "./publish/published.ts";
import { recover } from "./publish/recover.ts";
import { openDraft } from "./state/draft.ts";
import { statePath } from "./state/paths.ts";
import { settleState } from "./state/settle.ts";
import { openState, type PublishedState } from "./state/state.ts";
import { version } from "./version.ts";

/** What came of a pull, for people and, as it is, for `--json`. */
export interface PullSummary {
  readonly ok: true;
  readonly out: string;
  /** `null` when nothing had changed: then there is no delta either. */
  readonly generation: string | null;
  readonly mode: PullPlan["mode"];
  readonly reason: string | null;
  readonly conversationsRead: number;
  readonly upserts: number;
  readonly deletes: Readonly<Record<string, number>>;
  readonly counts: Counts;
  readonly quarantined: number;
  readonly snapshotAt: string;
  readonly durationMs: number;
  readonly missingGrants: readonly string[];
}

/**
 * Brings a corpus to now: publishes what changed since its last generation as a delta, or nothing when nothing did. When
 * the source fails on the way it begins again, a few times: a delta is of one snapshot.
 *
 * @param also conversations to read whether they changed or not: something beside the database did.
 */
export async function pull(options: PullOptions, run: RunContext, also: Iterable<number> = []): Promise<PullSummary> {
  const patience = openPatience(options, run);
  let reached = false;
  const mends = damageMender(options, run);
  for (;;) {
    try {
      return await pullOnce(options, run, also, () => {
        reached = true;
      });
    } catch (error) {
      if (mends(error)) continue;
      await patience.after(error, reached).catch((final: unknown) => {
        throw asOfPull(final);
      });
    }
  }
}

async function pullOnce(
  options: PullOptions,
  run: RunContext,
  also: Iterable<number>,
  onReached: () => void,
): Promise<PullSummary> {
  const startedAt = run.now();
  const runId = run.runId ?? randomUUID();
  await readPublished(options.out);
  await using lock = await acquireLock(options.out, { runId, command: "pull", now: run.now });
  const { manifest: previous, newest } = await readPublished(options.out);
  const path = statePath(options.stateDir, options.out);

  await using opened = await openChain(options, run);
  onReached();
  await assertCurrent(opened.source, options, run.signal);
  const { facts, changes, directory } = opened.source;
  const making = origin(opened, options);
  assertSameCorpus(options.out, previous, { accountId: facts.accountId, idNamespace: options.idNamespace });
  if (!options.reRedact) assertSameMaking(newest, making);

  using state = await stateOf(options.out, previous, path, run);
  const digest = directoryDigest(directory, opened.key.key);
  const plan = planPull(situation(options, opened, state, digest));
  run.log.info({ ...plan }, plan.mode === "changed" ? "reading what changed" : "reading everything again");

  const readsAll = plan.mode !== "changed";
  const since = !readsAll && state.run.horizon ? { rows: state, xid: state.run.horizon.xid } : null;
  const isUntouched = since !== null && changes.isUnchangedSince(since.xid);
  const found = await lookEverywhere(opened.source, since);
  found.conversations.addAll(state.run.readAlone ?? []);
  found.conversations.addAll(also);
  const runState = {
    snapshotAt: facts.snapshotAt,
    reconciledAt: readsAll ? facts.snapshotAt : state.run.reconciledAt,
    horizon: changes.horizon,
    directoryDigest: digest,
  };
  const delta: DeltaRun = {
    ...{ options, run, runId, startedAt, lock, previous, newest, opened, statePath: path, state, plan, found },
    ...{ making, runState },
  };
  const looksAgain = readsAll || found.conversations.size > 0 || (options.knowledge.length > 0 && !isUntouched);
  const pulled = looksAgain ? await readAndPublish(delta) : await nothingChanged(delta);
  if (pulled.generation === null) await settleState(path, newest.run.run_id);
  return {
    ...{ ok: true, out: options.out, ...pulled, ...plan, snapshotAt: facts.snapshotAt },
    conversationsRead: pulled.counts.conversations.read,
    upserts: pulled.counts.conversations.segments,
    durationMs: run.now().getTime() - startedAt.getTime(),
    missingGrants: changes.missingGrants,
  };
}

/** With all connections, when there are tables to walk; then they are free for the threads that read conversations. */
async function lookEverywhere(source: Source, since: Parameters<typeof findChanges>[1]): Promise<FoundChanges> {
  if (since !== null && source.changes.isUnchangedSince(since.xid)) return await findChanges(source.changes, since);
  await source.widen();
  const found = await findChanges(source.changes, since);
  await source.narrow();
  return found;
}

/** Recognizers, views, the leak gate: to load them takes longer than to see that nothing changed. */
async function readAndPublish(delta: DeltaRun): Promise<PulledDelta> {
  const { pullDelta } = await import("./pipeline/delta-run.ts");
  return await pullDelta(delta);
}

/** Only the state moves on, and what dead runs left goes. */
async function nothingChanged({ options, run, previous, newest, ...delta }: DeltaRun): Promise<PulledDelta> {
  await recover(options.out, previous);
  await using draft = await openDraft(delta.statePath, { kind: "delta", base: delta.state.run.runId });
  await draft.finish(unchangedState(delta.runState, newest, run), delta.found);
  return { generation: null, counts: new RunCounts().total(), quarantined: 0, deletes: {} };
}

export async function stateOf(
  root: string,
  manifest: Manifest,
  path: string,
  run: RunContext,
): Promise<PublishedState> {
  const newestRunId = manifest.generations.at(-1)?.run.run_id ?? "";
  const state = await openState(path, newestRunId);
  if (state) return state;
  run.log.warn({}, "no state of earlier runs: it is made anew from the corpus");
  const { rebuildState } = await import("./rebuild.ts");
  await rebuildState(root, manifest, path, run);
  const rebuilt = await openState(path, newestRunId);
  if (rebuilt) return rebuilt;
  throw new Error("a state that was just made is not there");
}

const situation = (
  { reRedact, reconcile, reconcileDays, limit }: PullOptions,
  { source }: Opened,
  state: PublishedState,
  digest: string,
): PullSituation => ({
  ...{ reRedact, reconcile, reconcileDays },
  now: { snapshotAt: source.facts.snapshotAt, horizon: source.changes.horizon, directoryDigest: digest },
  hasLimit: limit !== undefined,
  toolVersion: version,
  last: { ...state.run, isComplete: state.isComplete },
});
