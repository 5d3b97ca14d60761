import type { RunContext } from "../model/run.ts";
import type { Logger } from "./log.ts";
import { openProgress } from "./progress.ts";

/** Runs work with the real clock, the log, and a progress line that ends with it. */
export async function withRunContext<T>(
  log: Logger,
  signal: AbortSignal,
  work: (run: RunContext) => Promise<T>,
): Promise<T> {
  using progress = openProgress(log, process.stderr.isTTY === true, Date.now);
  return await work({ signal, now: () => new Date(), log, onProgress: (state) => progress.update(state) });
}
