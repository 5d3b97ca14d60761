import { access, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../model/manifest.ts";
import { writing } from "../model/output-error.ts";
import { syncFolder } from "../model/sync-folder.ts";
import {
  generationNumber,
  generationsPath,
  manifestPath,
  PARTIAL_SUFFIX,
  STAGING_PREFIX,
  UNPUBLISHED,
} from "./layout.ts";
import { manifestMissing } from "./manifest.ts";

/**
 * Clears away what dead runs left: staging folders, half a manifest, generations that were moved but never published.
 * The caller holds the lock, so nothing of this belongs to a living run. Published files are never touched.
 *
 * @param keep a staging folder that is about to be gone on with.
 */
export async function recover(root: string, manifest: Manifest | null, keep: string | null = null): Promise<void> {
  await writing(root, async () => {
    for (const name of await readdir(root)) {
      if (name.startsWith(STAGING_PREFIX) && name !== keep)
        await rm(join(root, name), { recursive: true, force: true });
    }
    await rm(`${manifestPath(root)}${PARTIAL_SUFFIX}`, { force: true });
    await recoverGenerations(root, manifest);
  });
}

async function recoverGenerations(root: string, manifest: Manifest | null): Promise<void> {
  const published = new Set(manifest?.generations.map(({ name }) => name));
  for (const name of await generationFolders(root)) {
    const folder = join(generationsPath(root), name);
    const isMarked = await isUnpublished(root, name);
    if (published.has(name)) {
      if (isMarked) await rm(join(folder, UNPUBLISHED)); // died after the manifest, before taking the mark away
    } else if (isMarked) {
      await rm(folder, { recursive: true });
    } else if (manifest === null) {
      throw manifestMissing(root);
    }
  }
  if (published.size > 0) await syncFolder(generationsPath(root));
}

/** Names of generation folders on the disk, published or not, in order. */
export async function generationFolders(root: string): Promise<string[]> {
  try {
    const names = await readdir(generationsPath(root));
    return names.filter((name) => generationNumber(name) !== null).toSorted();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** It was moved to its place, and the manifest that names it not yet written. */
export const isUnpublished = (root: string, name: string): Promise<boolean> =>
  access(join(generationsPath(root), name, UNPUBLISHED)).then(
    () => true,
    () => false,
  );
