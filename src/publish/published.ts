import { CorpusError } from "../errors.ts";
import type { Generation, Manifest } from "../model/manifest.ts";
import { manifestMissing, readManifest } from "./manifest.ts";
import { generationFolders, isUnpublished } from "./recover.ts";

export interface Published {
  readonly manifest: Manifest;
  readonly newest: Generation;
}

/**
 * What every command but `extract` begins with: the corpus that is there.
 *
 * @throws {CorpusError} `usage` when there is none; `corpusDamaged` when there are published generations without a manifest.
 */
export async function readPublished(root: string): Promise<Published> {
  const published = await present(root);
  if (published) return published;
  if (!(await hasPublishedFolders(root))) {
    throw new CorpusError("usage", `there is no corpus in ${root}`, {
      hint: "publish one with `chatwoot-corpus extract`",
    });
  }
  const justPublished = await present(root); // by a first run, between the look at the manifest and that at the folders
  if (justPublished) return justPublished;
  throw manifestMissing(root);
}

async function present(root: string): Promise<Published | null> {
  const manifest = await readManifest(root);
  const newest = manifest?.generations.at(-1);
  return manifest && newest ? { manifest, newest } : null;
}

async function hasPublishedFolders(root: string): Promise<boolean> {
  for (const name of await generationFolders(root)) if (!(await isUnpublished(root, name))) return true;
  return false;
}
