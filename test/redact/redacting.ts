import { createSecretKey } from "node:crypto";
import type { RedactedThread } from "../../src/model/redacted.ts";
import type { KnownPerson, Thread, ThreadAttachment, Turn } from "../../src/model/thread.ts";
import { type Policy, policySchema } from "../../src/redact/policy.ts";
import { type ConversationRedactor, createRedactor } from "../../src/redact/redactor.ts";

export const testKey = createSecretKey(Buffer.alloc(32, 7));

/** A known person; everything that is not given is empty. */
export const person = (key: string, given: Partial<KnownPerson> = {}): KnownPerson => ({
  key,
  role: key.startsWith("user:") ? "agent" : key === "contact:1" ? "customer" : "person",
  names: [],
  emails: [],
  phones: [],
  identifiers: [],
  texts: [],
  region: null,
  ...given,
});

export const contact = (name: string, given: Partial<KnownPerson> = {}): KnownPerson =>
  person("contact:1", { names: [name], ...given });

export const agent = (id: number, name: string, given: Partial<KnownPerson> = {}): KnownPerson =>
  person(`user:${id}`, { names: [name], ...given });

/** Turns of a test: a text, or a text with its speaker's role. */
export type Said = string | { readonly role: "customer" | "agent"; readonly text: string };

export const turnOf = (said: Said, index = 0, attachments: readonly ThreadAttachment[] = []): Turn => {
  const { role, text } = typeof said === "string" ? { role: "customer" as const, text: said } : said;
  return {
    messageId: index + 1,
    speaker: role === "customer" ? { role, kind: "contact", id: 1 } : { role, kind: "user", id: 7 },
    at: "2025-11-18T09:02:11.123456Z",
    kind: "message",
    automated: false,
    contentType: "text",
    failed: false,
    text,
    inReplyTo: null,
    attachments,
  };
};

export const threadOf = (said: readonly Said[], fields: Partial<Thread> = {}): Thread => ({
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
  turns: said.map((each, index) => turnOf(each, index)),
  resolution: {
    resolvedAt: null,
    firstResponseSeconds: null,
    resolutionSeconds: null,
    reopened: 0,
    by: null,
    csat: null,
  },
  ...fields,
});

export interface Given {
  readonly people?: readonly KnownPerson[];
  readonly accountPeople?: readonly KnownPerson[];
  readonly policy?: Partial<Policy>;
  readonly ownNames?: readonly string[];
}

export const openRedactor = ({
  people = [],
  accountPeople = [],
  policy = {},
  ownNames = [],
}: Given): ConversationRedactor =>
  createRedactor({ policy: policySchema.parse(policy), key: testKey, accountPeople, ownNames }).open(people);

export const textsOf = (thread: RedactedThread): string[] => thread.turns.map(({ text }) => text);

/** What becomes of one conversation's messages. */
export const redactTexts = (said: readonly Said[], given: Given = {}): string[] =>
  textsOf(openRedactor(given).redact(threadOf(said)));

export const redactText = (text: string, given: Given = {}): string => redactTexts([text], given)[0] ?? "";
