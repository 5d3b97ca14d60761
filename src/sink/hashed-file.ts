import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { outputError, writing } from "../model/output-error.ts";

/** A new file that only its owner may read; counts and hashes what goes into it. */
export interface HashedFile {
  write(chunk: Buffer): Promise<void>;
  /** On the disk, not just in its cache, when this resolves. */
  finish(): Promise<{ readonly bytes: number; readonly sha256: string }>;
  /** Closes without finishing; harmless afterwards. */
  abandon(): Promise<void>;
}

/** @throws CorpusError `outputUnwritable` for what disks do: full, read-only, over quota, no permission. */
export async function createHashedFile(path: string): Promise<HashedFile> {
  const file = await writing(path, () => open(path, "wx", 0o600));
  const digest = createHash("sha256");
  let bytes = 0;
  let isOpen = true;
  return {
    async write(chunk) {
      digest.update(chunk);
      bytes += chunk.length;
      await writing(path, () => writeAll(file, chunk));
    },
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
async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  let done = 0;
  while (done < chunk.length) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done);
    done += bytesWritten;
  }
}
