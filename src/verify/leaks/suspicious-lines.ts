import { DISGUISES, withHyphens } from "./folded.ts";
import type { LeakRule } from "./leak-rule.ts";
import { isObject, type LineBatch } from "./line-batch.ts";
import { LONG_ESCAPE } from "./scan-record.ts";

export interface SuspiciousLine {
  /** From 0. */
  readonly index: number;
  /** To be asked what is in it; none for a line that cannot be read. */
  readonly rules: readonly LeakRule[];
}

const disguised = new RegExp(DISGUISES.source, "g");

/**
 * The lines in which a rule may find something, in order. Looks at all lines at once, as they are written: the search for
 * a trace in a megabyte costs less than a call for each line, and needs no copy without escapes.
 */
export function suspiciousLines(batch: LineBatch, rules: readonly LeakRule[]): SuspiciousLine[] {
  const { text, ends } = batch;
  const found = new Map<number, LeakRule[]>();
  for (let index = 0; index < ends.length; index++) if (!isObject(batch, index)) found.set(index, []);
  // Of ASCII alone, as most batches of English, nothing is in disguise.
  const isAscii = Buffer.byteLength(text) === text.length;
  const seen = isAscii ? text : withHyphens(text);
  for (const rule of rules) {
    if (rule.traces === null) for (let index = 0; index < ends.length; index++) note(found, index, rule);
    else for (const trace of rule.traces) eachLineWith(trace, seen, ends, (index) => note(found, index, rule));
  }
  // What these show is told only when the line is made readable.
  for (const hiding of isAscii ? [LONG_ESCAPE] : [LONG_ESCAPE, disguised]) {
    eachLineWith(hiding, text, ends, (index) => found.set(index, [...rules]));
  }
  return [...found].map(([index, ofLine]) => ({ index, rules: ofLine })).sort((a, b) => a.index - b.index);
}

function note(found: Map<number, LeakRule[]>, index: number, rule: LeakRule): void {
  const rules = found.get(index);
  if (rules === undefined) found.set(index, [rule]);
  else if (rules.at(-1) !== rule) rules.push(rule);
}

function eachLineWith(pattern: RegExp, text: string, ends: Int32Array, onLine: (index: number) => void): void {
  pattern.lastIndex = 0;
  for (let index = 0; pattern.test(text); index++) {
    const at = pattern.lastIndex - 1;
    while (ends[index]! < at) index++;
    onLine(index);
    pattern.lastIndex = ends[index]!;
  }
}
