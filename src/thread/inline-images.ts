import type { ThreadAttachment } from "../model/thread.ts";
import { isObject, type JsonObject, objectOf, stringOf } from "./json.ts";
import { cleanLine } from "./text.ts";

/** More are a newsletter's; Chatwoot keeps fifteen parts of a mail. */
const MOST_IMAGES = 15;
/** Where the mail below begins: its pictures belong to the message that brought them. */
const quotedHistory = /<blockquote\b|\bclass=["']?(?:gmail_quote|yahoo_quoted|moz-cite-prefix)\b/i;
const blobLink =
  /\/rails\/active_storage\/blobs\/(?:redirect\/|proxy\/)?([A-Za-z0-9+/=_-]{16,400}?)--[0-9a-f]{40,64}\/([^"'\s<>?#)]{1,300})/g;
const contentTypes: Readonly<Record<string, string>> = {
  bmp: "image/bmp",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  tif: "image/tiff",
  tiff: "image/tiff",
  webp: "image/webp",
};

/**
 * Pictures inside a mail. Chatwoot makes blobs of them and no attachment rows (`app/mailboxes/mailbox_helper.rb`): the only
 * trace is a signed link in the HTML, which never leaves. What is told of a picture is what that link says, the blob's id and
 * name; nothing is looked up, since whoever sends a mail can write links to blobs of others into it.
 */
export function inlineImages(mail: JsonObject | null): ThreadAttachment[] {
  const found = new Map<number, ThreadAttachment>();
  for (const part of ["html_content", "text_content"]) {
    const body = stringOf(objectOf(mail?.[part])["full"]) ?? "";
    if (!body.includes("/active_storage/")) continue;
    const end = body.search(quotedHistory);
    for (const [, signedId = "", name = ""] of (end < 0 ? body : body.slice(0, end)).matchAll(blobLink)) {
      const blobId = blobIdOf(signedId);
      if (blobId !== null && !found.has(blobId)) found.set(blobId, inlineImage(blobId, name));
      if (found.size === MOST_IMAGES) return [...found.values()];
    }
  }
  return [...found.values()];
}

function inlineImage(blobId: number, encodedName: string): ThreadAttachment {
  const filename = cleanLine(decoded(encodedName)) || null;
  const extension = /\.([a-z]{3,4})$/i.exec(filename ?? "")?.[1]?.toLowerCase() ?? "";
  return {
    id: blobId,
    kind: "inline",
    contentType: contentTypes[extension] ?? null,
    bytes: null,
    width: null,
    height: null,
    durationSeconds: null,
    filename,
    transcript: null,
    state: "unchecked",
  };
}

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
