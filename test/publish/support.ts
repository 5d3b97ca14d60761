import type { Counts, Manifest, ManifestFile } from "../../src/model/manifest.ts";
import type { RedactedThread } from "../../src/model/redacted.ts";
import { acquireLock } from "../../src/publish/lock.ts";
import { readManifest } from "../../src/publish/manifest.ts";
import { prepareOutput } from "../../src/publish/output-folder.ts";
import { type PublishStep, publishGeneration } from "../../src/publish/publish.ts";
import { writeReceipt } from "../../src/publish/receipt.ts";
import { openStaging, type Staging } from "../../src/publish/staging.ts";
import { canonicalJson } from "../../src/sink/canonical-json.ts";
import type { Compression } from "../../src/sink/compression.ts";
import { openLineFile } from "../../src/sink/line-file.ts";
import { openShards } from "../../src/sink/shards.ts";
import { canonicalRecord } from "../../src/view/canonical.ts";
import { documentLine } from "../../src/view/document.ts";
import { context, givenThread } from "../view/support.ts";

const now = () => new Date("2025-11-19T02:00:00Z");

export interface PublishedRun {
  readonly runId?: string;
  readonly threads?: readonly RedactedThread[];
  readonly kind?: "full" | "delta";
  readonly compress?: Compression;
  readonly shardBytes?: number;
  readonly accountId?: number;
  readonly idNamespace?: string;
  readonly keepSuperseded?: number;
  readonly onStep?: (step: PublishStep | "locked" | "written") => void;
}

/** Distinct threads: conversations `from`, `from + 1` ... */
export function givenThreads(count: number, from = 101): RedactedThread[] {
  return Array.from({ length: count }, (_, index) =>
    givenThread({ conversationId: from + index, displayId: index + 1 }),
  );
}

/** A whole run over these threads, from the lock to the manifest, as `extract` does it. */
export async function publishCorpus(root: string, run: PublishedRun = {}): Promise<Manifest> {
  const { runId = "run-1", threads = givenThreads(3), kind = "full", onStep = () => {} } = run;
  await prepareOutput(root);
  await using lock = await acquireLock(root, { runId, command: "extract", now });
  onStep("locked");
  const previous = await readManifest(root);
  await using staging = await openStaging(root, { runId, kind, previous });
  const files = await writeFiles(staging, threads, run);
  onStep("written");
  const about = aboutRun(runId, countsOf(threads));
  const receipt = await writeReceipt(
    staging,
    {
      account_id: run.accountId ?? 1,
      redaction: about.redaction,
      redactions: about.counts.redactions,
      leak_scan: { rules: ["email"], lines: threads.length, findings: 0 },
      counts: about.counts,
      run: about.run,
    },
    files,
  );
  return await publishGeneration({
    lock,
    staging,
    previous,
    accountId: run.accountId ?? 1,
    idNamespace: run.idNamespace ?? context.idNamespace,
    generation: { ...about, files: [...files, receipt] },
    onStep,
    ...(run.keepSuperseded !== undefined && { keepSuperseded: run.keepSuperseded }),
  });
}

async function writeFiles(
  { directory, trimTo }: Staging,
  threads: readonly RedactedThread[],
  run: PublishedRun,
): Promise<ManifestFile[]> {
  const { compress = "none", shardBytes = 256e6 } = run;
  await using conversations = await openShards({ directory, view: "conversations", compress, shardBytes });
  await using documents = await openShards({ directory, view: "documents", compress, shardBytes });
  await using quarantine = await openLineFile({ directory, name: "quarantine.jsonl", view: "quarantine" });
  for (const thread of threads) {
    await conversations.append(canonicalJson(canonicalRecord(thread, context)));
    await documents.append(canonicalJson(documentLine(thread, context)));
  }
  const files = [...(await conversations.close()), ...(await documents.close()), await quarantine.close()];
  await trimTo(new Set(files.map(({ path }) => path))); // of what was compressed, the lines stay beside it
  return files;
}

function countsOf(threads: readonly RedactedThread[]): Counts {
  const counted = (number: number) => ({ read: number, published: number, left_out: {}, quarantined: 0 });
  const turns = threads.flatMap((thread) => thread.turns);
  const redactions: Record<string, number> = {};
  for (const { redaction } of threads) {
    for (const [kind, spans] of Object.entries(redaction.counts)) redactions[kind] = (redactions[kind] ?? 0) + spans;
  }
  return {
    conversations: {
      ...counted(new Set(threads.map((thread) => thread.conversationId)).size),
      segments: threads.length,
    },
    messages: counted(turns.length),
    attachments: counted(turns.flatMap((turn) => turn.attachments).length),
    unknown_values: {},
    redactions,
  };
}

const aboutRun = (runId: string, counts: Counts) => ({
  counts,
  watermark: { consistency: "snapshot" as const, snapshot_at: "2025-11-19T02:00:00.000000Z" },
  scope: { account: 1 },
  source: {
    schema_version: "20251107104736",
    release_guess: "4.10",
    missing_optional_columns: [],
    in_recovery: true,
    server_version: "16.4",
  },
  redaction: { policy: "default@1", policy_sha256: "0".repeat(64), style: "label" as const, key_id: "k1" },
  run: {
    run_id: runId,
    started_at: "2025-11-19T02:00:00.000Z",
    finished_at: "2025-11-19T02:01:00.000Z",
    tool_version: "0.1.0",
  },
});
