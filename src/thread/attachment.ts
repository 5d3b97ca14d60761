import type { AttachmentRow } from "../model/rows.ts";
import type { AttachmentKind, AttachmentState, ThreadAttachment } from "../model/thread.ts";
import { readObject, stringOf } from "./json.ts";
import { withoutCapabilities } from "./links.ts";
import type { TallyCounter } from "./tally.ts";
import { cleanLine, cleanText } from "./text.ts";
import { fileTypes } from "./words.ts";

/**
 * An attachment without what identifies or opens it: coordinates, place names, phone numbers, contact names, provider
 * links and blob keys are never copied.
 */
export function attachmentOf(row: AttachmentRow, tally: TallyCounter): ThreadAttachment {
  const contentType = mediaType(row.content_type);
  const kind = kindOf(row, contentType, tally);
  const transcript = stringOf(readObject(row.meta)["transcribed_text"]);
  return {
    id: row.id,
    kind,
    ...fileOf(row),
    transcript: transcript === null ? null : withoutCapabilities(cleanText(transcript)) || null,
    state: stateOf(row, kind),
  };
}

type BlobFacts = Pick<AttachmentRow, "content_type" | "byte_size" | "checksum" | "metadata" | "filename">;

/** What a blob's row tells of the file. */
export function fileOf({
  content_type,
  byte_size,
  checksum,
  metadata,
  filename,
}: BlobFacts): Pick<
  ThreadAttachment,
  "contentType" | "bytes" | "width" | "height" | "durationSeconds" | "filename" | "checksum"
> {
  const { width, height, duration } = readObject(metadata);
  return {
    contentType: mediaType(content_type),
    bytes: byte_size,
    width: pixels(width),
    height: pixels(height),
    durationSeconds: seconds(duration),
    filename: filename === null ? null : cleanLine(filename) || null,
    ...(checksum !== null && { checksum }),
  };
}

/** Kinds that are bytes in a file; the others point at something. */
const fileKinds: ReadonlySet<AttachmentKind> = new Set(["image", "audio", "video", "file"]);
const kindsWithoutBytes: ReadonlySet<AttachmentKind> = new Set(["location", "contact"]);

/**
 * `file_type` is a hint of the user interface: widget uploads keep the default `image`, mails say `file` for pictures,
 * Slack leaves it NULL. What the bytes were found to be decides, except that a recording stays `audio` although its
 * container is a video's (`audio` in WebM or MP4).
 */
function kindOf(row: AttachmentRow, contentType: string | null, tally: TallyCounter): AttachmentKind {
  const hint = hintOf(row.file_type, tally);
  if (!fileKinds.has(hint) || contentType === null || contentType === "application/octet-stream") return hint;
  const family = contentType.slice(0, contentType.indexOf("/"));
  if (hint === "audio" && family === "video") return hint;
  if (family === "image" || family === "audio" || family === "video") return family;
  return contentType === "application/ogg" && hint !== "image" ? hint : "file";
}

function hintOf(fileType: number | null, tally: TallyCounter): AttachmentKind {
  if (fileType === null) return "file";
  const kind = fileTypes[fileType];
  if (kind !== undefined) return kind;
  tally.unknownValue("attachments.file_type", fileType);
  return `unknown_${fileType}`;
}

function stateOf(row: AttachmentRow, kind: AttachmentKind): AttachmentState {
  if (row.blob_id !== null) return "ready";
  if (kindsWithoutBytes.has(kind)) return "none";
  if (row.external_url !== null && row.external_url !== "") return "external";
  return kind === "fallback" ? "none" : "missing";
}

/** The type alone: parameters may hold a file name. */
const mediaTypeForm = /^[a-z0-9][a-z0-9.+-]{0,60}\/[a-z0-9][a-z0-9.+-]{0,100}$/;
function mediaType(text: string | null): string | null {
  if (text === null) return null;
  const type = (text.split(";", 1)[0] ?? "").trim().toLowerCase();
  return mediaTypeForm.test(type) ? type : null;
}

function pixels(value: unknown): number | null {
  const size = Number(typeof value === "string" || typeof value === "number" ? value : Number.NaN);
  return Number.isFinite(size) && size > 0 ? Math.round(size) : null;
}

function seconds(value: unknown): number | null {
  const length = Number(typeof value === "string" || typeof value === "number" ? value : Number.NaN);
  return Number.isFinite(length) && length >= 0 && value !== "" ? Math.round(length * 1000) / 1000 : null;
}
