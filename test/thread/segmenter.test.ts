import { describe, expect, test } from "vitest";
import type { MessageRow } from "../../src/model/rows.ts";
import { assemble, atMinute, bundleOf, event, everything, message, minutesPerDay, reply } from "./support/rows.ts";

const day = minutesPerDay;
const onDay = (id: number, days: number, parts: Partial<MessageRow> = {}) =>
  message(id, { created_at: atMinute(days * day), ...parts });
const resolvedOn = (days: number) => event("conversation_resolved", days * day);

const segmentsOf = (messages: readonly MessageRow[], resolutionDays: readonly number[], options = everything) =>
  assemble(bundleOf({ messages, reportingEvents: resolutionDays.map(resolvedOn) }), { options }).threads;
const idsOf = (threads: ReturnType<typeof segmentsOf>) =>
  threads.map((thread) => thread.turns.map((turn) => turn.messageId));

describe("an endless conversation is cut at a resolution followed by silence", () => {
  test("of fourteen days", () => {
    expect(idsOf(segmentsOf([onDay(1, 0), onDay(2, 15)], [1]))).toEqual([[1], [2]]);
    expect(idsOf(segmentsOf([onDay(1, 0), onDay(2, 14.9)], [1]))).toEqual([[1, 2]]);
  });

  test("but not at silence alone", () => {
    expect(idsOf(segmentsOf([onDay(1, 0), onDay(2, 100)], []))).toEqual([[1, 2]]);
  });

  test("nor when the silence was before the resolution", () => {
    expect(idsOf(segmentsOf([onDay(1, 0), onDay(2, 41)], [40]))).toEqual([[1, 2]]);
  });

  test("a survey sent at the resolution still belongs to what it closes", () => {
    const survey = onDay(2, 1.01, { message_type: 3, sender_type: null, content_type: 9 });
    expect(idsOf(segmentsOf([onDay(1, 0), survey, onDay(3, 30)], [1]))).toEqual([[1, 2], [3]]);
  });

  test("a customer's answer after the resolution reopens it: no cut until it is resolved again", () => {
    const rows = [onDay(1, 0), onDay(2, 1.01), onDay(3, 30)];
    expect(idsOf(segmentsOf(rows, [1]))).toEqual([[1, 2, 3]]);
    expect(idsOf(segmentsOf(rows, [1, 2]))).toEqual([[1, 2], [3]]);
  });

  test("an activity sentence counts where the event is missing", () => {
    const sentence = "Conversation was marked resolved by Dana Okafor";
    const activity = onDay(2, 1, { message_type: 2, sender_type: null, content: sentence });
    expect(idsOf(segmentsOf([onDay(1, 0), activity, onDay(3, 30)], []))).toEqual([[1, 2], [3]]);
  });
});

test("hard caps cut by turns and by characters, so that a thread fits in memory", () => {
  const rows = Array.from({ length: 7 }, (_, index) => message(index + 1, { content: "x".repeat(10) }));
  expect(idsOf(segmentsOf(rows, [], { ...everything, segmentMaxTurns: 3 }))).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect(idsOf(segmentsOf(rows, [], { ...everything, segmentMaxChars: 25 }))).toEqual([[1, 2], [3, 4], [5, 6], [7]]);
  expect(idsOf(segmentsOf(rows.slice(0, 2), [], { ...everything, segmentMaxChars: 5 }))).toEqual([[1], [2]]);
});

test("a segment is identified by its first message, and counted", () => {
  const threads = segmentsOf([onDay(1, 0), onDay(5, 20), onDay(6, 21)], [1]);
  expect(threads.map((thread) => [thread.segmentIndex, thread.segmentFromMessageId])).toEqual([
    [0, 1],
    [1, 5],
  ]);
});

test("a closed segment has the status it was closed with; the last one has the conversation's", () => {
  const conversation = { status: 3 };
  const { threads } = assemble(
    bundleOf({
      conversation,
      messages: [onDay(1, 0), onDay(2, 20), onDay(3, 20.1), onDay(4, 20.2)],
      reportingEvents: [resolvedOn(1)],
    }),
    { options: { ...everything, segmentMaxTurns: 2 } },
  );
  expect(threads.map((thread) => thread.status)).toEqual(["resolved", "open", "snoozed"]);
});

test("each segment has the resolution, first response and rating that fall into it", () => {
  const survey = (id: number, days: number) =>
    onDay(id, days, { message_type: 3, sender_type: null, sender_id: null, content_type: 9 });
  const { threads } = assemble(
    bundleOf({
      conversation: { status: 1 },
      messages: [
        onDay(1, 0),
        reply(2, { created_at: atMinute(30) }),
        survey(3, 1.001),
        onDay(4, 40),
        reply(5, { created_at: atMinute(40 * day + 5) }),
        survey(6, 41.001),
      ],
      reportingEvents: [event("first_response", 30), resolvedOn(1), resolvedOn(41)],
      csat: [
        // Answered when the next issue was under way: it still rates the first one.
        { conversation_id: 101, message_id: 3, rating: 2, feedback_message: "slow", created_at: atMinute(40.5 * day) },
        { conversation_id: 101, message_id: 6, rating: 5, feedback_message: null, created_at: atMinute(41.5 * day) },
      ],
    }),
  );
  expect(threads.map((thread) => thread.resolution)).toEqual([
    {
      resolvedAt: "2025-11-19T09:00:00.000000Z",
      firstResponseSeconds: 1_800,
      resolutionSeconds: 86_400,
      reopened: 0,
      by: null,
      csat: { rating: 2, feedback: "slow" },
    },
    {
      resolvedAt: "2025-12-29T09:00:00.000000Z",
      firstResponseSeconds: 300,
      resolutionSeconds: 86_400,
      reopened: 0,
      by: null,
      csat: { rating: 5, feedback: null },
    },
  ]);
});
