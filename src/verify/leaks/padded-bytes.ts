import { MARGIN_BYTES } from "./line-batch.ts";

/** Room for one text after the other, with margins. */
export class PaddedBytes {
  #bytes = Buffer.alloc(1024);

  /** What was there before may be overwritten. */
  roomFor(length: number): Buffer {
    const needed = length + 2 * MARGIN_BYTES;
    if (this.#bytes.length < needed) this.#bytes = Buffer.alloc(needed + (needed >>> 1));
    return this.#bytes;
  }
}
