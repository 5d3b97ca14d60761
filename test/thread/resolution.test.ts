import { describe, expect, test } from "vitest";
import type { ReportingEventRow } from "../../src/model/rows.ts";
import { assemble, atMinute, type BundleParts, bundleOf, conversation, event, message, reply } from "./support/rows.ts";

const resolved = { status: 1 };
const resolutionOf = (parts: BundleParts) =>
  assemble(bundleOf({ messages: [message(1)], ...parts })).threads[0]?.resolution;
const opened = (sinceMinute: number, minute: number): ReportingEventRow =>
  event("conversation_opened", minute, { event_start_time: atMinute(sinceMinute) });
const activity = (id: number, minute: number, content: string) =>
  message(id, { message_type: 2, sender_type: null, sender_id: null, content, created_at: atMinute(minute) });

describe("resolved", () => {
  test("is the time of the last resolution, while the conversation is resolved", () => {
    const reportingEvents = [event("conversation_resolved", 60), event("conversation_resolved", 200)];
    expect(resolutionOf({ conversation: resolved, reportingEvents })).toMatchObject({
      resolvedAt: "2025-11-18T12:20:00.000000Z",
      resolutionSeconds: 12_000,
      reopened: 1,
    });
    expect(resolutionOf({ conversation: { status: 0 }, reportingEvents })).toMatchObject({
      resolvedAt: null,
      resolutionSeconds: null,
      reopened: 2,
      by: null,
    });
  });

  test("is unknown when neither event nor activity tells of it", () => {
    expect(resolutionOf({ conversation: resolved })).toEqual({
      resolvedAt: null,
      firstResponseSeconds: null,
      resolutionSeconds: null,
      reopened: 0,
      by: null,
      csat: null,
    });
  });

  test("comes from the activity when the event is missing", () => {
    const messages = [message(1), activity(2, 60, "Conversation was marked resolved by Dana Okafor")];
    expect(resolutionOf({ conversation: resolved, messages })).toMatchObject({
      resolvedAt: "2025-11-18T10:00:00.000000Z",
      resolutionSeconds: 3_600,
      by: "agent",
    });
  });

  test("is told once, although a retried job inserted its event twice", () => {
    const reportingEvents = [event("conversation_resolved", 60), event("conversation_resolved", 60.5)];
    expect(resolutionOf({ conversation: resolved, reportingEvents })).toMatchObject({
      resolvedAt: "2025-11-18T10:00:00.000000Z",
      reopened: 0,
    });
  });

  test("ignores events of old releases that have no times", () => {
    const reportingEvents = [event("conversation_resolved", 60, { event_start_time: null, event_end_time: null })];
    expect(resolutionOf({ conversation: resolved, reportingEvents })?.resolvedAt).toBeNull();
  });
});

describe("reopened", () => {
  test("counts the opened events that follow a resolution, each once", () => {
    const reportingEvents = [
      event("conversation_resolved", 60),
      opened(60, 90),
      opened(60, 90),
      event("conversation_resolved", 120),
      opened(120, 130),
      event("conversation_resolved", 200),
    ];
    expect(resolutionOf({ conversation: resolved, reportingEvents })?.reopened).toBe(2);
  });

  test("does not count an opening that follows no resolution", () => {
    const first = event("conversation_opened", 5, { event_start_time: conversation.created_at, value: 0 });
    expect(
      resolutionOf({ conversation: resolved, reportingEvents: [first, event("conversation_resolved", 60)] })?.reopened,
    ).toBe(0);
  });

  test("counts resolutions from before the release that writes opened events", () => {
    const reportingEvents = [
      event("conversation_resolved", 60),
      event("conversation_resolved", 120),
      event("conversation_resolved", 180),
      opened(180, 190),
    ];
    expect(resolutionOf({ conversation: { status: 0 }, reportingEvents })?.reopened).toBe(3);
  });
});

describe("business hours", () => {
  test("are what Chatwoot measured", () => {
    const reportingEvents = [
      event("first_response", 20, { value: 1_114, value_in_business_hours: 614.4 }),
      event("conversation_resolved", 60, { value_in_business_hours: 1_200 }),
    ];
    expect(resolutionOf({ conversation: resolved, reportingEvents })?.businessHours).toEqual({
      firstResponseSeconds: 614,
      resolutionSeconds: 1_200,
    });
  });

  test("of 0 are not known: the inbox has none", () => {
    const reportingEvents = [
      event("first_response", 20, { value_in_business_hours: 0 }),
      event("conversation_resolved", 60, { value_in_business_hours: 0 }),
    ];
    expect(resolutionOf({ conversation: resolved, reportingEvents })).not.toHaveProperty("businessHours");
  });
});

describe("first response", () => {
  test("is what Chatwoot measured", () => {
    const reportingEvents = [event("first_response", 20, { value: 1_114.4 })];
    expect(resolutionOf({ reportingEvents })?.firstResponseSeconds).toBe(1_114);
  });

  test("is counted from the conversation's columns where the event is missing", () => {
    expect(resolutionOf({ conversation: { first_reply_created_at: atMinute(10) } })?.firstResponseSeconds).toBe(600);
  });

  test("is counted from the first person's public reply where old releases tell nothing", () => {
    const messages = [
      message(1),
      reply(2, { sender_type: "AgentBot", sender_id: 2 }),
      reply(3, { private: true }),
      reply(4, { additional_attributes: '{"campaign_id":1}' }),
      reply(5),
    ];
    expect(resolutionOf({ messages })?.firstResponseSeconds).toBe(300);
  });
});

describe("who resolved is read from the activity", () => {
  test.each([
    ["an agent", "Conversation was marked resolved by Dana Okafor", "agent"],
    ["an agent, in German", "Das Gespräch wurde von Dana Okafor gelöst", "agent"],
    ["an agent, in Spanish", "La conversación fue marcada por Dana Okafor", "agent"],
    ["an agent, in Portuguese", "Conversa foi marcada como resolvida por Dana Okafor", "agent"],
    ["an agent, in Japanese", "Dana Okafor によって会話は解決済みになりました", "agent"],
    ["an agent, in French", "La conversation a été marquée résolue par Dana Okafor", "agent"],
    ["the contact", "Conversation was resolved by Crystal minh", "contact"],
    ["the contact, in German", "Konversation wurde von Crystal minh gelöst", "contact"],
    ["an agent bot", "Conversation was marked resolved by Helper Bot", "bot"],
    ["a Captain assistant", "Conversation was marked resolved by Ava due to inactivity", "bot"],
    ["the timer", "Conversation was marked resolved by system due to 30 days of inactivity", "auto"],
    ["the timer, in Russian", "Разговор был помечен системой решённым из-за неактивности в течение 30 дней", "auto"],
    ["a rule", "Conversation was marked resolved by Automation System", "auto"],
    ["a user nobody knows any more", "Conversation was marked resolved by Someone Else", null],
  ])("%s", (_who, sentence, by) => {
    const messages = [message(1), activity(2, 60.1, sentence)];
    const reportingEvents = [event("conversation_resolved", 60)];
    expect(resolutionOf({ conversation: resolved, messages, reportingEvents })).toMatchObject({
      resolvedAt: "2025-11-18T10:00:00.000000Z",
      by,
    });
  });

  test.each([
    ["a reopening", "Conversation was reopened by Dana Okafor"],
    ["a snooze in Spanish", "La conversación fue marcada como pendiente por Dana Okafor"],
    ["a label named like a resolution", "Dana Okafor added resolved"],
    ["an assignment", "Assigned to Dana Okafor by Dana Okafor"],
  ])("and %s is no resolution", (_what, sentence) => {
    const messages = [message(1), activity(2, 60, sentence)];
    expect(resolutionOf({ conversation: resolved, messages })?.resolvedAt).toBeNull();
  });

  test("a bot is known from its event alone", () => {
    const reportingEvents = [event("conversation_resolved", 60), event("conversation_bot_resolved", 60)];
    expect(resolutionOf({ conversation: resolved, reportingEvents })?.by).toBe("bot");
  });

  test("activities need not be published for that", () => {
    const messages = [message(1), activity(2, 60, "Conversation was marked resolved by Dana Okafor")];
    const { threads } = assemble(bundleOf({ conversation: resolved, messages }), {
      options: {
        includes: { privateNotes: false, activity: false, bot: true, template: true },
        segmentSilenceDays: 14,
        segmentMaxTurns: 500,
        segmentMaxChars: 1_000,
      },
    });
    expect(threads[0]?.turns).toHaveLength(1);
    expect(threads[0]?.resolution.by).toBe("agent");
  });
});

describe("satisfaction", () => {
  const rated = (message_id: number, rating: number, minute: number) => ({
    conversation_id: 101,
    message_id,
    rating,
    feedback_message: ` fine\r\n${rating} `,
    created_at: atMinute(minute),
  });

  test("is the latest rating, its words cleaned", () => {
    expect(resolutionOf({ csat: [rated(7, 2, 50), rated(8, 4, 60)] })?.csat).toEqual({
      rating: 4,
      feedback: "fine\n4",
    });
  });

  test("is read from the survey message when its row is gone", () => {
    const answer = JSON.stringify({
      submitted_values: { csat_survey_response: { rating: 3, feedback_message: "ok" } },
    });
    const survey = message(2, {
      message_type: 3,
      content_type: 9,
      sender_type: null,
      content_attributes: JSON.stringify(answer),
    });
    expect(resolutionOf({ messages: [message(1), survey] })?.csat).toEqual({ rating: 3, feedback: "ok" });
  });

  test("outside of one to five is counted, not published", () => {
    const { threads, tally } = assemble(bundleOf({ messages: [message(1)], csat: [rated(7, 9, 50)] }));
    expect(threads[0]?.resolution.csat).toBeNull();
    expect(tally.unknownValues).toEqual({ "csat_survey_responses.rating=9": 1 });
  });
});
