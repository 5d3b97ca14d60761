import type { StateOptions } from "../config/options.ts";
import { CorpusError, ExitCode } from "../errors.ts";
import { rebuildPublishedState } from "../rebuild.ts";
import { openLog } from "./log.ts";
import { withRunContext } from "./run-context.ts";

export async function runState(action: string, options: StateOptions, signal: AbortSignal): Promise<ExitCode> {
  if (action !== "rebuild") throw new CorpusError("usage", "the only thing to do with the state is to `rebuild` it");
  const log = openLog(options.logLevel, process.stderr.isTTY === true);
  const conversations = await withRunContext(log, signal, (run) => rebuildPublishedState(options, run));
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ ok: true, conversations })}\n`
      : `Rebuilt the state of ${options.out}: ${conversations} conversations. The next pull reads everything once.\n`,
  );
  return ExitCode.ok;
}
