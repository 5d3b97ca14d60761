import { existsSync, renameSync, rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { relatedKinds } from "../model/changes.ts";
import { createTables, indexTables, inTransaction, openDatabase, stateError } from "./database.ts";
import { type DraftKind, readDraftKind, readRunState } from "./meta.ts";
import { draftPath, removeDraft } from "./paths.ts";

/**
 * Brings the state to where the manifest is. The manifest decides: a draft of the run that it names last is laid over the
 * state, any other belongs to a run that died before it published, and goes. Dying here does no harm: it is done again.
 *
 * @param newestRunId of the newest generation in the manifest.
 * @throws {CorpusError} `outputUnwritable`.
 */
export async function settleState(path: string, newestRunId: string): Promise<void> {
  await settle(path, newestRunId).catch((error: unknown) => {
    throw stateError(error, path);
  });
}

async function settle(path: string, newestRunId: string): Promise<void> {
  const draft = draftPath(path);
  if (!existsSync(draft)) return;
  const found = await inspect(draft);
  if (found !== null && found.runId === newestRunId) {
    if (found.draft.kind === "full") {
      rmSync(path, { force: true });
      renameSync(draft, path);
      return;
    }
    await merge(path, draft, found.draft, newestRunId);
  }
  removeDraft(draft);
}

async function inspect(draft: string): Promise<{ runId: string; draft: DraftKind } | null> {
  const database = await openDatabase(draft);
  try {
    const run = readRunState(database);
    const kind = readDraftKind(database);
    return run === null || kind === null ? null : { runId: run.runId, draft: kind };
  } finally {
    database.close();
  }
}

/** Only onto the state that it was made from, or onto itself: then it was done before, and the draft stayed behind. */
async function merge(path: string, draft: string, { kind, base }: DraftKind, newestRunId: string): Promise<void> {
  const database = await openDatabase(path);
  try {
    const current = readRunState(database)?.runId;
    if (current !== base && current !== newestRunId) return;
    createIndex(database);
    database.prepare("ATTACH ? AS next").run(draft);
    inTransaction(database, () => {
      if (kind === "delta") layOver(database);
      database.exec("INSERT OR REPLACE INTO meta SELECT * FROM next.meta WHERE key <> 'draft'");
    });
  } finally {
    database.close();
  }
}

function layOver(database: DatabaseSync): void {
  const touched = "(SELECT id FROM next.conversation UNION ALL SELECT id FROM next.gone)";
  database.exec(`
    DELETE FROM attachment WHERE conversation_id IN ${touched};
    DELETE FROM related WHERE conversation_id IN ${touched};
    DELETE FROM conversation WHERE id IN (SELECT id FROM next.gone);
    INSERT OR REPLACE INTO conversation SELECT * FROM next.conversation;
    ${fillIndex("next.conversation")}
    DELETE FROM digest; INSERT INTO digest SELECT * FROM next.digest;
    DELETE FROM scan; INSERT INTO scan SELECT * FROM next.scan;
    DELETE FROM tag; INSERT INTO tag SELECT * FROM next.tag;
  `);
}

/** A full run leaves the index to the first pull: one pass in the database is cheaper than rows one by one. */
export function createIndex(database: DatabaseSync): void {
  createTables(database);
  const made = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'related_conversation'").get();
  if (made !== undefined) return;
  inTransaction(database, () => {
    database.exec(indexTables.replaceAll(/CREATE INDEX[^;]*;/g, ""));
    database.exec(fillIndex("main.conversation"));
    database.exec(indexTables);
  });
}

/** REPLACE: an attachment may have moved to a conversation that comes later. */
const fillIndex = (conversations: string): string => `
  INSERT OR REPLACE INTO attachment
    SELECT j.value, c.id, 1 FROM ${conversations} AS c, json_each(c.rows, '$.with_file') AS j WHERE c.rows IS NOT NULL;
  INSERT OR REPLACE INTO attachment
    SELECT j.value, c.id, 0 FROM ${conversations} AS c, json_each(c.rows, '$.without_file') AS j WHERE c.rows IS NOT NULL;
  ${relatedKinds
    .map(
      (kind) => `INSERT OR REPLACE INTO related
        SELECT '${kind}', j.value, c.id FROM ${conversations} AS c, json_each(c.rows, '$.${kind}') AS j
         WHERE c.rows IS NOT NULL;`,
    )
    .join("\n")}
`;
