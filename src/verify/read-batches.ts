import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { decompressed, LINE_END, type Line, MAX_LINE_BYTES, READ_BYTES } from "./read-lines.ts";

/** UTF-8, or a line that cannot be given. */
export type LinesRead = { readonly bytes: Buffer } | Extract<Line, { readonly fault: string }>;

/**
 * The lines of a file, decompressed by its suffix, about a megabyte at a time, for those who look for something in all of
 * them at once: `bytes` are one or more whole lines, each with its line end but for a last one that has none. A line that
 * cannot be given comes alone. Holds a batch, or one line.
 *
 * @throws the error of the file system or the decompressor.
 */
export async function* readBatches(path: string, signal?: AbortSignal): AsyncGenerator<LinesRead> {
  const splitter = new BatchSplitter();
  for await (const chunk of decompressed(path, createReadStream(path, { highWaterMark: READ_BYTES }))) {
    signal?.throwIfAborted();
    yield* splitter.push(chunk);
  }
  yield* splitter.finish();
}

class BatchSplitter {
  #pending: Buffer[] = [];
  #bytes = 0;
  /** Whether there is a line end in what is pending. */
  #hasEnd = false;

  *push(chunk: Buffer): Generator<LinesRead> {
    const rest = this.#hasEnd ? chunk : yield* this.#endLine(chunk);
    if (rest === null) return;
    this.#keep(rest);
    if (!this.#hasEnd || this.#bytes < READ_BYTES) return;
    const all = Buffer.concat(this.#pending);
    const end = all.lastIndexOf(LINE_END) + 1;
    this.#forget();
    if (end < all.length) this.#keep(all.subarray(end));
    this.#hasEnd = false;
    yield* linesOf(all.subarray(0, end));
  }

  *finish(): Generator<LinesRead> {
    if (this.#bytes > MAX_LINE_BYTES && !this.#hasEnd) yield { fault: "line-too-long" };
    else if (this.#bytes > 0) yield* linesOf(Buffer.concat(this.#pending));
  }

  /** A line that is longer than any may be ends here, or goes on: `null`. Of such a line only the length is kept. */
  *#endLine(chunk: Buffer): Generator<LinesRead, Buffer | null> {
    const end = chunk.indexOf(LINE_END);
    const bytes = this.#bytes + (end < 0 ? chunk.length : end);
    if (bytes <= MAX_LINE_BYTES) {
      this.#hasEnd = end >= 0;
      return chunk;
    }
    this.#forget();
    if (end < 0) {
      this.#bytes = bytes;
      return null;
    }
    yield { fault: "line-too-long" };
    const rest = chunk.subarray(end + 1);
    this.#hasEnd = rest.includes(LINE_END);
    return rest;
  }

  #keep(part: Buffer): void {
    this.#pending.push(part);
    this.#bytes += part.length;
  }

  #forget(): void {
    this.#pending = [];
    this.#bytes = 0;
  }
}

function* linesOf(bytes: Buffer): Generator<LinesRead> {
  if (isUtf8(bytes)) {
    yield { bytes };
    return;
  }
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end + 1);
    yield isUtf8(line) ? { bytes: line } : { fault: "utf8-invalid" };
    start += line.length;
  }
}
