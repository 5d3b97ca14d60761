import { type FSWatcher, watch } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { testKey } from "../support/corpus.ts";
import { type Ended, runProgram } from "../support/program.ts";

/** A run of the program that a test may interfere with. */
export interface Running {
  readonly pid: number;
  /** How it ended. */
  readonly ended: Promise<Ended>;
}

export interface Target {
  readonly out: string;
  readonly databaseUrl: string;
}

/** `extract` of account 1 in small pages, so that a run of a small database takes many steps. */
export function extractArgs(out: string, more: readonly string[] = ["--allow-primary"]): string[] {
  return ["extract", "--account", "1", "--page-rows", "10", "--out", out, "--state-dir", `${out}-state`, ...more];
}

export const environment = (databaseUrl: string) => ({
  CHATWOOT_DATABASE_URL: databaseUrl,
  CHATWOOT_CORPUS_KEY: testKey,
});

export const runExtract = ({ out, databaseUrl }: Target, more?: readonly string[]): Promise<Ended> =>
  runProgram(extractArgs(out, more), { env: environment(databaseUrl) });

/** Starts `extract` and resolves as soon as an entry with this prefix is in the corpus folder. */
export async function startExtract({ out, databaseUrl }: Target, until: ".lock-" | ".staging-"): Promise<Running> {
  await mkdir(out, { recursive: true });
  const { promise: pid, resolve: started } = Promise.withResolvers<number>();
  let watcher: FSWatcher | undefined;
  const seen = new Promise<void>((resolve) => {
    watcher = watch(out, (_event, name) => {
      if (name?.startsWith(until)) resolve();
    });
  });
  const ended = runProgram(extractArgs(out), {
    env: environment(databaseUrl),
    started: (child) => started(child.pid ?? 0),
  });
  const early = ended.then(({ code, stderr }) => {
    throw new Error(`the run ended with ${code} before it came so far: ${stderr}`);
  });
  try {
    await Promise.race([seen, early]);
  } finally {
    watcher?.close();
    early.catch(() => {});
  }
  return { pid: await pid, ended };
}

/** What a finished or cleanly stopped run leaves in the corpus folder, staging folders and locks of dead runs apart. */
export async function expectTidy(out: string, published: boolean): Promise<void> {
  expect((await readdir(out)).toSorted()).toEqual(published ? ["generations", "manifest.json"] : []);
  if (!published) return;
  const generations = await readdir(join(out, "generations"));
  for (const name of generations) expect(await readdir(join(out, "generations", name))).not.toContain(".unpublished");
}
