import { z } from "zod";
import { contentHash, corpusId, count, databaseId, isoSeconds } from "./common.ts";
import { excludedKeysOf } from "./llama-index.ts";

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

export const documentSchema = z
  .strictObject({
    id_: corpusId,
    class_name: z.literal("Document"),
    type: z.literal("DOCUMENT"),
    text: z.string().min(1).describe("turns, each opening with its speaker, joined by three line ends"),
    metadata: documentMetadataSchema,
    ...excludedKeysOf(documentMetadataSchema.keyof().options),
    content_hash: contentHash.describe("sha256 of {text, metadata} in canonical JSON"),
  })
  .describe("One line of documents-*.jsonl: a LlamaIndex Document");

export type DocumentLine = z.infer<typeof documentSchema>;
