import { z } from "zod";
import { contentHash, corpusId, count, counter, databaseId, timestamp } from "./common.ts";

const role = z.enum(["customer", "agent", "bot", "automation", "template", "system"]);

export const attachmentSchema = z.strictObject({
  id: databaseId,
  kind: z
    .string()
    .regex(
      /^(image|audio|video|file|location|fallback|share|story_mention|contact|ig_reel|ig_post|ig_story|embed|inline|unknown_-?\d+)$/,
    ),
  content_type: z.string().nullable(),
  bytes: count.nullable(),
  width: count.nullable(),
  height: count.nullable(),
  duration_seconds: z.number().nonnegative().optional(),
  filename: z.string().nullable().describe("redacted"),
  transcript: z.string().optional().describe("speech to text, redacted"),
  url: z.string().nullable().describe("link into the dashboard, which needs a login; null without --base-url"),
  state: z
    .enum(["ready", "missing", "external", "none"])
    .describe(
      "ready: stored by Chatwoot; missing: its bytes are gone; external: kept by the provider; none: has no bytes",
    ),
});

export const messageSchema = z.strictObject({
  id: databaseId,
  role,
  author: z.string().nullable().describe("a participant's ref; null when nobody in particular spoke"),
  at: timestamp,
  automated: z.boolean().describe("sent by a rule or a campaign, not typed by a person"),
  kind: z.enum(["note", "activity"]).optional().describe("absent: an ordinary message"),
  content_type: z.string().min(1).optional().describe("Chatwoot's word for it; absent: text"),
  failed: z.literal(true).optional().describe("never reached the customer"),
  in_reply_to: databaseId.optional(),
  text: z.string().describe("plain text, redacted; never three line ends in a row"),
  attachments: z.array(attachmentSchema),
});

export const conversationSchema = z
  .strictObject({
    schema: z.literal("chatwoot-corpus/conversation@1"),
    id: corpusId,
    source: z.strictObject({
      account_id: databaseId,
      conversation_id: databaseId,
      display_id: databaseId,
      inbox_id: databaseId,
      segment_from_message_id: databaseId.nullable(),
    }),
    channel: z.string().min(1),
    inbox: z.string(),
    status: z.string().min(1),
    priority: z.string().nullable(),
    subject: z.string().nullable(),
    labels: z.array(z.string()).describe("sorted by code point"),
    team: z.string().nullable(),
    language: z.string().nullable(),
    started_at: timestamp,
    last_message_at: timestamp,
    participants: z.array(z.strictObject({ ref: z.string().min(1), role, voice: z.string().min(1).optional() })),
    messages: z.array(messageSchema).min(1).describe("in order of time, then id"),
    resolution: z.strictObject({
      resolved_at: timestamp.nullable(),
      first_response_seconds: z.number().nullable(),
      resolution_seconds: z.number().nullable(),
      business_hours: z
        .strictObject({ first_response_seconds: count.nullable(), resolution_seconds: count.nullable() })
        .optional()
        .describe("the same in the inbox's business hours; absent when Chatwoot knows neither"),
      reopened: count,
      by: z.enum(["agent", "bot", "auto", "contact"]).nullable(),
      csat: z.strictObject({ rating: z.int(), feedback: z.string().nullable() }).nullable(),
    }),
    redaction: z.strictObject({ policy: z.string().min(1), counts: counter }),
    content_hash: contentHash.describe("sha256 of this record without this key, in canonical JSON"),
  })
  .describe("One line of conversations-*.jsonl: a conversation, or one segment of an endless one");

export type ConversationLine = z.infer<typeof conversationSchema>;
