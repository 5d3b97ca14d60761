import type { ConversationBundle, InboxRow } from "../model/rows.ts";
import type { JsonObject } from "./json.ts";
import type { TallyCounter } from "./tally.ts";

/** Chatwoot `inboxes.channel_type` (the classes in `app/models/channel/`) to the word of the corpus. */
const channels: Readonly<Record<string, string>> = {
  "Channel::Api": "api",
  "Channel::Email": "email",
  "Channel::FacebookPage": "facebook",
  "Channel::Instagram": "instagram",
  "Channel::Line": "line",
  "Channel::Sms": "sms",
  "Channel::Telegram": "telegram",
  "Channel::Tiktok": "tiktok",
  "Channel::TwilioSms": "sms",
  "Channel::TwitterProfile": "twitter",
  "Channel::Voice": "voice",
  "Channel::WebWidget": "web_widget",
  "Channel::Whatsapp": "whatsapp",
};

/** The medium as the customer sees it: WhatsApp through Twilio is `whatsapp`, Instagram through Messenger `instagram`. */
export function channelOf(
  inbox: InboxRow,
  { contactSourceId }: ConversationBundle,
  conversationAttributes: JsonObject,
  tally: TallyCounter,
): string {
  const type = inbox.channel_type;
  // `app/models/channel/twilio_sms.rb`: the medium is in the channel's own table; the contact's address shows it too.
  if (type === "Channel::TwilioSms" && contactSourceId?.startsWith("whatsapp:")) return "whatsapp";
  // `app/builders/messages/instagram/messenger/message_builder.rb`
  if (type === "Channel::FacebookPage" && conversationAttributes["type"] === "instagram_direct_message") {
    return "instagram";
  }
  const word = type === null ? undefined : channels[type];
  if (word !== undefined) return word;
  tally.unknownValue("inboxes.channel_type", type !== null && className.test(type) ? type : "other");
  return "unknown";
}

/** A fork's class name may be reported; any other text in the column may be anything. */
const className = /^Channel::[A-Za-z]{1,40}$/;
