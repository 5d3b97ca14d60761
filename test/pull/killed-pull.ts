/**
 * A pull in a process of its own that kills itself before its n-th step. A step is a call that changes the disk, by the
 * file system or by SQLite; with n = 0 nothing is killed, and the number of steps is printed.
 */
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync, StatementSync } from "node:sqlite";

const [out = "", databaseUrl = "", account = "", fatalStep = ""] = process.argv.slice(2);
let steps = 0;

function step(): void {
  if (++steps === Number(fatalStep)) process.kill(process.pid, "SIGKILL");
}

/** Counts the calls of some methods of an object. */
function count<T extends object>(owner: T, names: readonly (keyof T)[]): void {
  for (const name of names) {
    const original = owner[name] as (...args: unknown[]) => unknown;
    owner[name] = function (this: unknown, ...args: unknown[]) {
      step();
      return original.apply(this, args);
    } as T[typeof name];
  }
}

count(promises, ["open", "rename", "rm", "mkdir", "writeFile"]);
count(fs, ["mkdirSync", "renameSync", "rmSync"]);
count(DatabaseSync.prototype, ["exec", "prepare", "close"]);
count(StatementSync.prototype, ["run"]);
const handle = await promises.open(import.meta.filename);
count(Object.getPrototypeOf(handle) as typeof handle, ["write", "sync", "close"]);
await handle.close();
syncBuiltinESMExports(); // modules that import these names get the counted ones
steps = 0;

const { openCorpus } = await import("./support.ts");
const { upserts } = await openCorpus(out, databaseUrl, { account: Number(account) }).pull();
process.stdout.write(JSON.stringify({ steps, upserts }));
