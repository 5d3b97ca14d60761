import type { LinkedBlobRow, MessageChunk, MessageRow } from "../model/rows.ts";
import type { InlineRefusal } from "../model/run.ts";
import type { ThreadAttachment } from "../model/thread.ts";
import { fileOf } from "./attachment.ts";
import { readAttributes } from "./attributes.ts";
import { isObject, type JsonObject, objectOf, stringOf } from "./json.ts";
import { epochMicros, isoTimestamp, microsPerSecond } from "./timestamp.ts";

/** More are a newsletter's; Chatwoot keeps fifteen parts of a mail. */
const MOST_IMAGES = 15;
/** The blobs of a mail and its message are rows of one job, clocked by one host; uploading fifteen files takes a while. */
const EARLIER_MICROS = 5 * 60 * microsPerSecond;
const LATER_MICROS = 15 * 60 * microsPerSecond;
/** Where the mail below begins: its pictures belong to the message that brought them. */
const quotedHistory = /<blockquote\b|\bclass=["']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix)\b/i;
const blobLink =
  /\/rails\/active_storage\/blobs\/(?:redirect\/|proxy\/)?([A-Za-z0-9+/=_-]{16,400}?)--[0-9a-f]{40,64}\/([^"'\s<>?#]{1,900})/g;

/** The pictures that a mail shows, and why others that it links to are not among them. */
export interface InlineImages {
  readonly images: readonly ThreadAttachment[];
  readonly refused: readonly InlineRefusal[];
}

const none: InlineImages = { images: [], refused: [] };

/**
 * Pictures inside a mail. Chatwoot makes blobs of them and no attachment rows (`app/mailboxes/mailbox_helper.rb`): the only
 * trace is a signed link in the HTML, which never leaves. Whoever sends a mail can write links into it, to blobs of other
 * accounts, too, and a blob does not say whose it is. So a link is believed when the blob is no record's, is a picture, has
 * the name that the link says, was made together with the message, and when the mail brought as many files as that takes.
 *
 * What this cannot tell: a link to a picture that a mail to another account of the same installation brought in the same
 * minutes, sent by somebody who knows its id and name. What the corpus then shows of it is its type, size and name.
 */
export function inlineImages(
  row: Pick<MessageRow, "created_at">,
  mail: JsonObject | null,
  files: Pick<MessageChunk, "linkedBlobs"> & { readonly attachments: number },
): InlineImages {
  const links = linksOf(mail);
  if (links.size === 0) return none;
  const images: ThreadAttachment[] = [];
  const refused: InlineRefusal[] = [];
  for (const [blobId, name] of links) {
    const told = judged(files.linkedBlobs.get(blobId) ?? null, name, row);
    if (typeof told === "string") refused.push(told);
    else images.push(told);
  }
  const brought = mail?.["number_of_attachments"];
  // Which of them are the mail's own cannot be told.
  return typeof brought === "number" && images.length + files.attachments > brought
    ? { images: [], refused: [...refused, ...images.map(() => "inline_too_many" as const)] }
    : { images, refused };
}

/** Blobs that a message links to in its mail, so that they can be looked up. */
export function linkedBlobIds(row: MessageRow): readonly number[] {
  // Most messages are no mails, and most mails show no pictures: their JSON is not parsed here.
  if (row.content_attributes?.includes("/active_storage/") !== true) return [];
  return [...linksOf(readAttributes(row).mail).keys()];
}

/** Blob ids in the order of their links, with the name that the link ends in. */
function linksOf(mail: JsonObject | null): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const part of ["html_content", "text_content"]) {
    const body = stringOf(objectOf(mail?.[part])["full"]) ?? "";
    if (!body.includes("/active_storage/")) continue;
    const end = body.search(quotedHistory);
    for (const [, signedId = "", name = ""] of (end < 0 ? body : body.slice(0, end)).matchAll(blobLink)) {
      const blobId = blobIdOf(signedId);
      if (blobId !== null && !found.has(blobId)) found.set(blobId, decoded(name));
      if (found.size === MOST_IMAGES) return found;
    }
  }
  return found;
}

function judged(
  blob: LinkedBlobRow | null,
  name: string,
  { created_at }: Pick<MessageRow, "created_at">,
): ThreadAttachment | InlineRefusal {
  if (blob === null) return "inline_gone";
  if (blob.attached) return "inline_attached";
  const file = fileOf(blob);
  if (file.contentType?.startsWith("image/") !== true) return "inline_no_picture";
  // In `url(...)` of a style the link's bracket follows; brackets of a name are not escaped in a link.
  const stored = nameInLinks(blob.filename);
  if (name !== stored && !name.startsWith(`${stored})`)) return "inline_other_name";
  const later = microsOf(blob.created_at) - microsOf(created_at);
  if (!(later >= -EARLIER_MICROS && later <= LATER_MICROS)) return "inline_other_time";
  return { id: blob.id, kind: "inline", ...file, transcript: null, state: "ready" };
}

function microsOf(timestamp: string): number {
  const iso = isoTimestamp(timestamp);
  return iso === null ? Number.NaN : epochMicros(iso);
}

/** `ActiveStorage::Filename#sanitized` (Rails 7.1): what stands in a link, before it is escaped. */
const nameInLinks = (filename: string): string => filename.trim().replaceAll(/[\u202e%$|:;/<>?*"\t\r\n\\]/g, "-");

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** `{"_rails":{"message":"BAhpAXs=","exp":null,"pur":"blob_id"}}`: base64 around a marshalled integer (Rails `ActiveSupport::MessageVerifier`). */
function blobIdOf(signedId: string): number | null {
  let envelope: unknown;
  try {
    envelope = JSON.parse(Buffer.from(signedId, "base64").toString("utf8"));
  } catch {
    return null;
  }
  const rails = isObject(envelope) ? objectOf(envelope["_rails"]) : null;
  if (rails === null || rails["pur"] !== "blob_id") return null;
  return marshalledInteger(Buffer.from(stringOf(rails["message"]) ?? "", "base64"));
}

/**
 * Ruby's `Marshal.dump` of a positive integer, format 4.8: `i` and then a number below 123 plus 5, or the count of the
 * little-endian bytes that follow (Ruby `doc/marshal.rdoc`).
 */
function marshalledInteger(bytes: Uint8Array): number | null {
  const [major, minor, type, first = 0] = bytes;
  if (major !== 4 || minor !== 8 || type !== 0x69) return null;
  if (first > 5 && first < 128) return bytes.length === 4 ? first - 5 : null;
  if (first < 1 || first > 4 || bytes.length !== 4 + first) return null;
  let value = 0;
  for (let index = 3 + first; index > 3; index--) value = value * 256 + (bytes[index] ?? 0);
  return value > 0 ? value : null;
}
