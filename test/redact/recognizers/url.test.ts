import { expect, test } from "vitest";
import { url } from "../../../src/redact/recognizers/url.ts";
import { expectMarked, findIn } from "./marked.ts";

test.each([
  ["of an unknown host", "see «https://shop.example.com/cart/7?a=1#top» now"],
  ["with credentials", "«https://bob:s3cret@db.example.com/reset?token=eyJh.eyJz.abc&u=bob»"],
  ["without scheme", "see «www.example.com», thanks"],
  ["without scheme, with a path", "see «example.com/reset?token=abc» there"],
  ["after a word for website", "my website is «janedoe.com»."],
  ["of another scheme", "«mention://user/7/Kim%20Lee» and «ftp://files.example.org/a»"],
  ["in brackets", "(see «https://example.org/a_(b)») ok"],
  ["in Markdown", "[here](«https://example.org/x»)"],
  ["at the end of a sentence", "look at «https://example.org/x». Thanks"],
  ["with an internationalized host", "«https://bücher.example/straße» ok"],
  ["followed by CJK punctuation", "请看«https://example.cn/a»，谢谢"],
  ["with an IP address as host", "«http://192.0.2.7:3000/users/5»"],
])("address %s: %s", (_case, expected) => expectMarked(expected, url));

test.each([
  ["keeps readable paths", "see https://en.wikipedia.org/wiki/Refund for more"],
  ["loses query values", "https://www.google.com/search?q=«kim+lee»&hl=«en»"],
  ["loses user information", "https://«bob:s3cret»@github.com/"],
  ["loses the fragment", "https://stripe.com/docs#«user-5»"],
  ["loses path segments that look like ids", "https://www.fedex.com/track/«784512369870»/status"],
  ["loses a uuid", "https://www.microsoft.com/a/«deadbeef-dead-beef-dead-beefdeadbeef»/b"],
  ["loses the path where paths are people", "https://www.linkedin.com/«in/kim-lee-5/»"],
])("an address of a public host %s: %s", (_case, expected) => expectMarked(expected, url));

test.each([
  "The meeting is at example.com headquarters",
  "it is over.It was fun",
  "version 1.2.3 of report.pdf and/or e.g. this",
  "std::vector and http:// alone",
])("no web address: %s", (text) => expectMarked(text, url));

test("an address that carries a secret is labelled as one", () => {
  expect(findIn("https://x.example/reset?reset_token=abcdef", url)[0]?.kind).toBe("SECRET");
  expect(findIn("https://x.example/rails/active_storage/blobs/redirect/eyJf--ab/a.png", url)[0]?.kind).toBe("SECRET");
  expect(findIn("https://x.example/help", url)[0]?.kind).toBe("URL");
});
