import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import * as zlib from "node:zlib";
import { CorpusError } from "../errors.ts";

/** What is on the disk. Complete once the last batch was taken. */
export interface FileFacts {
  bytes: number;
  sha256: string;
  lines: number;
  endsWithLineEnd: boolean;
}

export const newFacts = (): FileFacts => ({ bytes: 0, sha256: "", lines: 0, endsWithLineEnd: true });

/** `utf8-invalid` and `line-too-long` stand for a line that cannot be given. */
export type Line = { readonly text: string } | { readonly fault: "utf8-invalid" | "line-too-long" };

export const READ_BYTES = 2 ** 20;
/** A record holds a bounded number of turns; this is far beyond, and bounds the memory for a damaged file. */
export const MAX_LINE_BYTES = 64 * 2 ** 20;
export const LINE_END = 0x0a;

/**
 * The lines of a file in batches, decompressed by its suffix (`.gz`, `.zst`), while its bytes on disk are counted and
 * hashed into `facts`. Holds one batch, about a megabyte, or one line.
 *
 * @throws the error of the file system or the decompressor; `facts` are then incomplete.
 */
export async function* readLines(
  path: string,
  facts: FileFacts,
  signal?: AbortSignal,
): AsyncGenerator<readonly Line[]> {
  const digest = createHash("sha256");
  const splitter = new LineSplitter();
  const counted = countBytes(
    createReadStream(path, { highWaterMark: READ_BYTES }),
    facts,
    (c) => digest.update(c),
    signal,
  );
  for await (const chunk of decompressed(path, counted)) {
    const lines = splitter.push(chunk);
    facts.lines += lines.length;
    facts.endsWithLineEnd = chunk.at(-1) === LINE_END;
    if (lines.length > 0) yield lines;
  }
  const last = splitter.finish();
  facts.lines += last.length;
  facts.sha256 = digest.digest("hex");
  if (last.length > 0) yield last;
}

async function* countBytes(
  chunks: AsyncIterable<Buffer>,
  facts: FileFacts,
  digest: (chunk: Buffer) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    facts.bytes += chunk.length;
    digest(chunk);
    yield chunk;
  }
}

export function decompressed(path: string, chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  if (path.endsWith(".gz")) return through(chunks, zlib.createGunzip());
  if (!path.endsWith(".zst")) return chunks;
  if (typeof zlib.createZstdDecompress === "function") return through(chunks, zlib.createZstdDecompress());
  throw new CorpusError("usage", "this Node cannot read zstd", { hint: "use Node 22.15 or later" });
}

/** A failure on either side ends the other, and comes out of the loop over the decompressor. */
function through(
  chunks: AsyncIterable<Buffer>,
  decompressor: zlib.Gunzip | zlib.ZstdDecompress,
): AsyncIterable<Buffer> {
  pipeline(Readable.from(chunks), decompressor).catch((error: unknown) => {
    decompressor.destroy(error instanceof Error ? error : undefined);
  });
  return decompressor as AsyncIterable<Buffer>;
}

class LineSplitter {
  #pending: Buffer[] = [];
  #pendingBytes = 0;

  push(chunk: Buffer): Line[] {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, start)) {
      lines.push(this.#line(chunk.subarray(start, end)));
      start = end + 1;
    }
    if (start < chunk.length) this.#keep(chunk.subarray(start));
    return lines;
  }

  finish(): Line[] {
    return this.#pendingBytes > 0 ? [this.#line(Buffer.alloc(0))] : [];
  }

  #line(tail: Buffer): Line {
    if (this.#pendingBytes === 0) return toLine(tail);
    this.#keep(tail);
    const line: Line =
      this.#pendingBytes > MAX_LINE_BYTES ? { fault: "line-too-long" } : toLine(Buffer.concat(this.#pending));
    this.#pending = [];
    this.#pendingBytes = 0;
    return line;
  }

  /** Beyond the bound only the length is kept. */
  #keep(part: Buffer): void {
    this.#pendingBytes += part.length;
    if (this.#pendingBytes > MAX_LINE_BYTES) this.#pending = [];
    else this.#pending.push(part);
  }
}

export function toLine(bytes: Buffer): Line {
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { fault: "utf8-invalid" };
}
