import { withHyphens } from "./folded.ts";
import { isTraced, type LeakRule } from "./leak-rule.ts";
import { Mark } from "./line-marks.ts";

/** What these show is told only when the line is made readable. */
const HIDDEN = Mark.escape | Mark.disguise;

/** Tells which rules may find something in a line: hardly any in most, by what reading it once has marked. */
export class Suspicion {
  readonly #rules: readonly LeakRule[];
  /** Without traces: every line is theirs. */
  readonly #everywhere: readonly LeakRule[];

  constructor(rules: readonly LeakRule[]) {
    this.#rules = rules;
    this.#everywhere = rules.filter(({ traces }) => traces === null);
  }

  /**
   * @param marks of the line, which {@link LineReader} has.
   * @param lineOf gives it, as it is written.
   */
  rulesFor(marks: number, lineOf: () => string): readonly LeakRule[] {
    if (marks === 0) return this.#everywhere;
    if ((marks & HIDDEN) !== 0) return this.#rules;
    // Other dashes hide what marks tell of hyphens.
    const isMarked = (rule: LeakRule) => rule.traces === null || (rule.mark & marks) !== 0 || (marks & Mark.dash) !== 0;
    const marked = this.#rules.filter(isMarked);
    if (marked.length === this.#everywhere.length) return marked;
    const line = withHyphens(lineOf());
    return marked.filter((rule) => isTraced(rule, line));
  }
}
