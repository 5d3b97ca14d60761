import type { ExtractOptions } from "../config/options.ts";
import { ExitCode } from "../errors.ts";
import { extract } from "../extract.ts";
import { openLog } from "./log.ts";
import { openProgress } from "./progress.ts";
import { renderSummary } from "./summary.ts";

export async function runExtract(options: ExtractOptions, signal: AbortSignal): Promise<ExitCode> {
  const isTerminal = process.stderr.isTTY === true;
  const log = openLog(options.logLevel, isTerminal);
  using progress = openProgress(log, isTerminal, Date.now);
  const summary = await extract(options, {
    signal,
    now: () => new Date(),
    log,
    onProgress: (state) => progress.update(state),
  });
  progress[Symbol.dispose]();
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : renderSummary(summary));
  return summary.quarantined > 0 ? ExitCode.quarantined : ExitCode.ok;
}
