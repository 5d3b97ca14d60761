import { randomUUID } from "node:crypto";
import { readJsonFile } from "./config/json-file.ts";
import type { ExtractOptions } from "./config/options.ts";
import { databaseUrlOf, loadKey } from "./config/secrets.ts";
import type { Counts, Generation } from "./model/manifest.ts";
import type { RunContext } from "./model/run.ts";
import { scopeOf, sourceFacts, sourceOptions, threadOptions } from "./pipeline/settings.ts";
import { discard, readThreads } from "./pipeline/threads.ts";
import { openWriter } from "./pipeline/writer.ts";
import { acquireLock } from "./publish/lock.ts";
import { readManifest } from "./publish/manifest.ts";
import { assertSameCorpus, prepareOutput } from "./publish/output-folder.ts";
import { publishGeneration } from "./publish/publish.ts";
import { writeReceipt } from "./publish/receipt.ts";
import { openStaging } from "./publish/staging.ts";
import { defaultPolicy, parsePolicy } from "./redact/policy.ts";
import { createRedactor } from "./redact/redactor.ts";
import { openSource } from "./source/source.ts";
import { accountPeople } from "./thread/people.ts";
import { assertNoLeaks } from "./verify/leak-gate.ts";
import { version } from "./version.ts";

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
  const policy = options.policy === undefined ? defaultPolicy : parsePolicy(readJsonFile(options.policy, "policy"));
  const databaseUrl = databaseUrlOf(options);
  const key = loadKey(options);

  await using source = await openSource(sourceOptions(options, databaseUrl), run.signal);
  const redactor = createRedactor({ policy, key: key.key, accountPeople: accountPeople(source.directory) });
  const { accountId } = source.facts;
  run.log.info({ ...source.facts }, `reading account ${accountId}`);

  const result = { dryRun: options.dryRun, keyOrigin: key.origin, keyCreated: key.created };
  const summarize = (published: Published): ExtractSummary => ({
    ok: true,
    out: options.out,
    ...result,
    ...published,
    durationMs: run.now().getTime() - startedAt.getTime(),
    missingOptionalColumns: source.facts.missingOptionalColumns,
    attachmentLinks: options.baseUrl !== undefined,
  });

  if (options.dryRun) {
    const { counts, quarantined } = await readThreads(source, redactor, discard, threadOptions(options), run);
    return summarize({ generation: null, counts, quarantined, documentFiles: [] });
  }

  await prepareOutput(options.out);
  await using lock = await acquireLock(options.out, { runId, command: "extract", now: run.now });
  const previous = await readManifest(options.out);
  if (previous) assertSameCorpus(options.out, previous, { accountId, idNamespace: options.idNamespace });
  await using staging = await openStaging(options.out, { runId, kind: "full", previous });
  await using writer = await openWriter(staging, options);

  const { counts, quarantined } = await readThreads(source, redactor, writer, threadOptions(options), run);
  const files = await writer.close();
  run.log.info({ files: files.length }, "leak gate: re-reading the finished files");
  const leakScan = await assertNoLeaks(staging.directory, files, run.signal);

  const generation: Omit<Generation, "name" | "kind" | "files"> = {
    counts,
    watermark: { consistency: "snapshot", snapshot_at: source.facts.snapshotAt },
    scope: scopeOf(options, accountId),
    source: sourceFacts(source),
    redaction: { policy: redactor.policyName, policy_sha256: redactor.policySha256, key_id: redactor.keyId },
    run: {
      run_id: runId,
      started_at: startedAt.toISOString(),
      finished_at: run.now().toISOString(),
      tool_version: version,
    },
  };
  const receipt = await writeReceipt(
    staging,
    {
      account_id: accountId,
      redaction: generation.redaction,
      redactions: counts.redactions,
      leak_scan: leakScan,
      counts,
      run: generation.run,
    },
    files,
  );
  run.signal.throwIfAborted(); // the last moment to stop with nothing published
  const manifest = await publishGeneration({
    lock,
    staging,
    previous,
    accountId,
    idNamespace: options.idNamespace,
    generation: { ...generation, files: [...files, receipt] },
  });
  const published = manifest.generations.at(-1);
  const documentFiles = published?.files
    .filter(({ view }) => view === "documents")
    .map(({ path }) => `${options.out}/${path}`);
  return summarize({ generation: staging.name, counts, quarantined, documentFiles: documentFiles ?? [] });
}

type Published = Pick<ExtractSummary, "generation" | "counts" | "quarantined" | "documentFiles">;
