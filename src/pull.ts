import { randomUUID } from "node:crypto";
import { findChanges } from "./changes/find-changes.ts";
import { findGone } from "./changes/gone.ts";
import type { PullOptions } from "./config/options.ts";
import { knowledgeHashes } from "./corpus/knowledge.ts";
import { CorpusError } from "./errors.ts";
import type { Counts, Generation, Manifest } from "./model/manifest.ts";
import type { RunContext } from "./model/run.ts";
import { runChain } from "./pipeline/chain.ts";
import { deltaSink } from "./pipeline/delta-sink.ts";
import { directoryDigest } from "./pipeline/directory-digest.ts";
import { endOf } from "./pipeline/governor.ts";
import { writeKnowledge } from "./pipeline/knowledge.ts";
import { assertSameMaking } from "./pipeline/making.ts";
import { leakGate, type Opened, openChain, origin } from "./pipeline/opened.ts";
import { openPatience } from "./pipeline/patience.ts";
import { publish } from "./pipeline/publication.ts";
import { type PullPlan, type PullSituation, planPull } from "./pipeline/pull-plan.ts";
import { reconciliation, writerOptions } from "./pipeline/settings.ts";
import { type CorpusWriter, openWriter } from "./pipeline/writer.ts";
import { acquireLock } from "./publish/lock.ts";
import { readManifest } from "./publish/manifest.ts";
import { assertSameCorpus } from "./publish/output-folder.ts";
import { openStaging } from "./publish/staging.ts";
import { rebuildState } from "./rebuild.ts";
import { openDraft, type StateDraft } from "./state/draft.ts";
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
 */
export async function pull(options: PullOptions, run: RunContext): Promise<PullSummary> {
  const patience = openPatience(options, run);
  let reached = false;
  for (;;) {
    try {
      return await pullOnce(options, run, () => {
        reached = true;
      });
    } catch (error) {
      if (!reached) throw error; // wrong address, role or schema: waiting changes nothing
      await patience.after(error);
    }
  }
}

async function pullOnce(options: PullOptions, run: RunContext, onReached: () => void): Promise<PullSummary> {
  const startedAt = run.now();
  const runId = run.runId ?? randomUUID();
  await readPublished(options.out);
  await using lock = await acquireLock(options.out, { runId, command: "pull", now: run.now });
  const { manifest: previous, newest } = await readPublished(options.out);
  const path = statePath(options.stateDir, options.out);

  await using opened = await openChain(options, run);
  onReached();
  const { accountId, snapshotAt } = opened.source.facts;
  const { idNamespace } = options;
  const about = origin(opened, options);
  assertSameCorpus(options.out, previous, { accountId, idNamespace });
  if (!options.reRedact) assertSameMaking(newest, about);

  using state = await stateOf(options.out, previous, path, run);
  const digest = directoryDigest(opened.source.directory, opened.key.key);
  const plan = planPull(situation(options, opened, state, digest));
  run.log.info({ ...plan }, plan.mode === "changed" ? "reading what changed" : "reading everything again");

  await using staging = await openStaging(options.out, { runId, kind: "delta", previous });
  await using writer = await openWriter(staging, writerOptions(options));
  const readsAll = plan.mode !== "changed";
  const kind = readsAll ? ({ kind: "full", base: null } as const) : ({ kind: "delta", base: state.run.runId } as const);
  await using draft = await openDraft(path, kind);
  const { found, counts, quarantined, deletes } = await readDelta({
    ...{ options, run, opened, state, plan, writer, draft, generations: previous.generations },
  });

  const runState = {
    snapshotAt,
    reconciledAt: readsAll ? snapshotAt : state.run.reconciledAt,
    horizon: opened.source.changes.horizon,
    directoryDigest: digest,
  };
  const upserts = counts.conversations.segments;
  const summary = (generation: string | null): PullSummary => ({
    ...{ ok: true, out: options.out, generation, ...plan, upserts, deletes, counts, quarantined, snapshotAt },
    conversationsRead: counts.conversations.read,
    durationMs: run.now().getTime() - startedAt.getTime(),
    missingGrants: opened.source.changes.missingGrants,
  });
  if (writer.changes === 0 && !options.reRedact) {
    const unchanged = { runId: newest.run.run_id, generation: newest.name, toolVersion: version };
    await draft.finish({ ...runState, ...unchanged, finishedAt: run.now().toISOString() }, found);
    await settleState(path, newest.run.run_id);
    return summary(null);
  }
  await publish({
    ...{ run, runId, startedAt, lock, staging, writer, previous, accountId, idNamespace },
    gate: leakGate(opened),
    generation: {
      counts,
      ...about,
      changes: { ...plan, upserts, deletes },
      reconciliation: reconciliation(runState.reconciledAt, options.reconcileDays),
    },
    state: { path, draft, run: runState, scan: async () => found },
  });
  return summary(staging.name);
}

export async function readPublished(root: string): Promise<{ manifest: Manifest; newest: Generation }> {
  const manifest = await readManifest(root);
  const newest = manifest?.generations.at(-1);
  if (manifest && newest) return { manifest, newest };
  throw new CorpusError("usage", `there is no corpus in ${root} to bring up to date`, {
    hint: "publish one with `chatwoot-corpus extract`",
  });
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

interface DeltaReading {
  readonly options: PullOptions;
  readonly run: RunContext;
  readonly opened: Opened;
  readonly state: PublishedState;
  readonly plan: PullPlan;
  readonly writer: CorpusWriter;
  readonly draft: StateDraft;
  readonly generations: Manifest["generations"];
}

/** Reads what the plan asks for, and writes what differs from what the corpus has. */
async function readDelta({ options, run, opened, state, plan, writer, draft, generations }: DeltaReading) {
  const { source, redactor } = opened;
  const since = plan.mode === "changed" && state.run.horizon ? { rows: state, xid: state.run.horizon.xid } : null;
  const found = await findChanges(source.changes, since);
  found.conversations.addAll(state.run.readAlone ?? []);
  const expected = () => (since === null ? state.conversationIds() : found.conversations);
  const gone = await findGone(source.changes, expected(), (id) => state.contactsOf(id));
  const sink = deltaSink({ writer, draft, published: state, expected: expected(), reasonOf: gone.of });
  const result = await runChain({
    ...{ opened, options, run, sink },
    lists: since === null ? source.pages() : found.conversations.lists(options.pageRows),
    endsAt: endOf(options, run.now()),
    conversationsTotal: since === null ? await source.countConversations() : found.conversations.size,
  });
  await sink.end();
  const known = await knowledgeHashes(options.out, generations);
  const withdrawn = await writeKnowledge({
    source,
    redactor,
    writer,
    context: options,
    signal: run.signal,
    published: known,
  });
  return {
    found,
    ...result,
    deletes: sorted({ ...sink.reasons, ...(withdrawn > 0 && { knowledge_gone: withdrawn }) }),
  };
}

export const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
