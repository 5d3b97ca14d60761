import { type DemoOptions, extractSchema } from "../config/options.ts";
import { parseOptions } from "../config/parse.ts";
import { ExitCode } from "../errors.ts";
import { extractWithProgress } from "./extract.ts";
import { openLog } from "./log.ts";
import { renderSummary } from "./summary.ts";
import { renderReport, verifyWithProgress } from "./verify.ts";

/** Seeds, extracts and verifies, as an operator would by hand. */
export async function runDemo(options: DemoOptions, signal: AbortSignal): Promise<ExitCode> {
  const log = openLog(options.logLevel, process.stderr.isTTY === true);
  const { prepareDemo } = await import("../demo/demo.ts");
  const { conversations, seed, out, stateDir, key } = options;
  await using demo = await prepareDemo({ conversations, seed, log: (message) => log.info(message) });
  signal.throwIfAborted();
  const flags = {
    "database-url": demo.databaseUrl,
    account: demo.accountId,
    "allow-primary": true, // the demo has no standby
    "base-url": "https://chatwoot.example.com",
    out,
    "state-dir": stateDir,
    ...(key === undefined ? {} : { key }),
  };
  const summary = await extractWithProgress(parseOptions(extractSchema, flags, {}), log, signal);
  const report = await verifyWithProgress(out, log, signal);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ ...summary, verify: report })}\n`
      : `${renderSummary(summary)}\n${renderReport(report, out)}`,
  );
  if (!report.ok) return ExitCode.corpusDamaged;
  return summary.quarantined > 0 ? ExitCode.quarantined : ExitCode.ok;
}
