import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MessageRow } from "../../src/model/rows.ts";
import { leftOutReasons } from "../../src/model/run.ts";
import {
  assemble,
  atMinute,
  attachment,
  bundleOf,
  directoryOf,
  encodedTwice,
  event,
  everything,
  message,
  minutesPerDay,
  onlyTalk,
  reply,
} from "./support/rows.ts";

describe("a conversation becomes a thread", () => {
  test("with its channel, inbox, team, labels, words for enums and the times of its turns", () => {
    const { threads } = assemble(
      bundleOf({
        conversation: {
          status: 2,
          priority: 3,
          team_id: 3,
          additional_attributes: '{"mail_subject":"Charged\\r\\n twice","conversation_language":"en-GB"}',
        },
        labels: ["refund", "billing", "refund"],
        messages: [message(1), reply(2)],
      }),
    );

    expect(threads).toHaveLength(1);
    expect(threads[0]).toMatchObject({
      accountId: 1,
      conversationId: 101,
      displayId: 57,
      inboxId: 4,
      segmentIndex: 0,
      segmentFromMessageId: 1,
      channel: "web_widget",
      inbox: "Support",
      status: "pending",
      priority: "urgent",
      subject: "Charged twice",
      labels: ["billing", "refund"],
      team: "payments",
      language: "en",
      startedAt: "2025-11-18T09:01:00.000000Z",
      lastMessageAt: "2025-11-18T09:02:00.000000Z",
    });
  });

  test("dangling references leave the thread without team, contact or sender, not without text", () => {
    const { turns, tally } = assemble(
      bundleOf({ conversation: { team_id: 99 }, contact: null, messages: [message(1, { sender_id: 404 })] }),
    );
    expect(turns[0]).toMatchObject({ text: "message 1", speaker: { role: "customer", kind: "contact", id: 404 } });
    expect(tally.messages.published).toBe(1);
  });

  test("a conversation of a deleted inbox is left out as a whole, and counted", () => {
    const { threads, tally } = assemble(
      bundleOf({ conversation: { inbox_id: 5 }, messages: [message(1)], attachments: [attachment(1, 1)] }),
    );
    expect(threads).toEqual([]);
    expect(tally.leftOut).toBe("orphan_of_deleted_inbox");
    expect(tally.messages).toEqual({ read: 1, published: 0, leftOut: { conversation_left_out: 1 }, quarantined: 0 });
    expect(tally.attachments).toEqual({ read: 1, published: 0, leftOut: { message_left_out: 1 }, quarantined: 0 });
  });

  test("a conversation without anything to publish is left out with the reason", () => {
    const { threads, tally } = assemble(bundleOf({ messages: [message(1, { private: true })] }), { options: onlyTalk });
    expect(threads).toEqual([]);
    expect(tally).toMatchObject({ leftOut: "no_public_messages", segments: 0 });
  });

  test("the subject of the first mail stands in for a missing subject of the conversation", () => {
    const mail = encodedTwice({ email: { subject: "Broken zipper" } });
    const { threads } = assemble(bundleOf({ messages: [message(1, { content_attributes: mail })] }));
    expect(threads[0]?.subject).toBe("Broken zipper");
  });
});

describe("what is left out is counted with its reason", () => {
  const hidden: [string, MessageRow, string][] = [
    ["a deleted message", message(1, { content_attributes: encodedTwice({ deleted: true }) }), "deleted"],
    ["a message deleted by hand-made SQL", message(1, { content_attributes: '{"deleted":true}' }), "deleted"],
    ["an unsend that left broken JSON", message(1, { content_attributes: '"{\\"deleted\\":true,"' }), "deleted"],
    ["a private note", reply(1, { private: true }), "private_note"],
    ["an activity", message(1, { message_type: 2, sender_type: null, sender_id: null }), "activity"],
    ["a template", message(1, { message_type: 3, sender_type: null, sender_id: null }), "template"],
    ["a bot's message", reply(1, { sender_type: "AgentBot", sender_id: 2 }), "bot"],
    ["a message without text and attachments", message(1, { content: null }), "empty"],
    [
      "a message the channel could not show",
      message(1, { content: null, content_attributes: encodedTwice({ is_unsupported: true }) }),
      "unsupported",
    ],
  ];

  test.each(hidden)("%s", (_case, row, reason) => {
    const { threads, tally } = assemble(bundleOf({ messages: [row, message(2)] }), { options: onlyTalk });
    expect(threads[0]?.turns.map((turn) => turn.messageId)).toEqual([2]);
    expect(tally.messages).toEqual({ read: 2, published: 1, leftOut: { [reason]: 1 }, quarantined: 0 });
  });

  test("nothing of a deleted message stays: no text, attachment, subject or rating", () => {
    const attributes = { deleted: true, translations: { de: "geheim" }, email: { subject: "secret" } };
    const { threads, tally } = assemble(
      bundleOf({
        messages: [
          message(1, { content: "This message was deleted", content_attributes: encodedTwice(attributes) }),
          message(2),
        ],
        attachments: [attachment(9, 1)],
      }),
    );
    expect(JSON.stringify(threads)).not.toMatch(/deleted|geheim|secret|screenshot/);
    expect(tally.attachments).toEqual({ read: 1, published: 0, leftOut: { message_left_out: 1 }, quarantined: 0 });
  });
});

describe("rows that are hard to read", () => {
  test("a message whose JSON is broken keeps its readable text, and is counted", () => {
    const { turns, tally } = assemble(bundleOf({ messages: [message(1, { content_attributes: '"{broken"' })] }));
    expect(turns[0]?.text).toBe("message 1");
    expect(tally.unknownValues).toEqual({ "messages.content_attributes=unreadable": 1 });
  });

  test("a message whose JSON is broken and that has no text is quarantined by id and reason", () => {
    const { tally } = assemble(
      bundleOf({ messages: [message(1, { content: null, content_attributes: '"{broken"' })] }),
    );
    expect(tally.quarantined).toEqual([
      { table: "messages", id: 1, conversation_id: 101, reason: "content_attributes_unreadable" },
    ]);
    expect(tally.messages).toEqual({ read: 1, published: 0, leftOut: {}, quarantined: 1 });
  });

  test("a message at no point in time is quarantined", () => {
    const { tally } = assemble(bundleOf({ messages: [message(1, { created_at: "infinity" })] }));
    expect(tally.quarantined).toEqual([
      { table: "messages", id: 1, conversation_id: 101, reason: "created_at_unreadable" },
    ]);
  });

  test("NUL and lone surrogates in double-encoded JSON do not reach the text", () => {
    const form = encodedTwice({ submitted_values: [{ name: "note", value: "a\u0000b\ud83dc" }] });
    const { turns } = assemble(
      bundleOf({ messages: [message(1, { content_type: 6, content: "Form", content_attributes: form })] }),
    );
    expect(turns[0]?.text).toBe("Form\nnote: ab\ufffdc");
  });

  test("enum values of later releases are kept as unknown_<n> and counted", () => {
    const { threads, tally } = assemble(
      bundleOf({
        conversation: { status: 8, priority: 9 },
        messages: [message(1, { content_type: 13 }), message(2, { message_type: 6 })],
        attachments: [attachment(1, 1, { file_type: 20 })],
      }),
      { directory: directoryOf({ inbox: { channel_type: "Channel::Pigeon" } }) },
    );
    expect(threads[0]).toMatchObject({ status: "unknown_8", priority: "unknown_9", channel: "unknown" });
    expect(threads[0]?.turns[0]).toMatchObject({ contentType: "unknown_13", attachments: [{ kind: "unknown_20" }] });
    expect(tally.unknownValues).toEqual({
      "attachments.file_type=20": 1,
      "conversations.priority=9": 1,
      "conversations.status=8": 1,
      "inboxes.channel_type=Channel::Pigeon": 1,
      "messages.content_type=13": 1,
      "messages.message_type=6": 1,
    });
  });
});

test("a reply points at its message only inside the same segment", () => {
  const answers = (id: number) => encodedTwice({ in_reply_to: id });
  const { turns } = assemble(
    bundleOf({
      messages: [
        message(1),
        reply(2, { content_attributes: answers(1) }),
        reply(3, { content_attributes: answers(777) }),
        reply(4, { content_attributes: encodedTwice({ in_reply_to: "1" }) }),
      ],
    }),
  );
  expect(turns.map((turn) => turn.inReplyTo)).toEqual([null, 1, null, 1]);
});

test("a failed message is published and marked", () => {
  const { turns } = assemble(bundleOf({ messages: [reply(1, { status: 3 }), reply(2, { status: 2 })] }));
  expect(turns.map((turn) => turn.failed)).toEqual([true, false]);
});

describe("any conversation", () => {
  const anyMessage = fc.record({
    message_type: fc.constantFrom(0, 0, 0, 1, 1, 1, 2, 3, 7),
    content_type: fc.constantFrom(0, 0, 0, 3, 4, 6, 8, 9, 11, 12, 40),
    content: fc.constantFrom(null, "", "Hello", "On 3 May 2025 at 10:00, Jo <jo@example.com> wrote:\n> Hi", "x\u0000y"),
    private: fc.boolean(),
    sender_type: fc.constantFrom("Contact", "User", "AgentBot", "Captain::Assistant", null),
    content_attributes: fc.constantFrom(
      null,
      "{}",
      '"{broken"',
      encodedTwice({ deleted: true }),
      encodedTwice({ in_reply_to: 1 }),
      encodedTwice({ email: { from: ["jo@example.com"], html_content: { full: "<p>Hi</p>" } } }),
    ),
    gapMinutes: fc.constantFrom(0, 1, 5, 30 * minutesPerDay),
    attachments: fc.integer({ min: 0, max: 2 }),
  });
  const anyConversation = fc.record({
    rows: fc.array(anyMessage, { maxLength: 40 }),
    resolvedAt: fc.array(fc.integer({ min: 0, max: 400 * minutesPerDay }), { maxLength: 5 }),
    status: fc.constantFrom(0, 1),
    maxTurns: fc.integer({ min: 1, max: 12 }),
    maxChars: fc.integer({ min: 5, max: 200 }),
    chunkSize: fc.integer({ min: 1, max: 7 }),
  });

  const given = (from: typeof anyConversation extends fc.Arbitrary<infer T> ? T : never) => {
    let minute = 0;
    const messages = from.rows.map(({ gapMinutes, attachments: _count, ...parts }, index) => {
      minute += gapMinutes;
      const senderId = parts.sender_type === null ? null : 7;
      return message(index + 1, { ...parts, sender_id: senderId, created_at: atMinute(minute) });
    });
    const attachments = from.rows.flatMap((row, index) =>
      Array.from({ length: row.attachments }, (_, nth) => attachment(index * 10 + nth, index + 1)),
    );
    const reportingEvents = from.resolvedAt.map((at) => event("conversation_resolved", at));
    const options = { ...everything, segmentMaxTurns: from.maxTurns, segmentMaxChars: from.maxChars };
    return {
      bundle: bundleOf({ conversation: { status: from.status }, messages, attachments, reportingEvents }),
      options,
    };
  };

  test("gives the same threads, people and counts whatever the size of the chunks", () => {
    fc.assert(
      fc.property(anyConversation, (from) => {
        const { bundle, options } = given(from);
        expect(assemble(bundle, { options, chunkSize: from.chunkSize })).toEqual(assemble(bundle, { options }));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test("loses no message and no attachment: published, left out and quarantined make what was read", () => {
    fc.assert(
      fc.property(anyConversation, (from) => {
        const { bundle, options } = given(from);
        const { threads, turns, tally } = assemble(bundle, { options });
        expect(tally.messages.read).toBe(bundle.chunk?.messages.length);
        expect(tally.attachments.read).toBe(bundle.chunk?.attachments.length);
        expect(tally.messages.published).toBe(turns.length);
        expect(tally.attachments.published).toBe(turns.flatMap((turn) => turn.attachments).length);
        expect(tally.messages.quarantined).toBe(tally.quarantined.length);
        expect(tally.segments).toBe(threads.length);
        for (const reason of Object.keys(tally.messages.leftOut)) expect(leftOutReasons.messages).toContain(reason);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test("keeps its closed segments when more messages arrive", () => {
    fc.assert(
      fc.property(anyConversation, fc.nat({ max: 39 }), (from, seen) => {
        const whole = given(from);
        const upTo = Math.min(seen, from.rows.length);
        const until = whole.bundle.chunk?.messages[upTo - 1]?.created_at ?? "";
        const earlier = {
          ...whole.bundle,
          reportingEvents: whole.bundle.reportingEvents.filter((row) => (row.event_end_time ?? "") <= until),
          chunk: {
            messages: whole.bundle.chunk?.messages.slice(0, upTo) ?? [],
            attachments: whole.bundle.chunk?.attachments.filter((row) => row.message_id <= upTo) ?? [],
            linkedBlobs: new Map(),
          },
        };
        const before = assemble(earlier, { options: whole.options }).threads;
        const after = assemble(whole.bundle, { options: whole.options }).threads;
        const ids = (threads: typeof before) => threads.map((thread) => thread.segmentFromMessageId);
        expect(ids(after).slice(0, before.length)).toEqual(ids(before));
        expect(after.slice(0, Math.max(0, before.length - 1)).map((thread) => thread.turns)).toEqual(
          before.slice(0, -1).map((thread) => thread.turns),
        );
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
