import { folded } from "./folded.ts";
import type { LeakRule } from "./leak-rule.ts";

/** Rules that do not see what the operator allows: the company's own addresses and numbers, in any spelling. */
export function withAllowed(rules: readonly LeakRule[], allow: readonly string[]): readonly LeakRule[] {
  if (allow.length === 0) return rules;
  const alternatives = allow.map((value) => patternOf(folded(value).trim())).join("|");
  const allowed = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, "giu");
  return rules.map((rule) => ({
    ...rule,
    // What stands behind something allowed may be found when that is gone.
    suspects: (line) => rule.suspects(line) || line.search(allowed) >= 0,
    found: (text) => rule.found(text.replace(allowed, " ")),
  }));
}

function patternOf(value: string): string {
  const digits = value.replace(/\D/g, "");
  if (digits.length < 7 || /\p{L}/u.test(value)) return value.replace(/[^\p{L}\p{N}]/gu, (mark) => `\\u{${hex(mark)}}`);
  return `\\+?\\(?${[...digits].join("[ .\\-/()]{0,2}")}`;
}

const hex = (mark: string): string => (mark.codePointAt(0) ?? 0).toString(16);
