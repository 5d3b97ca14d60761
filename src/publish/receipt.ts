import { hash } from "node:crypto";
import { join } from "node:path";
import type { Counts, Generation, ManifestFile } from "../model/manifest.ts";
import { writeDurably } from "./durable.ts";
import type { Staging } from "./staging.ts";

/**
 * What the privacy officer keeps: what was redacted, by which policy and version, what the leak gate looked for, and
 * the hashes of the files that this says it about. Numbers and names of rules only. JSON Schema:
 * `docs/schema/receipt.json`.
 */
export interface Receipt {
  readonly account_id: number;
  readonly redaction: Generation["redaction"];
  /** Kind (`EMAIL`) to number of spans replaced. */
  readonly redactions: Counts["redactions"];
  /** Spans by the field they stood in (`text`, `subject`, `filename` ...), where counted. */
  readonly redactions_by_field?: Readonly<Record<string, number>>;
  readonly leak_scan: {
    readonly rules: readonly string[];
    readonly lines: number;
    readonly findings: number;
    readonly identifiers?: {
      readonly checked: number;
      readonly skipped: Readonly<Record<string, number>>;
      readonly names_of_others: number;
      readonly records_with_names_of_others: readonly string[];
    };
  };
  readonly counts: Counts;
  readonly run: Generation["run"];
}

/** Writes `receipt.json` over the files staged so far; itself it stands in the manifest. */
export async function writeReceipt(
  staging: Staging,
  receipt: Receipt,
  files: readonly ManifestFile[],
): Promise<ManifestFile> {
  const record = { format: "chatwoot-corpus/receipt@1", generation: staging.name, ...receipt, files };
  const text = `${JSON.stringify(record, null, 1)}\n`;
  await writeDurably(join(staging.directory, "receipt.json"), text);
  return {
    path: "receipt.json",
    view: "receipt",
    lines: text.split("\n").length - 1,
    bytes: Buffer.byteLength(text, "utf8"),
    sha256: hash("sha256", text),
  };
}
