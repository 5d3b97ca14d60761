import { z } from "zod";
import { attributes, epochSeconds, openObject } from "./values.ts";

/** A contact as the REST API gives it. Source: `app/views/api/v1/models/_contact.json.jbuilder`. */
export const contact = openObject({
  id: z.int(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone_number: z.string().nullable(),
  identifier: z.string().nullable(),
  blocked: z.boolean().optional(),
  thumbnail: z.string().nullish(),
  availability_status: z.string().nullish(),
  additional_attributes: attributes.nullish(),
  custom_attributes: attributes.nullish(),
  /** Left out when there is none. */
  last_activity_at: epochSeconds.optional(),
  created_at: epochSeconds.optional(),
  /** Left out with `include_contact_inboxes=false`, and inside conversations. */
  contact_inboxes: z
    .array(
      openObject({
        source_id: z.string(),
        inbox: openObject({ id: z.int(), name: z.string(), channel_type: z.string() }),
      }),
    )
    .optional(),
});
export type Contact = z.infer<typeof contact>;

/** `GET /contacts` and `GET /contacts/search`: a page number comes back as text when it was asked for. */
export const contactList = openObject({
  meta: openObject({
    /** All that match in `/contacts`; only those of this page in `/contacts/search`. */
    count: z.int(),
    current_page: z.union([z.int(), z.string()]),
    has_more: z.boolean().optional(),
  }),
  payload: z.array(contact),
});
export type ContactList = z.infer<typeof contactList>;

/** `GET /contacts/<id>`. */
export const contactAnswer = openObject({ payload: contact });
export type ContactAnswer = z.infer<typeof contactAnswer>;
