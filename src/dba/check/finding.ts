/** One thing looked at. */
export interface Finding {
  readonly check: string;
  readonly level: "ok" | "warn" | "fail";
  /** What was found; names, numbers and settings only. */
  readonly found: string;
  /** What to do; `null` when all is well. */
  readonly remedy: string | null;
}

export const ok = (check: string, found: string): Finding => ({ check, level: "ok", found, remedy: null });
export const warn = (check: string, found: string, remedy: string): Finding => ({
  check,
  level: "warn",
  found,
  remedy,
});
export const fail = (check: string, found: string, remedy: string): Finding => ({
  check,
  level: "fail",
  found,
  remedy,
});

export function renderFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  return findings
    .map(({ check, level, found, remedy }) => {
      const line = `${level.padEnd(4)}  ${check.padEnd(width)}  ${found}`;
      return remedy === null ? line : `${line}\n${" ".repeat(width + 8)}-> ${remedy}`;
    })
    .join("\n")
    .concat("\n");
}
