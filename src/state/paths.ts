import { createHash } from "node:crypto";
import { join, resolve } from "node:path";

/** One state folder may serve several corpora: each has a file of its own, named after the corpus folder. */
export const statePath = (stateDir: string, corpusRoot: string): string =>
  join(stateDir, `state-${createHash("sha256").update(resolve(corpusRoot)).digest("hex").slice(0, 12)}.sqlite`);

export const draftPath = (path: string): string => `${path}.next`;
