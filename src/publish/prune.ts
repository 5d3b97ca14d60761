import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { writing } from "../model/output-error.ts";
import { syncFolder } from "./durable.ts";
import { generationsPath, STAGING_PREFIX } from "./layout.ts";
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
