import type { Problems } from "../report.ts";
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
