import { createHash } from "node:crypto";
import { z } from "zod";
import { CorpusError } from "../errors.ts";

/** Countries whose national numbers are recognized by their own check digits. */
export const countryPacks = [
  "US",
  "CA",
  "UK",
  "DE",
  "FR",
  "ES",
  "IT",
  "NL",
  "BE",
  "PT",
  "BR",
  "PL",
  "SE",
  "NO",
  "DK",
  "FI",
  "CH",
  "AT",
  "IN",
  "AU",
  "ZA",
] as const;

/** What is redacted and how; hashed into manifest and receipt, so that a corpus names the rules it was made with. */
export const policySchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,31}$/)
    .default("default"),
  version: z.int().positive().default(1),
  names: z
    .enum(["careful", "balanced", "aggressive"])
    .default("balanced")
    .describe(
      "how far to go for names that nobody knows: strong evidence, lone surnames, any capitalised unknown word",
    ),
  off: z.array(z.string()).default([]).describe("recognizers that do not run, by name"),
  also: z
    .array(z.enum(["place", "nationality", "organization", "date", "age", "title"]))
    .default([])
    .describe("what tells of no person by itself and is kept unless named here (English)"),
  countries: z
    .array(z.enum(countryPacks))
    .default([...countryPacks])
    .describe("country packs of national numbers"),
  regions: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .default([])
    .describe("ISO 3166 alpha-2, most likely first: how phone numbers without country code are read"),
  allow: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "brand and product names, public numbers and addresses of the company: never redacted, unless part of a known person's data",
    ),
  deny: z.array(z.string().min(2)).default([]).describe("words and phrases that always go"),
  voices: z
    .record(z.string().regex(/^user:\d+$/), z.string().regex(/^[a-z][a-z0-9_-]{0,31}$/))
    .default({})
    .describe("agents whose voice may be learned: `user:7` to a label such as `ceo`"),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

export const defaultPolicy: Policy = policySchema.parse({});

/** `default@1` */
export const policyNameOf = (policy: Policy): string => `${policy.name}@${policy.version}`;

/** Of the canonical JSON (keys sorted) of the complete policy, defaults included. */
export const policySha256Of = (policy: Policy): string =>
  createHash("sha256").update(sortedJson(policy), "utf8").digest("hex");

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * A policy file, read and checked.
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
