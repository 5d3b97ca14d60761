import type { AccountIdentifiers } from "../../model/identifiers.ts";
import type { ReplacementStyle } from "../../model/style.ts";
import { type Problem, Problems } from "../report.ts";
import { leakRulesFor } from "./file-scanner.ts";
import { IdentifierGate, type IdentifierReport } from "./identifiers/gate.ts";
import { type ScannedFile, Scanners } from "./scanners.ts";

export interface LeakScanOptions {
  /** Strings that must not occur anywhere, as an addition to the rules. Shorter than five characters are ignored. */
  readonly knownIdentifiers?: readonly string[];
  /** Everything that identifies somebody of the account. */
  readonly identifiers?: AccountIdentifiers;
  /** A contact's full name in a conversation of somebody else; `report` when absent. */
  readonly namesOfOthers?: "report" | "block";
  /** What personal data was replaced by; `label` when absent. */
  readonly style?: ReplacementStyle;
  /** What may stand in the corpus: the policy's `allow`. */
  readonly allow?: readonly string[];
  /** How many threads may read at once; 1 when absent. */
  readonly threads?: number;
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
 * counts as a leak, because nobody can say that it is not one. Memory: a batch of lines a thread, and what the identifiers
 * need.
 *
 * @param directory what the files' paths are relative to: the staging folder, or the corpus.
 */
export async function scanForLeaks(
  directory: string,
  files: readonly ScannedFile[],
  options: LeakScanOptions = {},
): Promise<LeakReport> {
  const { style = "label", allow = [], namesOfOthers = "report", identifiers, threads = 1, signal } = options;
  const gate =
    identifiers === undefined ? null : await IdentifierGate.open({ identifiers, style, allow, namesOfOthers });
  const rules = { knownIdentifiers: options.knownIdentifiers ?? null, style, allow };
  const lookFor = { ...rules, filter: gate?.filter ?? null };
  await using scanners = new Scanners(directory, files, { lookFor, threads, signal });
  const problems = new Problems();
  const scans = await scanners.each(files, async (scanner, path) => {
    const { candidates, ...scan } = await scanner.scan(path);
    gate?.add(candidates);
    if (gate?.isFull) await gate.confirm();
    return scan;
  });
  for (const scan of scans) problems.addAll(scan.problems, scan.leaks);
  const looked = gate === null ? null : await concludeIdentifiers(gate, scanners, files, problems);
  return {
    ok: problems.leaks === 0,
    problems: problems.kept,
    leakCount: problems.leaks,
    lines: scans.reduce((sum, { lines }) => sum + lines, 0),
    rules: [...leakRulesFor(rules).map(({ name }) => name), ...(gate === null ? [] : identifierRules)],
    identifiers: looked,
  };
}

const identifierRules = ["known-email", "known-phone", "known-name", "known-identifier", "known-source-id"];

/** The files are read again only if a name was found whose words may be everyday words. */
async function concludeIdentifiers(
  gate: IdentifierGate,
  scanners: Scanners,
  files: readonly ScannedFile[],
  problems: Problems,
): Promise<IdentifierReport> {
  await gate.confirm();
  const words = [...gate.doubtful];
  const counts = new Map<string, number>();
  if (words.length > 0) {
    for (const ofFile of await scanners.each(files, (scanner, path) => scanner.countEveryday(path, words))) {
      for (const [word, count] of ofFile) counts.set(word, (counts.get(word) ?? 0) + count);
    }
  }
  return gate.report(counts, problems);
}
