import { chmod, rename, rm, writeFile } from "node:fs/promises";
import type { StatusOptions } from "../config/options.ts";
import { ExitCode } from "../errors.ts";
import { writing } from "../model/output-error.ts";
import { type CorpusStatus, readStatus } from "../status.ts";

export async function runStatus(options: StatusOptions): Promise<ExitCode> {
  const status = await readStatus(options, new Date());
  if (options.prometheus !== undefined) await writePrometheus(options.prometheus, status);
  process.stdout.write(options.json ? `${JSON.stringify(status)}\n` : renderStatus(status));
  return status.ok ? ExitCode.ok : ExitCode.stale;
}

export function renderStatus(status: CorpusStatus): string {
  const lines = [
    `${status.out}, account ${status.account_id}${status.ok ? "" : ": STALE"}`,
    `  last success   ${status.last_success_at} (${duration(status.age_seconds)} ago)`,
    `  shows          ${status.watermark} (${duration(status.lag_seconds)} ago)`,
    `  reconciliation ${status.last_reconciliation_at ?? "never"}, next ${status.next_reconciliation_at ?? "only when asked for"}`,
    `  state          ${status.state}`,
    `  size           ${megabytes(status.bytes)} in ${status.generations.length} generations`,
    ...status.generations.map(
      ({ name, snapshot_at, bytes, threads, deletes }) =>
        `    ${name}  ${snapshot_at}  ${megabytes(bytes)}, ${threads} threads, ${deletes} deletions`,
    ),
  ];
  if (status.superseded.length > 0) lines.push(`  superseded     ${status.superseded.join(", ")} (compact --prune)`);
  return `${lines.join("\n")}\n`;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7_200) return `${Math.floor(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.floor(seconds / 3_600)} h` : `${Math.floor(seconds / 86_400)} days`;
}

/** The collector runs as somebody else, and there is nothing but figures in it. */
const METRICS_MODE = 0o644;

/** https://prometheus.io/docs/instrumenting/exposition_formats/; moved into place, or a scrape might see half of it. */
async function writePrometheus(path: string, status: CorpusStatus): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  await writing(path, async () => {
    try {
      await writeFile(partial, prometheusText(status));
      await chmod(partial, METRICS_MODE); // whatever the umask says
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  });
}

export function prometheusText(status: CorpusStatus): string {
  const label = `{out="${status.out.replace(/[\\"\n]/g, (c) => (c === "\n" ? "\\n" : `\\${c}`))}"}`;
  const seconds = (iso: string | null) => (iso === null ? null : Date.parse(iso) / 1_000);
  const figures: readonly (readonly [name: string, help: string, value: number | null])[] = [
    ["last_success_timestamp_seconds", "End of the last successful run.", seconds(status.last_success_at)],
    ["watermark_timestamp_seconds", "Moment in the database that the corpus shows.", seconds(status.watermark)],
    ["next_reconciliation_timestamp_seconds", "When all is compared next.", seconds(status.next_reconciliation_at)],
    ["generations", "Generations that the manifest names.", status.generations.length],
    ["bytes", "Size of these generations.", status.bytes],
  ];
  return figures
    .filter(([, , value]) => value !== null)
    .map(([name, help, value]) => {
      const metric = `chatwoot_corpus_${name}`;
      return `# HELP ${metric} ${help}\n# TYPE ${metric} gauge\n${metric}${label} ${value}\n`;
    })
    .join("");
}
