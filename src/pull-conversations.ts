import { randomUUID } from "node:crypto";
import { knownScans } from "./changes/find-changes.ts";
import type { PullOptions } from "./config/options.ts";
import { targetOf } from "./config/target.ts";
import type { RunContext } from "./model/run.ts";
import { asOfPull } from "./pipeline/as-of-pull.ts";
import { awaitReplay } from "./pipeline/await-replay.ts";
import { damageMender } from "./pipeline/damaged-state.ts";
import { readDelta } from "./pipeline/delta-run.ts";
import { assertCurrent } from "./pipeline/governor.ts";
import { assertSameMaking } from "./pipeline/making.ts";
import { leakGate, openChain, origin } from "./pipeline/opened.ts";
import { openPatience } from "./pipeline/patience.ts";
import { publish } from "./pipeline/publication.ts";
import { writerOptions } from "./pipeline/settings.ts";
import { openWriter } from "./pipeline/writer.ts";
import { acquireLock } from "./publish/lock.ts";
import { assertSameCorpus } from "./publish/output-folder.ts";
import { readPublished } from "./publish/published.ts";
import { openStaging } from "./publish/staging.ts";
import { type PullSummary, stateOf } from "./pull.ts";
import { openDraft } from "./state/draft.ts";
import { statePath } from "./state/paths.ts";

/** What came of a pull of some conversations. */
export interface TargetedSummary extends PullSummary {
  /** Numbers that no conversation of the account has (any more); what they published goes with the next full pull. */
  readonly notFound: readonly number[];
}

/**
 * Reads some conversations again, by their numbers in the dashboard, and publishes what differs as a delta. The corpus
 * stays at the moment that it showed as a whole: the next full pull looks from there, and at these once more.
 */
export async function pullConversations(options: PullOptions, run: RunContext): Promise<TargetedSummary> {
  const displayIds = targetOf(options) ?? [];
  await readPublished(options.out);
  // Before the lock is taken: a full pull need not wait for the standby to catch up.
  if (options.after !== undefined) await awaitReplay(options, options.after, run);
  const patience = openPatience(options, run);
  const mends = damageMender(options, run);
  let reached = false;
  for (;;) {
    try {
      return await pullOnce(options, displayIds, run, () => {
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
  displayIds: readonly number[],
  run: RunContext,
  onReached: () => void,
): Promise<TargetedSummary> {
  const startedAt = run.now();
  const runId = run.runId ?? randomUUID();
  await using lock = await acquireLock(options.out, { runId, command: "pull", now: run.now });
  const { manifest: previous, newest } = await readPublished(options.out);
  const path = statePath(options.stateDir, options.out);

  await using opened = await openChain(options, run);
  onReached();
  await assertCurrent(opened.source, options, run.signal);
  const { accountId, snapshotAt } = opened.source.facts;
  const { idNamespace } = options;
  const about = origin(opened, options);
  assertSameCorpus(options.out, previous, { accountId, idNamespace });
  assertSameMaking(newest, about);

  using state = await stateOf(options.out, previous, path, run);
  const found = await opened.source.idsByDisplayId(displayIds);
  const ids = [...found.values()].sort((a, b) => a - b);
  run.log.info({ conversations: ids.length }, "reading the conversations that were named");

  await using staging = await openStaging(options.out, { runId, kind: "delta", previous });
  await using writer = await openWriter(staging, writerOptions(options));
  await using draft = await openDraft(path, { kind: "delta", base: state.run.runId });
  const { counts, quarantined, deletes } = await readDelta({
    ...{ options, run, opened, state, writer, draft },
    expected: () => ids,
    lists: lists(ids, options.pageRows),
    conversationsTotal: ids.length,
  });

  const plan = { mode: "targeted", reason: null } as const;
  const upserts = counts.conversations.segments;
  const summary = (generation: string | null): TargetedSummary => ({
    ...{ ok: true, out: options.out, generation, ...plan, upserts, deletes, counts, quarantined, snapshotAt },
    conversationsRead: counts.conversations.read,
    durationMs: run.now().getTime() - startedAt.getTime(),
    missingGrants: opened.source.changes.missingGrants,
    notFound: displayIds.filter((displayId) => !found.has(displayId)),
  });
  if (writer.changes === 0) return summary(null); // and the draft goes: the state is as good as it was
  const { runId: _, generation: __, finishedAt, toolVersion, ...lastState } = state.run;
  await publish({
    ...{ run, runId, startedAt, lock, staging, writer, previous, accountId, idNamespace },
    gate: leakGate(opened, 1),
    generation: {
      counts,
      ...{ ...about, watermark: newest.watermark },
      changes: { ...plan, upserts, deletes },
      ...(newest.reconciliation && { reconciliation: newest.reconciliation }),
    },
    state: {
      ...{ path, draft, lastLook: { finishedAt, toolVersion } },
      run: { ...lastState, readAlone: union(lastState.readAlone ?? [], ids) },
      scan: async () => knownScans(state),
    },
  });
  return summary(staging.name);
}

const union = (some: readonly number[], others: readonly number[]): number[] =>
  [...new Set([...some, ...others])].sort((a, b) => a - b);

function* lists(ids: readonly number[], length: number): Generator<readonly number[]> {
  for (let start = 0; start < ids.length; start += length) yield ids.slice(start, start + length);
}
