import { randomUUID } from "node:crypto";
import type { ExtractOptions } from "./config/options.ts";
import { CorpusError } from "./errors.ts";
import { whyEmpty } from "./model/counts.ts";
import type { Counts } from "./model/manifest.ts";
import type { RunContext } from "./model/run.ts";
import { runChain } from "./pipeline/chain.ts";
import { type Published as PublishedFull, publishFull } from "./pipeline/full-run.ts";
import { discard } from "./pipeline/full-sink.ts";
import { endOf } from "./pipeline/governor.ts";
import { type Opened, openFirst } from "./pipeline/opened.ts";
import { acquireLock } from "./publish/lock.ts";
import { readManifest } from "./publish/manifest.ts";
import { assertSameCorpus, prepareOutput } from "./publish/output-folder.ts";
import { type PullSummary, pull } from "./pull.ts";
import { statePath } from "./state/paths.ts";

/** What came of a run, for people (`cli/summary.ts`) and, as it is, for `--json`. */
export interface ExtractSummary {
  readonly ok: true;
  readonly out: string;
  /** `null` after a dry run. */
  readonly generation: string | null;
  readonly dryRun: boolean;
  readonly counts: Counts;
  readonly quarantined: number;
  readonly durationMs: number;
  readonly keyOrigin: string;
  readonly keyCreated: boolean;
  readonly missingOptionalColumns: readonly string[];
  /** Without `--base-url` attachments carry no link. */
  readonly attachmentLinks: boolean;
  /** `settled`: the standby ended the snapshot, so that pages are of different moments. */
  readonly consistency: "snapshot" | "settled";
  /** What the pull that follows a settled run found. */
  readonly catchUp: PullSummary | null;
  /** Paths of the LlamaIndex documents, in order. */
  readonly documentFiles: readonly string[];
}

/** One full extraction: publishes everything or nothing, holding one page and one segment in memory at a time. */
export async function extract(options: ExtractOptions, run: RunContext): Promise<ExtractSummary> {
  const startedAt = run.now();
  const opened = await openFirst(options, run);
  try {
    const published = options.dryRun ? await dryRun(options, opened, run) : await publishAll(options, opened, run);
    const empty = whyEmpty(published.counts);
    if (empty !== null) run.log.warn({}, `the corpus is empty: ${empty}`);
    return {
      ok: true,
      out: options.out,
      dryRun: options.dryRun,
      keyOrigin: opened.key.origin,
      keyCreated: opened.key.created,
      ...published,
      durationMs: run.now().getTime() - startedAt.getTime(),
      missingOptionalColumns: opened.source.facts.missingOptionalColumns,
      attachmentLinks: options.baseUrl !== undefined,
    };
  } finally {
    await opened[Symbol.asyncDispose]();
  }
}

type Published = Pick<
  ExtractSummary,
  "generation" | "counts" | "quarantined" | "documentFiles" | "consistency" | "catchUp"
>;

async function dryRun(options: ExtractOptions, opened: Opened, run: RunContext): Promise<Published> {
  const read = await runChain({
    ...{ opened, options, run, sink: discard },
    lists: opened.source.pages(),
    conversationsTotal: await opened.source.countConversations(),
    endsAt: endOf(options, run.now()),
  });
  return { generation: null, documentFiles: [], consistency: "snapshot", catchUp: null, ...read };
}

async function publishAll(options: ExtractOptions, opened: Opened, run: RunContext): Promise<Published> {
  const published = await underLock(options, opened, run);
  const { manifest, quarantined, consistency } = published;
  const newest = manifest.generations.at(-1);
  if (newest === undefined) throw new Error("a published manifest names a generation");
  const documentFiles = newest.files
    .filter(({ view }) => view === "documents")
    .map((file) => `${options.out}/${file.path}`);
  const catchUp = consistency === "settled" ? await pullWhatChanged(options, run) : null;
  return { generation: newest.name, counts: newest.counts, quarantined, documentFiles, consistency, catchUp };
}

async function underLock(options: ExtractOptions, opened: Opened, run: RunContext): Promise<PublishedFull> {
  const runId = run.runId ?? randomUUID();
  await prepareOutput(options.out);
  await using lock = await acquireLock(options.out, { runId, command: "extract", now: run.now });
  const previous = await readManifest(options.out);
  const { accountId } = opened.source.facts;
  if (previous) assertSameCorpus(options.out, previous, { accountId, idNamespace: options.idNamespace });
  return await publishFull({
    ...{ options, run, runId, lock, previous, opened },
    startedAt: run.now(),
    statePath: statePath(options.stateDir, options.out),
  });
}

/** The second half of a settled run: with it the corpus is of one moment again. */
async function pullWhatChanged(options: ExtractOptions, run: RunContext): Promise<PullSummary> {
  run.log.info({}, "reading what changed since the first page");
  const { runId: _, ...anotherRun } = run;
  try {
    return await pull({ ...options, reconcile: false, reconcileDays: 0, reRedact: false }, anotherRun);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    throw new CorpusError(error.code, `published, but not what changed meanwhile: ${error.message}`, {
      hint: "run `chatwoot-corpus pull` with the same options: with its delta the corpus is of one moment",
      cause: error,
    });
  }
}
