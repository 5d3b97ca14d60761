import { hash } from "node:crypto";
import { expect, test } from "vitest";
import type { RedactedTurn } from "../../../src/model/redacted.ts";
import { chatIndexSchema, chatSchema } from "../../../src/verify/schema/chat.ts";
import { chatLines } from "../../../src/view/chat/chat.ts";
import type { ChatOptions } from "../../../src/view/context.ts";
import { context, givenThread, givenTurn } from "../support.ts";

let messageId = 0;
const said = (role: RedactedTurn["role"], text: string, changes: Partial<RedactedTurn> = {}) =>
  givenTurn({ messageId: ++messageId, role, author: role === "customer" ? "customer_1" : "agent_1", text, ...changes });

const participants = [
  { ref: "customer_1", role: "customer" },
  { ref: "agent_1", role: "agent", voice: "ceo" },
  { ref: "agent_2", role: "agent" },
] as const;

function given(turns: readonly RedactedTurn[], chat: Partial<ChatOptions> = {}) {
  const options = { ...context, chat: { ...context.chat, validationPercent: 0, ...chat } };
  const { split, lines, index } = chatLines(givenThread({ turns, participants }), options);
  return {
    split,
    texts: lines,
    lines: lines.map((line) => chatSchema.parse(JSON.parse(line))),
    index: index.map((line) => chatIndexSchema.parse(JSON.parse(line))),
  };
}

test("a line is messages and nothing else: system first, then user and assistant in turns", () => {
  const { lines } = given([
    said("customer", "Hi"),
    said("customer", "My lamp is broken"),
    said("agent", "I am sorry."),
    said("agent", "A new one is on its way."),
    said("customer", "Thanks"),
  ]);
  expect(lines).toEqual([
    {
      messages: [
        { role: "system", content: "You are a support agent. Answer as this team does." },
        { role: "user", content: "Hi\n\nMy lamp is broken" },
        { role: "assistant", content: "I am sorry.\n\nA new one is on its way." },
      ],
    },
  ]);
});

test("the system message is the one that was given, or none", () => {
  const turns = [said("customer", "Broken?"), said("agent", "No, it is new.")];
  expect(given(turns, { system: "Be brief." }).lines[0]?.messages[0]).toEqual({ role: "system", content: "Be brief." });
  expect(given(turns, { system: null }).lines[0]?.messages.map(({ role }) => role)).toEqual(["user", "assistant"]);
});

test("only what people said to each other is learned", () => {
  const { lines } = given(
    [
      said("template", "We are away."),
      said("customer", "Is it in stock?"),
      said("bot", "I am a bot."),
      said("automation", "Ticket opened."),
      said("agent", "note", { kind: "note" }),
      said("agent", "not delivered", { failed: true }),
      said("agent", "Sent by a rule", { automated: true }),
      said("agent", "Yes, three pieces."),
      said("agent", "How did we do?", { contentType: "input_csat" }),
    ],
    { system: null },
  );
  expect(lines.map(({ messages }) => messages.map(({ content }) => content))).toEqual([
    ["Is it in stock?", "Yes, three pieces."],
  ]);
});

test("another agent's answer ends an example: each is one voice", () => {
  const { lines, index } = given(
    [
      said("customer", "First question?"),
      said("agent", "First answer."),
      said("customer", "Second question?"),
      said("agent", "Second answer.", { author: "agent_2" }),
    ],
    { system: null },
  );
  expect(lines.map(({ messages }) => messages.at(-1)?.content)).toEqual(["First answer.", "Second answer."]);
  expect(index.map(({ agent, voice }) => [agent, voice])).toEqual([
    ["agent_1", "ceo"],
    ["agent_2", null],
  ]);
});

test.each([
  ["an agent's ref", "agent_2", ["Second answer."]],
  ["a voice of the policy", "ceo", ["First answer."]],
  ["whoever has a voice", "named", ["First answer."]],
  ["anybody", null, ["First answer.", "Second answer."]],
])("answers are selected by %s", (_what, voice, expected) => {
  const turns = [
    said("customer", "First question?"),
    said("agent", "First answer."),
    said("customer", "Second question?"),
    said("agent", "Second answer.", { author: "agent_2" }),
  ];
  expect(given(turns, { voice }).lines.map(({ messages }) => messages.at(-1)?.content)).toEqual(expected);
});

test("a dialogue of courtesies teaches nothing", () => {
  expect(given([said("customer", "Hi"), said("agent", "Hello! How can I help you?")]).lines).toEqual([]);
});

test("the index has a line for each line, with its hash and the messages that it is made of", () => {
  const turns = [said("customer", "Is it in stock?"), said("agent", "Yes, three pieces.")];
  const { texts, index } = given(turns);
  expect(index).toMatchObject([
    {
      source: { account_id: 1, conversation_id: 101 },
      customers: ["customer_1"],
      split: "train",
      message_ids: turns.map((turn) => turn.messageId),
      content_hash: `sha256:${hash("sha256", texts[0] ?? "")}`,
    },
  ]);
});

test("a customer is in training or in validation, with every conversation; about as many as asked for", () => {
  const splits = Array.from({ length: 2_000 }, (_, number) => {
    const customer = [{ ref: `customer_${number}`, role: "customer" as const }];
    const of = (conversationId: number) => {
      const thread = givenThread({ participants: customer, conversationId });
      return chatLines(thread, { ...context, chat: { ...context.chat, validationPercent: 20 } }).split;
    };
    expect(of(1)).toBe(of(2));
    return of(1);
  });
  const validation = splits.filter((split) => split === "validation").length;
  expect(validation).toBeGreaterThan(320);
  expect(validation).toBeLessThan(480);
});

test("a conversation of two customers who are on different sides is in neither", () => {
  const sideOf = (...refs: string[]) =>
    chatLines(givenThread({ participants: refs.map((ref) => ({ ref, role: "customer" as const })) }), {
      ...context,
      chat: { ...context.chat, validationPercent: 50 },
    });
  const refs = Array.from({ length: 40 }, (_, number) => `customer_${number}`);
  const train = refs.find((ref) => sideOf(ref).split === "train") ?? "";
  const validation = refs.find((ref) => sideOf(ref).split === "validation") ?? "";
  expect(sideOf(train, validation)).toEqual({ split: null, lines: [], index: [] });
});
