import type { ExtractSummary } from "../extract.ts";
import { whyEmpty } from "../model/counts.ts";

const number = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ",");
const sorted = (counts: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
const joined = (counts: Readonly<Record<string, number>>): string =>
  sorted(counts)
    .map(([name, count]) => `${name} ${number(count)}`)
    .join(", ");

/** What a person wants to know after a run: what came out, what was left out and why, what was redacted, where to look. */
export function renderSummary(summary: ExtractSummary): string {
  const { counts } = summary;
  const lines = [
    summary.dryRun
      ? "Dry run: nothing was written. A run would publish"
      : `Published ${summary.out} (generation ${summary.generation})`,
    line("conversations", counts.conversations),
    line("messages", counts.messages),
    line("attachments", counts.attachments),
    `  documents      ${number(counts.conversations.segments)}`,
    `  redacted       ${joined(counts.redactions) || "nothing"}`,
    `  time           ${(summary.durationMs / 1_000).toFixed(1)} s`,
    `  key            ${summary.keyOrigin}${summary.keyCreated ? " (new: keep it, or pseudonyms change)" : ""}`,
  ];
  if (summary.missingOptionalColumns.length > 0) {
    lines.push(`  not in this Chatwoot release: ${summary.missingOptionalColumns.join(", ")}`);
  }
  if (summary.consistency === "settled") {
    const { catchUp } = summary;
    const delta = catchUp?.generation ?? null;
    lines.push(
      `  settled        pages are of different moments; ${delta === null ? "nothing had changed meanwhile" : `what changed meanwhile is in ${delta}`}`,
    );
  }
  const empty = whyEmpty(counts);
  if (empty !== null) lines.push(`  EMPTY          ${empty}`);
  if (!summary.attachmentLinks) lines.push("  attachment links: none, for want of --base-url");
  if (summary.quarantined > 0) lines.push(`  QUARANTINED    ${number(summary.quarantined)} rows, see quarantine.jsonl`);
  if (!summary.dryRun) lines.push("", ...loadIt(summary));
  return `${lines.join("\n")}\n`;
}

function line(
  name: string,
  counts: { published: number; read: number; left_out: Readonly<Record<string, number>> },
): string {
  const leftOut = joined(counts.left_out);
  return `  ${name.padEnd(14)} ${number(counts.published)} of ${number(counts.read)}${leftOut ? ` (left out: ${leftOut})` : ""}`;
}

function loadIt({ documentFiles }: ExtractSummary): string[] {
  const [first = ""] = documentFiles;
  if (!first.endsWith(".jsonl")) return [`Documents: ${first} (decompress it, then one LlamaIndex Document a line)`];
  return [
    "Load it (pip install llama-index-core):",
    "  from llama_index.core import Document",
    `  documents = [Document.from_json(line) for line in open(${JSON.stringify(first)}, encoding="utf-8")]`,
    '  print(len(documents), documents[0].metadata["source"])',
  ];
}
