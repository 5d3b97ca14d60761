import { z } from "zod";
import { contact } from "./contact.ts";
import { pushedMessage } from "./message.ts";
import { team } from "./people.ts";
import { attributes, displayId, epochSeconds, isoTime, openObject } from "./values.ts";

/**
 * A conversation as the REST API gives it.
 * Source: `app/views/api/v1/conversations/partials/_conversation.json.jbuilder`.
 */
export const conversation = openObject({
  /** The `display_id`: counted per account. */
  id: displayId,
  account_id: z.int(),
  inbox_id: z.int(),
  /** Opens the public satisfaction survey and is part of the reply address: a secret, not an id. */
  uuid: z.string(),
  status: z.string(),
  priority: z.string().nullable(),
  labels: z.array(z.string()),
  muted: z.boolean(),
  can_reply: z.boolean(),
  unread_count: z.int(),
  additional_attributes: attributes.nullable(),
  custom_attributes: attributes.nullable(),
  created_at: epochSeconds,
  /** With a fraction, unlike its neighbours. */
  updated_at: z.number().optional(),
  timestamp: epochSeconds,
  last_activity_at: epochSeconds,
  first_reply_created_at: epochSeconds,
  waiting_since: epochSeconds,
  agent_last_seen_at: epochSeconds,
  assignee_last_seen_at: epochSeconds,
  contact_last_seen_at: epochSeconds,
  snoozed_until: isoTime.nullable(),
  sla_policy_id: z.int().nullish(),
  /** The newest message of any kind, an activity included; none in an empty conversation. */
  messages: z.array(pushedMessage),
  last_non_activity_message: pushedMessage.nullable(),
  meta: openObject({
    sender: contact,
    channel: z.string(),
    assignee: openObject({ id: z.int(), name: z.string().nullable() }).optional(),
    assignee_type: z.string().nullish(),
    team: team.optional(),
    hmac_verified: z.boolean().nullable(),
  }),
});
export type Conversation = z.infer<typeof conversation>;

const counts = {
  mine_count: z.int(),
  unassigned_count: z.int(),
  all_count: z.int(),
};

/** `GET /conversations`: inside `data`. */
export const conversationList = openObject({
  data: openObject({
    meta: openObject({ ...counts, assigned_count: z.int() }),
    payload: z.array(conversation),
  }),
});
export type ConversationList = z.infer<typeof conversationList>;

/** `POST /conversations/filter`: without `data`. */
export const filteredConversations = openObject({ meta: openObject(counts), payload: z.array(conversation) });
export type FilteredConversations = z.infer<typeof filteredConversations>;
