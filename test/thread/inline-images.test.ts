import { expect, test } from "vitest";
import type { LinkedBlobRow } from "../../src/model/rows.ts";
import { inlineImages, linkedBlobIds } from "../../src/thread/inline-images.ts";
import { blobImage, linkOf } from "../support/blob-link.ts";
import { assemble, atMinute, bundleOf, encodedTwice, message } from "./support/rows.ts";

type FreeBlob = Exclude<LinkedBlobRow, { attached: true }>;

const free = (id: number, parts: Partial<FreeBlob> = {}): FreeBlob => ({
  id,
  attached: false,
  filename: "image001.png",
  content_type: "image/png",
  byte_size: 81_234,
  checksum: null,
  metadata: '{"identified":true}',
  created_at: atMinute(1),
  ...parts,
});
const mail = (html: string, parts: Readonly<Record<string, unknown>> = {}) => ({
  html_content: { full: html },
  number_of_attachments: 15,
  ...parts,
});
const idsIn = (html: string) => linkedBlobIds(message(1, { content_attributes: encodedTwice({ email: mail(html) }) }));

/** What becomes of a mail of minute 1 that links to blob 123. */
function judged(blob: LinkedBlobRow | null, html = blobImage(123), parts = {}) {
  const linkedBlobs = new Map([[123, blob]]);
  return inlineImages({ created_at: atMinute(1) }, mail(html, parts), { linkedBlobs, attachments: 0 });
}

test.each([
  ["1", [6], 1],
  ["122", [127], 122],
  ["123, the link of the facts", [1, 0x7b], 123],
  ["300", [2, 44, 1], 300],
  ["2,000,000", [3, 0x80, 0x84, 0x1e], 2_000_000],
])("the blob id is read from the link: %s", (_what, bytes, id) => {
  expect(idsIn(`<p>See ${linkOf(bytes)}</p>`)).toEqual([id]);
});

test("a picture that is shown twice is one; pictures of the mail below are that mail's", () => {
  expect(idsIn(`${blobImage(1)}${blobImage(1)}${blobImage(2)}`)).toEqual([1, 2]);
  expect(idsIn(`${blobImage(1)}<div class="gmail_quote">${blobImage(2)}</div>`)).toEqual([1]);
});

test.each([
  ["a link for another purpose", linkOf([6], "a.png", "blob_url")],
  ["bytes after the number", linkOf([6, 6])],
  ["a negative number", linkOf([0xfa])],
  ["something else than a number", linkOf([6]).replace("eyJ", "eyI")],
  ["no link", '<img src="https://desk.example.com/logo.png">'],
])("what is not a blob's link is no picture: %s", (_what, html) => {
  expect(idsIn(html)).toEqual([]);
});

test("no more than Chatwoot keeps of a mail", () => {
  expect(idsIn(Array.from({ length: 40 }, (_, index) => blobImage(1 + index)).join(""))).toHaveLength(15);
});

test("a message that is no mail links to nothing", () => {
  expect(linkedBlobIds(message(1, { content_attributes: encodedTwice({ in_reply_to: 5 }) }))).toEqual([]);
  expect(inlineImages({ created_at: atMinute(1) }, null, { linkedBlobs: new Map(), attachments: 0 }).images).toEqual(
    [],
  );
});

test("type, size, dimensions and name are the blob's; the link itself is not kept", () => {
  const blob = free(123, { filename: "My screen (1).JPG", content_type: "image/jpeg", metadata: '{"width":640}' });
  const { images, refused } = judged(blob, blobImage(123, "My%20screen%20(1).JPG"));
  expect(images).toEqual([
    {
      id: 123,
      kind: "inline",
      contentType: "image/jpeg",
      bytes: 81_234,
      width: 640,
      height: null,
      durationSeconds: null,
      filename: "My screen (1).JPG",
      transcript: null,
      state: "ready",
    },
  ]);
  expect(refused).toEqual([]);
});

test("the name in a link is the one that ActiveStorage writes there", () => {
  expect(judged(free(123, { filename: " a/b:c?.png" }), blobImage(123, "a-b-c-.png")).images).toHaveLength(1);
  const style = blobImage(123).replace('src="', "style=\"background: url('").replace('.png"', ".png')\"");
  expect(judged(free(123), style).images).toHaveLength(1);
});

test.each<[string, LinkedBlobRow | null, string]>([
  ["there is no such blob", null, "inline_gone"],
  ["a record of whatever account has it", { id: 123, attached: true }, "inline_attached"],
  ["it is no picture", free(123, { content_type: "text/csv" }), "inline_no_picture"],
  ["its type is not known", free(123, { content_type: null }), "inline_no_picture"],
  ["the link says another name", free(123, { filename: "passport-of-somebody.png" }), "inline_other_name"],
  ["it was there before the mail", free(123, { created_at: atMinute(-5) }), "inline_other_time"],
  ["it came after the mail", free(123, { created_at: atMinute(17) }), "inline_other_time"],
  ["its time cannot be read", free(123, { created_at: "infinity" }), "inline_other_time"],
])("a link is not believed when %s", (_what, blob, reason) => {
  expect(judged(blob)).toEqual({ images: [], refused: [reason] });
});

test("uploading takes its time", () => {
  expect(judged(free(123, { created_at: atMinute(15) })).images).toHaveLength(1);
  expect(judged(free(123, { created_at: atMinute(-3) })).images).toHaveLength(1);
});

test("a mail that brought fewer files than it shows has a forged link among them", () => {
  expect(judged(free(123), blobImage(123), { number_of_attachments: 0 }).refused).toEqual(["inline_too_many"]);
  expect(judged(free(123), blobImage(123), { number_of_attachments: 1 }).images).toHaveLength(1);
  expect(judged(free(123), blobImage(123), { number_of_attachments: undefined }).images).toHaveLength(1);
});

test("what is refused is counted with its reason, and the message stays", () => {
  const html = `${blobImage(123)}${blobImage(124)}`;
  const row = message(1, { content_attributes: encodedTwice({ email: mail(html) }) });
  const linkedBlobs = new Map<number, LinkedBlobRow | null>([
    [123, free(123)],
    [124, { id: 124, attached: true }],
  ]);
  const { turns, tally } = assemble(bundleOf({ messages: [row], linkedBlobs }));
  expect(turns[0]?.attachments).toMatchObject([{ id: 123, kind: "inline", bytes: 81_234 }]);
  expect(tally.attachments).toEqual({ read: 2, published: 1, leftOut: { inline_attached: 1 }, quarantined: 0 });
});

test("a message of nothing but a refused picture is empty", () => {
  const row = message(1, { content: "", content_attributes: encodedTwice({ email: mail(blobImage(123)) }) });
  const { turns, tally } = assemble(bundleOf({ messages: [row], linkedBlobs: new Map([[123, null]]) }));
  expect(turns).toEqual([]);
  expect(tally.messages.leftOut).toEqual({ empty: 1 });
  expect(tally.attachments.leftOut).toEqual({ inline_gone: 1 });
});
