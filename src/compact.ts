import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import type { CompactOptions } from "./config/options.ts";
import { readChain } from "./corpus/chain.ts";
import { readKnowledge } from "./corpus/knowledge.ts";
import { mediaReferences } from "./corpus/media-references.ts";
import { PublishedCounts } from "./corpus/published-counts.ts";
import { RunCounts } from "./model/counts.ts";
import type { Counts, Generation, Manifest } from "./model/manifest.ts";
import { blocksOf } from "./model/rendered.ts";
import type { RunContext } from "./model/run.ts";
import { knowledgeView, threadViews } from "./model/views.ts";
import { policyOf } from "./pipeline/policy.ts";
import { publish } from "./pipeline/publication.ts";
import { type CorpusWriter, openWriter } from "./pipeline/writer.ts";
import { acquireLock } from "./publish/lock.ts";
import { removeSupersededFolders, removeUnreferencedMedia } from "./publish/prune.ts";
import { readPublished } from "./publish/published.ts";
import { openStaging } from "./publish/staging.ts";
import { damagedStateError } from "./state/damage.ts";
import { openDraft } from "./state/draft.ts";
import { statePath } from "./state/paths.ts";
import { openState, type PublishedState } from "./state/state.ts";

export interface CompactSummary {
  readonly ok: true;
  readonly out: string;
  /** `null` when there were no deltas to fold. */
  readonly generation: string | null;
  readonly folded: number;
  readonly conversations: number;
  readonly threads: number;
  /** Folders of older generations that are gone. */
  readonly removed: readonly string[];
  /** Files under `media/` that no line refers to any more. */
  readonly mediaRemoved: number;
  readonly durationMs: number;
}

/** Folds a full generation and its deltas into one: byte for byte what a full extraction at the same moment writes. */
export async function compact(options: CompactOptions, run: RunContext): Promise<CompactSummary> {
  return await compactOnce(options, run).catch((error: unknown) => {
    throw damagedStateError(error, statePath(options.stateDir, options.out));
  });
}

async function compactOnce(options: CompactOptions, run: RunContext): Promise<CompactSummary> {
  const startedAt = run.now();
  const runId = run.runId ?? randomUUID();
  await readPublished(options.out);
  await using lock = await acquireLock(options.out, { runId, command: "compact", now: run.now });
  const { manifest: previous, newest } = await readPublished(options.out);
  const done = async (folded: Folded, manifest: Manifest): Promise<CompactSummary> => ({
    ...{ ok: true, out: options.out, ...folded },
    ...(options.prune ? await prune(options.out, manifest) : { removed: [], mediaRemoved: 0 }),
    durationMs: run.now().getTime() - startedAt.getTime(),
  });
  if (previous.generations.length === 1) {
    const { published, segments } = newest.counts.conversations;
    return await done({ generation: null, folded: 1, conversations: published, threads: segments }, previous);
  }
  const path = statePath(options.stateDir, options.out);
  using state = await openState(path, newest.run.run_id);
  await using staging = await openStaging(options.out, { runId, kind: "full", previous });
  await using writer = await openWriter(staging, { ...options, ...filesIn(newest) });
  await using draft = state && (await openDraft(path, { kind: "meta", base: state.run.runId }));
  const { conversations, threads, counted } = await fold(options.out, previous, writer, run);
  if (!state?.isComplete) run.log.warn({}, countsUnknown);
  const counts = state?.isComplete ? await countsOf(state, writer) : counted;

  const { watermark, scope, source, redaction, reconciliation } = newest;
  const manifest = await publish({
    ...{ run, runId, startedAt, lock, staging, writer, previous },
    gate: { identifiers: null, threads: availableParallelism(), allow: (await policyOf(options)).allow },
    accountId: previous.account_id,
    idNamespace: previous.id_namespace,
    generation: { counts, watermark, scope, source, redaction, ...(reconciliation && { reconciliation }) },
    state: state && draft && { path, draft, run: state.run, scan: async () => null },
  });
  return await done(
    { generation: staging.name, folded: previous.generations.length, conversations, threads },
    manifest,
  );
}

/** Deltas count what they read, and a conversation may be in many: only the state knows how each was read last. */
const countsUnknown =
  "no complete state of earlier runs: the counts of this generation are of what is published, not of what was left out";

/**
 * What only older generations had, once it is certain that the newer ones are whole. The manifest is on the disk: a crash
 * leaves the rest to the next time.
 */
async function prune(root: string, { generations }: Manifest) {
  const references = await mediaReferences(root, generations);
  const removed = await removeSupersededFolders(root);
  return { removed, mediaRemoved: await removeUnreferencedMedia(root, (path) => references.has(path)) };
}

/** As the corpus has them: all generations of a chain have the same. */
function filesIn({ files }: Generation) {
  const has = (view: string): boolean => files.some((file) => file.view === view);
  return { views: threadViews.filter(has), knowledge: has(knowledgeView) };
}

type Folded = Omit<CompactSummary, "ok" | "out" | "durationMs" | "removed" | "mediaRemoved">;

async function fold(root: string, { generations }: Manifest, writer: CorpusWriter, run: RunContext) {
  const counted = new PublishedCounts();
  let conversations = 0;
  let threads = 0;
  for await (const [, stored] of readChain(root, generations)) {
    run.signal.throwIfAborted();
    conversations++;
    threads += stored.length;
    for (const { lines } of stored) await writer.append(blocksOf(lines));
    counted.add(stored);
  }
  for await (const line of readKnowledge(root, generations)) await writer.know(line);
  return { conversations, threads, counted: counted.total() };
}

/** As a full extraction counts: also what was read and left out. Rows that could not be read are listed again, too. */
async function countsOf(state: PublishedState, writer: CorpusWriter): Promise<Counts> {
  const counts = new RunCounts();
  for (const conversation of state.counts()) {
    counts.addConversation(conversation.counts);
    counts.addRedactions(conversation.redactions);
    for (const row of conversation.quarantined) await writer.quarantine(row);
  }
  return counts.total();
}
