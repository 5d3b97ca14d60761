import { createHash } from "node:crypto";
import { CorpusError } from "../errors.ts";
import { type Policy, policySchema } from "../model/policy.ts";
import type { ReplacementStyle } from "../model/style.ts";
import { checkPatterns } from "./custom/check.ts";

export { countryPacks, type Policy, type PolicyField, policySchema } from "../model/policy.ts";

export const defaultPolicy: Policy = policySchema.parse({});

/** `default@1` */
export const policyNameOf = (policy: Policy): string => `${policy.name}@${policy.version}`;

/** Of the canonical JSON (keys sorted) of the complete policy, defaults included, and of the style. */
export function policySha256Of(policy: Policy, style: ReplacementStyle = "label"): string {
  const { $schema: _, ...rules } = policy;
  return createHash("sha256")
    .update(sortedJson({ ...rules, style }), "utf8")
    .digest("hex");
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * A policy file, read and checked, but for its patterns: {@link readPolicy}.
 *
 * @throws {CorpusError} `usage`, naming every key that does not fit and no value.
 */
export function parsePolicy(value: unknown): Policy {
  const parsed = policySchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const names = issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".")];
    return `policy ${names.join(", ")}: ${issue.code === "unrecognized_keys" ? "not known" : issue.message}`;
  });
  throw new CorpusError("usage", problems.join("\n"), { hint: "see docs/redaction.md for the policy file" });
}

/** The same, with the assurance that none of its patterns can make the program stand still. */
export async function readPolicy(value: unknown): Promise<Policy> {
  const policy = parsePolicy(value);
  await checkPatterns(policy.patterns);
  return policy;
}
