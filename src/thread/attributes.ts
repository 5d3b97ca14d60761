import type { JsonText, MessageRow } from "../model/rows.ts";
import { emptyObject, isObject, type JsonObject, parseObject, readObject } from "./json.ts";

/** `content_attributes` and `additional_attributes` of one message, decoded. Only named keys of the two are ever read. */
export interface MessageAttributes {
  /** False when `content_attributes` holds something that is no object, even after the second decoding. */
  readonly readable: boolean;
  readonly deleted: boolean;
  /** `is_unsupported`: the channel sent something that Chatwoot cannot show. */
  readonly unsupported: boolean;
  /** Sent by an automation rule or a campaign. */
  readonly automated: boolean;
  /** Written in the provider's own app (Facebook, Instagram, Telegram Business, TikTok): a person, but an unknown one. */
  readonly echo: boolean;
  readonly inReplyTo: number | null;
  /** The `email` object of a mail, else null. */
  readonly mail: JsonObject | null;
  readonly content: JsonObject;
  readonly additional: JsonObject;
}

export function readAttributes(row: MessageRow): MessageAttributes {
  const json = row.content_attributes;
  const says = json === null || isNothing(json) ? null : json;
  const also = row.additional_attributes;
  if (says === null && (also === null || also === "{}")) return plain;

  const content = says === null ? emptyObject : parseObject(says);
  const values = content ?? emptyObject;
  const additional = readObject(also);
  return {
    readable: content !== null,
    deleted: content === null ? looksDeleted(says) : values["deleted"] === true || values["deleted"] === "true",
    unsupported: values["is_unsupported"] === true,
    automated: isId(values["automation_rule_id"]) || isId(additional["campaign_id"]),
    echo: values["external_echo"] === true,
    inReplyTo: idOf(values["in_reply_to"]),
    mail: isObject(values["email"]) ? values["email"] : null,
    content: values,
    additional,
  };
}

const plain: MessageAttributes = Object.freeze({
  readable: true,
  deleted: false,
  unsupported: false,
  automated: false,
  echo: false,
  inReplyTo: null,
  mail: null,
  content: emptyObject,
  additional: emptyObject,
});

/** What ordinary messages hold (Chatwoot's widget, Messenger and mail replies write empty keys): not worth parsing. */
const nothing: ReadonlySet<string> = new Set([
  "{}",
  '"{}"',
  '"{\\"in_reply_to\\":null}"',
  '"{\\"in_reply_to_external_id\\":null}"',
  '"{\\"in_reply_to\\":null,\\"in_reply_to_external_id\\":null}"',
  '"{\\"cc_emails\\":[],\\"bcc_emails\\":[],\\"to_emails\\":[]}"',
]);
const longestNothing = Math.max(...[...nothing].map((text) => text.length));

function isNothing(text: JsonText): boolean {
  return text.length <= longestNothing && nothing.has(text);
}

/** An unsend may sit in JSON that is broken elsewhere: when in doubt the message stays out. */
function looksDeleted(text: JsonText | null): boolean {
  return text !== null && /deleted[\\"]*\s*:\s*true/.test(text);
}

function isId(value: unknown): boolean {
  return idOf(value) !== null;
}

/** Database ids arrive as numbers, and as strings of digits through the API. */
function idOf(value: unknown): number | null {
  const id = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof id === "number" && Number.isSafeInteger(id) && id > 0 ? id : null;
}
