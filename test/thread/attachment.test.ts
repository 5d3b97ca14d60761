import { describe, expect, test } from "vitest";
import type { AttachmentRow } from "../../src/model/rows.ts";
import { assemble, attachment, bundleOf, message } from "./support/rows.ts";

const published = (parts: Partial<AttachmentRow>) =>
  assemble(bundleOf({ messages: [message(1, { content: null })], attachments: [attachment(31, 1, parts)] })).turns[0]
    ?.attachments[0];

const noBlob: Partial<AttachmentRow> = {
  blob_id: null,
  filename: null,
  content_type: null,
  byte_size: null,
  metadata: null,
};

test("an attachment tells kind, type, size, dimensions and name", () => {
  expect(published({})).toEqual({
    id: 31,
    kind: "image",
    contentType: "image/png",
    bytes: 81_234,
    width: 1280,
    height: 720,
    durationSeconds: null,
    filename: "screenshot.png",
    transcript: null,
    state: "ready",
  });
});

describe("what the bytes are decides the kind where the hint is about files", () => {
  test.each<[number | null, string | null, string]>([
    [0, "application/pdf", "file"],
    [3, "image/jpeg", "image"],
    [3, "video/mp4", "video"],
    [null, "text/plain", "file"],
    [null, null, "file"],
    [1, "video/webm", "audio"],
    [1, "application/ogg", "audio"],
    [1, "audio/ogg; codecs=opus", "audio"],
    [2, "application/octet-stream", "video"],
    [0, null, "image"],
  ])("file_type %s with %s is %s", (fileType, contentType, kind) => {
    expect(published({ file_type: fileType, content_type: contentType })?.kind).toBe(kind);
  });
});

describe("attachments without bytes", () => {
  test.each<[string, number, string | null, string]>([
    ["location", 4, "https://maps.example.com/?q=1,2", "none"],
    ["contact", 8, null, "none"],
    ["fallback", 5, null, "none"],
    ["fallback", 5, "https://example.com/post", "external"],
    ["share", 6, "https://example.com/p", "external"],
    ["story_mention", 7, null, "missing"],
    ["ig_reel", 9, "https://example.com/p", "external"],
    ["ig_post", 10, "https://example.com/p", "external"],
    ["ig_story", 11, "https://example.com/p", "external"],
    ["embed", 12, "https://example.com/p", "external"],
    ["image", 0, null, "missing"],
    ["video", 2, "https://example.com/v", "external"],
  ])("%s (%i) with link %s is %s", (kind, fileType, link, state) => {
    const attached = published({ ...noBlob, file_type: fileType, external_url: link });
    expect(attached).toMatchObject({ kind, state });
  });

  test("nothing of a location or a contact card is published: no place, position, number, name or link", () => {
    const place = published({
      ...noBlob,
      file_type: 4,
      fallback_title: "12 Example Street",
      external_url: "https://x.test",
    });
    const card = published({ ...noBlob, file_type: 8, fallback_title: "+12025550118", meta: '{"firstName":"Jo"}' });
    expect(JSON.stringify([place, card])).not.toMatch(/Example|x\.test|555|Jo/);
  });
});

test("a transcript is the attachment's text", () => {
  const meta = JSON.stringify({ transcribed_text: " I need\r\nhelp\u0007 " });
  expect(published({ file_type: 1, content_type: "audio/mpeg", meta })?.transcript).toBe("I need\nhelp");
});

test.each<[string, string | null]>([
  ["missing", null],
  ["not JSON", "{"],
  ["of another shape", "[1]"],
  ["without numbers", '{"width":"wide","height":null,"duration":true}'],
])("metadata that is %s leaves the dimensions unknown", (_case, metadata) => {
  expect(published({ metadata })).toMatchObject({ width: null, height: null, durationSeconds: null });
});

test("durations are kept to the millisecond", () => {
  expect(published({ metadata: '{"duration":12.4876,"width":"640"}' })).toMatchObject({
    durationSeconds: 12.488,
    width: 640,
  });
});

test("a declared type that is no media type is not published", () => {
  expect(published({ content_type: "image/png; name=jo.doe.png" })?.contentType).toBe("image/png");
  expect(published({ content_type: "Jo Doe's file" })?.contentType).toBeNull();
});
