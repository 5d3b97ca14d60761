import { chmodSync } from "node:fs";
import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { CorpusError } from "../errors.ts";
import { makeFolder } from "../model/make-folder.ts";
import { outputError } from "../model/output-error.ts";

/** Written into each file; another number means that the file is of no use and is rebuilt. */
export const STATE_FORMAT = 2;

/** `conversation` is what runs write; the other two are made from its `rows`, to find conversations by what they hold. */
const tables = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS conversation (
    id INTEGER PRIMARY KEY, messages INTEGER, taggings INTEGER, csat INTEGER, events INTEGER,
    rows TEXT, threads TEXT NOT NULL, counts TEXT, quarantined TEXT);
  CREATE TABLE IF NOT EXISTS gone (id INTEGER PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS digest (source TEXT, range INTEGER, digest TEXT NOT NULL, PRIMARY KEY (source, range))
    WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS scan (source TEXT PRIMARY KEY, max_id INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tag (id INTEGER PRIMARY KEY, digest TEXT NOT NULL);
`;
export const indexTables = `
  CREATE TABLE IF NOT EXISTS attachment (
    id INTEGER PRIMARY KEY, conversation_id INTEGER NOT NULL, has_file INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS attachment_conversation ON attachment (conversation_id);
  CREATE TABLE IF NOT EXISTS related (
    kind TEXT, id INTEGER, conversation_id INTEGER, PRIMARY KEY (kind, id, conversation_id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS related_conversation ON related (conversation_id);
`;

/** @throws CorpusError `usage` on a Node without `node:sqlite`, `outputUnwritable` when the folder cannot be written. */
export async function openDatabase(path: string, { readOnly = false } = {}): Promise<DatabaseSync> {
  const { DatabaseSync } = await loadSqlite();
  try {
    if (readOnly) return new DatabaseSync(path, { readOnly });
    makeFolder(dirname(path));
    const database = new DatabaseSync(path);
    chmodSync(path, 0o600);
    return database;
  } catch (cause) {
    throw new CorpusError("outputUnwritable", `cannot open the state file ${path}`, {
      hint: readOnly ? "check that you may read it" : "choose a --state-dir that you may write to",
      cause,
    });
  }
}

/** Part of Node, behind a flag until 22.13. */
async function loadSqlite(): Promise<typeof import("node:sqlite")> {
  try {
    return await import("node:sqlite");
  } catch (cause) {
    throw new CorpusError("usage", "this Node has no built-in SQLite, which keeps the state of pulls", {
      hint: "use Node 22.13 or later",
      cause,
    });
  }
}

/** Primary result codes of what disks do: https://www.sqlite.org/rescode.html */
const reasons: Readonly<Record<number, string>> = {
  5: "another program holds it",
  8: "the file system is read-only",
  10: "input/output error",
  13: "no space left on the device",
  14: "it cannot be opened",
};

/** What SQLite and the file system say about a full or failing disk, as `outputUnwritable`; anything else as it is. */
export function stateError(error: unknown, path: string): unknown {
  const extended = error instanceof Error && "errcode" in error ? error.errcode : undefined;
  const reason = typeof extended === "number" ? reasons[extended & 0xff] : undefined;
  if (reason === undefined) return outputError(error, path);
  return new CorpusError("outputUnwritable", `cannot write the state file ${path}: ${reason}`, {
    hint: "free space or choose another --state-dir, then run again; nothing published was changed",
    cause: error,
  });
}

/** Runs a step that writes, with its failures as {@link stateError}. */
export function writingState<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw stateError(error, path);
  }
}

export const createTables = (database: DatabaseSync): void => database.exec(tables);

/** In one transaction; rolled back when `work` throws. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // A full or failing disk ends the transaction by itself (https://www.sqlite.org/lang_transaction.html).
    }
    throw error;
  }
}
