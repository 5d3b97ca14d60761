import { z } from "zod";
import { epochSeconds, openObject } from "./values.ts";

const ofMessage = {
  id: z.int(),
  message_id: z.int(),
  account_id: z.int(),
};

/** A file of Chatwoot's own storage, or, without one, a provider's address (Instagram, share, story ...). */
export const fileAttachment = openObject({
  ...ofMessage,
  file_type: z.string(),
  /** A link that works without a login and never expires (unless it is a provider's): not for keeping. */
  data_url: z.string().nullish(),
  thumb_url: z.string().nullish(),
  extension: z.string().nullish(),
  content_type: z.string().nullish(),
  /** Bytes. */
  file_size: z.number().nullish(),
  /** Pixels; `null` until the file was analysed, which happens in a job. */
  width: z.number().nullish(),
  height: z.number().nullish(),
  /** Audio only: `""` before, or without, transcription. */
  transcribed_text: z.string().optional(),
});

export const locationAttachment = openObject({
  ...ofMessage,
  file_type: z.literal("location"),
  coordinates_lat: z.number(),
  coordinates_long: z.number(),
  fallback_title: z.string().nullish(),
  data_url: z.string().nullish(),
});

export const contactAttachment = openObject({
  ...ofMessage,
  file_type: z.literal("contact"),
  /** The phone number. */
  fallback_title: z.string().nullish(),
  meta: z.record(z.string(), z.unknown()).optional(),
});

/**
 * An attachment inside a message, in REST answers and in webhooks alike.
 * Source: `app/models/attachment.rb`, `push_event_data`, which differs by file type.
 */
export const attachment = z.union([locationAttachment, contactAttachment, fileAttachment]);
export type Attachment = z.infer<typeof attachment>;

/**
 * An entry of `GET /conversations/<display_id>/attachments`.
 * Source: `app/views/api/v1/accounts/conversations/attachments.json.jbuilder`.
 */
export const listedAttachment = openObject({
  message_id: z.int(),
  file_type: z.string().nullish(),
  data_url: z.string().nullish(),
  thumb_url: z.string().nullish(),
  file_size: z.number().nullish(),
  extension: z.string().nullish(),
  width: z.number().nullish(),
  height: z.number().nullish(),
  created_at: epochSeconds,
  sender: openObject({ id: z.int() }).nullish(),
});

export const attachmentList = openObject({
  meta: openObject({ total_count: z.int() }),
  payload: z.array(listedAttachment),
});
export type AttachmentList = z.infer<typeof attachmentList>;
