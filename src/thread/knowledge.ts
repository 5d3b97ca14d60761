import type { KnowledgeRow } from "../model/rows.ts";
import type { Thread } from "../model/thread.ts";
import { htmlToText, looksLikeHtml } from "./html.ts";
import { withoutCapabilities } from "./links.ts";
import { cleanLine, cleanText } from "./text.ts";

/** A moment is part of every thread; texts of this kind have none that matters. */
const NEVER = "1970-01-01T00:00:00.000000Z";

/**
 * An article or a canned response as what the redactor takes: a thread in which an agent said one thing. `null` when it
 * says nothing. Its title is the subject.
 */
export function knowledgeThread(row: KnowledgeRow, accountId: number): Thread | null {
  const title = cleanLine(row.title ?? "");
  const text = [row.description, row.content]
    .map(readable)
    .filter((part) => part !== "")
    .join("\n\n");
  if (title === "" && text === "") return null;
  return {
    accountId,
    ...{ conversationId: row.id, displayId: row.id, inboxId: 0, segmentIndex: 0, segmentFromMessageId: null },
    ...{ channel: row.kind, inbox: "", status: "", priority: null, labels: [], team: null },
    subject: title === "" ? null : title,
    language: /^[a-z]{2}(?![a-z])/i.exec(row.locale ?? "")?.[0].toLowerCase() ?? null,
    startedAt: NEVER,
    lastMessageAt: NEVER,
    turns: [
      {
        messageId: row.id,
        speaker: { role: "agent", kind: null, id: null },
        ...{ at: NEVER, kind: "message", automated: false, contentType: "text", failed: false, inReplyTo: null },
        text: text === "" ? title : text,
        attachments: [],
      },
    ],
    resolution: {
      ...{ resolvedAt: null, firstResponseSeconds: null, resolutionSeconds: null, reopened: 0, by: null, csat: null },
    },
  };
}

/** Markdown, or the HTML of older editors. */
function readable(text: string | null): string {
  const clean = cleanText(text ?? "");
  return withoutCapabilities(looksLikeHtml(clean) ? cleanText(htmlToText(clean)) : clean);
}
