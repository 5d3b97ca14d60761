import { getEncoding } from "js-tiktoken";
import { expect, test } from "vitest";
import { qaSchema } from "../../../src/verify/schema/qa.ts";
import { answerGroup } from "../../../src/view/qa/answer-group.ts";
import { qaLines } from "../../../src/view/qa/qa.ts";
import { Said } from "../../../src/view/said.ts";
import { context, givenAttachment, givenThread, givenTurn } from "../support.ts";

const linesOf = (thread = givenThread(), changes: Partial<typeof context> = {}) =>
  qaLines(thread, { ...context, ...changes }).map((line) => qaSchema.parse(JSON.parse(line)));

const groupOf = (answer: string) => answerGroup([new Said(answer)], "en");

const at = (second: number) => `2025-11-18T09:00:${String(second).padStart(2, "0")}.000000Z`;

test("a pair has question and answer in one text, and says who answered, how quickly and what became of it", () => {
  const [line, ...more] = linesOf();
  expect(more).toEqual([]);
  expect(line?.text).toBe(
    "Question: Hi, I was charged twice for order <ORDER_1>.\n\n\nAnswer: Hello <PERSON_1>, sorry about that! " +
      "I have refunded the second charge; it takes 3-5 days.",
  );
  expect(line?.metadata).toMatchObject({
    agent: "agent_7m2q9c",
    answered_at: "2025-11-18T09:20:45Z",
    csat: 5,
    kind: "answer",
    labels: "billing, refund",
    resolved: 1,
    response_seconds: 1_114,
    source: "chatwoot:1:message:9002",
  });
  expect([line?.question_message_ids, line?.answer_message_ids]).toEqual([[8999], [9002]]);
});

test("the id comes from the answer's first message, as anybody can compute it", () => {
  // python: uuid5(uuid5(NAMESPACE_URL, "https://support.example.com"), "qa/1/9002")
  expect(linesOf()[0]?.id_).toBe("9d71113c-02a3-5ebd-b650-d70bd43921e2");
});

test("thanks and greetings are left out, unless they are asked for", () => {
  const turns = [
    givenTurn({ messageId: 1, text: "Hello" }),
    givenTurn({ messageId: 2, role: "agent", author: "agent_1", text: "Hi, how can I help you?" }),
    givenTurn({ messageId: 3, text: "Where is my parcel?" }),
    givenTurn({ messageId: 4, role: "agent", author: "agent_1", text: "Let me check that for you." }),
    givenTurn({ messageId: 5, role: "agent", author: "agent_2", text: "It arrives on Friday." }),
  ];
  expect(linesOf(givenThread({ turns })).map(({ metadata }) => metadata.kind)).toEqual(["answer"]);
  const all = linesOf(givenThread({ turns }), { qaKinds: ["answer", "holding", "smalltalk"] });
  expect(all.map(({ metadata }) => metadata.kind)).toEqual(["smalltalk", "holding", "answer"]);
});

test("an answer that puts off does not stop the clock", () => {
  const turns = [
    givenTurn({ messageId: 1, at: at(0), text: "Where is my parcel?" }),
    givenTurn({ messageId: 2, at: at(10), role: "agent", author: "agent_1", text: "One moment please." }),
    givenTurn({ messageId: 3, at: at(20), text: "ok" }),
    givenTurn({ messageId: 4, at: at(30), role: "agent", author: "agent_1", text: "It arrives on Friday." }),
  ];
  expect(linesOf(givenThread({ turns }))).toMatchObject([
    { metadata: { response_seconds: 30 }, question_message_ids: [1], answer_message_ids: [4] },
  ]);
});

test("a file stands in for words", () => {
  const turns = [
    givenTurn({ messageId: 1, text: "", attachments: [givenAttachment()] }),
    givenTurn({ messageId: 2, role: "agent", author: null, text: "Press the red button." }),
  ];
  const [line] = linesOf(givenThread({ turns }));
  expect(line?.text).toBe("Question: [image: screenshot.png]\n\n\nAnswer: Press the red button.");
  expect(line?.metadata.agent).toBe("");
});

test.each([
  [
    "names and numbers",
    "Hi <CUSTOMER_1>, order <ID_1> ships in 3 days.",
    "Hi <CUSTOMER_2>, order <ID_4> ships in 5 days.",
  ],
  [
    "greetings, thanks and signatures",
    "Hello! Thanks for reaching out. Please restart the router.\n\nBest regards\n<AGENT_1>",
    "please restart the router",
  ],
  ["case and punctuation", "Please restart the router!", "Please, restart the Router."],
])("answers that differ in %s are of one group", (_what, one, other) => {
  expect(groupOf(one)).toBe(groupOf(other));
});

test("answers that say something else are of another group", () => {
  const groups = ["Please restart the router.", "Please restart the modem.", "Thanks!", "You're welcome!", ""];
  expect(new Set(groups.map(groupOf)).size).toBe(groups.length);
});

test("a group is letters, which no rule takes for a number of somebody", () => {
  expect(groupOf("Please restart the router.")).toMatch(/^group_[a-p]{12}$/);
});

const tokenizer = getEncoding("cl100k_base");
/** As LlamaIndex shows metadata. */
const tokensOf = (metadata: object, hidden: readonly string[] = []): number =>
  tokenizer.encode(
    Object.entries(metadata)
      .filter(([key]) => !hidden.includes(key))
      .map(([key, value]) => `${key}: ${value}`)
      .join("\n"),
  ).length;

test("inbox and labels stand whole in the metadata of an ordinary account", () => {
  const [line] = linesOf(
    givenThread({ conversationId: 1_234_567, inbox: "In-App Messenger", labels: ["damaged", "replacement"] }),
  );
  expect(line?.metadata).toMatchObject({ inbox: "In-App Messenger", labels: "damaged, replacement" });
});

test.each([
  ["of an ordinary account", {}],
  [
    "of the largest ids and the longest names",
    {
      accountId: 2_147_483_647,
      conversationId: 2_147_483_647,
      inbox: "Отдел по работе с клиентами и рекламациями ".repeat(4),
      labels: Array.from({ length: 30 }, (_, index) => `étiquette-très-longue-${index}`),
    },
  ],
])("metadata %s stays within 64 visible tokens and 128 in all", (_what, parts) => {
  const turns = [
    givenTurn({ messageId: 2_147_483_646, text: "Where is my parcel?" }),
    givenTurn({ messageId: 2_147_483_647, role: "agent", author: "agent_7m2q9c0v1x2y", text: "It arrives on Friday." }),
  ];
  const [line] = linesOf(givenThread({ turns, ...parts }));
  if (line === undefined) throw new Error("expected a line");
  const { metadata } = line;
  expect(tokensOf(metadata)).toBeLessThan(128);
  for (const hidden of [line.excluded_embed_metadata_keys, line.excluded_llm_metadata_keys])
    expect(tokensOf(metadata, hidden)).toBeLessThan(64);
});

test("thanks after the answer is no part of it, and neither are they of the message ids", () => {
  const turns = [
    givenTurn({ messageId: 1, at: at(0), text: "Where is my parcel?" }),
    givenTurn({ messageId: 2, at: at(10), role: "agent", author: "agent_1", text: "One moment please." }),
    givenTurn({ messageId: 3, at: at(20), role: "agent", author: "agent_1", text: "It arrives on Friday." }),
    givenTurn({ messageId: 4, at: at(30), role: "agent", author: "agent_1", text: "You're welcome! Take care." }),
  ];
  const [line] = linesOf(givenThread({ turns }));
  expect(line?.answer_message_ids).toEqual([2, 3]);
  expect(line?.text).not.toContain("welcome");
});
