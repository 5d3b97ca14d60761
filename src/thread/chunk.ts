import type { AttachmentRow } from "../model/rows.ts";

const none: ReadonlyMap<number, AttachmentRow[]> = new Map();

/** Attachments by the message they hang on, each list in id order. */
export function groupByMessage(attachments: readonly AttachmentRow[]): ReadonlyMap<number, AttachmentRow[]> {
  if (attachments.length === 0) return none;
  const groups = new Map<number, AttachmentRow[]>();
  for (const attachment of attachments) {
    const group = groups.get(attachment.message_id);
    if (group === undefined) groups.set(attachment.message_id, [attachment]);
    else group.push(attachment);
  }
  return groups;
}
