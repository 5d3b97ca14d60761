import { expect, test } from "vitest";
import type { ThreadAttachment } from "../../src/model/thread.ts";
import { agent, contact, openRedactor, threadOf, turnOf } from "./redacting.ts";

const secret = "Zyxomatica Quillfeather";
const attachment: ThreadAttachment = {
  id: 31,
  kind: "file",
  contentType: `application/pdf; name="${secret}.pdf"`,
  bytes: 10,
  width: null,
  height: null,
  durationSeconds: null,
  filename: "CV_zyxomatica_quillfeather.pdf",
  transcript: `this is ${secret} speaking`,
  state: "ready",
};
const thread = threadOf([], {
  subject: `Re: ${secret}`,
  inbox: `${secret}'s inbox`,
  team: `team of ${secret}`,
  labels: ["vip-zyxomatica-quillfeather", "billing"],
  language: "en",
  turns: [turnOf(`I am ${secret}`, 0, [attachment])],
  resolution: {
    resolvedAt: "2025-11-18T10:40:00.000000Z",
    firstResponseSeconds: 60,
    resolutionSeconds: 600,
    reopened: 0,
    by: "agent",
    csat: { rating: 5, feedback: `thanks, ${secret}` },
  },
});
const people = [contact(secret)];

test("no free text of a thread keeps the name: subject, inbox, team, labels, files, transcripts, feedback", () => {
  const redacted = openRedactor({ people }).redact(thread);
  expect(JSON.stringify(redacted).toLowerCase()).not.toMatch(/zyxomatica|quillfeather/);
  expect(redacted.subject).toBe("Re: <CUSTOMER>");
  expect(redacted.turns[0]?.attachments[0]).toMatchObject({
    filename: "CV_<CUSTOMER>.pdf",
    transcript: "this is <CUSTOMER> speaking",
    contentType: "application/pdf",
  });
  expect(redacted.resolution.csat).toEqual({ rating: 5, feedback: "thanks, <CUSTOMER>" });
});

test("what is no free text stays as it is", () => {
  const redacted = openRedactor({ people }).redact(thread);
  const { id, bytes, state } = attachment;
  expect(redacted).toMatchObject({
    conversationId: 101,
    displayId: 57,
    channel: "web",
    status: "resolved",
    language: "en",
  });
  expect(redacted.resolution).toMatchObject({ resolutionSeconds: 600, by: "agent" });
  expect(redacted.turns[0]).toMatchObject({ messageId: 1, at: "2025-11-18T09:02:11.123456Z", role: "customer" });
  expect(redacted.turns[0]?.attachments[0]).toMatchObject({ id, bytes, state });
});

test("speakers become keyed references, listed once each", () => {
  const said = ["hi", { role: "agent", text: "hello" }, "thanks"] as const;
  const { turns, participants } = openRedactor({ people }).redact(threadOf(said));
  expect(turns.map(({ author }) => author?.replace(/_.*/, ""))).toEqual(["customer", "agent", "customer"]);
  expect(turns[0]?.author).toBe(turns[2]?.author);
  expect(participants.map(({ ref, role }) => [ref, role])).toEqual([
    [turns[0]?.author, "customer"],
    [turns[1]?.author, "agent"],
  ]);
  expect(turns[0]).not.toHaveProperty("speaker");
});

test("who speaks for nobody has no author", () => {
  const turn = { ...turnOf("closed by a rule"), speaker: { role: "automation", kind: null, id: null } as const };
  const { turns, participants } = openRedactor({}).redact(threadOf([], { turns: [turn] }));
  expect(turns[0]?.author).toBeNull();
  expect(participants).toEqual([]);
});

test("an agent whose voice may be learned carries the policy's label", () => {
  const given = { policy: { voices: { "user:7": "ceo" } }, accountPeople: [agent(7, "Priya Nair")] };
  const { participants } = openRedactor(given).redact(threadOf(["hi", { role: "agent", text: "hello" }]));
  expect(participants.map(({ voice }) => voice)).toEqual([undefined, "ceo"]);
});

test("counts say what was replaced, by kind, in order of kind", () => {
  const { redaction } = openRedactor({ people }).redact(threadOf([`${secret}: a@example.com b@example.com`]));
  expect(redaction).toEqual({ policy: "default@1", counts: { EMAIL: 2, PERSON: 1 } });
});

test.each([
  ["en", "en"],
  ["pt_BR", "pt_BR"],
  ["zh-Hant-TW", "zh-Hant-TW"],
  ["Zyxomatica speaks English", null],
])("language %s is published as %s", (language, expected) => {
  expect(openRedactor({}).redact(threadOf([], { language })).language).toBe(expected);
});

test("an answer is read in the light of the question before it", () => {
  const ask = { role: "agent", text: "May I have your name, please?" } as const;
  const said = [ask, "wibke okonedo"];
  const { turns } = openRedactor({}).redact(threadOf(said));
  expect(turns[1]?.text).toBe("<PERSON_1>");
  expect(openRedactor({}).redact(threadOf(["wibke okonedo"])).turns[0]?.text).not.toBe("<PERSON_1>");
});

test("the same thread gives the same bytes, alone or after others", () => {
  const alone = JSON.stringify(openRedactor({ people }).redact(thread));
  openRedactor({ people }).redact(threadOf(["something else kim@example.com"]));
  expect(JSON.stringify(openRedactor({ people }).redact(thread))).toBe(alone);
});
