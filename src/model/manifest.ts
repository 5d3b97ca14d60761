import { z } from "zod";
import { replacementStyles } from "./style.ts";

/** One file of a generation, as written: `sha256` and `bytes` are of the file on disk, compressed or not. */
export const manifestFileSchema = z.strictObject({
  path: z.string().describe("relative to the corpus root, forward slashes"),
  view: z.string().describe("conversations, documents, qa, ..., receipt, quarantine, deletes"),
  lines: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ManifestFile = z.infer<typeof manifestFileSchema>;

/** Everything in scope is in the corpus or counted here with a reason (promise P1). */
export const countsSchema = z.strictObject({
  conversations: z.strictObject({
    read: z.int().nonnegative(),
    published: z.int().nonnegative(),
    segments: z.int().nonnegative(),
    left_out: z.record(z.string(), z.int().nonnegative()).describe("reason to number, e.g. no_public_messages"),
    quarantined: z.int().nonnegative(),
  }),
  messages: z.strictObject({
    read: z.int().nonnegative(),
    published: z.int().nonnegative(),
    left_out: z.record(z.string(), z.int().nonnegative()).describe("deleted, private_note, activity, bot, empty ..."),
    quarantined: z.int().nonnegative(),
  }),
  attachments: z.strictObject({
    read: z.int().nonnegative(),
    published: z.int().nonnegative(),
    left_out: z.record(z.string(), z.int().nonnegative()),
    quarantined: z.int().nonnegative(),
  }),
  unknown_values: z.record(z.string(), z.int().nonnegative()).describe("e.g. messages.content_type=13"),
  redactions: z.record(z.string(), z.int().nonnegative()).describe("kind to number of spans"),
});
export type Counts = z.infer<typeof countsSchema>;

export const generationSchema = z.strictObject({
  name: z.string().regex(/^\d{6}-(full|delta)$/),
  kind: z.enum(["full", "delta"]),
  files: z.array(manifestFileSchema),
  counts: countsSchema,
  watermark: z.strictObject({
    consistency: z.enum(["snapshot", "settled"]),
    snapshot_at: z
      .string()
      .describe(
        "the moment that the snapshot shows: of a standby that is behind, its last replayed transaction; ISO UTC",
      ),
    horizon: z
      .strictObject({ xid: z.string(), system: z.string().nullable(), timeline: z.int().nullable() })
      .nullable()
      .optional()
      .describe("everything committed by transactions before xid is in the corpus; null where it could not be read"),
  }),
  changes: z
    .strictObject({
      mode: z
        .enum(["changed", "reconcile", "re-redact", "targeted"])
        .describe("`targeted`: some conversations are of a later moment than the watermark"),
      reason: z.string().nullable().describe("why everything was read, when nobody asked for it"),
      upserts: z.int().nonnegative().describe("threads"),
      deletes: z.record(z.string(), z.int().nonnegative()).describe("reason to number of ids"),
    })
    .optional()
    .describe("of a delta"),
  reconciliation: z
    .strictObject({ last: z.string().nullable(), every_days: z.int().nonnegative() })
    .optional()
    .describe("snapshot of the last run that read everything, and how often one is due; 0: never by itself"),
  scope: z.record(z.string(), z.unknown()).describe("account, filters and includes that this generation was made with"),
  source: z.strictObject({
    schema_version: z.string().nullable().describe("highest of schema_migrations, when readable"),
    release_guess: z.string().nullable(),
    missing_optional_columns: z.array(z.string()),
    in_recovery: z.boolean(),
    server_version: z.string(),
  }),
  redaction: z.strictObject({
    policy: z.string(),
    policy_sha256: z.string().describe("of the policy and the style"),
    style: z.enum(replacementStyles),
    key_id: z.string(),
  }),
  run: z.strictObject({
    run_id: z.string(),
    started_at: z.string(),
    finished_at: z.string(),
    tool_version: z.string(),
  }),
});
export type Generation = z.infer<typeof generationSchema>;

export const manifestSchema = z.strictObject({
  format: z.literal("chatwoot-corpus@1"),
  account_id: z.int().positive(),
  id_namespace: z.string(),
  generations: z.array(generationSchema).min(1),
  content_hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .describe("of this manifest without this key, in canonical JSON"),
});
export type Manifest = z.infer<typeof manifestSchema>;
