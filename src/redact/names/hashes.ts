import { hashWord } from "../fold.ts";

/** Folded hashes of words, to compare with `scan.hash`. */
export const hashes = (words: string): ReadonlySet<number> => new Set(words.trim().split(/\s+/u).map(hashWord));
