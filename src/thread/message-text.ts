import type { MessageRow, UserRow } from "../model/rows.ts";
import type { MessageAttributes } from "./attributes.ts";
import { interactiveText } from "./interactive.ts";
import { withoutCapabilities } from "./links.ts";
import { mailText } from "./mail.ts";
import { withoutSignature } from "./signature.ts";
import { cleanText } from "./text.ts";

/**
 * The words of one message. Agents write Markdown, which stays. Of a message in its own language only `content` is read:
 * translations are copies of it.
 */
export function messageText(
  row: MessageRow,
  attributes: MessageAttributes,
  contentType: string,
  user: UserRow | undefined,
): string {
  const text = cleanText(rawText(row, attributes, contentType));
  const own = user === undefined || text === "" ? text : withoutSignature(text, user);
  const safe = withoutCapabilities(own);
  return safe === own ? own : cleanText(safe);
}

const incoming = 0;

function rawText(row: MessageRow, attributes: MessageAttributes, contentType: string): string {
  if (contentType === "incoming_email" || (row.message_type === incoming && attributes.mail !== null)) {
    return mailText(row, attributes);
  }
  const content = row.content ?? "";
  return contentType === "text" ? content : interactiveText(contentType, content, attributes.content);
}
