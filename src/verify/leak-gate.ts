import { CorpusError } from "../errors.ts";
import type { ManifestFile } from "../model/manifest.ts";
import type { IdentifierReport } from "./leaks/identifiers/gate.ts";
import { type LeakReport, type LeakScanOptions, scanForLeaks } from "./leaks/scan-files.ts";
import type { Problem } from "./report.ts";

/** What a receipt says about the gate. */
export interface LeakScan {
  readonly rules: readonly string[];
  readonly lines: number;
  readonly findings: number;
  /** Identifiers of the account's people: how many were looked for, how many were not and why. */
  readonly identifiers?: IdentifierReport;
}

/**
 * Re-reads finished files before they are published.
 *
 * @throws CorpusError `leakFound`, naming rules and records, never what was found.
 */
export async function assertNoLeaks(
  directory: string,
  files: readonly Pick<ManifestFile, "path">[],
  options: LeakScanOptions = {},
): Promise<LeakScan> {
  const report = await scanForLeaks(directory, files, options);
  if (!report.ok) throw leakFound(report);
  const { rules, lines, leakCount, identifiers } = report;
  return { rules, lines, findings: leakCount, ...(identifiers === null ? {} : { identifiers }) };
}

const SHOWN = 5;

function leakFound({ leakCount, problems }: LeakReport): CorpusError {
  const places = problems.slice(0, SHOWN).map(describe);
  if (leakCount > places.length) places.push(`and ${leakCount - places.length} more`);
  const what = leakCount === 1 ? "1 finding" : `${leakCount} findings`;
  return new CorpusError("leakFound", `the leak gate stopped the publication, ${what}: ${places.join("; ")}`, {
    hint: problems.some(({ rule }) => rule.startsWith("leak:known-"))
      ? "nothing was published; look the records up by their ids, and add what was missed to `deny` of the policy, or what may stay to `allow`"
      : "nothing was published; this is a defect of the redaction: please report the rule and the kind of text, not the text",
  });
}

const describe = ({ rule, file, line, id, field }: Problem): string =>
  `${rule.replace("leak:", "")} in ${file} line ${line}, record ${id ?? "without id"}, field ${field ?? "unknown"}`;
