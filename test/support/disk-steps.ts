/**
 * Counts the steps of a run, and lets it die, or its disk be full, at one of them. A step is a call that changes the disk, by
 * the file system or by SQLite. To be imported before the code that is to meet it.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync, StatementSync } from "node:sqlite";

export interface Step {
  /** `rename`, `write`, `exec` ... */
  readonly call: string;
  /** The first argument, where it is a text: a path, or SQL. */
  readonly what: string;
  /** A full disk refuses it. */
  readonly needsSpace: boolean;
}

/** What a disk says to a step that it refuses. */
export type Refusal = "ENOSPC" | "EROFS";
type Verdict = "goes on" | "stands still" | Refusal;
type Fate = (step: Step) => Verdict;

const fates = new AsyncLocalStorage<Fate>();
const never = new Promise<never>(() => {});

type NeedsSpace = boolean | ((args: readonly unknown[]) => boolean);

function watch<T extends object>(
  owner: T,
  name: keyof T & string,
  kind: "async" | "sync" | "sqlite",
  needs: NeedsSpace,
) {
  const original = owner[name] as (...args: unknown[]) => unknown;
  owner[name] = function (this: unknown, ...args: unknown[]) {
    const [first] = args;
    const needsSpace = typeof needs === "boolean" ? needs : needs(args);
    const step = { call: name, what: typeof first === "string" ? first : "", needsSpace };
    const verdict = fates.getStore()?.(step) ?? "goes on";
    if (verdict === "goes on") return original.apply(this, args);
    if (kind === "async" && verdict === "stands still") return never;
    const error = verdict === "stands still" ? new Error("this run is dead") : refused(verdict, kind);
    if (kind === "async") return Promise.reject(error);
    throw error;
  } as T[typeof name];
}

/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html */
const sqliteCodes = { ENOSPC: 13, EROFS: 8 } as const;

function refused(refusal: Refusal, kind: "async" | "sync" | "sqlite"): Error {
  const sqlite = { code: "ERR_SQLITE_ERROR", errcode: sqliteCodes[refusal] };
  return Object.assign(new Error(refusal), kind === "sqlite" ? sqlite : { code: refusal });
}

const forWriting: NeedsSpace = ([, flags]) => typeof flags === "string" && /[wax]/.test(flags);
const writingSql: NeedsSpace = ([sql]) => /COMMIT|CREATE|INSERT|DELETE FROM|journal_mode/.test(String(sql));

watch(promises, "open", "async", forWriting);
const newFolder: NeedsSpace = ([path]) => !fs.existsSync(String(path));
watch(promises, "mkdir", "async", newFolder);
for (const call of ["rename", "writeFile"] as const) watch(promises, call, "async", true);
for (const call of ["rm", "unlink"] as const) watch(promises, call, "async", false);
watch(fs, "mkdirSync", "sync", newFolder);
for (const call of ["renameSync", "writeFileSync"] as const) watch(fs, call, "sync", true);
for (const call of ["rmSync", "unlinkSync"] as const) watch(fs, call, "sync", false);
watch(DatabaseSync.prototype, "exec", "sqlite", writingSql);
for (const call of ["prepare", "close"] as const) watch(DatabaseSync.prototype, call, "sqlite", false);
watch(StatementSync.prototype, "run", "sqlite", true);
const handle = await promises.open(import.meta.filename);
const handles = Object.getPrototypeOf(handle) as typeof handle;
for (const call of ["write", "writeFile", "sync"] as const) watch(handles, call, "async", true);
for (const call of ["close", "truncate"] as const) watch(handles, call, "async", false);
await handle.close();
syncBuiltinESMExports(); // modules that import these names get the watched ones

/** The steps of a run that nothing happens to. */
export async function stepsOf(run: () => Promise<unknown>): Promise<Step[]> {
  const steps: Step[] = [];
  await fates.run((step) => {
    steps.push(step);
    return "goes on";
  }, run);
  return steps;
}

/**
 * A run that dies before its n-th step. It stands still for ever, with its lock, its open files and its uncommitted
 * transaction, until the whole process is killed with all the runs in it: so one `kill -9` hits many runs, each at a point
 * of its own. What the run still tries, to clean up, has no effect.
 *
 * @returns whether it came to its end before.
 */
export async function doomed(fatalStep: number, run: () => Promise<unknown>): Promise<boolean> {
  const { promise: died, resolve: die } = Promise.withResolvers<false>();
  let steps = 0;
  const fate: Fate = () => {
    if (++steps < fatalStep) return "goes on";
    die(false);
    return "stands still";
  };
  return await Promise.race([died, fates.run(fate, run).then(() => true)]);
}

/** The end of everything that stands still. */
export const killAll = (): boolean => process.kill(process.pid, "SIGKILL");

/** A run whose disk refuses, from a step on, whatever needs space: everything else works. */
export function onDiskThatRefuses<T>(
  refusal: Refusal,
  isFirst: (step: Step, index: number) => boolean,
  run: () => Promise<T>,
): Promise<T> {
  let index = 0;
  let refuses = false;
  const fate: Fate = (step) => {
    refuses ||= isFirst(step, index++);
    return refuses && step.needsSpace ? refusal : "goes on";
  };
  return fates.run(fate, run);
}
