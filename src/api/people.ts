import { z } from "zod";
import { accountReference, attributes, openObject } from "./values.ts";

const contactColumns = {
  id: z.int(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone_number: z.string().nullable(),
  identifier: z.string().nullable(),
  thumbnail: z.string().nullish(),
  blocked: z.boolean().optional(),
  additional_attributes: attributes.nullish(),
  custom_attributes: attributes.nullish(),
};

/** Source: `app/models/contact.rb`, `push_event_data`. */
export const pushedContact = openObject({ ...contactColumns, type: z.literal("contact") });

/** Source: `app/models/contact.rb`, `webhook_data`. It has no `type`, unlike every other sender. */
export const webhookContact = openObject({
  ...contactColumns,
  account: accountReference,
  avatar: z.string().nullish(),
});
export type WebhookContact = z.infer<typeof webhookContact>;

/** Agents, agent bots and Captain assistants as REST and cable show them. */
export const pushedAgent = openObject({
  id: z.int(),
  name: z.string().nullable(),
  type: z.string(),
  available_name: z.string().nullish(),
  avatar_url: z.string().nullish(),
  thumbnail: z.string().nullish(),
  availability_status: z.string().nullish(),
});

/** The same as webhooks show them: an agent with the address, a bot without. */
export const webhookAgent = openObject({
  id: z.int(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  type: z.string().optional(),
});

/** `type` tells them apart: `contact`, `user`, `agent_bot`, `captain_assistant`. */
export const pushedSender = z.union([pushedContact, pushedAgent]);

/** Whoever has an `account` is the contact. */
export const webhookSender = z.union([webhookContact, webhookAgent]);

export const team = openObject({ id: z.int(), name: z.string() });
