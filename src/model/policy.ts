import { z } from "zod";
import type { FindingKind } from "./finding.ts";

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

/** Kinds that a rule of the policy may give. */
const kinds = [
  "PERSON",
  "EMAIL",
  "PHONE",
  "CARD",
  "IBAN",
  "SSN",
  "ID",
  "IP",
  "MAC",
  "URL",
  "SECRET",
  "COORDINATES",
  "ADDRESS",
  "POSTCODE",
  "DATE_OF_BIRTH",
  "ORGANIZATION",
  "HANDLE",
  "CUSTOM",
  "PLACE",
  "DATE",
  "AGE",
  "TITLE",
  "NATIONALITY",
] as const satisfies readonly FindingKind[];

const nameModes = ["off", "careful", "balanced", "aggressive"] as const;
/** Fields of free text. `text` is that of messages and notes. */
const fields = ["text", "subject", "inbox", "team", "label", "filename", "transcript", "feedback"] as const;
export type PolicyField = (typeof fields)[number];

const patternSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/),
  regex: z
    .string()
    .min(1)
    .max(500)
    .describe("JavaScript, flags g and u; a group named `value` is what goes, else the whole match"),
  ignore_case: z.boolean().default(false),
  kind: z.enum(kinds).default("CUSTOM"),
  near: z
    .array(z.string().min(2).max(64))
    .max(50)
    .default([])
    .describe("only where one of these words stands in the 40 characters before, in any case"),
});
export type PolicyPattern = Readonly<z.infer<typeof patternSchema>>;

/** What Presidio's recognizers call what they find, as our kinds; what is not here is not asked for. */
const presidioKinds: Readonly<Record<string, FindingKind>> = {
  PERSON: "PERSON",
  LOCATION: "ADDRESS",
  EMAIL_ADDRESS: "EMAIL",
  PHONE_NUMBER: "PHONE",
  CREDIT_CARD: "CARD",
  IBAN_CODE: "IBAN",
  IP_ADDRESS: "IP",
  US_SSN: "SSN",
  US_PASSPORT: "ID",
  US_DRIVER_LICENSE: "ID",
};

const externalSchema = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .default("en")
    .describe("the language that the service is asked to read, for all texts"),
  score_threshold: z.number().min(0).max(1).default(0.4),
  entities: z
    .record(z.string().regex(/^[A-Z][A-Z0-9_]{0,63}$/), z.enum(kinds))
    .default({ ...presidioKinds })
    .describe("what to ask for, and which kind it is"),
});
export type ExternalPolicy = Readonly<z.infer<typeof externalSchema>>;
export const defaultExternalPolicy: ExternalPolicy = externalSchema.parse({});

/** What is redacted and how; hashed into manifest and receipt, so that a corpus names the rules it was made with. */
export const policySchema = z
  .strictObject({
    $schema: z.string().optional().describe("for editors; means nothing"),
    format: z.literal("chatwoot-corpus/policy@1").default("chatwoot-corpus/policy@1"),
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,31}$/)
      .default("default"),
    version: z.int().positive().default(1),
    names: z
      .enum(nameModes)
      .default("balanced")
      .describe(
        "how far to go for names that nobody knows: not at all, strong evidence, lone surnames, any capitalised unknown word",
      ),
    off: z.array(z.string()).default([]).describe("recognizers that do not run, by name"),
    on: z
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
    names_of_others: z
      .enum(["report", "block"])
      .default("report")
      .describe(
        "a contact's full name in a conversation of somebody else that no rule found: count it, or publish nothing",
      ),
    deny: z.array(z.string().min(2)).default([]).describe("words and phrases that always go"),
    patterns: z.array(patternSchema).max(100).default([]).describe("rules of one's own"),
    fields: z
      .partialRecord(z.enum(fields), z.enum([...nameModes, "drop"]))
      .default({})
      .describe("another mode for names in a field, or `drop`: the field is left empty"),
    external: externalSchema.nullable().default(null).describe("what an external recognizer is asked for"),
    voices: z
      .record(z.string().regex(/^user:\d+$/), z.string().regex(/^[a-z][a-z0-9_-]{0,31}$/))
      .default({})
      .describe("agents whose voice may be learned: `user:7` to a label such as `ceo`"),
  })
  .describe("what is redacted and how (--policy)");
export type Policy = Readonly<z.infer<typeof policySchema>>;
