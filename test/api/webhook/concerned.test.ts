import { expect, test } from "vitest";
import { concernedConversation, webhookPayload } from "../../../src/api/index.ts";
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
