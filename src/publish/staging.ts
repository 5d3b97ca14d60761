import { mkdir, readdir, rm } from "node:fs/promises";
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
  /** Of the run that made the folder: an earlier one, when this goes on with what was left. */
  readonly runId: string;
  /** Was there: an interrupted run left it. */
  readonly resumed: boolean;
  /** Disposal then leaves it, for the run that goes on with it. */
  keep(): void;
  /** Removes every file but these. */
  trimTo(paths: ReadonlySet<string>): Promise<void>;
}

export interface StagingOptions {
  readonly runId: string;
  readonly kind: "full" | "delta";
  /** From {@link readManifest}, read under the lock. */
  readonly previous: Manifest | null;
  /** Goes on with what this run staged, when it is still there. */
  readonly resumeRunId?: string | undefined;
}

/**
 * Clears away what dead runs left, then opens a new staging folder. The caller holds the lock of `root`. Disposal
 * removes the folder; once published there is nothing left to remove.
 */
export async function openStaging(
  root: string,
  { runId, kind, previous, resumeRunId }: StagingOptions,
): Promise<Staging> {
  // Under the name that it has: were it renamed, a failure before the next checkpoint would leave it to nobody.
  const resumed = resumeRunId !== undefined && (await readdir(root)).includes(stagingName(resumeRunId));
  const ownerId = resumed ? resumeRunId : runId;
  await recover(root, previous, resumed ? stagingName(ownerId) : null);
  const directory = join(root, stagingName(ownerId));
  if (!resumed) await writing(root, () => mkdir(directory, { mode: FOLDER_MODE }));
  await writeDurably(join(directory, UNPUBLISHED), "");
  let kept = false;
  return {
    root,
    directory,
    kind,
    runId: ownerId,
    resumed,
    keep() {
      kept = true;
    },
    trimTo: (paths) =>
      writing(directory, async () => {
        for (const name of await readdir(directory)) {
          if (name !== UNPUBLISHED && !paths.has(name)) await rm(join(directory, name), { recursive: true });
        }
      }),
    name: generationName((await highestNumber(root, previous)) + 1, kind),
    async [Symbol.asyncDispose]() {
      if (!kept) await rm(directory, { recursive: true, force: true });
    },
  };
}

const stagingName = (runId: string): string => `${STAGING_PREFIX}${runId}`;

/** Superseded generations count: a number is never used for two published generations. */
async function highestNumber(root: string, previous: Manifest | null): Promise<number> {
  const listed = previous?.generations.map(({ name }) => name) ?? [];
  const names = [...listed, ...(await generationFolders(root))];
  return Math.max(0, ...names.map((name) => generationNumber(name) ?? 0));
}
