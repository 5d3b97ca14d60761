import { rmSync } from "node:fs";
import { CorpusError } from "../errors.ts";
import { draftPath, removeDraft } from "./paths.ts";

/** SQLITE_CORRUPT and SQLITE_NOTADB: https://www.sqlite.org/rescode.html */
const damaged: ReadonlySet<number> = new Set([11, 26]);

/** Whether SQLite met pages that are none: found out only where they are read, since reading all would take too long. */
export function isStateDamaged(error: unknown): boolean {
  const extended = error instanceof Error && "errcode" in error ? error.errcode : undefined;
  return typeof extended === "number" && damaged.has(extended & 0xff);
}

/** Then the next run finds none, and makes it anew from the corpus. */
export function discardState(path: string): void {
  removeDraft(draftPath(path));
  rmSync(path, { force: true });
}

/** For those who cannot do without what it says. */
export function damagedStateError(error: unknown, path: string): unknown {
  if (!isStateDamaged(error)) return error;
  return new CorpusError("corpusDamaged", `the state file ${path} is damaged`, {
    hint: "run `chatwoot-corpus state rebuild`, then this again; nothing published was changed",
    cause: error,
  });
}
