import type { ExtractOptions } from "../config/options.ts";
import { ExitCode } from "../errors.ts";
import { type ExtractSummary, extract } from "../extract.ts";
import { type Logger, openLog } from "./log.ts";
import { openProgress } from "./progress.ts";
import { renderSummary } from "./summary.ts";

export async function runExtract(options: ExtractOptions, signal: AbortSignal): Promise<ExitCode> {
  const log = openLog(options.logLevel, process.stderr.isTTY === true);
  const summary = await extractWithProgress(options, log, signal);
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : renderSummary(summary));
  return summary.quarantined > 0 ? ExitCode.quarantined : ExitCode.ok;
}

export async function extractWithProgress(
  options: ExtractOptions,
  log: Logger,
  signal: AbortSignal,
): Promise<ExtractSummary> {
  using progress = openProgress(log, process.stderr.isTTY === true, Date.now);
  return await extract(options, { signal, now: () => new Date(), log, onProgress: (state) => progress.update(state) });
}
