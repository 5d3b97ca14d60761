import type { LeakRule } from "./leak-rule.ts";

/** Shorter ones would be found in ordinary words. */
export const SHORTEST_IDENTIFIER = 5;
const FILTER_BITS = 0xffff;

/**
 * Finds strings that must not occur, whoever they belong to: case and compatibility forms do not matter. For lists of
 * any length: a text is walked once, and only places that begin like an identifier are compared.
 */
export function knownIdentifiers(identifiers: Iterable<string>): LeakRule {
  const filter = new Uint8Array(FILTER_BITS + 1);
  const byStart = new Map<string, string[]>();
  for (const identifier of identifiers) {
    const folded = fold(identifier.trim());
    if (folded.length < SHORTEST_IDENTIFIER) continue;
    filter[filterPlace(folded, 0)] = 1;
    const start = folded.slice(0, 4);
    byStart.set(start, [...(byStart.get(start) ?? []), folded]);
  }
  return {
    name: "known-identifier",
    found({ text }) {
      if (byStart.size === 0) return false;
      const folded = fold(text);
      for (let index = 0; index + SHORTEST_IDENTIFIER <= folded.length; index++) {
        if (filter[filterPlace(folded, index)] === 0) continue;
        const candidates = byStart.get(folded.slice(index, index + 4));
        if (candidates?.some((candidate) => folded.startsWith(candidate, index))) return true;
      }
      return false;
    },
  };
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

function filterPlace(text: string, index: number): number {
  const first = text.charCodeAt(index) * 31 + text.charCodeAt(index + 1);
  const second = text.charCodeAt(index + 2) * 31 + text.charCodeAt(index + 3);
  return (first * 521 + second) & FILTER_BITS;
}
