import { randomUUID } from "node:crypto";
import { findChanges } from "./changes/find-changes.ts";
import type { ExtractOptions } from "./config/options.ts";
import type { Counts } from "./model/manifest.ts";
import type { RunContext } from "./model/run.ts";
import { directoryDigest } from "./pipeline/directory-digest.ts";
import { fullSink } from "./pipeline/full-sink.ts";
import { openChain, origin } from "./pipeline/opened.ts";
import { publish } from "./pipeline/publication.ts";
import { reconciliation, threadOptions, viewContext, writerOptions } from "./pipeline/settings.ts";
import { discard, readThreads, type ThreadSink } from "./pipeline/threads.ts";
import { openWriter } from "./pipeline/writer.ts";
import { acquireLock } from "./publish/lock.ts";
import { readManifest } from "./publish/manifest.ts";
import { assertSameCorpus, prepareOutput } from "./publish/output-folder.ts";
import { openStaging } from "./publish/staging.ts";
import { openDraft } from "./state/draft.ts";
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
  /** Paths of the LlamaIndex documents, in order. */
  readonly documentFiles: readonly string[];
}

/** One full extraction: publishes everything or nothing, holding one page and one segment in memory at a time. */
export async function extract(options: ExtractOptions, run: RunContext): Promise<ExtractSummary> {
  const startedAt = run.now();
  const runId = run.runId ?? randomUUID();
  await using opened = await openChain(options, run);
  const { source, redactor, key } = opened;
  const { accountId, snapshotAt } = source.facts;
  const conversationsTotal = await source.countConversations();
  const read = (sink: ThreadSink) => {
    const reading = { source, redactor, sink, run, conversationsTotal, options: threadOptions(options) };
    return readThreads({ ...reading, pages: source.bundles() });
  };
  const summarize = (published: Published): ExtractSummary => ({
    ok: true,
    out: options.out,
    dryRun: options.dryRun,
    keyOrigin: key.origin,
    keyCreated: key.created,
    ...published,
    durationMs: run.now().getTime() - startedAt.getTime(),
    missingOptionalColumns: source.facts.missingOptionalColumns,
    attachmentLinks: options.baseUrl !== undefined,
  });
  if (options.dryRun) return summarize({ generation: null, documentFiles: [], ...(await read(discard)) });

  await prepareOutput(options.out);
  await using lock = await acquireLock(options.out, { runId, command: "extract", now: run.now });
  const previous = await readManifest(options.out);
  const { idNamespace } = options;
  if (previous) assertSameCorpus(options.out, previous, { accountId, idNamespace });
  await using staging = await openStaging(options.out, { runId, kind: "full", previous });
  await using writer = await openWriter(staging, writerOptions(options));
  const path = statePath(options.stateDir, options.out);
  await using draft = await openDraft(path, { kind: "full", base: null });

  const { counts, quarantined } = await read(fullSink(writer, viewContext(options, opened.policy), draft));
  const manifest = await publish({
    ...{ run, runId, startedAt, lock, staging, writer, previous, accountId, idNamespace },
    generation: { counts, ...origin(opened, options), reconciliation: reconciliation(snapshotAt) },
    state: {
      ...{ path, draft },
      run: {
        snapshotAt,
        reconciledAt: snapshotAt,
        horizon: source.changes.horizon,
        directoryDigest: directoryDigest(source.directory, key.key),
      },
      scan: () => findChanges(source.changes, null),
    },
  });
  const documentFiles = (manifest.generations.at(-1)?.files ?? [])
    .filter(({ view }) => view === "documents")
    .map((file) => `${options.out}/${file.path}`);
  return summarize({ generation: staging.name, counts, quarantined, documentFiles });
}

type Published = Pick<ExtractSummary, "generation" | "counts" | "quarantined" | "documentFiles">;
