import { CodeUnits } from "./code-units.ts";
import { withHyphens } from "./folded.ts";
import { isTraced, type LeakRule } from "./leak-rule.ts";
import { isObject, type LineBatch, startOf } from "./line-batch.ts";
import { Mark, markLines } from "./line-marks.ts";

export interface SuspiciousLine {
  /** From 0. */
  readonly index: number;
  /** To be asked what is in it; none for a line that cannot be read. */
  readonly rules: readonly LeakRule[];
}

/** What these show is told only when the line is made readable. */
const HIDDEN = Mark.escape | Mark.disguise;

const units = new CodeUnits();

/**
 * The lines in which a rule may find something, in order. One pass over all lines at once, as they are written, tells the
 * few that hold the beginning of anything; only there is each rule's own trace looked for.
 */
export function suspiciousLines(batch: LineBatch, rules: readonly LeakRule[]): SuspiciousLine[] {
  const { text, ends } = batch;
  const marks = new Int32Array(ends.length);
  markLines(units.of(text), text.length, marks);
  const everywhere = rules.filter(({ traces }) => traces === null);
  const found: SuspiciousLine[] = [];
  for (let index = 0; index < ends.length; index++) {
    const has = marks[index]!;
    if (!isObject(batch, index)) found.push({ index, rules: [] });
    else if ((has & HIDDEN) !== 0) found.push({ index, rules });
    else if (has === 0 && everywhere.length === 0) continue;
    else {
      const ofLine = rulesFor(batch, index, has, rules);
      if (ofLine.length > 0) found.push({ index, rules: ofLine });
    }
  }
  return found;
}

function rulesFor(batch: LineBatch, index: number, has: number, rules: readonly LeakRule[]): readonly LeakRule[] {
  const marked = rules.filter(({ traces, mark }) => traces === null || (has & mark) !== 0);
  if (marked.length === 0 && (has & Mark.dash) === 0) return marked;
  const line = batch.text.slice(startOf(batch, index), batch.ends[index]);
  // Other dashes hide what marks tell of hyphens.
  if ((has & Mark.dash) === 0) return marked.filter((rule) => isTraced(rule, line));
  const hyphened = withHyphens(line);
  return rules.filter((rule) => isTraced(rule, hyphened));
}
