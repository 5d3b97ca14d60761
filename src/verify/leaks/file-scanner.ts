import { join } from "node:path";
import type { ReplacementStyle } from "../../model/style.ts";
import { readBatches } from "../read-batches.ts";
import { type Problem, Problems } from "../report.ts";
import { withAllowed } from "./allowed.ts";
import { EverydayWords } from "./identifiers/everyday.ts";
import type { SharedFilter } from "./identifiers/filter.ts";
import { type Candidates, IdentifierFinder } from "./identifiers/finder.ts";
import { knownIdentifiers } from "./known-identifiers.ts";
import type { LeakRule } from "./leak-rule.ts";
import { isObject, type LineBatch, lineAt, lineBatch, lostLine, placeOf, startOf } from "./line-batch.ts";
import { LineReader, noWord } from "./line-reader.ts";
import { PaddedBytes } from "./padded-bytes.ts";
import { Repeats } from "./repeats.ts";
import { leakRulesOf } from "./rules.ts";
import { scanLine } from "./scan-record.ts";
import { Suspicion } from "./suspicion.ts";

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
  readonly #suspicion: Suspicion;
  readonly #filter: SharedFilter | null;
  readonly #finder: IdentifierFinder | null;
  readonly #reader: LineReader;
  readonly #padded = new PaddedBytes();

  /** @param directory what paths are relative to: the staging folder, or the corpus. */
  constructor(directory: string, lookFor: LookFor) {
    this.#directory = directory;
    this.#suspicion = new Suspicion(leakRulesFor(lookFor));
    this.#filter = lookFor.filter;
    this.#finder = lookFor.filter === null ? null : new IdentifierFinder(lookFor.filter);
    this.#reader = new LineReader(lookFor.filter?.firsts ?? noWord);
  }

  async scan(path: string, signal?: AbortSignal): Promise<FileScan> {
    const problems = new Problems();
    let lines = 0;
    for await (const batch of this.#batches(path, signal)) {
      this.#scanBatch(batch, problems);
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
    if (this.#filter === null) return new Map();
    const everyday = new EverydayWords(this.#filter, words);
    for await (const batch of this.#batches(path, signal)) {
      for (let index = 0; index < batch.ends.length; index++) {
        if (isObject(batch, index)) everyday.addLine(batch.bytes, startOf(batch, index), batch.ends[index]!);
      }
    }
    return everyday.counts;
  }

  /** Each is gone when the next is asked for. */
  async *#batches(path: string, signal: AbortSignal | undefined): AsyncGenerator<LineBatch> {
    const repeats = new Repeats();
    let lines = 0;
    for await (const read of readBatches(join(this.#directory, path), signal)) {
      const batch = "bytes" in read ? this.#without(repeats, read.bytes, path, lines) : lostLine(path, lines);
      lines += batch.ends.length;
      yield batch;
    }
  }

  #without(repeats: Repeats, bytes: Buffer, path: string, before: number): LineBatch {
    const kept = this.#padded.roomFor(bytes.length);
    return lineBatch(kept, repeats.without(bytes, kept), path, before);
  }

  #scanBatch(batch: LineBatch, problems: Problems): void {
    for (let index = 0; index < batch.ends.length; index++) {
      if (isObject(batch, index)) this.#scanLine(batch, index, problems);
      else problems.add({ ...placeOf(batch, index), rule: "leak:unreadable", id: null, field: null });
    }
  }

  #scanLine(batch: LineBatch, index: number, problems: Problems): void {
    const reader = this.#reader;
    const end = batch.ends[index]!;
    reader.read(batch.bytes, startOf(batch, index), end, true);
    const rules = this.#suspicion.rulesFor(reader.marks, () => lineAt(batch, index));
    if (rules.length > 0) scanLine(lineAt(batch, index), rules, placeOf(batch, index), problems);
    if (this.#finder?.mayFind(reader, batch.bytes, end) === true)
      this.#finder.scan(lineAt(batch, index), placeOf(batch, index));
  }
}
