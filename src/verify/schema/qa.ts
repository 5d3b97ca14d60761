import { z } from "zod";
import { answerKinds } from "../../model/views.ts";
import { contentHash, corpusId, count, databaseId, isoSeconds } from "./common.ts";
import { excludedKeysOf } from "./llama-index.ts";

export const qaMetadataSchema = z
  .strictObject({
    account_id: databaseId,
    agent: z.string().describe("ref of who answered; empty when the row names nobody"),
    answer_group: z
      .string()
      .regex(/^group_[a-p]{12}$/)
      .describe("shared by answers that differ in names, numbers and courtesies only"),
    answered_at: isoSeconds,
    answered_ts: z.int().describe("seconds since 1970"),
    conversation_id: databaseId,
    csat: z.int().min(0).max(5).describe("the customer's rating, 1 to 5; 0: none"),
    inbox: z.string(),
    kind: z.enum(answerKinds).describe("holding: puts off or asks back; smalltalk: greets, thanks"),
    labels: z.string().describe("sorted, comma-joined; as many whole labels as fit"),
    language: z.string(),
    resolved: z.int().min(0).max(1).describe("1: resolved after this answer, and still is"),
    response_seconds: count.describe("from the question's first message to the answer's first"),
    source: z.string().regex(/^chatwoot:\d+:message:\d+$/),
  })
  .describe("flat; every key in every line; keys sorted");

export const qaSchema = z
  .strictObject({
    id_: corpusId,
    thread_id: corpusId.describe("the line of conversations and documents that the pair is from"),
    class_name: z.literal("Document"),
    type: z.literal("DOCUMENT"),
    text: z.string().regex(/^Question:[\s\S]*\n\n\nAnswer:/),
    metadata: qaMetadataSchema,
    question_message_ids: z.array(databaseId).min(1),
    answer_message_ids: z.array(databaseId).min(1),
    ...excludedKeysOf(qaMetadataSchema.keyof().options),
    content_hash: contentHash.describe("sha256 of text, metadata and message ids in canonical JSON"),
  })
  .describe("One line of qa-*.jsonl: a customer's question and a human answer, as a LlamaIndex Document");
export type QaLine = z.infer<typeof qaSchema>;
