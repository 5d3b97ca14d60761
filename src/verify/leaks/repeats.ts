import { MARGIN_BYTES } from "./line-batch.ts";

/** What every line of a view repeats: the keys that a model is not shown. A third of some files. */
const BEGIN = Buffer.from(',"excluded_embed_metadata_keys":[');
const END = Buffer.from(',"content_hash":"');
/** What is left of a line from {@link END} on. */
const TAIL_BYTES = `${END}sha256:"}`.length + 64;
const LINE_END = 0x0a;

/**
 * Leaves out of the lines of a file what was already there, byte by byte, in a line before: what is in it was found
 * there. What is left of a line is still JSON: only whole keys and values are left out, as no text can hold a quotation
 * mark behind a comma without a backslash between them.
 */
export class Repeats {
  #known: Buffer | null = null;

  /**
   * @param kept takes what is left, from {@link MARGIN_BYTES} on.
   * @returns where it ends.
   */
  without(lines: Buffer, kept: Buffer): number {
    let to = MARGIN_BYTES;
    let done = 0;
    for (let start = 0; start < lines.length; ) {
      const found = lines.indexOf(LINE_END, start);
      const end = found < 0 ? lines.length : found;
      const tail = end - TAIL_BYTES;
      if (tail > start && isAt(lines, tail, END)) {
        const begin = tail - this.#knownBytes;
        if (begin >= start && this.#known !== null && isAt(lines, begin, this.#known)) {
          to += lines.copy(kept, to, done, begin);
          done = tail;
        } else this.#learn(lines.subarray(start, tail));
      }
      start = end + 1;
    }
    return to + lines.copy(kept, to, done);
  }

  get #knownBytes(): number {
    return this.#known?.length ?? 0;
  }

  #learn(line: Buffer): void {
    const begin = line.lastIndexOf(BEGIN);
    const piece = begin < 0 ? null : line.subarray(begin);
    if (piece !== null && isWhole(piece.toString())) this.#known = Buffer.from(piece);
  }
}

const isAt = (lines: Buffer, at: number, part: Buffer): boolean =>
  lines.compare(part, 0, part.length, at, at + part.length) === 0;

/** Keys and values, none of them cut off. */
function isWhole(piece: string): boolean {
  try {
    JSON.parse(`{${piece.slice(1)}}`);
    return true;
  } catch {
    return false;
  }
}
