import type { Thread, Turn } from "../../src/model/thread.ts";

/** A conversation in which customer and agent say these texts in turn. */
export const threadOf = (texts: readonly string[]): Thread => ({
  accountId: 1,
  conversationId: 101,
  displayId: 57,
  inboxId: 4,
  segmentIndex: 0,
  segmentFromMessageId: null,
  channel: "web",
  inbox: "Website",
  status: "resolved",
  priority: null,
  subject: null,
  labels: [],
  team: null,
  language: "en",
  startedAt: "2025-11-18T09:02:11.123456Z",
  lastMessageAt: "2025-11-18T10:40:00.000000Z",
  turns: texts.map(turnOf),
  resolution: {
    resolvedAt: null,
    firstResponseSeconds: null,
    resolutionSeconds: null,
    reopened: 0,
    by: null,
    csat: null,
  },
});

const turnOf = (text: string, index: number): Turn => ({
  messageId: index + 1,
  speaker: index % 2 === 0 ? { role: "customer", kind: "contact", id: 1 } : { role: "agent", kind: "user", id: 1 },
  at: "2025-11-18T09:02:11.123456Z",
  kind: "message",
  automated: false,
  contentType: "text",
  failed: false,
  text,
  inReplyTo: null,
  attachments: [],
});
