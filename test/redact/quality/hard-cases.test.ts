import { expect, test } from "vitest";
import { type HardCase, hardCases } from "../../../fixtures/pii/hard-cases.ts";
import { createTextRedactor } from "./redaction.ts";

const CASES_AT_LEAST = 60;

test(`at least ${CASES_AT_LEAST} of the 63 hard cases lose what must go and keep what must stay`, () => {
  const redact = createTextRedactor();
  const failures = hardCases.flatMap((hardCase) => problemsOf(hardCase, redact(hardCase.text, hardCase.known)));

  expect(
    hardCases.length - new Set(failures.map(({ number }) => number)).size,
    report(failures),
  ).toBeGreaterThanOrEqual(CASES_AT_LEAST);
});

interface Problem {
  readonly number: number;
  readonly problem: string;
}

function problemsOf({ number, mustGo, mustStay }: HardCase, output: string): Problem[] {
  const readable = output.replaceAll(/<[A-Z_0-9]+>/gu, "\u0000");
  return [
    // The words of a value that is to go must not survive one by one either.
    ...mustGo
      .filter((value) => survives(value, readable))
      .map((value) => ({ number, problem: `leaks ${value}: ${output}` })),
    ...mustStay
      .filter((value) => !readable.includes(value))
      .map((value) => ({ number, problem: `cuts ${value}: ${output}` })),
  ];
}

/** The value, or a run of its digits or letters that by itself identifies, is still there. */
function survives(value: string, output: string): boolean {
  if (output.includes(value)) return true;
  return value.split(/[\s,;/]+/u).some((piece) => piece.length >= 5 && output.includes(piece));
}

const report = (failures: readonly Problem[]): string =>
  failures.map(({ number, problem }) => `${number}: ${problem}`).join("\n");
