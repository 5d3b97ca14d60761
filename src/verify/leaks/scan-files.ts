import { join } from "node:path";
import type { ManifestFile } from "../../model/manifest.ts";
import { newFacts, readLines } from "../read-lines.ts";
import { type Problem, Problems } from "../report.ts";
import { knownIdentifiers } from "./known-identifiers.ts";
import type { LeakRule } from "./leak-rule.ts";
import { leakRules } from "./rules.ts";
import { scanLine } from "./scan-record.ts";

export interface LeakScanOptions {
  /** Strings that must not occur anywhere, as an addition to the rules. Shorter than five characters are ignored. */
  readonly knownIdentifiers?: Iterable<string>;
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
}

/**
 * The leak gate: reads finished files back and looks for personal data with rules of its own. A line that cannot be read
 * counts as a leak, because nobody can say that it is not one. Memory: a line.
 *
 * @param directory what the files' paths are relative to: the staging folder, or the corpus.
 */
export async function scanForLeaks(
  directory: string,
  files: readonly Pick<ManifestFile, "path">[],
  options: LeakScanOptions = {},
): Promise<LeakReport> {
  const rules = leakRulesWith(options.knownIdentifiers);
  const problems = new Problems();
  let lines = 0;
  for (const { path } of files) lines += await scanFile(directory, path, rules, problems, options.signal);
  return {
    ok: problems.leaks === 0,
    problems: problems.kept,
    leakCount: problems.leaks,
    lines,
    rules: rules.map(({ name }) => name),
  };
}

export function leakRulesWith(identifiers: Iterable<string> | undefined): readonly LeakRule[] {
  return identifiers === undefined ? leakRules : [...leakRules, knownIdentifiers(identifiers)];
}

async function scanFile(
  directory: string,
  path: string,
  rules: readonly LeakRule[],
  problems: Problems,
  signal: AbortSignal | undefined,
): Promise<number> {
  let line = 0;
  for await (const batch of readLines(join(directory, path), newFacts(), signal)) {
    for (const read of batch) {
      const place = { file: path, line: ++line };
      if ("text" in read && isObject(read.text)) scanLine(read.text, rules, place, problems);
      else problems.add({ ...place, rule: "leak:unreadable", id: null, field: null });
    }
  }
  return line;
}

/** As this program writes one: a line cut off somewhere could hide what follows. */
const isObject = (line: string): boolean => line.startsWith("{") && line.endsWith("}");
