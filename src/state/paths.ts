import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** One state folder may serve several corpora: each has a file of its own, named after the corpus folder. */
export const statePath = (stateDir: string, corpusRoot: string): string =>
  join(stateDir, `state-${createHash("sha256").update(resolve(corpusRoot)).digest("hex").slice(0, 12)}.sqlite`);

export const draftPath = (path: string): string => `${path}.next`;

/** With its journal: an old one beside a new draft would be taken for its own. */
export function removeDraft(draft: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${draft}${suffix}`, { force: true });
}
