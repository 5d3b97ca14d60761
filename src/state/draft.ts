import { rmSync } from "node:fs";
import { open } from "node:fs/promises";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { ConversationState, RunState, ScanState } from "../model/published.ts";
import { createTables, openDatabase } from "./database.ts";
import { encodeConversation } from "./encode.ts";
import { type DraftKind, writeMeta } from "./meta.ts";
import { draftPath } from "./paths.ts";

/**
 * What a run will have published, in a file of its own beside the state. It counts from the moment the manifest names
 * the run ({@link settleState}): of a run that dies before, it is thrown away.
 */
export interface StateDraft extends AsyncDisposable {
  put(conversation: ConversationState): void;
  /** No longer in the corpus, nor in the database's scope. */
  remove(conversationId: number): void;
  /** Complete and on the disk when this resolves: call it before the manifest is written. */
  finish(run: RunState, scan: ScanState | null): Promise<void>;
}

export async function openDraft(statePath: string, draft: DraftKind): Promise<StateDraft> {
  const path = draftPath(statePath);
  rmSync(path, { force: true });
  const database = await openDatabase(path);
  // Until it is finished nobody reads it, so a journal would protect nothing.
  database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE");
  createTables(database);
  database.exec("BEGIN");
  return new Draft(database, path, draft);
}

class Draft implements StateDraft {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #draft: DraftKind;
  readonly #put: StatementSync;
  readonly #remove: StatementSync;
  #isOpen = true;

  constructor(database: DatabaseSync, path: string, draft: DraftKind) {
    this.#database = database;
    this.#path = path;
    this.#draft = draft;
    this.#put = database.prepare("INSERT OR REPLACE INTO conversation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    this.#remove = database.prepare("INSERT OR REPLACE INTO gone VALUES (?)");
  }

  put(conversation: ConversationState): void {
    this.#put.run(...encodeConversation(conversation));
  }

  remove(conversationId: number): void {
    this.#remove.run(conversationId);
  }

  async finish(run: RunState, state: ScanState | null): Promise<void> {
    const database = this.#database;
    if (state !== null) this.#writeScans(state);
    writeMeta(database, run, this.#draft);
    database.exec("COMMIT");
    this.#close();
    await using file = await open(this.#path, "r+");
    await file.sync();
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
    rmSync(this.#path, { force: true });
  }

  #close(): void {
    this.#isOpen = false;
    this.#database.close();
  }
}
