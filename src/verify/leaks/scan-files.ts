import { join } from "node:path";
import type { AccountIdentifiers } from "../../model/identifiers.ts";
import type { ManifestFile } from "../../model/manifest.ts";
import type { ReplacementStyle } from "../../model/style.ts";
import { readBatches } from "../read-batches.ts";
import { type Problem, Problems } from "../report.ts";
import { withAllowed } from "./allowed.ts";
import { IdentifierGate, type IdentifierReport } from "./identifiers/gate.ts";
import { knownIdentifiers } from "./known-identifiers.ts";
import type { LeakRule } from "./leak-rule.ts";
import { type LineBatch, lineAt, lineBatch, placeOf } from "./line-batch.ts";
import { Repeats } from "./repeats.ts";
import { leakRulesOf } from "./rules.ts";
import { scanLine } from "./scan-record.ts";
import { suspiciousLines } from "./suspicious-lines.ts";

export interface LeakScanOptions {
  /** Strings that must not occur anywhere, as an addition to the rules. Shorter than five characters are ignored. */
  readonly knownIdentifiers?: Iterable<string>;
  /** Everything that identifies somebody of the account. */
  readonly identifiers?: AccountIdentifiers;
  /** A contact's full name in a conversation of somebody else; `report` when absent. */
  readonly namesOfOthers?: "report" | "block";
  /** What personal data was replaced by; `label` when absent. */
  readonly style?: ReplacementStyle;
  /** What may stand in the corpus: the policy's `allow`. */
  readonly allow?: readonly string[];
  readonly signal?: AbortSignal;
}

export interface LeakReport {
  readonly ok: boolean;
  /** The first thousand; file, line, rule, record id and field, never the value. */
  readonly problems: readonly Problem[];
  readonly leakCount: number;
  readonly lines: number;
  /** Names of the rules that were applied, for the receipt. */
  readonly rules: readonly string[];
  /** `null` when no identifiers were given. */
  readonly identifiers: IdentifierReport | null;
}

/**
 * The leak gate: reads finished files back and looks for personal data with rules of its own. A line that cannot be read
 * counts as a leak, because nobody can say that it is not one. Memory: a line, and what the identifiers need.
 *
 * @param directory what the files' paths are relative to: the staging folder, or the corpus.
 */
export async function scanForLeaks(
  directory: string,
  files: readonly Pick<ManifestFile, "path">[],
  options: LeakScanOptions = {},
): Promise<LeakReport> {
  const { style = "label", allow = [], namesOfOthers = "report", identifiers, signal } = options;
  const rules = leakRulesWith(options.knownIdentifiers, { style, allow });
  const gate =
    identifiers === undefined ? null : await IdentifierGate.open({ identifiers, style, allow, namesOfOthers });
  const problems = new Problems();
  let lines = 0;
  await eachBatch(directory, files, signal, async (batch) => {
    scanBatch(batch, rules, problems);
    lines += batch.ends.length;
    gate?.scan(batch);
    if (gate?.isFull) await gate.confirm();
  });
  const looked = gate === null ? null : await concludeIdentifiers(gate, directory, files, problems, signal);
  return {
    ok: problems.leaks === 0,
    problems: problems.kept,
    leakCount: problems.leaks,
    lines,
    rules: [...rules.map(({ name }) => name), ...(gate === null ? [] : identifierRules)],
    identifiers: looked,
  };
}

const identifierRules = ["known-email", "known-phone", "known-name", "known-identifier", "known-source-id"];

/** The files are read again only if a name was found whose words may be everyday words. */
async function concludeIdentifiers(
  gate: IdentifierGate,
  directory: string,
  files: readonly Pick<ManifestFile, "path">[],
  problems: Problems,
  signal: AbortSignal | undefined,
): Promise<IdentifierReport> {
  await gate.confirm();
  const counts = new Map([...gate.doubtful].map((word) => [word, 0]));
  if (counts.size > 0) {
    await eachBatch(directory, files, signal, (batch) => gate.countEveryday(batch, counts));
  }
  return gate.report(counts, problems);
}

export function leakRulesWith(
  identifiers: Iterable<string> | undefined,
  { style, allow }: Pick<Required<LeakScanOptions>, "style" | "allow"> = { style: "label", allow: [] },
): readonly LeakRule[] {
  const rules = withAllowed(leakRulesOf(style), allow);
  return identifiers === undefined ? rules : [...rules, knownIdentifiers(identifiers)];
}

function scanBatch(batch: LineBatch, rules: readonly LeakRule[], problems: Problems): void {
  const suspicious = suspiciousLines(batch, rules);
  for (const { index, rules: ofLine } of suspicious) {
    const line = lineAt(batch, index);
    if (line === null) problems.add({ ...placeOf(batch, index), rule: "leak:unreadable", id: null, field: null });
    else scanLine(line, ofLine, placeOf(batch, index), problems);
  }
}

async function eachBatch(
  directory: string,
  files: readonly Pick<ManifestFile, "path">[],
  signal: AbortSignal | undefined,
  onBatch: (batch: LineBatch) => unknown,
): Promise<void> {
  for (const { path } of files) {
    const repeats = new Repeats();
    let lines = 0;
    for await (const read of readBatches(join(directory, path), signal)) {
      const batch = lineBatch("text" in read ? repeats.without(read.text) : null, path, lines);
      lines += batch.ends.length;
      const waits = onBatch(batch);
      if (waits !== undefined) await waits;
    }
  }
}
