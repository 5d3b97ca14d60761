import { z } from "zod";
import { pushedMessage } from "../message.ts";
import { pushedAgent, pushedContact, team } from "../people.ts";
import { accountReference, attributes, displayId, epochSeconds, isoTime, openObject } from "../values.ts";

/**
 * A conversation as webhooks show it, alone or inside a message.
 * Source: `app/presenters/conversations/event_data_presenter.rb`.
 */
export const webhookConversation = openObject({
  /** The `display_id`: counted per account. */
  id: displayId,
  inbox_id: z.int(),
  /** Since 4.14.2. Before, the account is only in `messages[0].account_id`. */
  account: accountReference.optional(),
  channel: z.string(),
  status: z.string(),
  priority: z.string().nullable(),
  labels: z.array(z.string()),
  can_reply: z.boolean(),
  unread_count: z.int(),
  additional_attributes: attributes.nullable(),
  custom_attributes: attributes.nullable(),
  /** The whole row: the customer's id in the channel, and the token of the customer's live connection. */
  contact_inbox: openObject({ id: z.int(), contact_id: z.int(), inbox_id: z.int(), source_id: z.string() }).nullable(),
  /** The newest public message that is no activity; none in a conversation that has none. */
  messages: z.array(pushedMessage),
  meta: openObject({
    sender: pushedContact,
    assignee: pushedAgent.nullable(),
    assignee_type: z.string().nullish(),
    team: team.nullable(),
    hmac_verified: z.boolean().nullable(),
  }),
  first_reply_created_at: isoTime.nullable(),
  snoozed_until: isoTime.nullable(),
  /** `0`: nobody waits. */
  waiting_since: epochSeconds,
  agent_last_seen_at: epochSeconds,
  contact_last_seen_at: epochSeconds,
  last_activity_at: epochSeconds,
  timestamp: epochSeconds,
  created_at: epochSeconds,
  /** With a fraction. */
  updated_at: z.number().optional(),
});
export type WebhookConversation = z.infer<typeof webhookConversation>;

/** One object a changed column; `null` when nothing is known. Source: `app/listeners/base_listener.rb`. */
export const changedAttributes = z
  .array(z.record(z.string(), openObject({ previous_value: z.unknown(), current_value: z.unknown() })))
  .nullish();
