import { type LineBatch, lineBatch, MARGIN_BYTES, startOf } from "../../../src/verify/leaks/line-batch.ts";
import { LineReader, noWord } from "../../../src/verify/leaks/line-reader.ts";
import { leakRules } from "../../../src/verify/leaks/rules.ts";
import { Suspicion } from "../../../src/verify/leaks/suspicion.ts";

/** A text as bytes with margins, and where it ends in them. */
export function padded(text: string): { bytes: Buffer; end: number } {
  const bytes = Buffer.alloc(Buffer.byteLength(text) + 2 * MARGIN_BYTES, 0x0a);
  return { bytes, end: MARGIN_BYTES + bytes.write(text, MARGIN_BYTES) };
}

export function givenBatch(text: string): LineBatch {
  const { bytes, end } = padded(text);
  return lineBatch(bytes, end, "v.jsonl", 0);
}

const suspicion = new Suspicion(leakRules);
const reader = new LineReader(noWord);

/** Names of the rules that each of the lines is given to. */
export function rulesOfLines(lines: readonly string[]): readonly (readonly string[])[] {
  const batch = givenBatch(lines.map((line) => `${line}\n`).join(""));
  return lines.map((line, index) => {
    reader.read(batch.bytes, startOf(batch, index), batch.ends[index] ?? 0, true);
    return suspicion.rulesFor(reader.marks, () => line).map(({ name }) => name);
  });
}
