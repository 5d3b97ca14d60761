import { hash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { canonicalJson } from "../model/canonical-json.ts";
import { type Generation, type Manifest, manifestSchema } from "../model/manifest.ts";
import { readJsonFile } from "./check-file.ts";
import type { Problems } from "./report.ts";

const MANIFEST = "manifest.json";

/** The manifest, or `null` when nothing more can be said about the corpus. */
export async function checkManifest(root: string, problems: Problems): Promise<Manifest | null> {
  const isThere = (await readdir(root)).includes(MANIFEST);
  const record = isThere ? await readJsonFile(root, MANIFEST, problems) : null;
  const parsed = manifestSchema.safeParse(record);
  if (!parsed.success) {
    problems.addFile(MANIFEST, isThere ? "manifest-unreadable" : "manifest-missing");
    return null;
  }
  const { content_hash, ...unsealed } = parsed.data;
  if (content_hash !== `sha256:${hash("sha256", canonicalJson(unsealed))}`)
    problems.addFile(MANIFEST, "manifest-changed");
  checkChain(parsed.data, problems);
  return parsed.data;
}

/** One full generation, then deltas, numbers rising. */
function checkChain({ generations }: Manifest, problems: Problems): void {
  const isChain = generations.every(
    ({ name, kind }, index) =>
      name.endsWith(`-${kind}`) &&
      (kind === "full") === (index === 0) &&
      (index === 0 || (generations[index - 1]?.name ?? "") < name),
  );
  if (!isChain) problems.addFile(MANIFEST, "generations-out-of-order");
}

/** A mark that a run leaves in its generation until all is done; it says nothing about the data. */
const PASSING_MARK = ".unpublished";

/** Every file of the generation's folder is listed, and nothing outside of it. Returns the files that may be read. */
export async function listedFiles(
  root: string,
  generation: Generation,
  problems: Problems,
): Promise<Generation["files"]> {
  const folder = `generations/${generation.name}`;
  const inside = generation.files.filter(
    ({ path }) => path === `${folder}/${path.split("/").at(-1)}` && !path.includes("\\"),
  );
  for (const { path } of generation.files) {
    if (!inside.some((file) => file.path === path))
      problems.addFile(MANIFEST, "file-misplaced", `generations.${generation.name}`);
  }
  const names = await readdir(join(root, folder)).catch(() => []);
  for (const name of names.toSorted()) {
    const isListed = inside.some(({ path }) => path === `${folder}/${name}`);
    if (!isListed && name !== PASSING_MARK) problems.addFile(`${folder}/${name}`, "file-unlisted");
  }
  return inside;
}
