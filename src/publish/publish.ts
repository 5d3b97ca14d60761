import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "../model/make-folder.ts";
import type { Generation, Manifest, ManifestFile } from "../model/manifest.ts";
import { writing } from "../model/output-error.ts";
import { syncFolder } from "../model/sync-folder.ts";
import { GENERATIONS, generationsPath, STAGING_PREFIX, UNPUBLISHED } from "./layout.ts";
import type { CorpusLock } from "./lock.ts";
import { type UnsealedManifest, writeManifest } from "./manifest.ts";
import { assertSameCorpus } from "./output-folder.ts";
import { generationFolders } from "./recover.ts";
import type { Staging } from "./staging.ts";

/**
 * In this order. Readers see the corpus as it was before until `published`. `cleaningFailed` in place of `cleaned`: the
 * next run will clean up.
 */
export type PublishStep = "staged" | "moved" | "manifestWritten" | "published" | "cleaned" | "cleaningFailed";

export interface PublishOptions {
  readonly lock: CorpusLock;
  readonly staging: Staging;
  /** The manifest that `staging` was opened with. */
  readonly previous: Manifest | null;
  readonly accountId: number;
  readonly idNamespace: string;
  /** Paths of files are still relative to the staging folder. */
  readonly generation: Omit<Generation, "name" | "kind">;
  /** Former chains (a full generation and its deltas) that stay for readers who still use the former manifest. */
  readonly keepSuperseded?: number;
  /** Told right after each step, for the log. */
  readonly onStep?: (step: PublishStep) => void;
}

/**
 * Makes the staged files the corpus: moves their folder, then replaces the manifest, which is the commit. Only then are
 * older chains removed. Dies at any point without harm: readers have the former corpus or this one.
 */
export async function publishGeneration(options: PublishOptions): Promise<Manifest> {
  const { lock, staging, previous, onStep = () => {} } = options;
  if (previous) assertSameCorpus(staging.root, previous, options);
  await syncFolder(staging.directory);
  onStep("staged");

  await lock.assertHeld();
  await moveIntoPlace(staging);
  onStep("moved");

  await lock.assertHeld();
  const manifest = await writeManifest(staging.root, nextManifest(options), () => onStep("manifestWritten"));
  onStep("published");

  // Published is published: old files that cannot be removed do not make the run a failure.
  const isCleaned = await removeSuperseded(staging, options.keepSuperseded ?? 1).then(
    () => true,
    () => false,
  );
  onStep(isCleaned ? "cleaned" : "cleaningFailed");
  return manifest;
}

async function moveIntoPlace({ root, directory, name }: Staging): Promise<void> {
  const generations = generationsPath(root);
  await writing(root, async () => {
    makeFolder(generations);
    await rename(directory, join(generations, name));
  });
  await syncFolder(generations);
  await syncFolder(root);
}

function nextManifest({ staging, previous, accountId, idNamespace, generation }: PublishOptions): UnsealedManifest {
  const { name, kind } = staging;
  const files = generation.files.map((file) => published(file, name));
  const next: Generation = { name, kind, ...generation, files };
  return {
    format: "chatwoot-corpus@1",
    account_id: accountId,
    id_namespace: idNamespace,
    generations: kind === "full" ? [next] : [...(previous?.generations ?? []), next],
  };
}

/** The file as it is found from the corpus folder. Forward slashes on every system. */
const published = (file: ManifestFile, generation: string): ManifestFile => ({
  ...file,
  path: `${GENERATIONS}/${generation}/${file.path}`,
});

async function removeSuperseded({ root, name: newest, kind }: Staging, keep: number): Promise<void> {
  const generations = generationsPath(root);
  await rm(join(generations, newest, UNPUBLISHED), { force: true });
  if (kind === "full") {
    const older = (await generationFolders(root)).filter((name) => name < newest);
    for (const name of supersededBeyond(older, keep)) {
      const doomed = join(root, `${STAGING_PREFIX}removed-${name}`); // out of sight at once, gone a little later
      await rename(join(generations, name), doomed);
      await rm(doomed, { recursive: true });
    }
  }
  await syncFolder(generations);
}

/** All but the last `keep` chains of these generations; a chain begins with each full generation. */
function supersededBeyond(older: readonly string[], keep: number): string[] {
  if (keep <= 0) return [...older];
  const starts = older.flatMap((name, index) => (name.endsWith("-full") ? [index] : []));
  return older.slice(0, starts.at(-keep) ?? 0);
}
