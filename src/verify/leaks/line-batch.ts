import type { Place } from "./scan-record.ts";

/** In front of the lines and behind them, so that whoever looks around a place need not ask where lines end. */
export const MARGIN_BYTES = 32;

/** Some lines of a file. */
export interface LineBatch {
  readonly file: string;
  /** Lines of the file in front of these. */
  readonly before: number;
  /** All of them, as they are written, from {@link MARGIN_BYTES} on; of no meaning for one line that cannot be given. */
  readonly bytes: Buffer;
  /** Where the line ends are. */
  readonly ends: Int32Array;
}

const LINE_END = 0x0a;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** @param to where the lines end in `bytes`; margins behind them are made empty here. */
export function lineBatch(bytes: Buffer, to: number, file: string, before: number): LineBatch {
  bytes.fill(0, to, to + MARGIN_BYTES);
  const ends: number[] = [];
  const lines = bytes.subarray(0, to);
  let start = MARGIN_BYTES;
  for (let end = lines.indexOf(LINE_END, start); end >= 0; end = lines.indexOf(LINE_END, start)) {
    ends.push(end);
    start = end + 1;
  }
  if (start < to) ends.push(to);
  return { file, before, bytes, ends: Int32Array.from(ends) };
}

/** A line that cannot be given. */
export const lostLine = (file: string, before: number): LineBatch => ({
  ...{ file, before },
  bytes: Buffer.alloc(2 * MARGIN_BYTES),
  ends: Int32Array.of(MARGIN_BYTES),
});

export const startOf = ({ ends }: LineBatch, index: number): number =>
  index === 0 ? MARGIN_BYTES : ends[index - 1]! + 1;

export const placeOf = ({ file, before }: LineBatch, index: number): Place => ({ file, line: before + index + 1 });

export const lineAt = (batch: LineBatch, index: number): string =>
  batch.bytes.toString("utf8", startOf(batch, index), batch.ends[index]);

/** As this program writes a line: one that is cut off somewhere could hide what follows. */
export function isObject(batch: LineBatch, index: number): boolean {
  const start = startOf(batch, index);
  const end = batch.ends[index]!;
  return end - start >= 2 && batch.bytes[start] === OPEN && batch.bytes[end - 1] === CLOSE;
}
