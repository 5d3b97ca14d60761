import { z } from "zod";
import { attachment } from "../attachment.ts";
import { webhookAgent, webhookContact, webhookSender } from "../people.ts";
import { accountReference, attributes, inboxReference, isoTime, openObject } from "../values.ts";
import { changedAttributes, webhookConversation } from "./conversation.ts";

const conversationEvent = <const Event extends string>(event: Event) =>
  openObject({ ...webhookConversation.shape, event: z.literal(event), changed_attributes: changedAttributes });

/** Source: `app/models/message.rb`, `webhook_data`. */
const messageEvent = <const Event extends string>(event: Event) =>
  openObject({
    event: z.literal(event),
    id: z.int(),
    account: accountReference,
    inbox: inboxReference,
    conversation: webhookConversation,
    /** A name here, a number in REST answers and in `conversation.messages`. Never `activity`. */
    message_type: z.string(),
    content_type: z.string(),
    /** Rendered for the channel up to 4.12.0, Markdown as stored from 4.12.1; a survey has its link appended. */
    content: z.string().nullable(),
    content_attributes: attributes.nullable(),
    additional_attributes: attributes.nullable(),
    /** Private notes are sent like everything else. */
    private: z.boolean(),
    source_id: z.string().nullable(),
    /** ISO here, epoch seconds in REST answers. */
    created_at: isoTime,
    /** `null` for templates, automation, and users who were deleted. */
    sender: webhookSender.nullable(),
    attachments: z.array(attachment.nullable()).optional(),
  });

/** Source: `app/models/contact.rb`, `webhook_data`. */
const contactEvent = <const Event extends string>(event: Event) =>
  openObject({ ...webhookContact.shape, event: z.literal(event), changed_attributes: changedAttributes });

/** Source: `app/presenters/inbox/event_data_presenter.rb`. It names neither the inbox nor its id. */
const inboxEvent = <const Event extends string>(event: Event) =>
  openObject({
    event: z.literal(event),
    /** Since 4.14.2. */
    account: accountReference.optional(),
    /** The whole row of the channel, and with it what the channel logs in with. */
    channel: z.record(z.string(), z.unknown()).nullable(),
    working_hours: z.array(openObject({ inbox_id: z.int() })),
    created_at: isoTime,
    updated_at: isoTime,
    changed_attributes: changedAttributes,
  });

/** The conversation and who types in it: an agent, a bot or the contact. */
const typingEvent = <const Event extends string>(event: Event) =>
  openObject({
    event: z.literal(event),
    user: z.union([webhookContact, webhookAgent]),
    conversation: webhookConversation,
    is_private: z.boolean(),
  });

/** Source: `app/models/contact_inbox.rb`, `webhook_data`. */
const widgetEvent = openObject({
  event: z.literal("webwidget_triggered"),
  /** Of the contact's session, not of a conversation. */
  id: z.int(),
  source_id: z.string(),
  account: accountReference,
  inbox: inboxReference,
  contact: webhookContact.nullable(),
  current_conversation: webhookConversation.nullable(),
  event_info: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * What an account webhook, an API inbox or an agent bot is sent, told apart by `event`. Source:
 * `app/listeners/webhook_listener.rb`; the last two, `conversation_opened` and `conversation_resolved`, go to agent bots
 * only (`app/listeners/agent_bot_listener.rb`).
 */
export const webhookPayload = z.discriminatedUnion("event", [
  conversationEvent("conversation_created"),
  conversationEvent("conversation_updated"),
  conversationEvent("conversation_status_changed"),
  messageEvent("message_created"),
  messageEvent("message_updated"),
  contactEvent("contact_created"),
  contactEvent("contact_updated"),
  widgetEvent,
  inboxEvent("inbox_created"),
  inboxEvent("inbox_updated"),
  typingEvent("conversation_typing_on"),
  typingEvent("conversation_typing_off"),
  conversationEvent("conversation_opened"),
  conversationEvent("conversation_resolved"),
]);
export type WebhookPayload = z.infer<typeof webhookPayload>;
export type WebhookEvent = WebhookPayload["event"];

/** All that is certain of an event that a later release may bring. */
export const webhookEnvelope = openObject({ event: z.string() });
export type WebhookEnvelope = z.infer<typeof webhookEnvelope>;
