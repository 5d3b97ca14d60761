import { z } from "zod";
import { attachment } from "./attachment.ts";
import { pushedAgent, pushedContact, pushedSender } from "./people.ts";
import { attributes, epochSeconds, isoTime, openObject } from "./values.ts";

/** Numbers of `message_type` in REST answers; webhooks spell the names. Source: `app/models/message.rb`. */
export const messageTypes = ["incoming", "outgoing", "activity", "template"] as const;

/**
 * A message as the REST API gives it.
 * Source: `app/views/api/v1/models/_message.json.jbuilder`.
 */
export const message = openObject({
  id: z.int(),
  content: z.string().nullable(),
  inbox_id: z.int(),
  /** The conversation's `display_id`, which is not the `conversation_id` column of the database. */
  conversation_id: z.int(),
  /** A number here ({@link messageTypes}), a name in webhooks. */
  message_type: z.int(),
  content_type: z.string(),
  status: z.string(),
  content_attributes: attributes,
  created_at: epochSeconds,
  private: z.boolean(),
  source_id: z.string().nullable(),
  /** Absent for activities, templates, automation, and users who were deleted. */
  sender: pushedSender.optional(),
  attachments: z.array(attachment.nullable()).optional(),
});
export type Message = z.infer<typeof message>;

/** `GET /conversations/<display_id>/messages`. */
export const messageList = openObject({
  meta: openObject({
    labels: z.array(z.string()),
    additional_attributes: attributes.nullable(),
    contact: pushedContact,
    assignee: pushedAgent.optional(),
    agent_last_seen_at: isoTime.nullable(),
    assignee_last_seen_at: isoTime.nullable(),
  }),
  payload: z.array(message),
});
export type MessageList = z.infer<typeof messageList>;

/**
 * A message inside a conversation (`messages`, `last_non_activity_message`): every column of the row.
 * Source: `app/models/message.rb`, `push_event_data`.
 */
export const pushedMessage = openObject({
  ...message.shape,
  account_id: z.int(),
  content_attributes: attributes.nullable(),
  updated_at: isoTime,
  sender_type: z.string().nullable(),
  sender_id: z.int().nullable(),
  external_source_ids: attributes.nullish(),
  additional_attributes: attributes.nullish(),
  processed_message_content: z.string().nullish(),
  sentiment: attributes.nullish(),
  conversation: openObject({
    assignee_id: z.int().nullable(),
    unread_count: z.int(),
    last_activity_at: epochSeconds,
    /** Who the customer is to the channel: a phone number, an address ... */
    contact_inbox: openObject({ source_id: z.string() }),
  }).nullish(),
});
export type PushedMessage = z.infer<typeof pushedMessage>;
