import { CorpusError } from "../../errors.ts";
import type { PolicyPattern } from "../../model/policy.ts";
import type { Recognizer } from "../recognizer.ts";

/** How far in front of a match a word of `near` may begin. */
const NEAR_UNITS = 40;
/** Surer than what a general rule guesses: the operator knows what these look like. */
const SCORE = 0.9;

/** Patterns of the policy, as recognizers named `pattern:<name>`. They were checked before: `check.ts`. */
export function patternRecognizers(patterns: readonly PolicyPattern[]): Recognizer[] {
  const names = new Set(patterns.map(({ name }) => name));
  if (names.size < patterns.length) throw new CorpusError("usage", "policy patterns: two have the same name");
  return patterns.map(patternRecognizer);
}

function patternRecognizer({ name, regex, ignore_case, kind, near }: PolicyPattern): Recognizer {
  const pattern = new RegExp(regex, ignore_case ? "dgui" : "dgu");
  const cues = near.map((word) => word.toLowerCase());
  const rule = `pattern:${name}`;
  return {
    name: rule,
    kinds: [kind],
    find(text, _scan, _context, out) {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = match.indices?.groups?.["value"] ?? match.indices?.[0] ?? [0, 0];
        if (end > start && isNear(text, match.index, cues)) out.push({ kind, start, end, rule, score: SCORE });
      }
    },
  };
}

function isNear(text: string, at: number, cues: readonly string[]): boolean {
  if (cues.length === 0) return true;
  const before = text.slice(Math.max(0, at - NEAR_UNITS), at).toLowerCase();
  return cues.some((cue) => before.includes(cue));
}
