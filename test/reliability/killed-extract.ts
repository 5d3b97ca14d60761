/**
 * An extraction in a process of its own that kills itself before its n-th step. A step is a call that changes the disk, by
 * the file system or by SQLite; with n = 0 nothing is killed, and the number of steps is printed.
 */
import fs from "node:fs";
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync, StatementSync } from "node:sqlite";

const [out = "", databaseUrl = "", fatalStep = ""] = process.argv.slice(2);
let steps = 0;

/** Counts the calls of some methods of an object. */
function count<T extends object>(owner: T, names: readonly (keyof T)[]): void {
  for (const name of names) {
    const original = owner[name] as (...args: unknown[]) => unknown;
    owner[name] = function (this: unknown, ...args: unknown[]) {
      if (++steps === Number(fatalStep)) process.kill(process.pid, "SIGKILL");
      return original.apply(this, args);
    } as T[typeof name];
  }
}

count(promises, ["open", "rename", "rm", "mkdir", "writeFile"]);
count(fs, ["mkdirSync", "renameSync", "rmSync"]);
count(DatabaseSync.prototype, ["exec", "prepare", "close"]);
count(StatementSync.prototype, ["run"]);
const handle = await promises.open(import.meta.filename);
count(Object.getPrototypeOf(handle) as typeof handle, ["write", "sync", "close", "truncate"]);
await handle.close();
syncBuiltinESMExports(); // modules that import these names get the counted ones
steps = 0;

const { runExtract } = await import("./given.ts");
const log: string[] = [];
const { consistency } = await runExtract(out, databaseUrl, { flags: { "allow-primary": true }, log });
process.stdout.write(JSON.stringify({ steps, consistency, resumed: log.some((line) => line.startsWith("going on")) }));
