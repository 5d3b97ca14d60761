import { z } from "zod";
import type { ExportOptions } from "./config/options.ts";
import { readChain } from "./corpus/chain.ts";
import { openExportFolder } from "./export/folder.ts";
import { exportedLine, oncePerGroup } from "./export/line.ts";
import { Patterns, patternSchema } from "./export/patterns.ts";
import { openTable, schemaText, type Table } from "./export/tables.ts";
import { canonicalJson } from "./model/canonical-json.ts";
import type { RunContext } from "./model/run.ts";
import type { ExportView } from "./model/views.ts";
import { readPublished } from "./publish/published.ts";
import { openLineFile } from "./sink/line-file.ts";

export interface ExportSummary {
  readonly ok: true;
  readonly out: string;
  readonly to: string;
  readonly format: ExportOptions["format"];
  /** File name to number of rows. */
  readonly rows: Readonly<Record<string, number>>;
  /** Answers left out, since another of their group is in. */
  readonly repeated: number;
}

/**
 * What a corpus amounts to now, for readers other than LlamaIndex. Made of published lines only, so that nothing is in an
 * export that the leak gate has not seen.
 */
export async function exportCorpus(options: ExportOptions, run: RunContext): Promise<ExportSummary> {
  const { out, to, format, exportViews, onePerAnswerGroup } = options;
  const { manifest, newest } = await readPublished(out);
  await using folder = await openExportFolder(to);
  await using stack = new AsyncDisposableStack();
  const tables = new Map<ExportView, Table>();
  for (const view of exportViews) {
    const open = (name: string) => openLineFile({ directory: folder.path, view, name });
    tables.set(view, stack.use(await openTable(view, format, folder.path, open)));
  }
  const rows: Record<string, number> = Object.fromEntries([...tables.values()].map(({ file }) => [file, 0]));
  const isWanted = onePerAnswerGroup ? oncePerGroup() : () => true;
  const patterns = new Patterns();
  let repeated = 0;
  for await (const [, threads] of readChain(out, manifest.generations)) {
    run.signal.throwIfAborted();
    for (const { lines } of threads) {
      patterns.add(lines.conversations?.[0] ?? "", (lines.qa ?? []).flatMap(answerGroupOf));
      for (const [view, table] of tables) {
        for (const line of (lines[view] ?? []).map(exportedLine)) {
          if (!isWanted(line)) {
            repeated++;
            continue;
          }
          await table.append(line);
          rows[table.file] = (rows[table.file] ?? 0) + 1;
        }
      }
    }
  }
  for (const table of tables.values()) {
    await table.close();
    for (const [name, schema] of Object.entries(table.schemas)) await folder.writeText(name, schemaText(schema));
  }
  const patternFile = await openLineFile({ directory: folder.path, view: "patterns", name: "patterns.jsonl" });
  rows["patterns.jsonl"] = 0;
  for (const pattern of patterns.lines()) {
    await patternFile.append(canonicalJson(pattern));
    rows["patterns.jsonl"]++;
  }
  await patternFile.close();
  await folder.writeText("patterns.schema.json", schemaText(z.toJSONSchema(patternSchema)));
  await folder.publish({
    format: `chatwoot-corpus/export-${format}@1`,
    generation: newest.name,
    run_id: newest.run.run_id,
    rows,
  });
  return { ok: true, out, to, format, rows, repeated };
}

/** Without parsing: the key is in every line of `qa`, and nowhere else in it. */
const answerGroupOf = (line: string): string[] => {
  const group = /"answer_group":"(group_[a-p]+)","answered_at":/.exec(line)?.[1];
  return group === undefined ? [] : [group];
};
