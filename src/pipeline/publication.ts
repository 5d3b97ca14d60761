import { CorpusError } from "../errors.ts";
import type { AccountIdentifiers } from "../model/identifiers.ts";
import type { Generation, Manifest } from "../model/manifest.ts";
import type { RunState, ScanState } from "../model/published.ts";
import type { RunContext } from "../model/run.ts";
import type { CorpusLock } from "../publish/lock.ts";
import { publishGeneration } from "../publish/publish.ts";
import { writeReceipt } from "../publish/receipt.ts";
import type { Staging } from "../publish/staging.ts";
import type { StateDraft } from "../state/draft.ts";
import { settleState } from "../state/settle.ts";
import { assertNoLeaks } from "../verify/leak-gate.ts";
import type { LeakScanOptions } from "../verify/leaks/scan-files.ts";
import { version } from "../version.ts";
import type { CorpusWriter } from "./writer.ts";

export interface Publication {
  readonly run: RunContext;
  readonly runId: string;
  readonly startedAt: Date;
  readonly lock: CorpusLock;
  readonly staging: Staging;
  readonly writer: CorpusWriter;
  readonly previous: Manifest | null;
  readonly accountId: number;
  readonly idNamespace: string;
  readonly generation: Omit<Generation, "name" | "kind" | "files" | "run">;
  readonly keepSuperseded?: number;
  /** What the leak gate looks for beside its rules (`null`: there is no database to ask), and what it lets pass. */
  readonly gate: Pick<LeakScanOptions, "namesOfOthers" | "threads"> & {
    readonly identifiers: AccountIdentifiers | null;
    readonly allow: readonly string[];
  };
  readonly state: {
    readonly path: string;
    readonly draft: StateDraft;
    readonly run: Omit<RunState, "runId" | "generation" | "finishedAt" | "toolVersion">;
    /** Of the last run that looked for changes everywhere, where this one did not. */
    readonly lastLook?: Pick<RunState, "finishedAt" | "toolVersion">;
    /** Asked for while the leak gate reads: the database has nothing else to do then. */
    readonly scan: () => Promise<ScanState | null>;
  } | null;
}

/**
 * From written files to a published generation: leak gate, receipt, what the next pull will need, and then the manifest,
 * which is the commit. Dying before it changes nothing; dying after it leaves nothing but tidying to the next run.
 */
export async function publish(publication: Publication): Promise<Manifest> {
  const { run, runId, startedAt, lock, staging, writer, previous, accountId, idNamespace, state } = publication;
  const files = await writer.close();
  run.log.info({ files: files.length }, "leak gate: re-reading the finished files");
  const scanning = state?.scan() ?? Promise.resolve(null);
  scanning.catch(() => {}); // met below, unless the gate stops the run
  const hasTexts = files.some(({ view, lines }) => lines > 0 && view !== "deletes" && view !== "quarantine");
  const { identifiers, allow, threads = 1, namesOfOthers = "report" } = publication.gate;
  const leakScan = await assertNoLeaks(staging.directory, files, {
    ...{ style: publication.generation.redaction.style, allow, namesOfOthers, threads, signal: run.signal },
    ...(hasTexts && identifiers !== null ? { identifiers } : {}),
  });
  const others = leakScan.identifiers?.names_of_others ?? 0;
  if (others > 0) {
    run.log.warn(
      { names: others, records: leakScan.identifiers?.records_with_names_of_others },
      `${others} names of contacts stand in conversations of others (see names_of_others in docs/redaction.md)`,
    );
  }
  const scan = await scanning;
  const about = {
    run_id: runId,
    started_at: startedAt.toISOString(),
    finished_at: run.now().toISOString(),
    tool_version: version,
  };
  const generation = { ...publication.generation, run: about };
  const { counts, redaction } = generation;
  const receipt = await writeReceipt(
    staging,
    { account_id: accountId, redaction, redactions: counts.redactions, leak_scan: leakScan, counts, run: about },
    files,
  );
  await state?.draft.finish(
    {
      ...state.run,
      ...(state.lastLook ?? { finishedAt: about.finished_at, toolVersion: version }),
      ...{ runId, generation: staging.name },
    },
    scan,
  );
  await staging.trimTo(new Set([...files, receipt].map(({ path }) => path))); // only now is nothing gone on with any more
  run.signal.throwIfAborted(); // the last moment to stop with nothing published
  const manifest = await publishGeneration({
    lock,
    staging,
    previous,
    accountId,
    idNamespace,
    generation: { ...generation, files: [...files, receipt] },
    ...(publication.keepSuperseded === undefined ? {} : { keepSuperseded: publication.keepSuperseded }),
  });
  // Published is published: the next run settles what this one could not.
  await settleAfterCommit(state?.path, runId, run);
  return manifest;
}

async function settleAfterCommit(path: string | undefined, runId: string, { log }: RunContext): Promise<void> {
  if (path === undefined) return;
  await settleState(path, runId).catch((error: unknown) => {
    if (!(error instanceof CorpusError)) throw error;
    log.warn({}, `published, but ${error.message}: the next run makes up for it`);
  });
}
