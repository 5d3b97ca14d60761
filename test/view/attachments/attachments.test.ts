import { expect, test } from "vitest";
import { attachmentLineSchema, imageSchema } from "../../../src/verify/schema/attachment.ts";
import { attachmentLines, sentAttachments } from "../../../src/view/attachments/attachment.ts";
import { imageLine, imageLines } from "../../../src/view/attachments/image.ts";
import { context, givenAttachment, givenThread, givenTurn } from "../support.ts";

const thread = (...attachments: Parameters<typeof givenAttachment>[0][]) =>
  givenThread({
    turns: [
      givenTurn({ messageId: 1, text: "The checkout shows an error" }),
      givenTurn({ messageId: 2, role: "agent", author: "agent_1", text: "Can you send a screenshot?" }),
      givenTurn({ messageId: 3, text: "", attachments: attachments.map(givenAttachment) }),
      givenTurn({ messageId: 4, role: "template", author: null, text: "", kind: "activity" }),
      givenTurn({ messageId: 5, role: "agent", author: "agent_1", text: "Your card has expired." }),
    ],
  });

const linesOf = (given = thread({}), baseUrl: string | null = null) =>
  attachmentLines(given, { ...context, baseUrl }).map((line) => attachmentLineSchema.parse(JSON.parse(line)));

test("an attachment is found by what was said around it", () => {
  expect(linesOf()[0]?.text).toBe(
    "Agent: Can you send a screenshot?\n\n\nCustomer: [image: screenshot.png]\n\n\nAgent: Your card has expired.",
  );
});

test("a line says what the file is, who sent it and where it is", () => {
  const [line] = linesOf(thread({}), "https://desk.example.com");
  expect(line?.metadata).toEqual({
    account_id: 1,
    conversation_id: 101,
    filename: "screenshot.png",
    kind: "image",
    message_id: 3,
    sender: "customer",
    sent_at: "2025-11-18T09:02:11Z",
    sent_ts: 1_763_456_531,
    source: "chatwoot:1:attachment:31",
    url: "https://desk.example.com/app/accounts/1/conversations/57?messageId=3",
  });
  expect(line?.file).toEqual({
    attachment_id: 31,
    bytes: 81_234,
    content_type: "image/png",
    duration_seconds: 0,
    height: 720,
    state: "ready",
    width: 1_280,
  });
});

test("what is not known is 0 or empty, and the keys are the same", () => {
  const [known, unknown] = linesOf(
    thread(
      {},
      {
        id: 32,
        kind: "location",
        bytes: null,
        contentType: null,
        width: null,
        height: null,
        filename: null,
        state: "none",
      },
    ),
  );
  expect(Object.keys(unknown?.metadata ?? {})).toEqual(Object.keys(known?.metadata ?? {}));
  expect(unknown?.metadata).toMatchObject({ filename: "", url: "" });
  expect(Object.keys(unknown?.file ?? {})).toEqual(Object.keys(known?.file ?? {}));
  expect(unknown?.file).toMatchObject({ bytes: 0, content_type: "", width: 0 });
});

test("a picture is a line of its own, without a resource as long as the corpus has no bytes of it", () => {
  const given = thread({}, { id: 32, kind: "file", contentType: "application/pdf" }, { id: 33, state: "missing" });
  const lines = imageLines(given, context).map((line) => imageSchema.parse(JSON.parse(line)));
  expect(lines.map(({ file }) => file.attachment_id)).toEqual([31]);
  expect(lines[0]).not.toHaveProperty("image_resource");
  expect(lines[0]?.id_).not.toBe(linesOf(given)[0]?.id_);
});

test("with bytes a picture's line has path and type", () => {
  const given = thread({});
  const [sent] = sentAttachments(given);
  if (sent === undefined) throw new Error("the thread has an attachment");
  const path = `media/sha256/ab/ab${"0".repeat(62)}.png`;
  const line = imageSchema.parse(
    JSON.parse(JSON.stringify(imageLine(sent, given, context, { path, mimetype: "image/png" }))),
  );
  expect(line.image_resource).toEqual({ path, mimetype: "image/png" });
  expect(Object.keys(line.metadata)).toEqual(Object.keys(line.metadata).toSorted());
});

test("a link that would break the budget is left out rather than cut", () => {
  const [line] = linesOf(thread({}), `https://${"x7-q9z".repeat(12)}.example.com/${"a1b2/".repeat(20)}`);
  expect(line?.metadata).toMatchObject({ url: "", filename: "screenshot.png" });
});

test("private notes are nobody's surroundings", () => {
  const turns = [
    givenTurn({ text: "secret", kind: "note", role: "agent" }),
    givenTurn({ text: "look", attachments: [givenAttachment()] }),
  ];
  expect(linesOf(givenThread({ turns }))[0]?.text).toBe("Customer: look\n[image: screenshot.png]");
});
