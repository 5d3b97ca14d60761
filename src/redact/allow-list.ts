import type { Finding } from "../model/finding.ts";
import { canonicalValue } from "./canonical.ts";
import { fold, foldsTo, hashWord, wordsOf } from "./fold.ts";
import type { Scan } from "./scan.ts";

const GAP_MAX = 3;
/** Kinds that are cut out of an allowed phrase and beside it; any other kind stays whole or goes whole. */
const divisible: ReadonlySet<string> = new Set(["PERSON", "ORGANIZATION", "PLACE", "TITLE", "HANDLE"]);

interface Phrase {
  readonly folded: readonly string[];
}
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Brands, product names, public numbers and addresses of the company: what must stay readable. It outranks what a rule
 * guesses, and never the data of a known person: a contact named like the brand is redacted.
 */
export class AllowList {
  readonly #phrases = new Map<number, Phrase[]>();
  readonly #values = new Set<string>();

  constructor(values: readonly string[]) {
    for (const value of values) {
      const folded = wordsOf(value.normalize("NFKC")).map(fold);
      const first = folded[0];
      if (first === undefined) continue;
      const hash = hashWord(first);
      this.#phrases.set(hash, [...(this.#phrases.get(hash) ?? []), { folded }]);
      for (const kind of ["EMAIL", "PHONE"] as const) this.#values.add(`${kind}\u0000${canonicalValue(kind, value)}`);
    }
  }

  get isEmpty(): boolean {
    return this.#phrases.size === 0;
  }

  /** The findings without what is allowed. */
  apply(text: string, scan: Scan, findings: readonly Finding[]): Finding[] {
    const spans = this.#spans(scan);
    return findings.flatMap((finding) => {
      if (finding.person !== undefined) return [finding];
      if (this.#isAllowedValue(text, finding)) return [];
      const inside = spans.filter(({ start, end }) => start < finding.end && end > finding.start);
      if (inside.length === 0) return [finding];
      if (inside.some(({ start, end }) => start <= finding.start && end >= finding.end)) return [];
      return divisible.has(finding.kind) ? subtract(finding, inside) : [finding];
    });
  }

  #isAllowedValue(text: string, { kind, start, end }: Finding): boolean {
    if (kind !== "EMAIL" && kind !== "PHONE") return false;
    return this.#values.has(`${kind}\u0000${canonicalValue(kind, text.slice(start, end))}`);
  }

  #spans(scan: Scan): Span[] {
    const spans: Span[] = [];
    for (let token = 0; token < scan.tokenCount; token++) {
      for (const phrase of this.#phrases.get(scan.hash[token] ?? 0) ?? []) {
        const last = phraseEnd(scan, token, phrase);
        if (last >= token) spans.push({ start: scan.start[token] ?? 0, end: scan.end[last] ?? 0 });
      }
    }
    return spans;
  }
}

/** Last token of the phrase that begins here, -1 when it does not. */
function phraseEnd(scan: Scan, token: number, { folded }: Phrase): number {
  const last = token + folded.length - 1;
  if (last >= scan.tokenCount) return -1;
  for (const [index, word] of folded.entries()) {
    const at = token + index;
    const start = scan.start[at] ?? 0;
    if (index > 0 && start - (scan.end[at - 1] ?? 0) > GAP_MAX) return -1;
    if (!foldsTo(scan.text, start, scan.end[at] ?? 0, word)) return -1;
  }
  return last;
}

function subtract(finding: Finding, spans: readonly Span[]): Finding[] {
  let pieces: Finding[] = [finding];
  for (const { start, end } of spans) {
    pieces = pieces.flatMap((piece) => {
      if (start >= piece.end || end <= piece.start) return [piece];
      const before = start > piece.start ? [{ ...piece, end: start }] : [];
      const after = end < piece.end ? [{ ...piece, start: end }] : [];
      return [...before, ...after];
    });
  }
  return pieces;
}
