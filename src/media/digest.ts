import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import type { BlobFacts } from "../model/media.ts";
import { HEAD_BYTES } from "./picture-type.ts";

const CHUNK_BYTES = 2 ** 18;

export interface Digest extends BlobFacts {
  readonly sha256: string;
  readonly head: Buffer;
}

/**
 * Reads a file to its end, and says what it is.
 *
 * @param take each piece; its memory is used again when this resolves.
 * @throws what the file system says of the file; whatever `take` throws.
 */
export async function digestFile(
  file: FileHandle,
  signal: AbortSignal,
  take: (piece: Buffer) => Promise<void> = async () => {},
): Promise<Digest> {
  const [md5, sha256] = [createHash("md5"), createHash("sha256")];
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let head = Buffer.alloc(0);
  let bytes = 0;
  for (;;) {
    signal.throwIfAborted();
    const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, null);
    if (bytesRead === 0) break;
    const piece = buffer.subarray(0, bytesRead);
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, piece]).subarray(0, HEAD_BYTES);
    md5.update(piece);
    sha256.update(piece);
    bytes += bytesRead;
    await take(piece);
  }
  return { bytes, checksum: md5.digest("base64"), sha256: sha256.digest("hex"), head: Buffer.from(head) };
}
