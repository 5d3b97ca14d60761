import { parseObject } from "../parse-object.ts";
import type { Problems } from "../report.ts";
import { folded } from "./folded.ts";
import { isTraced, type LeakRule } from "./leak-rule.ts";
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

const ESCAPE = /\\(?:u([0-9a-f]{4})|(.))/gi;
const shortEscapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A line as the rules see a text: nearly all lines hold nothing that looks like anything, so they need not be parsed. */
const readable = (line: string): string => folded(line.includes("\\") ? line.replace(ESCAPE, unescaped) : line);

const unescaped = (_all: string, code: string | undefined, short = ""): string =>
  code === undefined ? (shortEscapes[short] ?? short) : String.fromCharCode(Number.parseInt(code, 16));

/** The same for a line as it is written. */
export function scanLine(line: string, rules: readonly LeakRule[], place: Place, problems: Problems): void {
  const seen = readable(line);
  const suspicious = rules.filter((rule) => isTraced(rule, seen) && rule.suspects(seen));
  if (suspicious.length === 0) return;
  const record = parseObject(line);
  if (record === null) problems.add({ ...place, rule: "leak:unreadable", id: null, field: null });
  else scanRecord(record, suspicious, place, problems);
}
