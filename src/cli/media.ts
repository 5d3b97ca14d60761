import type { MediaOptions } from "../config/options.ts";
import { ExitCode } from "../errors.ts";
import { type MediaSummary, media } from "../media.ts";
import { type MediaRefusal, mediaRefusals } from "../model/media.ts";
import { openLog } from "./log.ts";
import { renderPull } from "./pull.ts";
import { withRunContext } from "./run-context.ts";

export async function runMedia(options: MediaOptions, signal: AbortSignal): Promise<ExitCode> {
  const log = openLog(options.logLevel, process.stderr.isTTY === true);
  const summary = await withRunContext(log, signal, (run) => media(options, run));
  process.stdout.write(options.json ? `${JSON.stringify(summary)}\n` : renderMedia(summary));
  return summary.pulled.quarantined > 0 ? ExitCode.quarantined : ExitCode.ok;
}

function renderMedia({ pictures, pulled }: MediaSummary): string {
  const { present, stored, files, bytes, refused } = pictures;
  const lines = [
    "Pictures (copied as they are, nothing in them is redacted)",
    `  with bytes     ${present + stored} (${stored} of them new: ${files} files, ${(bytes / 1e6).toFixed(1)} MB)`,
  ];
  const reasons = Object.entries(refused) as [MediaRefusal, number][];
  const without = reasons.reduce((sum, [, count]) => sum + count, 0);
  if (without > 0) lines.push(`  without        ${without}`);
  for (const [reason, count] of reasons) lines.push(`    ${reason} ${count}: ${mediaRefusals[reason]}`);
  return `${lines.join("\n")}\n${renderPull(pulled)}`;
}
