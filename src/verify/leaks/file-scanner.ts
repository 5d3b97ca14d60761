import { join } from "node:path";
import type { ReplacementStyle } from "../../model/style.ts";
import { readBatches } from "../read-batches.ts";
import { type Problem, Problems } from "../report.ts";
import { withAllowed } from "./allowed.ts";
import type { SharedFilter } from "./identifiers/filter.ts";
import { type Candidates, IdentifierFinder } from "./identifiers/finder.ts";
import { knownIdentifiers } from "./known-identifiers.ts";
import type { LeakRule } from "./leak-rule.ts";
import { type LineBatch, lineAt, lineBatch, placeOf } from "./line-batch.ts";
import { Repeats } from "./repeats.ts";
import { leakRulesOf } from "./rules.ts";
import { scanLine } from "./scan-record.ts";
import { suspiciousLines } from "./suspicious-lines.ts";

/** All that decides what is found; can be handed to another thread. */
export interface LookFor {
  /** Strings that must not occur anywhere, as an addition to the rules. */
  readonly knownIdentifiers: readonly string[] | null;
  readonly style: ReplacementStyle;
  /** What may stand in the corpus: the policy's `allow`. */
  readonly allow: readonly string[];
  /** Of everything that identifies somebody of the account. */
  readonly filter: SharedFilter | null;
}

/** What a file holds. */
export interface FileScan {
  readonly lines: number;
  /** The first thousand. */
  readonly problems: readonly Problem[];
  readonly leaks: number;
  readonly candidates: Candidates;
}

export function leakRulesFor({ knownIdentifiers: known, style, allow }: Omit<LookFor, "filter">): readonly LeakRule[] {
  const rules = withAllowed(leakRulesOf(style), allow);
  return known === null ? rules : [...rules, knownIdentifiers(known)];
}

/** Looks into one file after the other. Memory: a batch of lines, or one, and what a file's identifiers need. */
export class FileScanner {
  readonly #directory: string;
  readonly #rules: readonly LeakRule[];
  readonly #finder: IdentifierFinder | null;

  /** @param directory what paths are relative to: the staging folder, or the corpus. */
  constructor(directory: string, lookFor: LookFor) {
    this.#directory = directory;
    this.#rules = leakRulesFor(lookFor);
    this.#finder = lookFor.filter === null ? null : new IdentifierFinder(lookFor.filter);
  }

  async scan(path: string, signal?: AbortSignal): Promise<FileScan> {
    const problems = new Problems();
    let lines = 0;
    for await (const batch of this.#batches(path, signal)) {
      this.#scanBatch(batch, problems);
      this.#finder?.scan(batch);
      lines += batch.ends.length;
    }
    return { lines, problems: problems.kept, leaks: problems.leaks, candidates: this.#finder?.take() ?? new Map() };
  }

  /** How often each of the words stands in lower case, outside of what may be an identifier. */
  async countEveryday(
    path: string,
    words: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, number>> {
    const counts = new Map(words.map((word) => [word, 0]));
    for await (const batch of this.#batches(path, signal)) this.#finder?.countEveryday(batch, counts);
    return counts;
  }

  async *#batches(path: string, signal: AbortSignal | undefined): AsyncGenerator<LineBatch> {
    const repeats = new Repeats();
    let lines = 0;
    for await (const read of readBatches(join(this.#directory, path), signal)) {
      const batch = lineBatch("text" in read ? repeats.without(read.text) : null, path, lines);
      lines += batch.ends.length;
      yield batch;
    }
  }

  #scanBatch(batch: LineBatch, problems: Problems): void {
    for (const { index, rules } of suspiciousLines(batch, this.#rules)) {
      const line = lineAt(batch, index);
      if (line === null) problems.add({ ...placeOf(batch, index), rule: "leak:unreadable", id: null, field: null });
      else scanLine(line, rules, placeOf(batch, index), problems);
    }
  }
}
