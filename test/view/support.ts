import type { RedactedThread, RedactedTurn } from "../../src/model/redacted.ts";
import type { ThreadAttachment } from "../../src/model/thread.ts";
import { defaultViews, type ViewContext } from "../../src/view/context.ts";

export const context: ViewContext = { idNamespace: "https://support.example.com", baseUrl: null, ...defaultViews };

/** The thread of the format's documentation: conversation 101, as the redactor hands it over. */
export function givenThread(changes: Partial<Omit<RedactedThread, symbol>> = {}): RedactedThread {
  const thread: Omit<RedactedThread, symbol> = {
    accountId: 1,
    conversationId: 101,
    displayId: 57,
    inboxId: 4,
    segmentIndex: 0,
    segmentFromMessageId: 8999,
    channel: "email",
    inbox: "Support",
    status: "resolved",
    priority: null,
    subject: "Charged twice",
    labels: ["billing", "refund"],
    team: "payments",
    language: "en",
    startedAt: "2025-11-18T09:02:11.123456Z",
    lastMessageAt: "2025-11-18T10:40:00.000000Z",
    turns: [
      givenTurn({
        messageId: 8999,
        role: "customer",
        author: "customer_8f3k2a",
        at: "2025-11-18T09:02:11.123456Z",
        text: "Hi, I was charged twice for order <ORDER_1>.",
      }),
      givenTurn({
        messageId: 9002,
        role: "agent",
        author: "agent_7m2q9c",
        at: "2025-11-18T09:20:45.000000Z",
        text: "Hello <PERSON_1>, sorry about that! I have refunded the second charge; it takes 3-5 days.",
      }),
      givenTurn({
        messageId: 9050,
        role: "customer",
        author: "customer_8f3k2a",
        at: "2025-11-18T10:40:00.000000Z",
        text: "Thanks 🎉",
      }),
    ],
    participants: [
      { ref: "customer_8f3k2a", role: "customer" },
      { ref: "agent_7m2q9c", role: "agent", voice: "ceo" },
    ],
    resolution: {
      resolvedAt: "2025-11-18T10:40:00.000000Z",
      firstResponseSeconds: 1114,
      resolutionSeconds: 5869,
      reopened: 0,
      by: "agent",
      csat: { rating: 5, feedback: "quick" },
    },
    redaction: { policy: "default@1", counts: { PERSON: 1 } },
    ...changes,
  };
  // The brand can be made by redact/ only; here the text is known to be invented.
  return thread as RedactedThread;
}

export function givenTurn(changes: Partial<RedactedTurn> = {}): RedactedTurn {
  return {
    messageId: 1,
    role: "customer",
    author: "customer_8f3k2a",
    at: "2025-11-18T09:02:11.123456Z",
    kind: "message",
    automated: false,
    contentType: "text",
    failed: false,
    text: "Hello",
    inReplyTo: null,
    attachments: [],
    ...changes,
  };
}

export function givenAttachment(changes: Partial<ThreadAttachment> = {}): ThreadAttachment {
  return {
    id: 31,
    kind: "image",
    contentType: "image/png",
    bytes: 81_234,
    width: 1280,
    height: 720,
    durationSeconds: null,
    filename: "screenshot.png",
    transcript: null,
    state: "ready",
    ...changes,
  };
}
