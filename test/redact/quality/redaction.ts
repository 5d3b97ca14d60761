import { createSecretKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { knownByName } from "../../../fixtures/pii/known.ts";
import { type Policy, policySchema } from "../../../src/redact/policy.ts";
import { createRedactor } from "../../../src/redact/redactor.ts";
import { threadOf } from "../../bench/bench-thread.ts";

export const cleanLines: readonly string[] = readFileSync(
  join(import.meta.dirname, "../../../fixtures/pii/clean.txt"),
  "utf8",
)
  .split("\n")
  .filter((line) => line !== "");

/** Redacts single texts as a run does, each in a conversation of its own. */
export type RedactText = (text: string, knownNames?: readonly string[]) => string;

export function createTextRedactor(policy: Partial<Policy> = {}): RedactText {
  const redactor = createRedactor({
    policy: policySchema.parse(policy),
    key: createSecretKey(Buffer.alloc(32, 7)),
    accountPeople: [],
  });
  return (text, knownNames = []) => {
    const people = knownNames.map((name, index) => knownByName(name, index));
    return redactor.open(people).redact(threadOf([text])).turns[0]?.text ?? "";
  };
}
