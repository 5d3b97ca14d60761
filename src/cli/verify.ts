import type { VerifyFlags } from "../config/options.ts";
import { CorpusError, ExitCode } from "../errors.ts";
import { policyOf } from "../try-redaction.ts";
import { isLeak, ruleMeanings, type StructureRule, type VerifyReport } from "../verify/report.ts";
import { verifyCorpus } from "../verify/verify.ts";
import { type Logger, openLog } from "./log.ts";

const shownProblems = 20;

export async function runVerify(directory: string, options: VerifyFlags, signal: AbortSignal): Promise<ExitCode> {
  const log = openLog(options.logLevel, process.stderr.isTTY === true);
  const { allow } = await policyOf(options);
  const report = await verifyWithProgress(directory, log, signal, allow);
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : renderReport(report, directory));
  return exitCodeOf(report);
}

export const exitCodeOf = (report: VerifyReport): ExitCode =>
  report.ok ? ExitCode.ok : report.leakCount === report.problemCount ? ExitCode.leakFound : ExitCode.corpusDamaged;

export async function verifyWithProgress(
  directory: string,
  log: Logger,
  signal: AbortSignal,
  allow: readonly string[] = [],
): Promise<VerifyReport> {
  log.info({ directory }, `verifying ${directory}`);
  try {
    return await verifyCorpus(directory, { signal, allow });
  } catch (error) {
    if (!signal.aborted) throw error;
    const code = signal.reason instanceof CorpusError ? signal.reason.code : "interrupted";
    throw new CorpusError(code, "stopped; the corpus was only read");
  }
}

/** Places and rules, never values. */
export function renderReport(report: VerifyReport, directory: string): string {
  const { counts } = report;
  const what = `${counts.files} files, ${counts.lines} lines, ${counts.conversations} conversations, ${counts.messages} messages${counts.mediaFiles > 0 ? `, ${counts.mediaFiles} pictures` : ""}`;
  if (report.ok) return `Verified ${directory}: ${what}; hashes, schema, counts and ids are right, no leak found.\n`;
  const lines = report.problems.slice(0, shownProblems).map(({ file, line, rule, id, field }) => {
    const place = [file, line === null ? "" : `:${line}`, id ? ` ${id}` : "", field ? ` ${field}` : ""].join("");
    return `  ${place}: ${rule}${isLeak({ rule }) ? "" : ` (${ruleMeanings[rule as StructureRule]})`}`;
  });
  const more = report.problemCount - lines.length;
  return [
    `${directory}: ${report.problemCount} problems in ${what}`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
    "",
  ].join("\n");
}
