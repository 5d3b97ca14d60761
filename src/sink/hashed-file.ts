import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { CorpusError } from "../errors.ts";
import type { FileMark } from "../model/checkpoint.ts";
import { outputError, writing } from "../model/output-error.ts";

/** A new file that only its owner may read; counts and hashes what goes into it. */
export interface HashedFile {
  write(chunk: Uint8Array): Promise<void>;
  /** What has been written so far. */
  mark(): Pick<FileMark, "bytes" | "sha256">;
  /** On the disk, not just in its cache, when this resolves. */
  finish(): Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** Closes without finishing; harmless afterwards. */
  abandon(): Promise<void>;
}

/** @throws CorpusError `outputUnwritable` for what disks do: full, read-only, over quota, no permission. */
export async function createHashedFile(path: string): Promise<HashedFile> {
  return hashing(path, await writing(path, () => open(path, "wx", 0o600)), createHash("sha256"), 0);
}

/**
 * Goes on with a file that a run left behind, as far as it is what that run says it wrote; what comes after is cut off.
 *
 * @throws CorpusError `corpusDamaged` when it is not, or is not there.
 */
export async function reopenHashedFile(path: string, mark: Pick<FileMark, "bytes" | "sha256">): Promise<HashedFile> {
  const digest = createHash("sha256");
  let bytes = 0;
  const found = await stat(path).catch(() => null);
  await writing(path, async () => {
    if (mark.bytes === 0 || found === null) return;
    for await (const chunk of createReadStream(path, { end: mark.bytes - 1 }) as AsyncIterable<Buffer>) {
      digest.update(chunk);
      bytes += chunk.length;
    }
  });
  if (found === null || bytes !== mark.bytes || digest.copy().digest("hex") !== mark.sha256) {
    throw new CorpusError("corpusDamaged", "a staged file is not what was written", { hint: "run the command again" });
  }
  const file = await writing(path, () => open(path, "a", 0o600));
  await writing(path, () => file.truncate(bytes));
  return hashing(path, file, digest, bytes);
}

function hashing(path: string, file: FileHandle, digest: Hash, already: number): HashedFile {
  let bytes = already;
  let isOpen = true;
  return {
    async write(chunk) {
      digest.update(chunk);
      bytes += chunk.length;
      await writing(path, () => writeAll(file, chunk));
    },
    mark: () => ({ bytes, sha256: digest.copy().digest("hex") }),
    async finish() {
      await writing(path, () => file.sync());
      isOpen = false;
      await writing(path, () => file.close());
      return { bytes, sha256: digest.digest("hex") };
    },
    async abandon() {
      if (!isOpen) return;
      isOpen = false;
      await file.close().catch((error: unknown) => Promise.reject(outputError(error, path)));
    },
  };
}

/** `write(2)` may take less than it is given; a full disk shows only at the next try. */
async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let done = 0;
  while (done < chunk.length) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done);
    done += bytesWritten;
  }
}
