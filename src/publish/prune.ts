import type { Dirent } from "node:fs";
import { readdir, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { writing } from "../model/output-error.ts";
import { syncFolder } from "../model/sync-folder.ts";
import { generationsPath, MEDIA, STAGING_PREFIX } from "./layout.ts";
import { readManifest } from "./manifest.ts";
import { generationFolders } from "./recover.ts";

/**
 * Removes the folders of generations that the manifest no longer names: those kept for readers of the former manifest,
 * and with them what has been erased since. The caller holds the lock.
 *
 * @returns their names.
 */
export async function removeSupersededFolders(root: string): Promise<string[]> {
  const manifest = await readManifest(root);
  if (manifest === null) return [];
  const named = new Set(manifest.generations.map(({ name }) => name));
  const generations = generationsPath(root);
  const superseded = (await generationFolders(root)).filter((name) => !named.has(name));
  await writing(root, async () => {
    for (const name of superseded) {
      const doomed = join(root, `${STAGING_PREFIX}removed-${name}`); // out of sight at once, gone a little later
      await rename(join(generations, name), doomed);
      await rm(doomed, { recursive: true });
    }
    if (superseded.length > 0) await syncFolder(generations);
  });
  return superseded;
}

/**
 * Removes the files under `media/` that nothing refers to any more, and folders that are empty then. To be called when
 * the manifest, and with it what refers to them, is on the disk: dying on the way leaves some for the next time. The
 * caller holds the lock.
 *
 * @param isReferenced of a path from the corpus folder, with forward slashes.
 * @returns how many.
 */
export async function removeUnreferencedMedia(root: string, isReferenced: (path: string) => boolean): Promise<number> {
  return await writing(root, () => removeIn(root, MEDIA, isReferenced));
}

async function removeIn(root: string, folder: string, isReferenced: (path: string) => boolean): Promise<number> {
  let removed = 0;
  for (const entry of await entriesOf(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      removed += await removeIn(root, path, isReferenced);
      if ((await entriesOf(join(root, path))).length === 0) await rmdir(join(root, path));
    } else if (!isReferenced(path)) {
      await rm(join(root, path));
      removed++;
    }
  }
  if (removed > 0) await syncFolder(join(root, folder));
  return removed;
}

/** None of a folder that is not there. A link is no folder: what it leads to is not looked at. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
