import type { z } from "zod";
import { recordId } from "./leaks/scan-record.ts";
import type { Problems, Rule } from "./report.ts";

/** Problems of one line. */
export interface LineReport {
  add(rule: Rule, field?: string): void;
  /** zod's messages may quote what they met: only the places are told, at most five. */
  schema(error: z.ZodError): void;
}

export function lineReport(problems: Problems, file: string, line: number | null, record: object | null): LineReport {
  const add = (rule: Rule, field?: string) =>
    problems.add({ file, line, rule, id: record && recordId(record), field: field ?? null });
  return {
    add,
    schema(error) {
      const fields = new Set(error.issues.map(({ path }) => path.map(fieldName).join(".")));
      for (const field of [...fields].slice(0, 5)) add("schema", field);
    },
  };
}

/** Keys of counters are data of a kind: only names that look like ours are told. */
const fieldName = (part: PropertyKey): string =>
  typeof part === "number" || /^[a-z][a-zA-Z_]*_?$/.test(String(part)) ? String(part) : "(key)";
