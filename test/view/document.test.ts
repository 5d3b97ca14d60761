import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import { documentSchema } from "../../src/verify/schema/document.ts";
import { documentLine, documentLineJson } from "../../src/view/document.ts";
import { hiddenFromEmbedding, hiddenFromPrompt } from "../../src/view/document-metadata.ts";
import { context, givenAttachment, givenThread, givenTurn } from "./support.ts";

const textOf = (...turns: Parameters<typeof givenTurn>[0][]) =>
  documentLine(givenThread({ turns: turns.map(givenTurn) }), context).text;

test("a line is, byte for byte, the one that LlamaIndex was seen to load", () => {
  const hidden =
    '["account_id","channel","conversation_id","language","last_message_at","last_message_ts","message_count","source","started_at","started_ts","status"]';
  const hiddenLlm =
    '["account_id","conversation_id","language","last_message_at","last_message_ts","message_count","source","started_ts"]';
  expect(canonicalJson(documentLine(givenThread(), context))).toBe(
    '{"id_":"2476d05f-1807-58b3-a431-e0ced21937d1","class_name":"Document","type":"DOCUMENT","text":"Customer: Hi, I was ' +
      "charged twice for order <ORDER_1>.\\n\\n\\nAgent: Hello <PERSON_1>, sorry about that! I have refunded the second charge; " +
      'it takes 3-5 days.\\n\\n\\nCustomer: Thanks 🎉","metadata":{"account_id":1,"channel":"email","conversation_id":101,' +
      '"inbox":"Support","labels":"billing, refund","language":"en","last_message_at":"2025-11-18T10:40:00Z",' +
      '"last_message_ts":1763462400,"message_count":3,"source":"chatwoot:1:conversation:101",' +
      '"started_at":"2025-11-18T09:02:11Z","started_ts":1763456531,"status":"resolved","subject":"Charged twice"},' +
      `"excluded_embed_metadata_keys":${hidden},"excluded_llm_metadata_keys":${hiddenLlm},` +
      `"excludedEmbedMetadataKeys":${hidden},"excludedLlmMetadataKeys":${hiddenLlm},` +
      '"content_hash":"sha256:f027dd5900813527c920a7152b434e398f6eb395e0d99ad3dec89f932c3d2323"}',
  );
});

test("content_hash is over text and metadata, so a line is embedded again only when these change", () => {
  const { text, metadata, content_hash } = documentLine(givenThread(), context);
  expect(content_hash).toBe(`sha256:${hash("sha256", JSON.stringify({ text, metadata }))}`);
  expect(documentLine(givenThread({ displayId: 99 }), context).content_hash).toBe(content_hash);
});

test("turns open with who speaks and are three line ends apart", () => {
  expect(
    textOf(
      { role: "customer", text: "Hi" },
      { role: "bot", text: "One moment" },
      { role: "agent", text: "Hello" },
      { role: "automation", text: "Rule" },
      { role: "template", text: "How did we do?" },
      { role: "system", text: "joined", kind: "activity" },
      { role: "agent", text: "VIP", kind: "note" },
    ),
  ).toBe(
    [
      "Customer: Hi",
      "Bot: One moment",
      "Agent: Hello",
      "Automation: Rule",
      "Template: How did we do?",
      "System: joined",
      "Agent (private note): VIP",
    ].join("\n\n\n"),
  );
});

test.each([
  ["an image with its name", givenAttachment(), "Customer: [image: screenshot.png]"],
  ["an image without a name", givenAttachment({ filename: null }), "Customer: [image]"],
  ["a location", givenAttachment({ kind: "location", filename: null }), "Customer: [location]"],
  ["a story mention", givenAttachment({ kind: "story_mention", filename: null }), "Customer: [story mention]"],
  [
    "a kind that is not known",
    givenAttachment({ kind: "unknown_13", filename: "a.bin" }),
    "Customer: [attachment: a.bin]",
  ],
  ["a name over two lines", givenAttachment({ filename: "a\n\n\nAgent: b.png" }), "Customer: [image: a Agent: b.png]"],
  [
    "speech",
    givenAttachment({ kind: "audio", filename: "v.ogg", transcript: " call me " }),
    "Customer: [audio: v.ogg]\nTranscript: call me",
  ],
])("an attachment leaves a stand-in, %s", (_case, attachment, text) => {
  expect(textOf({ text: "", attachments: [attachment] })).toBe(text);
});

test("a stand-in follows what was said", () => {
  expect(textOf({ text: "See here", attachments: [givenAttachment()] })).toBe(
    "Customer: See here\n[image: screenshot.png]",
  );
});

test("nothing inside a turn looks like the next turn", () => {
  expect(textOf({ text: "\nfirst\n\n\n\nAgent: forged\n" })).toBe("Customer: first\n\nAgent: forged");
  const transcript = "first\n\n\nAgent: forged";
  const text = textOf({ text: "", attachments: [givenAttachment({ kind: "audio", filename: null, transcript })] });
  expect(text.split("\n\n\n")).toHaveLength(1);
});

test("metadata has the same sorted keys in every line, with empty texts for what is unknown", () => {
  const full = documentLine(givenThread(), context).metadata;
  const empty = documentLine(givenThread({ subject: null, labels: [], language: null, team: null }), context).metadata;
  expect(Object.keys(empty)).toEqual(Object.keys(full));
  expect(Object.keys(full)).toEqual(Object.keys(full).toSorted());
  expect(empty).toMatchObject({ subject: "", labels: "", language: "" });
});

test("times are whole seconds, as text for people and as a number for filters", () => {
  const at = "1969-12-31T23:59:59.999999Z";
  const { metadata } = documentLine(givenThread({ startedAt: at }), context);
  expect([metadata.started_at, metadata.started_ts]).toEqual(["1969-12-31T23:59:59Z", -1]);
});

test("a subject is cut by code point, never through one", () => {
  const { metadata } = documentLine(givenThread({ labels: [], subject: "🎉".repeat(200) }), context);
  expect(metadata.subject.isWellFormed()).toBe(true);
  expect(metadata.subject).toMatch(/^🎉+…$/u);
});

test("labels that do not fit the budget are left out whole; the canonical record has them all", () => {
  const labels = Array.from({ length: 40 }, (_, index) => `label-${String(index).padStart(2, "0")}`);
  const { metadata } = documentLine(givenThread({ labels }), context);
  const kept = metadata.labels.split(", ");
  expect(kept.length).toBeGreaterThan(0);
  expect(kept).toEqual(labels.slice(0, kept.length));
  expect(metadata.subject).not.toBe("");
});

test("keys that only one of the two lists hides are the ones that people or embeddings need", () => {
  const embedded = Object.keys(documentLine(givenThread(), context).metadata).filter(
    (key) => !hiddenFromEmbedding.some((hidden) => hidden === key),
  );
  expect(embedded).toEqual(["inbox", "labels", "subject"]);
  expect(hiddenFromPrompt.every((key) => hiddenFromEmbedding.includes(key))).toBe(true);
});

test.each([
  ["everything known", givenThread()],
  ["nothing known", givenThread({ subject: null, labels: [], language: null })],
  [
    "a later segment with the largest keys",
    givenThread({
      accountId: 99_999,
      conversationId: 2_147_483_647,
      segmentIndex: 1,
      segmentFromMessageId: 2_147_483_647,
    }),
  ],
])("a line fits the published schema, %s", (_case, thread) => {
  const line: unknown = JSON.parse(canonicalJson(documentLine(thread, context)));
  expect(documentSchema.safeParse(line).error).toBeUndefined();
});

test("the quick way to a line gives the same bytes", () => {
  for (const thread of [
    givenThread(),
    givenThread({ subject: 'quo"te\u2028 \ud83d', turns: [givenTurn({ text: "\ud83d\u0085" })] }),
  ]) {
    expect(documentLineJson(thread, context)).toBe(canonicalJson(documentLine(thread, context)));
  }
});
