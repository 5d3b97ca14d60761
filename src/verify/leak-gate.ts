import { CorpusError } from "../errors.ts";
import type { ManifestFile } from "../model/manifest.ts";
import { type LeakReport, scanForLeaks } from "./leaks/scan-files.ts";
import type { Problem } from "./report.ts";

/** What a receipt says about the gate. */
export interface LeakScan {
  readonly rules: readonly string[];
  readonly lines: number;
  readonly findings: number;
}

/**
 * Re-reads finished files before they are published.
 *
 * @throws CorpusError `leakFound`, naming rules and records, never what was found.
 */
export async function assertNoLeaks(
  directory: string,
  files: readonly Pick<ManifestFile, "path">[],
  signal?: AbortSignal,
): Promise<LeakScan> {
  const report = await scanForLeaks(directory, files, signal === undefined ? {} : { signal });
  if (!report.ok) throw leakFound(report);
  return { rules: report.rules, lines: report.lines, findings: report.leakCount };
}

const SHOWN = 5;

function leakFound({ leakCount, problems }: LeakReport): CorpusError {
  const places = problems.slice(0, SHOWN).map(describe);
  if (leakCount > places.length) places.push(`and ${leakCount - places.length} more`);
  const what = leakCount === 1 ? "1 finding" : `${leakCount} findings`;
  return new CorpusError("leakFound", `the leak gate stopped the publication, ${what}: ${places.join("; ")}`, {
    hint: "nothing was published; this is a defect of the redaction: please report the rule and the kind of text, not the text",
  });
}

const describe = ({ rule, file, line, id, field }: Problem): string =>
  `${rule.replace("leak:", "")} in ${file} line ${line}, record ${id ?? "without id"}, field ${field ?? "unknown"}`;
