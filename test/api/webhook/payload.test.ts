import { expect, test } from "vitest";
import { webhookEnvelope, webhookPayload } from "../../../src/api/index.ts";
import { sample, sampleNames, sampleText } from "../samples.ts";

const webhookSamples = sampleNames.filter((name) => name.startsWith("webhook-"));

/** `ALLOWED_WEBHOOK_EVENTS` of Chatwoot's `app/models/webhook.rb`, and what only agent bots get. */
const events = [
  "conversation_status_changed",
  "conversation_updated",
  "conversation_created",
  "contact_created",
  "contact_updated",
  "message_created",
  "message_updated",
  "webwidget_triggered",
  "inbox_created",
  "inbox_updated",
  "conversation_typing_on",
  "conversation_typing_off",
  "conversation_opened",
  "conversation_resolved",
] as const;

test.each(webhookSamples)("the sample %s parses, and no key of it is lost", (name) => {
  expect(webhookPayload.parse(sample(name))).toEqual(sample(name));
});

test("every event that Chatwoot sends has a schema and a sample", () => {
  expect(webhookPayload.options.map((option) => option.shape.event.value).sort()).toEqual([...events].sort());
  for (const event of events) expect(webhookSamples).toContain(`webhook-${event}`);
});

test("an event that is not known is refused, and its name can still be read", () => {
  const given = { event: "call_started", id: 1 };
  expect(webhookPayload.safeParse(given).success).toBe(false);
  expect(webhookEnvelope.parse(given).event).toBe("call_started");
});

test.each([
  ["a message without its conversation", "message_created", "conversation"],
  ["a conversation without its number", "conversation_updated", "id"],
  ["typing by nobody", "conversation_typing_on", "user"],
])("%s is refused", (_case, event, key) => {
  const given: Record<string, unknown> = { ...webhookEnvelope.parse(sample(`webhook-${event}`)) };
  delete given[key];
  expect(webhookPayload.safeParse(given).success).toBe(false);
});

test.each([0, -5, 2_147_483_648, 1.5, "57", null])("a conversation cannot have the number %j", (id) => {
  const ofMessage = sampleText("webhook-message_created").replace('"id": 57,', `"id": ${JSON.stringify(id)},`);
  const ofConversation = sampleText("webhook-conversation_updated").replace(
    '"id": 57,',
    `"id": ${JSON.stringify(id)},`,
  );
  for (const text of [ofMessage, ofConversation]) {
    const { error } = webhookPayload.safeParse(JSON.parse(text));
    expect(error?.issues.map(({ path }) => path.at(-1))).toEqual(["id"]);
  }
});

test("the sender's kind survives: whoever has an account is the contact", () => {
  const fromContact = webhookPayload.parse(sample("webhook-message_created"));
  const fromAgent = webhookPayload.parse(sample("webhook-message_updated"));
  expect(fromContact).toHaveProperty("sender.account.id", 1);
  expect(fromAgent).toHaveProperty("sender.type", "user");
});
