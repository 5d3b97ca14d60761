import { foldOf } from "../characters.ts";
import { HASH_PRIME, HASH_SEED } from "../fold.ts";

/**
 * Hashes of what a Cyrillic word may be in the nominative: `Ариной` is `Арина`, `Петрову` is `Петров`. Endings of first
 * names and surnames in the oblique cases, with what they replace.
 */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ["ой", ["а", "ый", "ая"]],
  ["ою", ["а"]],
  ["ей", ["я", "а"]],
  ["ом", ["", "о"]],
  ["ем", ["й", "ь", "е"]],
  ["ым", [""]],
  ["им", ["ий"]],
  ["ых", ["", "ый"]],
  ["их", ["ий"]],
  ["ого", ["ый", "ий", "ой"]],
  ["ому", ["ый", "ий", "ой"]],
  ["ну", ["на"]],
  ["у", ["а", ""]],
  ["ю", ["я", "й", "ь"]],
  ["е", ["а", "я", ""]],
  ["ы", ["а", ""]],
  ["и", ["я", "а", "ь"]],
  ["а", [""]],
  ["я", ["й", "ь"]],
];

export function nominativeHashes(word: string): number[] {
  const lower = word.toLowerCase();
  const found: number[] = [];
  for (const [ending, replacements] of endings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 3) continue;
    const stem = lower.slice(0, -ending.length);
    for (const replacement of replacements) found.push(hashFolded(stem + replacement));
  }
  return found;
}

function hashFolded(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ (foldOf[word.charCodeAt(at)] ?? 0), HASH_PRIME);
  return hash;
}
