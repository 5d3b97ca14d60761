import type { Generation, Manifest } from "../model/manifest.ts";
import { readJsonFile } from "./check-file.ts";
import { lineReport } from "./line-report.ts";
import type { Problems } from "./report.ts";
import { receiptSchema } from "./schema/receipt.ts";

/** The receipt is about these files, and says of them what the manifest says. */
export async function checkReceipt(
  root: string,
  manifest: Manifest,
  generation: Generation,
  problems: Problems,
): Promise<void> {
  const path = `generations/${generation.name}/receipt.json`;
  if (!generation.files.some((file) => file.path === path)) {
    problems.addFile(path, "file-missing");
    return;
  }
  const record = await readJsonFile(root, path, problems);
  if (record === null) {
    problems.addFile(path, "file-unreadable");
    return;
  }
  const parsed = receiptSchema.safeParse(record);
  if (!parsed.success) {
    lineReport(problems, path, null, null).schema(parsed.error);
    return;
  }
  const receipt = parsed.data;
  const pairs: readonly [string, unknown, unknown][] = [
    ["generation", receipt.generation, generation.name],
    ["account_id", receipt.account_id, manifest.account_id],
    ["redaction", receipt.redaction, generation.redaction],
    ["redactions", receipt.redactions, generation.counts.redactions],
    ["counts", receipt.counts, generation.counts],
    ["run", receipt.run, generation.run],
    ["files", hashes(receipt.files), hashes(generation.files.filter((file) => file.path !== path))],
  ];
  for (const [field, said, expected] of pairs) {
    if (sorted(said) !== sorted(expected)) problems.addFile(path, "receipt-differs", field);
  }
}

/** File name to hash: the receipt's paths are relative to itself. */
const hashes = (files: Generation["files"]): Record<string, string> =>
  Object.fromEntries(files.map(({ path, sha256 }) => [path.split("/").at(-1) ?? "", sha256]));

/** A text that does not depend on the order of keys. */
function sorted(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${key}:${sorted(item)}`).join()}}`;
}
