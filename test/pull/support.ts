import { cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type CompactSummary, compact } from "../../src/compact.ts";
import { compactSchema, extractSchema, pullSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { type ExtractSummary, extract } from "../../src/extract.ts";
import type { RunContext } from "../../src/model/run.ts";
import { type PullSummary, pull } from "../../src/pull.ts";
import { pullConversations, type TargetedSummary } from "../../src/pull-conversations.ts";
import { readManifestOf, testKey } from "../support/corpus.ts";
import type { ReplicatedDatabase } from "../support/standby.ts";

export type Flags = Readonly<Record<string, unknown>>;

/** A corpus folder with its state, and runs on it as the command line starts them. */
export interface Corpus {
  readonly out: string;
  readonly stateDir: string;
  extract(flags?: Flags): Promise<ExtractSummary>;
  pull(flags?: Flags): Promise<PullSummary>;
  /** `pull --conversation`. */
  pullConversations(flags: Flags): Promise<TargetedSummary>;
  compact(flags?: Flags): Promise<CompactSummary>;
}

let runs = 0;

export function openCorpus(
  out: string,
  databaseUrl: string,
  common: Flags = {},
  signal: AbortSignal = new AbortController().signal,
): Corpus {
  const stateDir = `${out}-state`;
  const folders = { out, "state-dir": stateDir };
  const reading = {
    ...folders,
    "database-url": databaseUrl,
    "allow-primary": true,
    key: testKey,
    account: 1,
    ...common,
  };
  const context = (): RunContext => ({
    signal,
    now: () => new Date(),
    log: { info: () => {}, warn: () => {} },
    runId: `run-${process.pid}-${++runs}`,
  });
  return {
    out,
    stateDir,
    extract: (flags = {}) => extract(parseOptions(extractSchema, { ...reading, ...flags }, {}), context()),
    pull: (flags = {}) => pull(parseOptions(pullSchema, { ...reading, ...flags }, {}), context()),
    pullConversations: (flags) => pullConversations(parseOptions(pullSchema, { ...reading, ...flags }, {}), context()),
    compact: (flags = {}) => compact(parseOptions(compactSchema, { ...folders, ...flags }, {}), context()),
  };
}

/** The files of a corpus of one generation that consumers read, by name; times and run ids are not in them. */
export async function contents(out: string): Promise<Record<string, string>> {
  const { generations } = await readManifestOf(out);
  if (generations.length !== 1) throw new Error(`expected one generation, found ${generations.length}`);
  const found: Record<string, string> = {};
  for (const { path, view } of generations[0]?.files ?? []) {
    if (view !== "receipt") found[path.split("/").at(-1) ?? path] = await readFile(join(out, path), "utf8");
  }
  return found;
}

/** What a full generation and its deltas amount to, without changing them. */
export async function compacted(corpus: Corpus): Promise<Record<string, string>> {
  const copy = `${corpus.out}-copy`;
  await rm(copy, { recursive: true, force: true });
  await cp(corpus.out, copy, { recursive: true });
  await openCorpus(copy, "").compact();
  const found = await contents(copy);
  await rm(copy, { recursive: true });
  await rm(`${copy}-state`, { recursive: true, force: true });
  return found;
}

/** What a full extraction gives now. */
export async function fresh(corpus: Corpus, databaseUrl: string, common: Flags = {}): Promise<Record<string, string>> {
  const out = `${corpus.out}-fresh`;
  await rm(out, { recursive: true, force: true });
  await openCorpus(out, databaseUrl, common).extract();
  const found = await contents(out);
  await rm(out, { recursive: true });
  await rm(`${out}-state`, { recursive: true, force: true });
  return found;
}

/** Everything committed is on the standby; the commits of these servers wait for no disk, so one is made that does. */
export async function replayed(database: ReplicatedDatabase): Promise<void> {
  await database.primary.query("BEGIN; SET LOCAL synchronous_commit = on; SELECT pg_current_xact_id(); COMMIT");
  await database.caughtUp();
}
