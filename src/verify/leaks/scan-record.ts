import { parseObject } from "../parse-object.ts";
import type { Problems } from "../report.ts";
import { folded } from "./folded.ts";
import type { LeakRule } from "./leak-rule.ts";
import { scanValue } from "./scan-value.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The id of a line of any view, if it has one of the right shape: anything else might be data. */
export function recordId(record: object): string | null {
  const id = "id_" in record ? record.id_ : "id" in record ? record.id : null;
  return typeof id === "string" && UUID.test(id) ? id : null;
}

export interface Place {
  readonly file: string;
  readonly line: number | null;
}

export function scanRecord(record: object, rules: readonly LeakRule[], place: Place, problems: Problems): void {
  scanValue(record, rules, (rule, field) => {
    problems.add({ ...place, rule: `leak:${rule}`, id: recordId(record), field });
  });
}

/** What canonical JSON writes for line ends, quotes and control characters. Any other escape hides a character. */
const KNOWN_ESCAPE = /\\(?:["\\/bfnrt]|u00[01][0-9a-f]|u0085|u202[89])/g;
const HIDING_ESCAPE = /\\u(?!00[01]|0085|202[89])/;

/**
 * The same for a line as it is written. Nearly all lines hold nothing that looks like anything, which a look at the whole
 * line tells at a tenth of the cost of reading its texts one by one. A quote inside a text becomes an apostrophe: a
 * quotation mark ends the text, and no rule looks past it.
 */
export function scanLine(line: string, rules: readonly LeakRule[], place: Place, problems: Problems): void {
  const seen = HIDING_ESCAPE.test(line) ? null : folded(line.includes("\\") ? line.replace(KNOWN_ESCAPE, plain) : line);
  const suspicious = seen === null ? rules : rules.filter((rule) => rule.suspects(seen));
  if (suspicious.length === 0) return;
  const record = parseObject(line);
  if (record === null) problems.add({ ...place, rule: "leak:unreadable", id: null, field: null });
  else scanRecord(record, suspicious, place, problems);
}

const plain = (escaped: string): string => (escaped === '\\"' ? "'" : escaped === "\\\\" ? "\\" : " ");
