import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import { conversationSchema } from "../../src/verify/schema/conversation.ts";
import { canonicalRecord, canonicalRecordJson } from "../../src/view/canonical.ts";
import { context, givenAttachment, givenThread, givenTurn } from "./support.ts";

const baseUrl = "https://support.example.com";

test("business hours stand in the record where they are known, and nowhere else", () => {
  const { resolution } = givenThread();
  const known = { ...resolution, businessHours: { firstResponseSeconds: 614, resolutionSeconds: null } };
  const record = canonicalRecord(givenThread({ resolution: known }), context);
  expect(record.resolution.business_hours).toEqual({ first_response_seconds: 614, resolution_seconds: null });
  expect(conversationSchema.safeParse(JSON.parse(canonicalJson(record))).error).toBeUndefined();
  expect(canonicalRecord(givenThread(), context).resolution).not.toHaveProperty("business_hours");
});

test("a record has the keys of the format, in its order", () => {
  const thread = givenThread({ turns: [givenTurn({ messageId: 8999, attachments: [givenAttachment()] })] });
  expect(canonicalJson(canonicalRecord(thread, { ...context, baseUrl }))).toBe(
    '{"schema":"chatwoot-corpus/conversation@1","id":"2476d05f-1807-58b3-a431-e0ced21937d1","source":{"account_id":1,' +
      '"conversation_id":101,"display_id":57,"inbox_id":4,"segment_from_message_id":8999},"channel":"email",' +
      '"inbox":"Support","status":"resolved","priority":null,"subject":"Charged twice","labels":["billing","refund"],' +
      '"team":"payments","language":"en","started_at":"2025-11-18T09:02:11.123456Z",' +
      '"last_message_at":"2025-11-18T10:40:00.000000Z","participants":[{"ref":"customer_8f3k2a","role":"customer"},' +
      '{"ref":"agent_7m2q9c","role":"agent","voice":"ceo"}],"messages":[{"id":8999,"role":"customer",' +
      '"author":"customer_8f3k2a","at":"2025-11-18T09:02:11.123456Z","automated":false,"text":"Hello","attachments":' +
      '[{"id":31,"kind":"image","content_type":"image/png","bytes":81234,"width":1280,"height":720,' +
      '"filename":"screenshot.png","url":"https://support.example.com/app/accounts/1/conversations/57?messageId=8999",' +
      '"state":"ready"}]}],"resolution":{"resolved_at":"2025-11-18T10:40:00.000000Z","first_response_seconds":1114,' +
      '"resolution_seconds":5869,"reopened":0,"by":"agent","csat":{"rating":5,"feedback":"quick"}},' +
      '"redaction":{"policy":"default@1","counts":{"PERSON":1}},' +
      '"content_hash":"sha256:c32bbd006b3350ab53f35720a03a039f44f1001dff5904a4bae0a24923a03b99"}',
  );
});

test("content_hash is the sha256 of the record without it", () => {
  const { content_hash, ...rest } = canonicalRecord(givenThread(), context);
  expect(content_hash).toBe(`sha256:${hash("sha256", JSON.stringify(rest))}`);
});

test("any change of what was said changes the hash, and nothing else does", () => {
  const original = canonicalRecord(givenThread(), context).content_hash;
  expect(canonicalRecord(givenThread(), context).content_hash).toBe(original);
  expect(canonicalRecord(givenThread({ status: "open" }), context).content_hash).not.toBe(original);
  expect(canonicalRecord(givenThread({ turns: [givenTurn()] }), context).content_hash).not.toBe(original);
});

test.each([
  [
    "a base URL with a final slash",
    "https://support.example.com/",
    "https://support.example.com/app/accounts/1/conversations/57?messageId=8999",
  ],
  [
    "a base URL with a path",
    "https://example.com/help/desk",
    "https://example.com/help/desk/app/accounts/1/conversations/57?messageId=8999",
  ],
  ["no base URL", null, null],
])("an attachment's link leads to its message in the dashboard, %s", (_case, base, url) => {
  const thread = givenThread({ turns: [givenTurn({ messageId: 8999, attachments: [givenAttachment()] })] });
  expect(canonicalRecord(thread, { ...context, baseUrl: base }).messages[0]?.attachments[0]?.url).toBe(url);
});

test("what is usual is not repeated in every message, what is not is told", () => {
  const usual = canonicalRecord(givenThread({ turns: [givenTurn()] }), context).messages[0];
  expect(Object.keys(usual ?? {})).toEqual(["id", "role", "author", "at", "automated", "text", "attachments"]);
  const unusual = givenTurn({ kind: "note", contentType: "form", failed: true, inReplyTo: 8999, automated: true });
  expect(canonicalRecord(givenThread({ turns: [unusual] }), context).messages[0]).toMatchObject({
    kind: "note",
    content_type: "form",
    failed: true,
    in_reply_to: 8999,
    automated: true,
  });
});

test("the transcript and the duration of a voice message are kept", () => {
  const voice = givenAttachment({ kind: "audio", durationSeconds: 12.5, transcript: "call me back" });
  const record = canonicalRecord(givenThread({ turns: [givenTurn({ attachments: [voice] })] }), context);
  expect(record.messages[0]?.attachments[0]).toMatchObject({ duration_seconds: 12.5, transcript: "call me back" });
});

test.each([
  ["everything known", givenThread()],
  [
    "nothing known",
    givenThread({
      subject: null,
      team: null,
      language: null,
      labels: [],
      participants: [],
      segmentFromMessageId: null,
    }),
  ],
  [
    "every kind of attachment",
    givenThread({
      turns: [
        givenTurn({
          attachments: [
            givenAttachment({
              kind: "unknown_13",
              contentType: null,
              bytes: null,
              width: null,
              height: null,
              filename: null,
              state: "none",
            }),
          ],
        }),
      ],
    }),
  ],
  [
    "no resolution",
    givenThread({
      resolution: {
        resolvedAt: null,
        firstResponseSeconds: null,
        resolutionSeconds: null,
        reopened: 0,
        by: null,
        csat: null,
      },
    }),
  ],
])("a record fits the published schema, %s", (_case, thread) => {
  const record: unknown = JSON.parse(canonicalJson(canonicalRecord(thread, { ...context, baseUrl })));
  expect(conversationSchema.safeParse(record).error).toBeUndefined();
});

test("the quick way to a line gives the same bytes", () => {
  for (const thread of [
    givenThread(),
    givenThread({ subject: 'quo"te\u2028 \ud83d', turns: [givenTurn({ text: "\ud83d\u0085" })] }),
  ]) {
    expect(canonicalRecordJson(thread, context)).toBe(canonicalJson(canonicalRecord(thread, context)));
  }
});
