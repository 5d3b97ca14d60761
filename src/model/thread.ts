/**
 * A thread: one conversation, or one segment of an endless conversation, as people said it. Made by `thread/`,
 * still with personal data; `redact/` turns it into a {@link RedactedThread}.
 */

/** `2025-11-18T09:02:11.123456Z`: ISO 8601, UTC, always six fractional digits. */
export type IsoTimestamp = string;

export type Role = "customer" | "agent" | "bot" | "automation" | "template" | "system";

/** Who said a turn, before pseudonyms: the database's own key. `redact/` turns it into a keyed `ref`. */
export interface Speaker {
  readonly role: Role;
  /** `null` when the row names nobody (automation, deleted users). */
  readonly kind: "contact" | "user" | "bot" | null;
  readonly id: number | null;
}

export type AttachmentKind =
  | "image"
  | "audio"
  | "video"
  | "file"
  | "location"
  | "fallback"
  | "share"
  | "story_mention"
  | "contact"
  | "ig_reel"
  | "ig_post"
  | "ig_story"
  | "embed"
  | "inline"
  | `unknown_${number}`;

/**
 * `ready`: a blob row exists. `missing`: the kind needs bytes and there is no blob row. `external`: the provider keeps
 * the bytes (its URL is not read into the corpus). `none`: the kind has no bytes (location, contact).
 */
export type AttachmentState = "ready" | "missing" | "external" | "none";

export interface ThreadAttachment {
  /** Of the attachment; of the blob where `kind` is `inline`. */
  readonly id: number;
  readonly kind: AttachmentKind;
  readonly contentType: string | null;
  readonly bytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly durationSeconds: number | null;
  /** Free text: redacted before it is published. */
  readonly filename: string | null;
  /** Speech to text (`meta.transcribed_text`). Free text. */
  readonly transcript: string | null;
  readonly state: AttachmentState;
  /** base64 of the file's MD5, when known: tells whether the corpus has the bytes. Never published. */
  readonly checksum?: string;
}

export interface Turn {
  readonly messageId: number;
  readonly speaker: Speaker;
  readonly at: IsoTimestamp;
  readonly kind: "message" | "note" | "activity";
  /** Written by a rule, a campaign or a macro-like sender rather than typed by a person. */
  readonly automated: boolean;
  readonly contentType: string;
  /** `messages.status` as a word for outgoing ones: only `failed` matters to a reader. */
  readonly failed: boolean;
  /** Plain text; never contains three newlines in a row; may be empty when only attachments were sent. */
  readonly text: string;
  readonly inReplyTo: number | null;
  readonly attachments: readonly ThreadAttachment[];
}

export interface Resolution {
  readonly resolvedAt: IsoTimestamp | null;
  readonly firstResponseSeconds: number | null;
  /** From creation of the conversation to the (last) resolution, as Chatwoot counts it (facts 8). */
  readonly resolutionSeconds: number | null;
  /** The same in the inbox's business hours, where Chatwoot knows them; absent when it knows neither. */
  readonly businessHours?: {
    readonly firstResponseSeconds: number | null;
    readonly resolutionSeconds: number | null;
  };
  readonly reopened: number;
  readonly by: "agent" | "bot" | "auto" | "contact" | null;
  readonly csat: { readonly rating: number; readonly feedback: string | null } | null;
}

/**
 * Personal data that belongs to people of this conversation, in the spelling of the database. Everything here is a
 * target for the redactor in every text of the conversation, in every spelling; nothing of it is published.
 */
export interface KnownPerson {
  /** Same person, same placeholder: `contact:12`, `user:7`, or `mail:<address>` for people only seen in mail headers. */
  readonly key: string;
  readonly role: "customer" | "agent" | "person";
  /** Full names as written, each whole (`Crystal Ann Minh`). */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Exact strings that identify: customer number, channel id, social handles. */
  readonly identifiers: readonly string[];
  /** Other values that must go as a whole wherever they occur: city, company, custom attributes. */
  readonly texts: readonly string[];
  /** Region for phone numbers, ISO 3166 alpha-2, when known. */
  readonly region: string | null;
}

export interface Thread {
  readonly accountId: number;
  readonly conversationId: number;
  readonly displayId: number;
  readonly inboxId: number;
  /** 0 for the first segment; later ones count up, but their identity is {@link segmentFromMessageId}. */
  readonly segmentIndex: number;
  readonly segmentFromMessageId: number | null;
  readonly channel: string;
  readonly inbox: string;
  readonly status: string;
  readonly priority: string | null;
  readonly subject: string | null;
  /** Sorted by code point, no duplicates. */
  readonly labels: readonly string[];
  readonly team: string | null;
  readonly language: string | null;
  readonly startedAt: IsoTimestamp;
  readonly lastMessageAt: IsoTimestamp;
  readonly turns: readonly Turn[];
  readonly resolution: Resolution;
}
