import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../model/canonical-json.ts";
import type { ManifestFile } from "../model/manifest.ts";
import { knowledgeView, threadViews } from "../model/views.ts";
import { checkConversation } from "./check-conversation.ts";
import { checkDeleted } from "./check-deleted.ts";
import { checkDocument } from "./check-document.ts";
import { checkKnowledge } from "./check-knowledge.ts";
import { checkPart } from "./check-parts.ts";
import type { GenerationState } from "./generation-state.ts";
import type { LeakRule } from "./leaks/leak-rule.ts";
import { administrativeLeakRules } from "./leaks/rules.ts";
import { scanLine, scanRecord } from "./leaks/scan-record.ts";
import { type LineReport, lineReport } from "./line-report.ts";
import { parseObject } from "./parse-object.ts";
import { type FileFacts, type Line, newFacts, readLines } from "./read-lines.ts";
import type { Problems } from "./report.ts";
import { quarantineSchema } from "./schema/quarantine.ts";

export interface FileCheck {
  readonly root: string;
  readonly state: GenerationState;
  readonly rules: readonly LeakRule[];
  readonly problems: Problems;
  readonly signal: AbortSignal | undefined;
  readonly onBytes: (bytes: number) => void;
}

/** Reads a file once: bytes, hash, number of lines, and every line. A receipt is looked at by {@link checkReceipt}. */
export async function checkFile(file: ManifestFile, check: FileCheck): Promise<FileFacts> {
  const facts = newFacts();
  const isLines = /\.jsonl(\.gz|\.zst)?$/.test(file.path);
  try {
    let lineNumber = 0;
    let told = 0;
    for await (const batch of readLines(join(check.root, file.path), facts, check.signal)) {
      if (isLines) for (const line of batch) checkLine(line, file, ++lineNumber, check);
      check.onBytes(facts.bytes - told);
      told = facts.bytes;
    }
    compare(file, facts, check.problems);
  } catch (error) {
    if (check.signal?.aborted) throw error;
    check.problems.addFile(file.path, isAbsent(error) ? "file-missing" : "file-unreadable");
  }
  return facts;
}

const isAbsent = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

function compare(file: ManifestFile, facts: FileFacts, problems: Problems): void {
  if (facts.bytes !== file.bytes) problems.addFile(file.path, "bytes-differ");
  if (facts.sha256 !== file.sha256) problems.addFile(file.path, "hash-differs");
  if (facts.lines !== file.lines) problems.addFile(file.path, "lines-differ");
  if (!facts.endsWithLineEnd) problems.addFile(file.path, "last-line-cut");
}

function checkLine(line: Line, file: ManifestFile, number: number, check: FileCheck): void {
  const record = "text" in line ? parseObject(line.text) : null;
  const report = lineReport(check.problems, file.path, number, record);
  if ("fault" in line) {
    report.add(line.fault);
    return;
  }
  if (record === null) {
    report.add("json-invalid");
    return;
  }
  if (canonicalJson(record) !== line.text) report.add("json-not-canonical");
  scanLine(line.text, check.rules, { file: file.path, line: number }, check.problems);
  if (file.view === "conversations") checkConversation(record, line.text, check.state, report);
  else if (file.view === "documents") checkDocument(record, check.state, report);
  else if (threadViews.some((view) => view === file.view)) checkPart(file.view, record, line.text, check.state, report);
  else if (file.view === knowledgeView) checkKnowledge(record, check.state, report);
  else if (file.view === "quarantine") checkQuarantined(record, check.state, report);
  else if (file.view === "deletes") checkDeleted(record, check.state, report);
}

function checkQuarantined(record: object, { quarantined }: GenerationState, report: LineReport): void {
  const parsed = quarantineSchema.safeParse(record);
  if (!parsed.success) {
    report.schema(parsed.error);
    return;
  }
  quarantined.set(parsed.data.table, (quarantined.get(parsed.data.table) ?? 0) + 1);
}

/** A small file that is one JSON value: the manifest, a receipt. `null` when it is missing or not JSON. */
export async function readJsonFile(root: string, path: string, problems: Problems): Promise<object | null> {
  const text = await readFile(join(root, path), "utf8").catch(() => null);
  const record = text === null ? null : parseObject(text);
  if (record !== null) scanRecord(record, administrativeLeakRules, { file: path, line: null }, problems);
  return record;
}
