import { expect, test } from "vitest";
import { concernedConversation, webhookEnvelope, webhookPayload } from "../../../src/api/index.ts";
import { sample } from "../samples.ts";

const concerned = (name: string) => concernedConversation(webhookPayload.parse(sample(`webhook-${name}`)));

test.each([
  "message_created",
  "message_updated",
  "message_created-private-note",
  "conversation_updated",
  "conversation_status_changed",
  "conversation_opened",
  "conversation_resolved",
])("%s concerns the conversation of its number in the dashboard, not the row of another id", (name) => {
  expect(concerned(name)).toEqual({ accountId: 1, displayId: 57 });
});

test("a conversation that was just made without a message names no account before 4.14.2", () => {
  expect(concerned("conversation_created")).toEqual({ accountId: null, displayId: 57 });
});

test.each([
  "contact_created",
  "contact_updated",
  "inbox_created",
  "inbox_updated",
  "webwidget_triggered",
  "conversation_typing_on",
  "conversation_typing_off",
])("%s changes no conversation", (name) => {
  expect(concerned(name)).toBeNull();
});

test.each([
  ["a sender of a kind that is not known", "message_created", { sender: { id: "x" } }],
  ["an attachment of another shape", "message_created", { attachments: [{ odd: true }] }],
  ["no content", "message_updated", { content: undefined }],
  ["a status that is a number", "conversation_updated", { status: 1 }],
  ["messages of another shape", "conversation_updated", { messages: "none", account: { id: 1 } }],
])("%s is no reason to lose the hint", (_case, event, change) => {
  const payload = { ...webhookEnvelope.parse(sample(`webhook-${event}`)), ...change };
  expect(webhookPayload.safeParse(payload).success).toBe(false);
  expect(concernedConversation(payload)).toEqual({ accountId: 1, displayId: 57 });
});

test.each([
  ["nothing", null],
  ["no event", { id: 57 }],
  ["an event of a later release", { event: "call_started", id: 57 }],
  ["no number", { event: "conversation_updated", id: "57" }],
  ["a number that cannot be", { event: "conversation_updated", id: -57 }],
  ["a message of no conversation", { event: "message_created", id: 9001, account: { id: 1 } }],
])("%s concerns no conversation", (_case, payload) => {
  expect(concernedConversation(payload)).toBeNull();
});
