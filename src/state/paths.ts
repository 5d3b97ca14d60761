import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { CorpusError } from "../errors.ts";

/** One state folder may serve several corpora: each has a file of its own, named after the corpus folder. */
export const statePath = (stateDir: string, corpusRoot: string): string =>
  join(stateDir, `state-${createHash("sha256").update(resolve(corpusRoot)).digest("hex").slice(0, 12)}.sqlite`);

export const draftPath = (path: string): string => `${path}.next`;

/**
 * With its journal: an old one beside a new draft would be taken for its own.
 *
 * @throws {CorpusError} `outputUnwritable`.
 */
export function removeDraft(draft: string): void {
  try {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${draft}${suffix}`, { force: true });
  } catch (cause) {
    throw new CorpusError("outputUnwritable", `cannot remove the old state file ${draft}`, {
      hint: "choose a --state-dir that you may write to",
      cause,
    });
  }
}
