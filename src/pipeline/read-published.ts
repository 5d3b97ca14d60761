import { CorpusError } from "../errors.ts";
import type { Generation, Manifest } from "../model/manifest.ts";
import { readManifest } from "../publish/manifest.ts";

/** @throws {CorpusError} `usage` when there is none. */
export async function readPublished(root: string): Promise<{ manifest: Manifest; newest: Generation }> {
  const manifest = await readManifest(root);
  const newest = manifest?.generations.at(-1);
  if (manifest && newest) return { manifest, newest };
  throw new CorpusError("usage", `there is no corpus in ${root} to bring up to date`, {
    hint: "publish one with `chatwoot-corpus extract`",
  });
}
