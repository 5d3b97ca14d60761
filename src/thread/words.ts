import type { AttachmentKind } from "../model/thread.ts";
import type { TallyCounter } from "./tally.ts";

/** Words for Chatwoot's integer enums, by position. Sources: the `enum` lines of the models named beside each. */
export const words = {
  /** `app/models/message.rb` */
  messageType: ["incoming", "outgoing", "activity", "template"],
  /** `app/models/message.rb` */
  contentType: [
    "text",
    "input_text",
    "input_textarea",
    "input_email",
    "input_select",
    "cards",
    "form",
    "article",
    "incoming_email",
    "input_csat",
    "integrations",
    "sticker",
    "voice_call",
  ],
  /** `app/models/conversation.rb` */
  status: ["open", "resolved", "pending", "snoozed"],
  /** `app/models/conversation.rb` */
  priority: ["low", "medium", "high", "urgent"],
} as const;

/** `app/models/attachment.rb` */
export const fileTypes = [
  "image",
  "audio",
  "video",
  "file",
  "location",
  "fallback",
  "share",
  "story_mention",
  "contact",
  "ig_reel",
  "ig_post",
  "ig_story",
  "embed",
] as const satisfies readonly AttachmentKind[];

/** The word of an enum value; one that a later release or a fork added becomes `unknown_<n>`, and is counted. */
export function wordOf(list: readonly string[], value: number, column: string, tally: TallyCounter): string {
  const word = list[value];
  if (word !== undefined) return word;
  tally.unknownValue(column, value);
  return `unknown_${value}`;
}
