import { expect, test } from "vitest";
import { inlineImages } from "../../src/thread/inline-images.ts";

/** As Rails signs a blob id; the signature is invented. */
function link(bytes: readonly number[], name = "image001.png", purpose = "blob_id"): string {
  const message = Buffer.from([4, 8, 0x69, ...bytes]).toString("base64");
  const envelope = JSON.stringify({ _rails: { message, exp: null, pur: purpose } });
  const signed = `${Buffer.from(envelope).toString("base64")}--${"0123456789".repeat(4)}`;
  return `<img src="https://desk.example.com/rails/active_storage/blobs/redirect/${signed}/${name}">`;
}
const found = (html: string) => inlineImages({ html_content: { full: html } });

test.each([
  ["1", [6], 1],
  ["122", [127], 122],
  ["123, the link of the facts", [1, 0x7b], 123],
  ["300", [2, 44, 1], 300],
  ["2,000,000", [3, 0x80, 0x84, 0x1e], 2_000_000],
])("the blob id is read from the link: %s", (_what, bytes, id) => {
  expect(found(`<p>See ${link(bytes)}</p>`)).toMatchObject([{ id, kind: "inline", state: "unchecked" }]);
});

test("name and type are the link's; the link itself is not kept", () => {
  const [image] = found(link([6], "My%20screen.JPG"));
  expect(image).toMatchObject({ filename: "My screen.JPG", contentType: "image/jpeg", bytes: null });
  expect(JSON.stringify(image)).not.toMatch(/active_storage|--|eyJ/);
});

test("a picture that is shown twice is one; pictures of the mail below are that mail's", () => {
  expect(found(`${link([6])}${link([6])}${link([7])}`).map(({ id }) => id)).toEqual([1, 2]);
  expect(found(`${link([6])}<div class="gmail_quote">${link([7])}</div>`).map(({ id }) => id)).toEqual([1]);
});

test.each([
  ["a link for another purpose", link([6], "a.png", "blob_url")],
  ["bytes after the number", link([6, 6])],
  ["a negative number", link([0xfa])],
  ["something else than a number", link([6]).replace("eyJ", "eyI")],
  ["no link", '<img src="https://desk.example.com/logo.png">'],
])("what is not a blob's link is no picture: %s", (_what, html) => {
  expect(found(html)).toEqual([]);
});

test("no more than Chatwoot keeps of a mail", () => {
  expect(found(Array.from({ length: 40 }, (_, index) => link([6 + index])).join(""))).toHaveLength(15);
});

test("a message that is no mail has none", () => {
  expect(inlineImages(null)).toEqual([]);
});
