import type { PullOptions } from "../config/options.ts";
import { targetOf } from "../config/target.ts";
import { ExitCode } from "../errors.ts";
import { type PullSummary, pull } from "../pull.ts";
import type { TargetedSummary } from "../pull-conversations.ts";
import { openLog } from "./log.ts";
import { withRunContext } from "./run-context.ts";

export async function runPull(options: PullOptions, signal: AbortSignal): Promise<ExitCode> {
  const log = openLog(options.logLevel, process.stderr.isTTY === true);
  const summary = await withRunContext(log, signal, async (run) => {
    if (targetOf(options) === null) return await pull(options, run);
    const { pullConversations } = await import("../pull-conversations.ts");
    return await pullConversations(options, run);
  });
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : renderPull(summary));
  return summary.quarantined > 0 ? ExitCode.quarantined : ExitCode.ok;
}

const reasons: Readonly<Record<string, string>> = {
  state_lost: "the state of earlier runs was lost",
  other_tool_version: "another version of this program made the last generation",
  no_transaction_ids: "the role may not read xmin, or could not the last time",
  other_history: "this is another database cluster than the last time, or it was restored or failed over",
  agents_or_inboxes_changed: "agents, bots, inboxes, teams or the account changed",
  limited_scope: "--limit moves conversations in and out of scope",
  due: "the last complete comparison is long enough ago",
};

export function renderPull(summary: PullSummary & Partial<Pick<TargetedSummary, "notFound">>): string {
  const { generation, upserts, deletes, reason, conversationsRead, mode } = summary;
  const gone = Object.entries(deletes).map(([why, count]) => `${why} ${count}`);
  const lines = [
    generation === null ? `Nothing new in ${summary.out}` : `Published ${summary.out} (generation ${generation})`,
    `  read           ${conversationsRead} conversations${mode === "changed" ? "" : ` (${mode})`}`,
    `  new or changed ${upserts} threads`,
    `  deleted        ${gone.length === 0 ? "nothing" : `${gone.join(", ")} (ids)`}`,
    `  shows          ${summary.snapshotAt}`,
    `  time           ${(summary.durationMs / 1_000).toFixed(1)} s`,
  ];
  const missing = summary.notFound ?? [];
  if (missing.length > 0) {
    const shown = missing.slice(0, 20).join(", ") + (missing.length > 20 ? " and more" : "");
    lines.push(`  not found      ${shown} (if they were published, the next full pull deletes them)`);
  }
  if (reason !== null) lines.push(`  everything was read: ${reasons[reason] ?? reason}`);
  if (summary.missingGrants.length > 0) {
    lines.push("  every pull has to read everything until the role may read the rows' transaction ids:");
    lines.push(...summary.missingGrants.map((grant) => `    ${grant}`));
  }
  if (summary.quarantined > 0) lines.push(`  QUARANTINED    ${summary.quarantined} rows, see quarantine.jsonl`);
  return `${lines.join("\n")}\n`;
}
