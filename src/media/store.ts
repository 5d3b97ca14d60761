import { type FileHandle, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CorpusError } from "../errors.ts";
import { makeFolder } from "../model/make-folder.ts";
import { type BlobPlace, MEDIA_FOLDER, type MediaRefusal, mediaPathForm, type StoredMedia } from "../model/media.ts";
import { writing } from "../model/output-error.ts";
import { syncFolder } from "../model/sync-folder.ts";
import { openBlobFile, refusalOf } from "./blob-file.ts";
import { digestFile } from "./digest.ts";
import { pictureType } from "./picture-type.ts";
import type { MediaRoot } from "./root.ts";

/** The files under `media/` of a corpus: each named by the sha256 of its bytes. The caller holds the corpus's lock. */
export interface MediaStore {
  /** Clears away what a killed run was in the middle of. */
  recover(): Promise<void>;
  /** Copies and checks a blob's file: it appears whole, under its name, or not at all. */
  copy(root: MediaRoot, place: BlobPlace): Promise<StoredMedia | MediaRefusal>;
  /** Makes what was copied last through a power cut. */
  sync(): Promise<void>;
  /** Paths of all files that are there, as lines name them. */
  paths(): AsyncGenerator<string>;
  /** What a file is; `null` when its bytes are not what its name says. */
  examine(path: string): Promise<StoredMedia | null>;
  remove(path: string): Promise<void>;
}

/** One file at a time is on its way. */
const PARTIAL = ".partial";

export function openMediaStore(corpus: string, signal: AbortSignal): MediaStore {
  const folder = join(corpus, MEDIA_FOLDER);
  const partial = join(folder, PARTIAL);
  const touched = new Set<string>();
  return {
    recover: () => writing(corpus, () => rm(partial, { force: true })),
    async copy(root, place) {
      const source = await openBlobFile(root, place);
      if (typeof source === "string") return source;
      try {
        const copied = await copyTo(partial, source, signal);
        if (typeof copied === "string") return copied;
        if (copied.checksum !== place.checksum || copied.bytes !== place.bytes) return "checksum_differs";
        const stored = storedAs(copied);
        if (stored === null) return "not_a_picture";
        const path = join(corpus, stored.path);
        await writing(corpus, async () => {
          makeFolder(dirname(path));
          await rename(partial, path);
        });
        touched.add(dirname(path));
        return stored;
      } finally {
        await source.close();
        await rm(partial, { force: true });
      }
    },
    async sync() {
      for (const path of touched) await syncFolder(path);
      if (touched.size > 0) for (const path of [join(folder, "sha256"), folder, corpus]) await syncFolder(path);
      touched.clear();
    },
    paths: () => pathsIn(corpus),
    async examine(path) {
      const stored = await examined(join(corpus, path), signal);
      return stored?.path === path ? stored : null;
    },
    remove: (path) => writing(corpus, () => rm(join(corpus, path))),
  };
}

/** Failures of the file that is read are a refusal; those of the disk that is written to end the run. */
async function copyTo(partial: string, source: FileHandle, signal: AbortSignal) {
  const file = await writing(partial, async () => {
    makeFolder(dirname(partial));
    await rm(partial, { force: true });
    return await open(partial, "wx", 0o600);
  });
  try {
    const digest = await digestFile(source, signal, (piece) => writing(partial, () => writeAll(file, piece)));
    await writing(partial, () => file.sync());
    return digest;
  } catch (error) {
    if (signal.aborted || error instanceof CorpusError) throw error;
    return refusalOf(error);
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, piece: Buffer): Promise<void> {
  for (let done = 0; done < piece.length; ) done += (await file.write(piece, done)).bytesWritten;
}

function storedAs({ head, sha256, checksum, bytes }: Awaited<ReturnType<typeof digestFile>>): StoredMedia | null {
  const type = pictureType(head);
  if (type === null) return null;
  const path = `${MEDIA_FOLDER}/sha256/${sha256.slice(0, 2)}/${sha256}.${type.extension}`;
  return { path, mimetype: type.mimetype, checksum, bytes };
}

async function examined(path: string, signal: AbortSignal): Promise<StoredMedia | null> {
  await using file = await open(path, "r");
  return storedAs(await digestFile(file, signal));
}

async function* pathsIn(corpus: string): AsyncGenerator<string> {
  const root = `${MEDIA_FOLDER}/sha256`;
  for (const name of await namesOf(join(corpus, root))) {
    for (const file of await namesOf(join(corpus, root, name))) {
      const path = `${root}/${name}/${file}`;
      if (mediaPathForm.test(path)) yield path;
    }
  }
}

async function namesOf(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}
