/**
 * Runs that die before their n-th step. A step is a call that changes the disk, by the file system or by SQLite. A run that
 * has come so far stands still for ever: it holds its lock, its open files and its uncommitted transaction until the whole
 * process is killed, with all the runs in it. So one `kill -9` hits many runs, each at a point of its own.
 *
 * To be imported before the code that is to be killed.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync, StatementSync } from "node:sqlite";

interface Fate {
  steps: number;
  readonly fatalStep: number;
  readonly die: () => void;
}

const fates = new AsyncLocalStorage<Fate>();
const never = new Promise<never>(() => {});

function isDead(): boolean {
  const fate = fates.getStore();
  if (fate === undefined) return false;
  fate.steps++;
  if (fate.fatalStep === 0 || fate.steps < fate.fatalStep) return false;
  fate.die();
  return true;
}

/** What a dead run still tries, to clean up, has no effect either. */
function count<T extends object>(owner: T, names: readonly (keyof T)[], kind: "async" | "sync"): void {
  for (const name of names) {
    const original = owner[name] as (...args: unknown[]) => unknown;
    owner[name] = function (this: unknown, ...args: unknown[]) {
      if (!isDead()) return original.apply(this, args);
      if (kind === "async") return never;
      throw new Error("this run is dead");
    } as T[typeof name];
  }
}

count(promises, ["open", "rename", "rm", "mkdir", "writeFile", "unlink"], "async");
count(fs, ["mkdirSync", "renameSync", "rmSync", "writeFileSync", "unlinkSync"], "sync");
count(DatabaseSync.prototype, ["exec", "prepare", "close"], "sync");
count(StatementSync.prototype, ["run"], "sync");
const handle = await promises.open(import.meta.filename);
const handles = Object.getPrototypeOf(handle) as typeof handle;
count(handles, ["write", "writeFile", "sync", "close", "truncate"], "async");
await handle.close();
syncBuiltinESMExports(); // modules that import these names get the counted ones

/**
 * @param fatalStep 0: the run lives.
 * @returns the number of steps when the run came to its end, `null` when it died.
 */
export async function doomed(fatalStep: number, run: () => Promise<unknown>): Promise<number | null> {
  const { promise: died, resolve: die } = Promise.withResolvers<null>();
  const fate: Fate = { steps: 0, fatalStep, die: () => die(null) };
  const ended = fates.run(fate, run).then(() => fate.steps);
  return await Promise.race([died, ended]);
}

/** The end of everything that stands still. */
export const killAll = (): boolean => process.kill(process.pid, "SIGKILL");
