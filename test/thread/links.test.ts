import { expect, test } from "vitest";
import { withoutCapabilities } from "../../src/thread/links.ts";

const uuid = "6f1d2c3b-0a1b-4c2d-8e3f-9a0b1c2d3e4f";

test.each([
  ["a mention becomes the name", "[@Dana Okafor](mention://user/7/Dana%20Okafor) look", "@Dana Okafor look"],
  ["a team mention becomes the name", "cc [@payments](mention://team/3/payments)", "cc @payments"],
  ["a bare mention link goes", "see mention://user/7/Dana%20Okafor now", "see  now"],
  [
    "a signed blob link",
    "here https://chat.example.com/rails/active_storage/blobs/redirect/eyJfcm--0a1b/invoice.pdf ok",
    "here [file] ok",
  ],
  ["a relative blob link", "/rails/active_storage/disk/eyJfcm--0a1b/x.png", "[file]"],
  [
    "a blob link wrapped by a link scanner",
    "https://scan.example.com/?url=https%3A%2F%2Fchat.example.com%2Frails%2Factive_storage%2Fblobs%2Fx&d=1",
    "[file]",
  ],
  ["a Markdown image", "![shot](https://chat.example.com/rails/active_storage/blobs/x/y.png) done", "shot [file] done"],
  ["a Markdown link", "[the invoice](https://chat.example.com/rails/active_storage/blobs/x)", "the invoice [file]"],
  ["the Slack redirect", "<https://chat.example.com/slack_uploads?blob_key=abc>", "<[file]>"],
  ["a presigned object link", "https://bucket.example.com/k?X-Amz-Signature=00 ok", "[file] ok"],
  ["an object named by a blob key", "https://cdn.example.com/a1b2c3d4e5f6g7h8i9j0k1l2m3n4", "[file]"],
  ["an inline image", "![](data:image/png;base64,AAAABBBB) hi", "[file] hi"],
  ["a survey link", `Rate us: https://chat.example.com/survey/responses/${uuid}`, "Rate us: [survey]"],
  ["a Message-ID with the conversation's uuid", `ref <conversation/${uuid}/messages/12@example.com>.`, "ref ."],
  [
    "header lines with Message-IDs",
    "Hi\nMessage-ID: <a@example.com>\nReferences: <b@example.com>\n <c@example.com>\nBye",
    "Hi\n\n\nBye",
  ],
  ["a line that only looks like such a header stays", "References: see page 2", "References: see page 2"],
  ["an ordinary link stays", "https://example.com/help?page=2#top", "https://example.com/help?page=2#top"],
  ["a Markdown link stays", "[help](https://example.com/help)", "[help](https://example.com/help)"],
])("%s", (_title, text, clean) => {
  expect(withoutCapabilities(text)).toBe(clean);
});
