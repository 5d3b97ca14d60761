import type { Generation } from "../model/manifest.ts";
import { readLines } from "./lines.ts";

/** Views whose lines may name a file of the corpus: `image_resource.path`, or the `url` of an attachment. */
const naming = new Set(["conversations", "attachments", "images"]);

/** A whole string of a line. Rather one too many, such as a text that reads like a path, than one too few. */
const mediaPath = /"(media\/[^"\\]+)"/g;

/**
 * Paths under `media/` that lines of these generations name. About 150 bytes of memory each.
 *
 * @throws CorpusError `corpusDamaged` when a file is not there or cannot be read.
 */
export async function mediaReferences(root: string, generations: readonly Generation[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const files = generations.flatMap((generation) => generation.files.filter(({ view }) => naming.has(view)));
  for await (const line of readLines(root, files)) {
    for (const [, path = ""] of line.matchAll(mediaPath)) found.add(path);
  }
  return found;
}
