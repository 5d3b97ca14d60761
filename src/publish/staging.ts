import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../model/manifest.ts";
import { writing } from "../model/output-error.ts";
import { writeDurably } from "./durable.ts";
import { FOLDER_MODE, generationName, generationNumber, STAGING_PREFIX, UNPUBLISHED } from "./layout.ts";
import { generationFolders, recover } from "./recover.ts";

/** Where a run writes before anything is published. On the same file system, so that publishing is a rename. */
export interface Staging extends AsyncDisposable {
  readonly root: string;
  readonly directory: string;
  /** The generation this becomes: `000002-full`. Known beforehand, for the receipt. */
  readonly name: string;
  readonly kind: "full" | "delta";
}

export interface StagingOptions {
  readonly runId: string;
  readonly kind: "full" | "delta";
  /** From {@link readManifest}, read under the lock. */
  readonly previous: Manifest | null;
}

/**
 * Clears away what dead runs left, then opens a new staging folder. The caller holds the lock of `root`. Disposal
 * removes the folder; once published there is nothing left to remove.
 */
export async function openStaging(root: string, { runId, kind, previous }: StagingOptions): Promise<Staging> {
  await recover(root, previous);
  const directory = join(root, `${STAGING_PREFIX}${runId}`);
  await writing(root, () => mkdir(directory, { mode: FOLDER_MODE }));
  await writeDurably(join(directory, UNPUBLISHED), "");
  return {
    root,
    directory,
    kind,
    name: generationName((await highestNumber(root, previous)) + 1, kind),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

/** Superseded generations count: a number is never used for two published generations. */
async function highestNumber(root: string, previous: Manifest | null): Promise<number> {
  const listed = previous?.generations.map(({ name }) => name) ?? [];
  const names = [...listed, ...(await generationFolders(root))];
  return Math.max(0, ...names.map((name) => generationNumber(name) ?? 0));
}
