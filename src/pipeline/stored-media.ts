import { existsSync } from "node:fs";
import { join } from "node:path";
import { openMediaStore } from "../media/store.ts";
import { MEDIA_FOLDER, type StoredMedia } from "../model/media.ts";
import type { RunContext } from "../model/run.ts";
import { type MediaIndex, mediaIndexPath, openMediaIndex } from "../state/media-index.ts";

interface Places {
  readonly out: string;
  readonly stateDir: string;
}

/** Files are written into the index by so many. */
const BATCH = 500;

/** Which pictures have bytes in this corpus. Another thread may open it as well. */
export async function openStoredMedia({ out, stateDir }: Places): Promise<Pick<MediaIndex, "find"> & Disposable> {
  const path = mediaIndexPath(stateDir, out);
  if (!existsSync(path) || !existsSync(join(out, MEDIA_FOLDER))) return { find: () => null, [Symbol.dispose]() {} };
  return await openMediaIndex(path, out);
}

/** Makes the index that was lost with the state: a corpus has pictures, or has none, whatever became of the index. */
export async function indexStoredMedia(places: Places, run: RunContext): Promise<void> {
  const { out, stateDir } = places;
  if (!existsSync(join(out, MEDIA_FOLDER)) || existsSync(mediaIndexPath(stateDir, out))) return;
  run.log.info({}, "reading the media of the corpus: the index of earlier runs was lost");
  using index = await openMediaIndex(mediaIndexPath(stateDir, out), out);
  await matchFolder(index, out, run.signal);
}

/**
 * Brings the index to what is there: a run died between file and index, or somebody removed files.
 *
 * @returns files whose bytes are not what their names say; they are not in the index.
 */
export async function matchFolder(index: MediaIndex, corpus: string, signal: AbortSignal): Promise<string[]> {
  const store = openMediaStore(corpus, signal);
  const spoilt: string[] = [];
  const gone = [...index.paths()].filter((path) => !existsSync(join(corpus, path)));
  if (gone.length > 0) index.remove(gone);
  let found: StoredMedia[] = [];
  for await (const path of store.paths()) {
    if (index.has(path)) continue;
    const stored = await store.examine(path);
    if (stored === null) spoilt.push(path);
    else found.push(stored);
    if (found.length < BATCH) continue;
    index.add(found);
    found = [];
  }
  if (found.length > 0) index.add(found);
  return spoilt;
}
