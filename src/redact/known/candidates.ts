import type { Scan } from "../scan.ts";
import type { KnownTable } from "./table.ts";

/** The few words of a text that some table may hold; the buffer is reused from text to text. */
export class Candidates {
  /** In order, each once. */
  tokens = new Int32Array(512);

  /** Fills {@link tokens}, and returns how many of them count. */
  find({ hash, tokenCount }: Scan, tables: readonly KnownTable[]): number {
    const most = tokenCount * tables.length;
    if (this.tokens.length < most) this.tokens = new Int32Array(most * 2);
    let count = 0;
    let isSorted = true;
    for (const table of tables) {
      const before = count;
      count = table.addTokens(hash, tokenCount, this.tokens, count);
      if (before > 0 && count > before) isSorted = false;
    }
    return isSorted ? count : this.#inOrder(count);
  }

  /** Several tables have named tokens, perhaps the same. */
  #inOrder(count: number): number {
    const { tokens } = this;
    tokens.subarray(0, count).sort();
    let kept = 0;
    for (let index = 0; index < count; index++) {
      if (index === 0 || tokens[index] !== tokens[index - 1]) tokens[kept++] = tokens[index]!;
    }
    return kept;
  }
}
