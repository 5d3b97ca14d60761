import { existsSync } from "node:fs";
import { join } from "node:path";
import type { MediaLookup, StoredMedia } from "../model/media.ts";
import { inTransaction, openDatabase, writingState } from "./database.ts";
import { statePath } from "./paths.ts";

/**
 * Which file under `media/` has which bytes, by what a blob's row says of them: MD5 and length. Made of the files alone, so
 * it can be lost and made again; a file that is not there any more is not found, whatever stands here.
 */
export interface MediaIndex extends Disposable {
  readonly find: MediaLookup;
  has(path: string): boolean;
  paths(): Generator<string>;
  add(files: readonly StoredMedia[]): void;
  remove(paths: readonly string[]): void;
}

/** Beside the state of the corpus. */
export const mediaIndexPath = (stateDir: string, corpus: string): string =>
  statePath(stateDir, corpus).replace(/state-([0-9a-f]+\.sqlite)$/, "media-$1");

const table = `PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS media (
    checksum TEXT NOT NULL, bytes INTEGER NOT NULL, path TEXT NOT NULL UNIQUE, mimetype TEXT NOT NULL,
    PRIMARY KEY (checksum, bytes)) WITHOUT ROWID`;

export async function openMediaIndex(path: string, corpus: string): Promise<MediaIndex> {
  const database = await openDatabase(path);
  writingState(path, () => database.exec(table));
  const find = database.prepare("SELECT path, mimetype FROM media WHERE checksum = ? AND bytes = ?");
  const has = database.prepare("SELECT 1 FROM media WHERE path = ?");
  const add = database.prepare("INSERT OR REPLACE INTO media VALUES (?, ?, ?, ?)");
  const remove = database.prepare("DELETE FROM media WHERE path = ?");
  const writing = (work: () => void) => writingState(path, () => inTransaction(database, work));
  return {
    find({ checksum, bytes }) {
      const row = find.get(checksum, bytes);
      if (row === undefined) return null;
      const file = { path: String(row["path"]), mimetype: String(row["mimetype"]) };
      return existsSync(join(corpus, file.path)) ? file : null;
    },
    has: (file) => has.get(file) !== undefined,
    *paths() {
      for (const row of database.prepare("SELECT path FROM media ORDER BY path").iterate()) yield String(row["path"]);
    },
    add: (files) =>
      writing(() => {
        for (const { checksum, bytes, path: file, mimetype } of files) add.run(checksum, bytes, file, mimetype);
      }),
    remove: (paths) =>
      writing(() => {
        for (const file of paths) remove.run(file);
      }),
    [Symbol.dispose]: () => database.close(),
  };
}
