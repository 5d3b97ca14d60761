import type { Place } from "./scan-record.ts";

/** Some lines of a file. */
export interface LineBatch {
  readonly file: string;
  /** Lines of the file in front of these. */
  readonly before: number;
  /** All of them, as they are written; empty for one line that cannot be given. */
  readonly text: string;
  /** Where the line ends are. */
  readonly ends: Int32Array;
}

export function lineBatch(text: string | null, file: string, before: number): LineBatch {
  const ends: number[] = [];
  if (text === null) ends.push(0);
  else {
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) ends.push(end);
    if (text !== "" && !text.endsWith("\n")) ends.push(text.length);
  }
  return { file, before, text: text ?? "", ends: Int32Array.from(ends) };
}

export const startOf = ({ ends }: LineBatch, index: number): number => (index === 0 ? 0 : ends[index - 1]! + 1);

export const placeOf = ({ file, before }: LineBatch, index: number): Place => ({ file, line: before + index + 1 });

/** `null` for a line that cannot be read. As this program writes one: a line cut off somewhere could hide what follows. */
export function lineAt(batch: LineBatch, index: number): string | null {
  return isObject(batch, index) ? batch.text.slice(startOf(batch, index), batch.ends[index]) : null;
}

export function isObject(batch: LineBatch, index: number): boolean {
  const start = startOf(batch, index);
  const end = batch.ends[index]!;
  return end - start >= 2 && batch.text.charCodeAt(start) === 0x7b && batch.text.charCodeAt(end - 1) === 0x7d;
}
