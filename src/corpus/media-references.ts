import type { Generation, ManifestFile } from "../model/manifest.ts";
import { assertAsPublished } from "./as-published.ts";
import { readLines } from "./lines.ts";

/** Views whose lines may name a file of the corpus: `image_resource.path`, or the `url` of an attachment. */
const naming = new Set(["conversations", "attachments", "images"]);
const isNaming = ({ view }: ManifestFile): boolean => naming.has(view);

/** A whole string of a line. Rather one too many, such as a text that reads like a path, than one too few. */
const mediaPath = /"(media\/[^"\\]+)"/g;

/**
 * Paths under `media/` that lines of these generations name. About 150 bytes of memory each. Since what they do not name is
 * about to be removed, every file of theirs is compared with the manifest, also those that name none.
 *
 * @throws CorpusError `corpusDamaged` when a file is not there or not what was published.
 */
export async function mediaReferences(root: string, generations: readonly Generation[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const files = generations.flatMap((generation) => generation.files);
  for (const file of files) if (!isNaming(file)) await assertAsPublished(root, file);
  for await (const line of readLines(root, files.filter(isNaming))) {
    for (const [, path = ""] of line.matchAll(mediaPath)) found.add(path);
  }
  return found;
}
