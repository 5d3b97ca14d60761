import { existsSync, rmSync } from "node:fs";
import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";
import type { KnownRows, RelatedKind, ScannedTable, TableScan } from "../model/changes.ts";
import type { ConversationState, PublishedThread, RunState } from "../model/published.ts";
import { openDatabase } from "./database.ts";
import { decodeCounts, decodeThreads } from "./encode.ts";
import { readRunState } from "./meta.ts";
import { createIndex, settleState } from "./settle.ts";

type Row = Readonly<Record<string, SQLOutputValue>>;
const number = (row: Row, name: string): number => Number(row[name]);
const text = (row: Row, name: string): string | null => {
  const value = row[name];
  return typeof value === "string" ? value : null;
};

/** What was published, and from what; read-only. */
export interface PublishedState extends KnownRows, Disposable {
  readonly run: RunState;
  /** `false` after `state rebuild`: what is published is known, and not from which rows. */
  readonly isComplete: boolean;
  threadsOf(conversationId: number): readonly PublishedThread[];
  contactsOf(conversationId: number): number[];
  /** All, by id. */
  conversationIds(): Generator<number>;
  /** Of every conversation read, by id: for the counts of a compacted generation. */
  counts(): Generator<Omit<NonNullable<ConversationState["read"]>, "rows">>;
}

/**
 * The state as the manifest has it, or `null` when there is none that fits: then it is to be rebuilt. The caller holds the
 * lock of the corpus.
 */
export async function openState(path: string, newestRunId: string): Promise<PublishedState | null> {
  await settleState(path, newestRunId);
  if (!existsSync(path)) return null;
  const database = await openDatabase(path);
  const run = readRunState(database);
  if (run === null || run.runId !== newestRunId) {
    database.close();
    rmSync(path, { force: true });
    return null;
  }
  createIndex(database);
  return new State(database, run);
}

/** Without settling or changing anything, for a look at it: `null` when it is not there or of another run. */
export async function peekRunState(path: string): Promise<RunState | null> {
  if (!existsSync(path)) return null;
  const database = await openDatabase(path, { readOnly: true });
  try {
    return readRunState(database);
  } finally {
    database.close();
  }
}

class State implements PublishedState {
  readonly run: RunState;
  readonly isComplete: boolean;
  readonly #database: DatabaseSync;
  readonly #threads: StatementSync;

  constructor(database: DatabaseSync, run: RunState) {
    this.run = run;
    this.#database = database;
    this.#threads = database.prepare("SELECT threads FROM conversation WHERE id = ?");
    this.isComplete = run.directoryDigest !== null;
  }

  threadsOf(conversationId: number): readonly PublishedThread[] {
    const row = this.#threads.get(conversationId);
    return row === undefined ? [] : decodeThreads(String(row["threads"]));
  }

  *conversationIds(): Generator<number> {
    for (const row of this.#database.prepare("SELECT id FROM conversation ORDER BY id").iterate())
      yield number(row, "id");
  }

  *counts(): ReturnType<PublishedState["counts"]> {
    for (const row of this.#database.prepare("SELECT counts, quarantined FROM conversation ORDER BY id").iterate()) {
      const counts = decodeCounts(text(row, "counts"), text(row, "quarantined"));
      if (counts !== null) yield counts;
    }
  }

  scan(table: ScannedTable): TableScan | null {
    const found = this.#database.prepare("SELECT max_id FROM scan WHERE source = ?").get(table);
    if (found === undefined) return null;
    const digests = new Map<number, string>();
    for (const row of this.#database.prepare("SELECT range, digest FROM digest WHERE source = ?").iterate(table)) {
      digests.set(number(row, "range"), String(row["digest"]));
    }
    return { maxId: number(found, "max_id"), digests };
  }

  *countsBetween(first: number, last: number): ReturnType<KnownRows["countsBetween"]> {
    const select = this.#database.prepare(
      "SELECT id, messages, taggings, csat, events FROM conversation WHERE id BETWEEN ? AND ?",
    );
    for (const row of select.all(first, last)) {
      yield {
        id: number(row, "id"),
        counts: {
          messages: number(row, "messages"),
          taggings: number(row, "taggings"),
          csat_survey_responses: number(row, "csat"),
          reporting_events: number(row, "events"),
        },
      };
    }
  }

  *attachmentsBetween(first: number, last: number): ReturnType<KnownRows["attachmentsBetween"]> {
    const select = this.#database.prepare("SELECT * FROM attachment WHERE id BETWEEN ? AND ?");
    for (const row of select.all(first, last)) {
      yield { id: number(row, "id"), conversationId: number(row, "conversation_id"), hasFile: row["has_file"] === 1 };
    }
  }

  conversationsOf(kind: RelatedKind | "attachment", ids: readonly number[]): number[] {
    const select = this.#database.prepare(
      kind === "attachment"
        ? "SELECT conversation_id FROM attachment WHERE id IN (SELECT value FROM json_each(?))"
        : `SELECT DISTINCT conversation_id FROM related WHERE kind = '${kind}' AND id IN (SELECT value FROM json_each(?))`,
    );
    return select.all(JSON.stringify(ids)).map((row) => number(row, "conversation_id"));
  }

  *relatedBetween(kind: RelatedKind, first: number, last: number): ReturnType<KnownRows["relatedBetween"]> {
    const select = this.#database.prepare(
      "SELECT id, conversation_id FROM related WHERE kind = ? AND id BETWEEN ? AND ?",
    );
    for (const row of select.all(kind, first, last)) {
      yield { id: number(row, "id"), conversationId: number(row, "conversation_id") };
    }
  }

  contactsOf(conversationId: number): number[] {
    const select = this.#database.prepare("SELECT id FROM related WHERE kind = 'contact' AND conversation_id = ?");
    return select.all(conversationId).map((row) => number(row, "id"));
  }

  allRelated(kind: RelatedKind): number[] {
    const select = this.#database.prepare("SELECT DISTINCT id FROM related WHERE kind = ?");
    return select.all(kind).map((row) => number(row, "id"));
  }

  tagDigests(): ReadonlyMap<number, string> {
    const rows = this.#database.prepare("SELECT id, digest FROM tag").all();
    return new Map(rows.map((row) => [number(row, "id"), String(row["digest"])]));
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }
}
