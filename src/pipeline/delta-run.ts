import type { FoundChanges } from "../changes/find-changes.ts";
import { findGone } from "../changes/gone.ts";
import type { PullOptions } from "../config/options.ts";
import { knowledgeHashes } from "../corpus/knowledge.ts";
import type { Counts, Generation, Manifest } from "../model/manifest.ts";
import type { RunState } from "../model/published.ts";
import type { RunContext } from "../model/run.ts";
import type { CorpusLock } from "../publish/lock.ts";
import { openStaging } from "../publish/staging.ts";
import { openDraft, type StateDraft } from "../state/draft.ts";
import type { PublishedState } from "../state/state.ts";
import { type Chain, runChain } from "./chain.ts";
import { deltaSink } from "./delta-sink.ts";
import { endOf } from "./governor.ts";
import { writeKnowledge } from "./knowledge.ts";
import { leakGate, type Opened } from "./opened.ts";
import { publish } from "./publication.ts";
import type { PullPlan } from "./pull-plan.ts";
import { reconciliation, writerOptions } from "./settings.ts";
import { unchangedState } from "./unchanged-state.ts";
import { type CorpusWriter, openWriter } from "./writer.ts";

/** A pull that knows where to look. */
export interface DeltaRun {
  readonly options: PullOptions;
  readonly run: RunContext;
  readonly runId: string;
  readonly startedAt: Date;
  readonly lock: CorpusLock;
  readonly previous: Manifest;
  readonly newest: Generation;
  readonly opened: Opened;
  readonly statePath: string;
  readonly state: PublishedState;
  readonly plan: PullPlan;
  readonly found: FoundChanges;
  readonly making: Pick<Generation, "watermark" | "scope" | "source" | "redaction">;
  readonly runState: Pick<RunState, "snapshotAt" | "reconciledAt" | "horizon" | "directoryDigest">;
}

/** What a pull did. */
export interface PulledDelta {
  /** `null` when nothing differs from what the corpus has. */
  readonly generation: string | null;
  readonly counts: Counts;
  readonly quarantined: number;
  /** By reason. */
  readonly deletes: Readonly<Record<string, number>>;
}

/** Reads what the plan asks for, and publishes what differs from what the corpus has. */
export async function pullDelta(delta: DeltaRun): Promise<PulledDelta> {
  const { options, run, opened, state, plan, found, previous, newest, statePath, runState } = delta;
  const { source } = opened;
  await using staging = await openStaging(options.out, { runId: delta.runId, kind: "delta", previous });
  await using writer = await openWriter(staging, writerOptions(options));
  const readsAll = plan.mode !== "changed";
  const kind = readsAll ? ({ kind: "full", base: null } as const) : ({ kind: "delta", base: state.run.runId } as const);
  await using draft = await openDraft(statePath, kind);
  const {
    counts,
    quarantined,
    deletes: reasons,
  } = await readDelta({
    ...{ options, run, opened, state, writer, draft },
    expected: () => (readsAll ? state.conversationIds() : found.conversations),
    lists: readsAll ? source.pages() : found.conversations.lists(options.pageRows),
    conversationsTotal: readsAll ? await source.countConversations() : found.conversations.size,
  });
  const withdrawn = await pulledKnowledge(delta, writer);
  const deletes = sorted({ ...reasons, ...(withdrawn > 0 && { knowledge_gone: withdrawn }) });
  if (writer.changes === 0 && !options.reRedact) {
    await draft.finish(unchangedState(runState, newest, run), found);
    return { generation: null, counts, quarantined, deletes };
  }
  const { runId, startedAt, lock, making } = delta;
  await publish({
    ...{ run, runId, startedAt, lock, staging, writer, previous },
    ...{ accountId: source.facts.accountId, idNamespace: options.idNamespace },
    gate: leakGate(opened, 1),
    generation: {
      counts,
      ...making,
      changes: { ...plan, upserts: counts.conversations.segments, deletes },
      reconciliation: reconciliation(runState.reconciledAt, options.reconcileDays),
    },
    state: { path: statePath, draft, run: runState, scan: async () => found },
  });
  return { generation: staging.name, counts, quarantined, deletes };
}

/** Articles and canned responses, when the corpus has them. */
async function pulledKnowledge({ options, run, opened, previous }: DeltaRun, writer: CorpusWriter): Promise<number> {
  if (options.knowledge.length === 0) return 0;
  return await writeKnowledge({
    ...{ source: opened.source, redactor: await opened.redactor(), writer, context: options, signal: run.signal },
    published: await knowledgeHashes(options.out, previous.generations),
  });
}

export interface DeltaReading extends Pick<Chain, "options" | "run" | "opened" | "lists" | "conversationsTotal"> {
  readonly state: PublishedState;
  readonly options: PullOptions;
  readonly writer: CorpusWriter;
  readonly draft: StateDraft;
  /** Conversations that are to be read, by id; those that do not come are gone. */
  readonly expected: () => Iterable<number>;
}

/** From ids of conversations to lines of a delta, as far as they differ, and to deletions. */
export async function readDelta({ state, writer, draft, expected, ...reading }: DeltaReading) {
  const { opened, options, run } = reading;
  const gone = await findGone(opened.source.changes, expected(), (id) => state.contactsOf(id));
  const sink = deltaSink({ writer, draft, published: state, expected: expected(), reasonOf: gone.of });
  const result = await runChain({ ...reading, sink, endsAt: endOf(options, run.now()) });
  await sink.end();
  return { ...result, deletes: sorted(sink.reasons) };
}

const sorted = (counts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
