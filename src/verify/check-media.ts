import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "../model/manifest.ts";
import { MEDIA_FOLDER, mediaPathForm } from "../model/media.ts";
import { newFacts, readLines } from "./read-lines.ts";
import type { Problems } from "./report.ts";

/**
 * Files under `media/`: each has the bytes that its name says, a line names it, and every file that a line names is there.
 * Their bytes are read once, and nothing is looked for in them: pictures are not redacted.
 *
 * @param named by lines of the generations that the manifest lists; emptied on the way.
 */
export async function checkMedia(
  root: string,
  manifest: Manifest,
  named: Set<string>,
  { problems, signal }: { readonly problems: Problems; readonly signal: AbortSignal | undefined },
): Promise<{ readonly files: number; readonly bytes: number }> {
  const found = { files: 0, bytes: 0 };
  let formerly: ReadonlySet<string> | null = null;
  for await (const path of filesIn(root, MEDIA_FOLDER)) {
    signal?.throwIfAborted();
    found.files++;
    const hash = mediaPathForm.exec(path)?.[2];
    if (hash === undefined) problems.addFile(path, "media-misnamed");
    else found.bytes += await checkBytes(root, path, hash, { problems, signal });
    if (named.delete(path)) continue;
    // Readers of the former manifest may still be at it.
    formerly ??= await namedFormerly(root, manifest, signal);
    if (!formerly.has(path)) problems.addFile(path, "media-unreferenced");
  }
  for (const path of named) problems.addFile(path, "media-missing");
  return found;
}

type Checking = Parameters<typeof checkMedia>[3];

async function checkBytes(root: string, path: string, hash: string, { problems, signal }: Checking): Promise<number> {
  const digest = createHash("sha256");
  let bytes = 0;
  try {
    if (!(await lstat(join(root, path))).isFile()) throw new Error("not a plain file");
    for await (const piece of createReadStream(join(root, path), { signal })) {
      digest.update(piece);
      bytes += piece.length;
    }
    if (digest.digest("hex") !== hash) problems.addFile(path, "media-differs");
  } catch (error) {
    if (signal?.aborted) throw error;
    problems.addFile(path, "file-unreadable");
  }
  return bytes;
}

/** By path from the corpus folder, forward slashes. A link is a file that cannot be read. */
async function* filesIn(root: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(root, path);
    else yield path;
  }
}

const mediaPath = /"(media\/[^"\\]+)"/g;

/** By lines of generations that are on the disk and not in the manifest. */
async function namedFormerly(
  root: string,
  { generations }: Manifest,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const listed = new Set(generations.map(({ name }) => name));
  const named = new Set<string>();
  for (const folder of await readdir(join(root, "generations")).catch(() => [])) {
    if (listed.has(folder)) continue;
    for (const name of await readdir(join(root, "generations", folder)).catch(() => [])) {
      if (!name.startsWith("images-")) continue;
      for await (const batch of readLines(join(root, "generations", folder, name), newFacts(), signal)) {
        for (const line of batch)
          if ("text" in line) for (const [, path = ""] of line.text.matchAll(mediaPath)) named.add(path);
      }
    }
  }
  return named;
}
