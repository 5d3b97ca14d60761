import { fold, foldsTo, hashWord, wordsOf } from "../fold.ts";
import type { Scan } from "../scan.ts";

/** Phrases of one or more words, found in a scan by the hash of their first word. */
export class Phrases {
  readonly #byFirst = new Map<number, (readonly string[])[]>();

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const folded = wordsOf(phrase).map(fold);
      const first = folded[0];
      if (first === undefined) continue;
      const hash = hashWord(first);
      this.#byFirst.set(hash, [...(this.#byFirst.get(hash) ?? []), folded]);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  /** Index behind the last token of the longest phrase that begins at `token`, or -1. */
  endAt(scan: Scan, token: number): number {
    for (const phrase of this.#byFirst.get(scan.hash[token] ?? 0) ?? []) {
      if (phrase.every((word, offset) => isWordAt(scan, token + offset, word))) return token + phrase.length;
    }
    return -1;
  }
}

function isWordAt(scan: Scan, token: number, folded: string): boolean {
  if (token >= scan.tokenCount) return false;
  return foldsTo(scan.text, scan.start[token] ?? 0, scan.end[token] ?? 0, folded);
}
