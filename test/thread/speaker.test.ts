import { expect, test } from "vitest";
import type { MessageRow } from "../../src/model/rows.ts";
import { assemble, atMinute, bundleOf, encodedTwice, event, message, reply } from "./support/rows.ts";

const unsigned = (parts: Partial<MessageRow> = {}) => reply(1, { sender_type: null, sender_id: null, ...parts });

test.each<[string, MessageRow, string, string | null, number | null, boolean, string]>([
  ["an incoming message is the customer's", message(1), "customer", "contact", 12, false, "message"],
  [
    "an incoming message without a sender is the conversation's contact's",
    message(1, { sender_type: null, sender_id: null }),
    "customer",
    "contact",
    12,
    false,
    "message",
  ],
  ["an outgoing message of a user is an agent's", reply(1), "agent", "user", 7, false, "message"],
  [
    "a campaign with a sender is that agent's, but not typed",
    reply(1, { additional_attributes: '{"campaign_id":5}' }),
    "agent",
    "user",
    7,
    true,
    "message",
  ],
  ["an agent bot is a bot", reply(1, { sender_type: "AgentBot", sender_id: 2 }), "bot", "bot", 2, true, "message"],
  [
    "a Captain assistant is a bot",
    reply(1, { sender_type: "Captain::Assistant", sender_id: 3 }),
    "bot",
    "bot",
    3,
    true,
    "message",
  ],
  [
    "a rule's message is automation",
    unsigned({ content_attributes: encodedTwice({ automation_rule_id: 9 }) }),
    "automation",
    null,
    null,
    true,
    "message",
  ],
  ["a message nobody signed is automation", unsigned(), "automation", null, null, true, "message"],
  [
    "an echo of the provider's own app is an unknown agent's",
    unsigned({ content_attributes: encodedTwice({ external_echo: true }) }),
    "agent",
    null,
    null,
    false,
    "message",
  ],
  [
    "the operator's own tweet, stored with a contact as sender, is an agent's",
    reply(1, { sender_type: "Contact", sender_id: 40 }),
    "agent",
    null,
    null,
    false,
    "message",
  ],
  ["a private note is its agent's note", reply(1, { private: true }), "agent", "user", 7, false, "note"],
  ["a rule's private note is automation", unsigned({ private: true }), "automation", null, null, true, "note"],
  [
    "an activity is the system's",
    message(1, { message_type: 2, sender_type: null, sender_id: null }),
    "system",
    null,
    null,
    true,
    "activity",
  ],
  [
    "a template is a template",
    message(1, { message_type: 3, sender_type: null, sender_id: null }),
    "template",
    null,
    null,
    true,
    "message",
  ],
])("%s", (_title, row, role, kind, id, automated, turnKind) => {
  const { turns } = assemble(bundleOf({ messages: [row] }));
  expect(turns[0]).toMatchObject({ speaker: { role, kind, id }, automated, kind: turnKind });
});

test("the first human reply stays an agent's after the user was deleted, because the conversation dates it", () => {
  const { turns } = assemble(
    bundleOf({
      conversation: { first_reply_created_at: atMinute(2) },
      messages: [
        message(1),
        unsigned({ id: 2, created_at: atMinute(2) }),
        unsigned({ id: 3, created_at: atMinute(3) }),
      ],
    }),
  );
  expect(turns.map((turn) => turn.speaker)).toEqual([
    { role: "customer", kind: "contact", id: 12 },
    { role: "agent", kind: null, id: null },
    { role: "automation", kind: null, id: null },
  ]);
});

test("the first-response event even names the deleted user", () => {
  const { turns } = assemble(
    bundleOf({
      messages: [message(1), unsigned({ id: 2, created_at: atMinute(2) })],
      reportingEvents: [event("first_response", 2, { user_id: 31 })],
    }),
  );
  expect(turns[1]?.speaker).toEqual({ role: "agent", kind: "user", id: 31 });
});
