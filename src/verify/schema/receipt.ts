import { z } from "zod";
import { countsSchema, generationSchema, manifestFileSchema } from "../../model/manifest.ts";
import { corpusId, count, counter, databaseId } from "./common.ts";

export const receiptSchema = z
  .strictObject({
    format: z.literal("chatwoot-corpus/receipt@1"),
    generation: generationSchema.shape.name,
    account_id: databaseId,
    redaction: generationSchema.shape.redaction,
    redactions: counter.describe("kind to number of spans"),
    redactions_by_field: counter.optional(),
    leak_scan: z
      .strictObject({
        rules: z.array(z.string()).min(1),
        lines: count,
        findings: z.literal(0),
        identifiers: z
          .strictObject({
            checked: count,
            skipped: counter.describe("reason to number"),
            names_of_others: count.describe("full names of contacts that stand in conversations of somebody else"),
            records_with_names_of_others: z.array(corpusId).describe("the first hundred"),
          })
          .describe("of the account's people: how many were looked for")
          .optional(),
      })
      .describe("what the gate looked for before these files were published"),
    counts: countsSchema,
    run: generationSchema.shape.run,
    files: z.array(manifestFileSchema).describe("paths relative to this receipt"),
  })
  .describe("receipt.json: what was redacted in a generation, by which policy and version");
