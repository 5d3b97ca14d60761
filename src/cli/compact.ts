import { type CompactSummary, compact } from "../compact.ts";
import type { CompactOptions } from "../config/options.ts";
import { ExitCode } from "../errors.ts";
import { openLog } from "./log.ts";
import { withRunContext } from "./run-context.ts";

export async function runCompact(options: CompactOptions, signal: AbortSignal): Promise<ExitCode> {
  const log = openLog(options.logLevel, process.stderr.isTTY === true);
  const summary = await withRunContext(log, signal, (run) => compact(options, run));
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : renderCompact(summary));
  return ExitCode.ok;
}

function renderCompact({
  out,
  generation,
  folded,
  conversations,
  threads,
  removed,
  mediaRemoved,
}: CompactSummary): string {
  const lines = [
    generation === null
      ? `${out} has no deltas to fold`
      : `Published ${out} (generation ${generation}, made of ${folded} generations)`,
    `  conversations  ${conversations}`,
    `  threads        ${threads}`,
  ];
  if (removed.length > 0) lines.push(`  removed        ${removed.join(", ")}`);
  if (mediaRemoved > 0) lines.push(`  media removed  ${mediaRemoved} files that nothing refers to`);
  return `${lines.join("\n")}\n`;
}
