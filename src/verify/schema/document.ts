import { z } from "zod";
import { contentHash, corpusId, count, databaseId } from "./common.ts";

const isoSeconds = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe("ISO 8601, UTC, whole seconds");

export const documentMetadataSchema = z
  .strictObject({
    account_id: databaseId,
    channel: z.string(),
    conversation_id: databaseId,
    inbox: z.string(),
    labels: z.string().describe("sorted, comma-joined; as many whole labels as fit"),
    language: z.string(),
    last_message_at: isoSeconds,
    last_message_ts: z.int().describe("seconds since 1970"),
    message_count: count,
    source: z.string().regex(/^chatwoot:\d+:conversation:\d+(:segment:\d+)?$/),
    started_at: isoSeconds,
    started_ts: z.int().describe("seconds since 1970"),
    status: z.string(),
    subject: z.string().describe("at most 120 characters"),
  })
  .describe("flat; every key in every line, empty text when unknown; keys sorted");

const keys = z.array(z.enum(documentMetadataSchema.keyof().options));

export const documentSchema = z
  .strictObject({
    id_: corpusId,
    class_name: z.literal("Document"),
    type: z.literal("DOCUMENT"),
    text: z.string().min(1).describe("turns, each opening with its speaker, joined by three line ends"),
    metadata: documentMetadataSchema,
    excluded_embed_metadata_keys: keys.describe("for LlamaIndex in Python"),
    excluded_llm_metadata_keys: keys.describe("for LlamaIndex in Python"),
    excludedEmbedMetadataKeys: keys.describe("the same, for LlamaIndex.TS"),
    excludedLlmMetadataKeys: keys.describe("the same, for LlamaIndex.TS"),
    content_hash: contentHash.describe("sha256 of {text, metadata} in canonical JSON"),
  })
  .describe("One line of documents-*.jsonl: a LlamaIndex Document");

export type DocumentLine = z.infer<typeof documentSchema>;
