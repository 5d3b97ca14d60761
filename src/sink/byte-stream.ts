import { once } from "node:events";
import type { Transform } from "node:stream";
import type { FileMark } from "../model/checkpoint.ts";
import { type Compression, openCompressor, withoutOperatingSystem } from "./compression.ts";
import { createHashedFile, type HashedFile, reopenHashedFile } from "./hashed-file.ts";

/**
 * A {@link HashedFile} that may compress on the way: `bytes` and `sha256` are of the file on disk.
 *
 * @param mark goes on with such a file; a compressed one cannot be gone on with.
 */
export async function createByteStream(
  path: string,
  compression: Compression,
  mark?: Pick<FileMark, "bytes" | "sha256">,
): Promise<HashedFile> {
  if (mark !== undefined) return await reopenHashedFile(path, mark);
  const compressor = openCompressor(compression);
  const file = await createHashedFile(path);
  return compressor === null ? file : compressInto(compressor, file, compression);
}

function compressInto(compressor: Transform, file: HashedFile, compression: Compression): HashedFile {
  const copied = copy(compressor, file, compression);
  copied.catch(() => {}); // seen by the next write or by finish; not an unhandled rejection until then
  return {
    async write(chunk) {
      if (compressor.destroyed) return await copied; // throws what stopped the copying
      if (!compressor.write(chunk)) await Promise.race([once(compressor, "drain"), copied]);
    },
    mark: () => null,
    async finish() {
      compressor.end();
      await copied;
      return await file.finish();
    },
    async abandon() {
      compressor.destroy();
      await copied.catch(() => {}); // abandoned: what the compressor says about it does not matter
      await file.abandon();
    },
  };
}

/** A failed write ends the loop, and leaving the loop destroys the compressor. */
async function copy(compressor: Transform, file: HashedFile, compression: Compression): Promise<void> {
  let isFirst = compression === "gzip";
  for await (const chunk of compressor as AsyncIterable<Buffer>) {
    await file.write(isFirst ? withoutOperatingSystem(chunk) : chunk);
    isFirst = false;
  }
}
