import { z } from "zod";
import { contentHash, corpusId, databaseId } from "./common.ts";

const message = <Role extends string>(role: Role) =>
  z.strictObject({ role: z.literal(role), content: z.string().min(1) });

export const chatSchema = z
  .strictObject({
    messages: z
      .array(z.discriminatedUnion("role", [message("system"), message("user"), message("assistant")]))
      .min(2)
      .describe("at most one system message, first; then user and assistant in turns, the assistant last"),
  })
  .describe("One line of chat-*.jsonl and chat.validation-*.jsonl: an example for fine-tuning");
export type ChatLine = z.infer<typeof chatSchema>;

export const chatIndexSchema = z
  .strictObject({
    id: corpusId,
    thread_id: corpusId,
    source: z.strictObject({ account_id: databaseId, conversation_id: databaseId }),
    agent: z
      .string()
      .min(1)
      .nullable()
      .describe("ref of the agent whose answers these are; null: the rows name nobody"),
    voice: z.string().min(1).nullable().describe("the policy's name for this agent's voice"),
    language: z.string().nullable(),
    customers: z.array(z.string().min(1)).describe("refs of who asked"),
    split: z.enum(["train", "validation"]).describe("decided by the customer alone"),
    message_ids: z.array(databaseId).min(2),
    content_hash: contentHash.describe("sha256 of the same line of chat"),
  })
  .describe("One line of chat.index-*.jsonl: what the same line of chat-*.jsonl is made of");
