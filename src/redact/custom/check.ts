import { CorpusError } from "../../errors.ts";
import type { PolicyPattern } from "../../model/policy.ts";

/** Ways to match one text, at most: a pattern without ambiguity has a handful. */
const BACKTRACKS_MAX = 100;
/** Steps of the check, not seconds, so that a policy is accepted on a slow machine if it is on a fast one. */
const STEPS_MAX = 10_000;

/**
 * Refuses patterns that can take more than linear time on some text: nested and adjacent quantifiers over the same
 * characters, and an unbounded one in front of something that may be missing (`\d+-`), which is quadratic. The analysis
 * (redos-detector) explores the pattern, not texts; what it cannot decide within its steps is refused as well.
 *
 * @throws {CorpusError} `usage`, naming the pattern.
 */
export async function checkPatterns(patterns: readonly PolicyPattern[]): Promise<void> {
  if (patterns.length === 0) return;
  const { isSafe } = await import("redos-detector");
  for (const { name, regex, ignore_case } of patterns) {
    let problem: string | null;
    try {
      new RegExp(regex, "u"); // throws
      const pattern = new RegExp(regex.replaceAll("(?<value>", "("), ignore_case ? "ui" : "u"); // the analysis knows no names
      const { safe } = isSafe(pattern, { maxScore: BACKTRACKS_MAX, maxSteps: STEPS_MAX });
      problem = safe ? null : "can take too long on some texts";
    } catch {
      problem = "is not a regular expression that can be checked";
    }
    if (problem === null && new RegExp(regex, "u").test("")) problem = "matches the empty text";
    if (problem !== null) {
      throw new CorpusError("usage", `policy pattern ${name} ${problem}`, {
        hint: "bound every repetition (`\\d{1,12}` instead of `\\d+`), and let no two neighbours match the same character",
      });
    }
  }
}
