import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type Compression, openCompressor, withoutOperatingSystem } from "./compression.ts";
import { createHashedFile, type HashedFile } from "./hashed-file.ts";

/**
 * The same as one compressed file, on the disk when this resolves; `from` stays. Lines are written as they are first, since
 * nobody can go on with half a compressed file, and one stream over the whole is the same however often a run was interrupted.
 */
export async function compressFile(
  from: string,
  to: string,
  compression: Exclude<Compression, "none">,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const compressor = openCompressor(compression);
  const file = await createHashedFile(to);
  try {
    await pipeline(createReadStream(from), compressor, (chunks) => copy(chunks, file, compression));
    return await file.finish();
  } finally {
    await file.abandon();
  }
}

async function copy(chunks: AsyncIterable<Buffer>, file: HashedFile, compression: Compression): Promise<void> {
  let isFirst = compression === "gzip";
  for await (const chunk of chunks) {
    await file.write(isFirst ? withoutOperatingSystem(chunk) : chunk);
    isFirst = false;
  }
}
