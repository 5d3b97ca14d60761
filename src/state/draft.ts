import { existsSync } from "node:fs";
import { open } from "node:fs/promises";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { RunState, ScanState, StateRow } from "../model/published.ts";
import { createTables, openDatabase, stateError, writingState } from "./database.ts";
import { type DraftKind, writeMeta } from "./meta.ts";
import { draftPath, removeDraft } from "./paths.ts";

/**
 * What a run will have published, in a file of its own beside the state. It counts from the moment the manifest names
 * the run ({@link settleState}): of a run that dies before, it is thrown away.
 */
export interface StateDraft extends AsyncDisposable {
  put(conversation: StateRow): void;
  /** No longer in the corpus, nor in the database's scope. */
  remove(conversationId: number): void;
  /** What was put so far outlives this process, together with a note of where the run was. */
  checkpoint(note: string): void;
  /** Back to the last checkpoint. */
  rollback(): void;
  /** Disposal then leaves it at its last checkpoint, for the run that goes on with it. */
  keep(): void;
  /** Complete and on the disk when this resolves: call it before the manifest is written. */
  finish(run: RunState, scan: ScanState | null): Promise<void>;
}

/** @param resume goes on with the draft that is there. */
export async function openDraft(
  statePath: string,
  draft: DraftKind,
  { resume = false }: { readonly resume?: boolean } = {},
): Promise<StateDraft> {
  const path = draftPath(statePath);
  if (!resume) removeDraft(path);
  const database = await openDatabase(path);
  // A checkpoint of a run that is killed, or loses its power, is whole; one that was just made may be lost with the power.
  try {
    return writingState(path, () => {
      database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
      createTables(database);
      database.exec("BEGIN");
      return new Draft(database, path, draft);
    });
  } catch (error) {
    database.close();
    throw error;
  }
}

class Draft implements StateDraft {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #draft: DraftKind;
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  #isOpen = true;
  #isKept = false;

  constructor(database: DatabaseSync, path: string, draft: DraftKind) {
    this.#database = database;
    this.#path = path;
    this.#draft = draft;
    this.#put = database.prepare("INSERT OR REPLACE INTO conversation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.#remove = database.prepare("INSERT OR REPLACE INTO gone VALUES (?)");
  }

  put(conversation: StateRow): void {
    writingState(this.#path, () => this.#put.run(...conversation));
  }

  remove(conversationId: number): void {
    writingState(this.#path, () => this.#remove.run(conversationId));
  }

  checkpoint(note: string): void {
    writingState(this.#path, () => {
      this.#database.prepare("INSERT OR REPLACE INTO meta VALUES ('checkpoint', ?)").run(note);
      this.#database.exec("COMMIT; BEGIN");
    });
  }

  rollback(): void {
    this.#database.exec("ROLLBACK; BEGIN");
  }

  keep(): void {
    this.#isKept = true;
  }

  async finish(run: RunState, state: ScanState | null): Promise<void> {
    try {
      if (state !== null) this.#writeScans(state);
      writeMeta(this.#database, run, this.#draft);
      this.#database.exec("DELETE FROM meta WHERE key = 'checkpoint'; COMMIT; PRAGMA journal_mode = DELETE");
      this.#close();
      await using file = await open(this.#path, "r+");
      await file.sync();
    } catch (error) {
      throw stateError(error, this.#path);
    }
  }

  #writeScans({ scans, tagDigests }: ScanState): void {
    const database = this.#database;
    const scan = database.prepare("INSERT INTO scan VALUES (?, ?)");
    const digest = database.prepare("INSERT INTO digest VALUES (?, ?, ?)");
    for (const [table, { maxId, digests }] of scans) {
      scan.run(table, maxId);
      for (const [range, text] of digests) digest.run(table, range, text);
    }
    const tag = database.prepare("INSERT INTO tag VALUES (?, ?)");
    for (const [id, text] of tagDigests) tag.run(id, text);
  }

  /** Without `finish`: the draft is of no use. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#isOpen) return;
    this.#close();
    if (!this.#isKept) removeDraft(this.#path);
  }

  #close(): void {
    this.#isOpen = false;
    this.#database.close();
  }
}

/** The note of the last checkpoint of a draft that an interrupted run left; `null` when there is none. */
export async function readCheckpoint(statePath: string): Promise<string | null> {
  const path = draftPath(statePath);
  if (!existsSync(path)) return null;
  const database = await openDatabase(path);
  try {
    const row = database.prepare("SELECT value FROM meta WHERE key = 'checkpoint'").get();
    return typeof row?.["value"] === "string" ? row["value"] : null;
  } catch {
    return null; // cut off while it was made
  } finally {
    database.close();
  }
}
