import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { CorpusError } from "../errors.ts";
import type { ManifestFile } from "../model/manifest.ts";

/** What the manifest says of the bytes of a file, as they are stored: compressed or not. */
export type SealedFile = Pick<ManifestFile, "path" | "bytes" | "sha256">;

/**
 * Reads a file once, to its end, before anything is made of it.
 *
 * @throws CorpusError `corpusDamaged` when it is not there, cannot be read, or is not what was published.
 */
export async function assertAsPublished(root: string, { path, bytes, sha256 }: SealedFile): Promise<void> {
  const digest = createHash("sha256");
  let found = 0;
  try {
    const chunks = createReadStream(join(root, path), { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>;
    for await (const chunk of chunks) {
      digest.update(chunk);
      found += chunk.length;
    }
  } catch (error) {
    throw damaged(path, reasonOf(error));
  }
  if (found !== bytes) throw damaged(path, `it has ${found} bytes instead of ${bytes}`);
  if (digest.digest("hex") !== sha256) throw damaged(path, "its sha256 is another than in the manifest");
}

export const damaged = (path: string, how?: string): CorpusError =>
  new CorpusError("corpusDamaged", `${path} is not what was published${how === undefined ? "" : `: ${how}`}`, {
    hint: "run `chatwoot-corpus verify`, then restore the corpus from a backup, or extract again into an empty folder",
  });

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code === "ENOENT" ? "it is missing" : `it cannot be read${code === "" ? "" : ` (${code})`}`;
}
