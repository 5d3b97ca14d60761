import { expect, test } from "vitest";
import { z } from "zod";
import * as api from "../../src/api/index.ts";
import { sample, sampleNames } from "./samples.ts";

const answers: Readonly<Record<string, z.ZodType>> = {
  "api-status": api.apiStatus,
  attachments: api.attachmentList,
  contact: api.contactAnswer,
  contacts: api.contactList,
  "contacts-search": api.contactList,
  conversation: api.conversation,
  conversations: api.conversationList,
  "conversations-filter": api.filteredConversations,
  "csat-survey-responses": api.csatSurveyResponses,
  "error-invalid": api.apiError,
  "error-not-found": api.apiError,
  "error-unauthorized": api.apiError,
  messages: api.messageList,
  "report-series": api.reportSeries,
  "report-summary": api.reportSummary,
};

const isWebhook = (name: string) => name.startsWith("webhook-");

test("every sample belongs to a schema", () => {
  const others = sampleNames.filter((name) => !isWebhook(name) && name !== "signature-vectors");
  expect(others).toEqual(Object.keys(answers).sort());
});

test.each(Object.keys(answers))("the sample %s parses, and no key of it is lost", (name) => {
  expect(answers[name]?.parse(sample(name))).toEqual(sample(name));
});

test("a key that a later release adds passes through, also deep inside", () => {
  const given = { ...api.message.parse(firstMessage()), added_later: { deep: true } };
  expect(api.message.parse(given)).toEqual(given);
});

test.each(["id", "conversation_id", "message_type", "created_at", "content"])(
  "a message without %s is refused",
  (key) => {
    const { [key]: _, ...rest } = firstMessage();
    expect(api.message.safeParse(rest).success).toBe(false);
  },
);

test("a message type spelled as in webhooks is refused in a REST answer, where it is a number", () => {
  expect(api.message.safeParse({ ...firstMessage(), message_type: "incoming" }).success).toBe(false);
});

test("values that later releases add to a closed list pass: types of files, contents and states", () => {
  const file = { id: 1, message_id: 2, account_id: 1, file_type: "hologram" };
  const given = { ...firstMessage(), content_type: "hologram", status: "queued", attachments: [file] };
  expect(api.message.parse(given)).toEqual(given);
});

test("the numbers of message types are places in the list of their names", () => {
  expect(api.messageTypes[0]).toBe("incoming");
  expect(api.messageTypes[2]).toBe("activity");
});

test("what a schema gives has a type with a name", () => {
  const named: readonly [
    api.ApiError,
    api.ApiStatus,
    api.ContactAnswer,
    api.CsatSurveyResponse,
    api.ReportSeries,
    api.ReportSummary,
    api.WebhookEnvelope,
  ] = [
    api.apiError.parse(sample("error-invalid")),
    api.apiStatus.parse(sample("api-status")),
    api.contactAnswer.parse(sample("contact")),
    api.csatSurveyResponse.parse(api.csatSurveyResponses.parse(sample("csat-survey-responses"))[0]),
    api.reportSeries.parse(sample("report-series")),
    api.reportSummary.parse(sample("report-summary")),
    api.webhookEnvelope.parse(sample("webhook-message_created")),
  ];
  expect(named[1].version).toBe("4.10.0");
  expect(named[3].rating).toBe(4);
});

const firstMessage = (): Record<string, unknown> =>
  z.object({ payload: z.array(z.record(z.string(), z.unknown())) }).parse(sample("messages")).payload[0] ?? {};
