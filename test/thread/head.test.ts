import { expect, test } from "vitest";
import { assemble, type BundleParts, bundleOf, directoryOf, message } from "./support/rows.ts";

const headOf = (parts: BundleParts, channelType: string | null = "Channel::WebWidget") =>
  assemble(bundleOf({ messages: [message(1)], ...parts }), {
    directory: directoryOf({ inbox: { channel_type: channelType } }),
  }).threads[0];

test.each([
  ["Channel::Api", "api"],
  ["Channel::Email", "email"],
  ["Channel::FacebookPage", "facebook"],
  ["Channel::Instagram", "instagram"],
  ["Channel::Line", "line"],
  ["Channel::Sms", "sms"],
  ["Channel::Telegram", "telegram"],
  ["Channel::Tiktok", "tiktok"],
  ["Channel::TwilioSms", "sms"],
  ["Channel::TwitterProfile", "twitter"],
  ["Channel::Voice", "voice"],
  ["Channel::WebWidget", "web_widget"],
  ["Channel::Whatsapp", "whatsapp"],
  [null, "unknown"],
])("%s is %s", (channelType, word) => {
  expect(headOf({}, channelType)?.channel).toBe(word);
});

test("WhatsApp through Twilio and Instagram through Messenger are what the customer sees", () => {
  expect(headOf({ contactSourceId: "whatsapp:+12025550118" }, "Channel::TwilioSms")?.channel).toBe("whatsapp");
  const conversation = { additional_attributes: '{"type":"instagram_direct_message"}' };
  expect(headOf({ conversation }, "Channel::FacebookPage")?.channel).toBe("instagram");
});

test("labels come from the cache only when there are no taggings", () => {
  const conversation = { cached_label_list: "vip, refund, vip" };
  expect(headOf({ conversation })?.labels).toEqual(["refund", "vip"]);
  expect(headOf({ conversation, labels: ["a, b"] })?.labels).toEqual(["a, b"]);
  expect(headOf({ conversation: { cached_label_list: "" } })?.labels).toEqual([]);
});

test("labels are sorted by code point, not by a locale or by UTF-16", () => {
  expect(headOf({ labels: ["ä", "z", "Z", "\u{1f600}", "\uff5e"] })?.labels).toEqual([
    "Z",
    "z",
    "ä",
    "\uff5e",
    "\u{1f600}",
  ]);
});

// The menus of a browser are often in another language than what is written in it.
test.each([
  ['{"conversation_language":"pt","browser_language":"en"}', "pt"],
  ['{"conversation_language":"zh-Hant-TW"}', "zh"],
  ['{"conversation_language":"Jo Doe"}', null],
  ['{"browser_language":"en-GB"}', null],
  ["{}", null],
  ["not json", null],
])("the language of %s is %s", (additional_attributes, language) => {
  expect(headOf({ conversation: { additional_attributes } })?.language).toBe(language);
});
