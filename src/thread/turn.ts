import type { MessageChunk, MessageRow, UserRow } from "../model/rows.ts";
import type { Includes, MessageLeftOut } from "../model/run.ts";
import type { Speaker, Turn } from "../model/thread.ts";
import { attachmentOf } from "./attachment.ts";
import type { MessageAttributes } from "./attributes.ts";
import { inlineImages } from "./inline-images.ts";
import { reasonToLeaveOut } from "./left-out.ts";
import { messageText } from "./message-text.ts";
import { type SpeakerEvidence, spokenBy } from "./speaker.ts";
import type { TallyCounter } from "./tally.ts";
import { isoTimestamp } from "./timestamp.ts";
import { wordOf, words } from "./words.ts";

/** What a message becomes: a turn, a count with a reason, or a line in the quarantine. */
export type Assembled =
  | { readonly turn: Turn }
  | { readonly leftOut: MessageLeftOut }
  | { readonly quarantined: "created_at_unreadable" | "content_attributes_unreadable" };

export interface TurnContext {
  readonly includes: Includes;
  readonly evidence: SpeakerEvidence;
  readonly users: ReadonlyMap<number, UserRow>;
  readonly tally: TallyCounter;
}

const failed = 3;

/** @param files the message's own attachments; what it links to, among others' */
export function assembleTurn(
  row: MessageRow,
  attributes: MessageAttributes,
  { attachments, linkedBlobs }: Pick<MessageChunk, "attachments" | "linkedBlobs">,
  context: TurnContext,
): Assembled {
  const { tally } = context;
  wordOf(words.messageType, row.message_type, "messages.message_type", tally);
  const { speaker, automated } = spokenBy(row, attributes, context.evidence);
  const leftOut = reasonToLeaveOut(row, attributes, speaker.role, context.includes);
  if (leftOut !== null) return { leftOut };
  const at = isoTimestamp(row.created_at);
  if (at === null) return { quarantined: "created_at_unreadable" };

  const contentType = wordOf(words.contentType, row.content_type, "messages.content_type", tally);
  const text = messageText(row, attributes, contentType, writerOf(speaker, context));
  const { images: inline, refused } = inlineImages(row, attributes.mail, {
    linkedBlobs,
    attachments: attachments.length,
  });
  for (const reason of refused) tally.attachmentsLeftOut(reason, 1);
  if (text === "" && attachments.length === 0 && inline.length === 0) {
    if (!attributes.readable) return { quarantined: "content_attributes_unreadable" };
    return { leftOut: attributes.unsupported ? "unsupported" : "empty" };
  }
  if (!attributes.readable) tally.unknownValue("messages.content_attributes", "unreadable");
  return {
    turn: {
      messageId: row.id,
      speaker,
      at,
      kind: row.private ? "note" : speaker.role === "system" ? "activity" : "message",
      automated,
      contentType,
      failed: row.status === failed,
      text,
      inReplyTo: attributes.inReplyTo,
      attachments: [...attachments.map((attachment) => attachmentOf(attachment, tally)), ...inline],
    },
  };
}

function writerOf(speaker: Speaker, { users }: TurnContext): UserRow | undefined {
  return speaker.kind === "user" && speaker.id !== null ? users.get(speaker.id) : undefined;
}
