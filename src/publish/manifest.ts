import { hash } from "node:crypto";
import { CorpusError } from "../errors.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { type Manifest, manifestSchema } from "../model/manifest.ts";
import { readTextIfPresent, writeDurably } from "./durable.ts";
import { manifestPath } from "./layout.ts";

export type UnsealedManifest = Omit<Manifest, "content_hash">;

const unsealedSchema = manifestSchema.omit({ content_hash: true });

const contentHash = (manifest: UnsealedManifest): string => `sha256:${hash("sha256", canonicalJson(manifest))}`;

/**
 * The manifest of a corpus, or `null` when nothing was published in this folder.
 *
 * @throws CorpusError `corpusDamaged` when it is not the text that was published.
 */
export async function readManifest(root: string): Promise<Manifest | null> {
  const path = manifestPath(root);
  const text = await readTextIfPresent(path);
  if (text === null) return null;
  const manifest = parse(path, text);
  const { content_hash, ...unsealed } = manifest;
  if (content_hash !== contentHash(unsealed)) throw damaged(path, "it was changed after it was published");
  return manifest;
}

function parse(path: string, text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw damaged(path, "it is not valid JSON"); // without the cause: JSON.parse quotes what it read
  }
  if (isOfLaterFormat(json)) {
    throw new CorpusError("corpusDamaged", `${path} has a format that this version does not know`, {
      hint: "use the version of chatwoot-corpus that wrote it, or a later one",
    });
  }
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => issue.path.join(".") || "(whole file)");
  throw damaged(path, `unexpected value at ${[...new Set(fields)].slice(0, 5).join(", ")}`);
}

const isOfLaterFormat = (json: unknown): boolean =>
  typeof json === "object" &&
  json !== null &&
  "format" in json &&
  typeof json.format === "string" &&
  /^chatwoot-corpus@\d+$/.test(json.format) &&
  json.format !== manifestSchema.shape.format.value;

const hint = "restore it from a backup, or move the corpus away and extract again into an empty folder";

const damaged = (path: string, what: string): CorpusError =>
  new CorpusError("corpusDamaged", `${path} is damaged: ${what}`, {
    hint,
  });

/** For a folder that holds published generations, so that nobody takes them for waste. */
export const manifestMissing = (root: string): CorpusError =>
  new CorpusError("corpusDamaged", `${manifestPath(root)} is missing, but there are published generations`, { hint });

/** The commit point: readers see the corpus before it or after it. On the disk when this resolves. */
export async function writeManifest(
  root: string,
  unsealed: UnsealedManifest,
  beforeCommit?: () => void,
): Promise<Manifest> {
  // Parsed first: the schema decides the order of keys, and the hash is of the text as it will be read back.
  const ordered = unsealedSchema.parse(unsealed);
  const manifest: Manifest = { ...ordered, content_hash: contentHash(ordered) };
  await writeDurably(manifestPath(root), `${JSON.stringify(manifest, null, 1)}\n`, beforeCommit);
  return manifest;
}
