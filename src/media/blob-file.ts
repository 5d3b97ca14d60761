import { constants } from "node:fs";
import { type FileHandle, open, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { BlobPlace, MediaRefusal } from "../model/media.ts";
import type { MediaRoot } from "./root.ts";

/**
 * `has_secure_token :key`: 28 characters of base36 (Rails 6.1 and later), 24 of base58 before that (`active_storage/blob.rb`).
 * Whatever else a key holds, a slash or dots, makes no path.
 */
const keyForm = /^[0-9A-Za-z]{24,64}$/;
/** Services that Chatwoot keeps on a disk (`config/storage.yml`). */
const diskServices: ReadonlySet<string> = new Set(["local", "test"]);

/**
 * Opens the file of a blob (`ActiveStorage::Service::DiskService#path_for`: `root/ab/cd/abcd...`). Below the root no link is
 * followed, and nothing but a plain file is read.
 */
export async function openBlobFile(root: MediaRoot, place: BlobPlace): Promise<FileHandle | MediaRefusal> {
  const { key, service, bytes, checksum } = place;
  if (!diskServices.has(service)) return "other_service";
  if (checksum === null) return "no_checksum";
  if (!keyForm.test(key)) return "bad_key";
  const path = join(root.path, key.slice(0, 2), key.slice(2, 4), key);
  let file: FileHandle | null = null;
  try {
    if ((await realpath(path)) !== path) return "not_a_file";
    // Not blocking: a pipe without a writer would be waited for. Not following: it may have become a link since.
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const found = await file.stat();
    const refusal = !found.isFile() ? "not_a_file" : found.size === bytes ? null : "size_differs";
    if (refusal === null) return file;
    await file.close();
    return refusal;
  } catch (error) {
    await file?.close();
    return refusalOf(error);
  }
}

/** What the file system says, without the path, which ends in the key. */
export function refusalOf(error: unknown): MediaRefusal {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "missing";
  return code === "ELOOP" || code === "ENOTDIR" || code === "ENXIO" ? "not_a_file" : "unreadable";
}
