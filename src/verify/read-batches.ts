import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { decompressed, LINE_END, type Line, MAX_LINE_BYTES, READ_BYTES } from "./read-lines.ts";

/** UTF-8, or a line that cannot be given. */
export type LinesRead = { readonly bytes: Buffer } | Extract<Line, { readonly fault: string }>;

/**
 * The lines of a file, decompressed by its suffix, about a megabyte at a time, for those who look for something in all of
 * them at once: `bytes` are one or more whole lines, each with its line end but for a last one that has none; their memory
 * is used again when the next are asked for, since V8 lets tens of megabytes of buffers pile up before it collects them. A
 * line that cannot be given comes alone. Holds a batch, or one line.
 *
 * @throws the error of the file system or the decompressor.
 */
export async function* readBatches(path: string, signal?: AbortSignal): AsyncGenerator<LinesRead> {
  const splitter = new BatchSplitter();
  for await (const chunk of chunksOf(path)) {
    signal?.throwIfAborted();
    yield* splitter.push(chunk);
  }
  yield* splitter.finish();
}

/** Each is gone when the next is asked for. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  if (!path.endsWith(".jsonl")) {
    yield* decompressed(path, createReadStream(path, { highWaterMark: READ_BYTES }));
    return;
  }
  await using file = await open(path);
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, READ_BYTES, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

const ROOM_BYTES = 2 * READ_BYTES;

class BatchSplitter {
  #room = Buffer.allocUnsafe(ROOM_BYTES);
  #used = 0;
  /** Whether there is a line end in what is kept. */
  #hasEnd = false;
  /** Length of a line that is longer than any may be, as far as it was read. */
  #lost = 0;

  *push(chunk: Buffer): Generator<LinesRead> {
    const rest = this.#hasEnd ? chunk : yield* this.#endLine(chunk);
    if (rest === null) return;
    this.#keep(rest);
    if (!this.#hasEnd || this.#used < READ_BYTES) return;
    const end = this.#room.lastIndexOf(LINE_END, this.#used - 1) + 1;
    yield* linesOf(this.#room.subarray(0, end));
    this.#dropTo(end);
  }

  *finish(): Generator<LinesRead> {
    if (this.#lost > 0) yield { fault: "line-too-long" };
    else if (this.#used > 0) yield* linesOf(this.#room.subarray(0, this.#used));
  }

  /** A line that is longer than any may be ends here, or goes on: `null`. Of such a line only the length is kept. */
  *#endLine(chunk: Buffer): Generator<LinesRead, Buffer | null> {
    const end = chunk.indexOf(LINE_END);
    const bytes = this.#lost + this.#used + (end < 0 ? chunk.length : end);
    if (bytes <= MAX_LINE_BYTES) {
      this.#hasEnd = end >= 0;
      return chunk;
    }
    this.#used = 0;
    this.#lost = end < 0 ? bytes : 0;
    if (end < 0) return null;
    yield { fault: "line-too-long" };
    const rest = chunk.subarray(end + 1);
    this.#hasEnd = rest.includes(LINE_END);
    return rest;
  }

  #keep(part: Buffer): void {
    const used = this.#used + part.length;
    if (used > this.#room.length) {
      const larger = Buffer.allocUnsafe(Math.max(used, 2 * this.#room.length));
      this.#room.copy(larger, 0, 0, this.#used);
      this.#room = larger;
    }
    part.copy(this.#room, this.#used);
    this.#used = used;
  }

  /** What is behind `end` is the beginning of the next batch. */
  #dropTo(end: number): void {
    const rest = this.#room.subarray(end, this.#used);
    const isLarge = this.#room.length > 2 * ROOM_BYTES && rest.length < ROOM_BYTES;
    if (isLarge) this.#room = Buffer.allocUnsafe(ROOM_BYTES);
    rest.copy(this.#room);
    this.#used = rest.length;
    this.#hasEnd = false;
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
