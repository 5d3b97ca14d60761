import type { ExportOptions } from "../config/options.ts";
import { ExitCode } from "../errors.ts";
import { type ExportSummary, exportCorpus } from "../export-corpus.ts";
import { openLog } from "./log.ts";
import { withRunContext } from "./run-context.ts";

export async function runExport(options: ExportOptions, signal: AbortSignal): Promise<ExitCode> {
  const log = openLog(options.logLevel, process.stderr.isTTY === true);
  const summary = await withRunContext(log, signal, (run) => exportCorpus(options, run));
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : renderExport(summary));
  return ExitCode.ok;
}

function renderExport({ out, to, format, rows, repeated }: ExportSummary): string {
  const lines = [`Exported ${out} to ${to} (${format})`];
  for (const [file, number] of Object.entries(rows)) lines.push(`  ${file.padEnd(20)} ${number}`);
  if (repeated > 0) lines.push(`  left out             ${repeated} answers like others`);
  return `${lines.join("\n")}\n`;
}
