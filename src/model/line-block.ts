/** Lines as they go into a file: UTF-8, each with its line end. Can be handed from thread to thread without a copy. */
export interface LineBlock {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Offset after each line. */
  readonly ends: Uint32Array<ArrayBuffer>;
}

const LINE_END = 0x0a;
const LEAST_BYTES = 2 ** 12;
const MOST_BYTES_AT_FIRST = 2 ** 18;
/** In UTF-8, of a UTF-16 code unit. */
const MOST_BYTES_OF_A_UNIT = 3;

/**
 * Collects lines of JSON; they are encoded once. The memory of a block that was taken is used again for the next, unless it was
 * handed to another thread meanwhile.
 */
export class LineBlockBuilder {
  #buffer: Buffer<ArrayBuffer>;
  #used = 0;
  #ends: number[] = [];
  #nextBytes = LEAST_BYTES;

  constructor(initialBytes: number = LEAST_BYTES) {
    this.#buffer = ownBuffer(initialBytes);
  }

  get bytes(): number {
    return this.#used;
  }

  get lines(): number {
    return this.#ends.length;
  }

  append(line: string): void {
    if (this.#buffer.length === 0) this.#buffer = ownBuffer(this.#nextBytes);
    const most = line.length * MOST_BYTES_OF_A_UNIT + 1;
    if (this.#used + most > this.#buffer.length) this.#grow(Buffer.byteLength(line, "utf8") + 1);
    this.#used += this.#buffer.write(line, this.#used, "utf8");
    this.#buffer[this.#used++] = LINE_END;
    this.#ends.push(this.#used);
  }

  /** What was collected, until the next line is appended; the builder begins anew. */
  take(): LineBlock {
    const block = { bytes: this.#buffer.subarray(0, this.#used), ends: Uint32Array.from(this.#ends) };
    // The next block will be about as large. What is too much is garbage of the kind that V8 is slow to collect.
    this.#nextBytes = Math.max(LEAST_BYTES, Math.min(this.#used, MOST_BYTES_AT_FIRST));
    this.#used = 0;
    this.#ends = [];
    return block;
  }

  #grow(needed: number): void {
    if (this.#used + needed <= this.#buffer.length) return;
    const larger = ownBuffer(Math.max(this.#buffer.length * 2, this.#used + needed));
    this.#buffer.copy(larger, 0, 0, this.#used);
    this.#buffer = larger;
  }
}

/** Not a piece of Node's pool: only whole memory can be handed to another thread. */
const ownBuffer = (bytes: number): Buffer<ArrayBuffer> => Buffer.from(new ArrayBuffer(bytes));

export function blockOf(lines: readonly string[]): LineBlock {
  const builder = new LineBlockBuilder(lines.reduce((sum, line) => sum + Buffer.byteLength(line, "utf8") + 1, 0));
  for (const line of lines) builder.append(line);
  return builder.take();
}

/** Lines `[from, to)`. The bytes are shared. */
export function sliceBlock({ bytes, ends }: LineBlock, from: number, to: number): LineBlock {
  if (from === 0 && to === ends.length) return { bytes, ends };
  const start = from === 0 ? 0 : (ends[from - 1] ?? 0);
  const end = to === 0 ? 0 : (ends[to - 1] ?? 0);
  return { bytes: bytes.subarray(start, end), ends: ends.slice(from, to).map((offset) => offset - start) };
}

/** How many lines from `from` on end within so many bytes. */
export function linesWithin({ ends }: LineBlock, from: number, bytes: number): number {
  const limit = (from === 0 ? 0 : (ends[from - 1] ?? 0)) + bytes;
  let low = from;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - from;
}
