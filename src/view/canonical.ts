import { canonicalJson } from "../model/canonical-json.ts";
import type { Participant, RedactedThread, RedactedTurn } from "../model/redacted.ts";
import type { Resolution, Role, ThreadAttachment } from "../model/thread.ts";
import { contentHash, jsonHash } from "./content-hash.ts";
import type { ViewContext } from "./context.ts";
import { dashboardUrl } from "./dashboard-url.ts";
import { threadId } from "./thread-id.ts";

export const CONVERSATION_SCHEMA = "chatwoot-corpus/conversation@1";

/** One line of `conversations-*.jsonl`; keys in the order of the file. JSON Schema: `docs/schema/conversation.json`. */
export interface ConversationRecord {
  readonly schema: typeof CONVERSATION_SCHEMA;
  readonly id: string;
  readonly source: {
    readonly account_id: number;
    readonly conversation_id: number;
    readonly display_id: number;
    readonly inbox_id: number;
    readonly segment_from_message_id: number | null;
  };
  readonly channel: string;
  readonly inbox: string;
  readonly status: string;
  readonly priority: string | null;
  readonly subject: string | null;
  readonly labels: readonly string[];
  readonly team: string | null;
  readonly language: string | null;
  readonly started_at: string;
  readonly last_message_at: string;
  readonly participants: readonly Participant[];
  readonly messages: readonly MessageRecord[];
  readonly resolution: ResolutionRecord;
  readonly redaction: { readonly policy: string; readonly counts: Readonly<Record<string, number>> };
  readonly content_hash: string;
}

/** `kind`, `content_type`, `failed` and `in_reply_to` stand only where they say more than the usual. */
export interface MessageRecord {
  readonly id: number;
  readonly role: Role;
  readonly author: string | null;
  readonly at: string;
  readonly automated: boolean;
  /** Absent: `message`. */
  readonly kind?: "note" | "activity";
  /** Absent: `text`. */
  readonly content_type?: string;
  /** Never reached the customer. */
  readonly failed?: true;
  readonly in_reply_to?: number;
  readonly text: string;
  readonly attachments: readonly AttachmentRecord[];
}

export interface AttachmentRecord {
  readonly id: number;
  readonly kind: ThreadAttachment["kind"];
  readonly content_type: string | null;
  readonly bytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly duration_seconds?: number;
  readonly filename: string | null;
  readonly transcript?: string;
  readonly url: string | null;
  readonly state: ThreadAttachment["state"];
}

export interface ResolutionRecord {
  readonly resolved_at: string | null;
  readonly first_response_seconds: number | null;
  readonly resolution_seconds: number | null;
  /** Absent when Chatwoot knows neither. */
  readonly business_hours?: {
    readonly first_response_seconds: number | null;
    readonly resolution_seconds: number | null;
  };
  readonly reopened: number;
  readonly by: Resolution["by"];
  readonly csat: Resolution["csat"];
}

/** The record of truth of a thread: everything the corpus knows about it, nested. */
export function canonicalRecord(thread: RedactedThread, context: ViewContext): ConversationRecord {
  const record = unsealedRecord(thread, context);
  return { ...record, content_hash: contentHash(record) };
}

/** The same as a line: {@link canonicalJson} of it, written once instead of twice, because lines are long. */
export function canonicalRecordJson(thread: RedactedThread, context: ViewContext): string {
  const json = canonicalJson(unsealedRecord(thread, context));
  return `${json.slice(0, -1)},"content_hash":"${jsonHash(json)}"}`;
}

function unsealedRecord(thread: RedactedThread, context: ViewContext): Omit<ConversationRecord, "content_hash"> {
  return {
    schema: CONVERSATION_SCHEMA,
    id: threadId(thread, context),
    source: {
      account_id: thread.accountId,
      conversation_id: thread.conversationId,
      display_id: thread.displayId,
      inbox_id: thread.inboxId,
      segment_from_message_id: thread.segmentFromMessageId,
    },
    channel: thread.channel,
    inbox: thread.inbox,
    status: thread.status,
    priority: thread.priority,
    subject: thread.subject,
    labels: thread.labels,
    team: thread.team,
    language: thread.language,
    started_at: thread.startedAt,
    last_message_at: thread.lastMessageAt,
    participants: thread.participants.map(participantRecord),
    messages: thread.turns.map((turn) => messageRecord(turn, thread, context)),
    resolution: resolutionRecord(thread.resolution),
    redaction: { policy: thread.redaction.policy, counts: thread.redaction.counts },
  };
}

const participantRecord = ({ ref, role, voice }: Participant): Participant => ({
  ref,
  role,
  ...(voice !== undefined && { voice }),
});

function messageRecord(turn: RedactedTurn, thread: RedactedThread, context: ViewContext): MessageRecord {
  return {
    id: turn.messageId,
    role: turn.role,
    author: turn.author,
    at: turn.at,
    automated: turn.automated,
    ...(turn.kind !== "message" && { kind: turn.kind }),
    ...(turn.contentType !== "text" && { content_type: turn.contentType }),
    ...(turn.failed && { failed: true as const }),
    ...(turn.inReplyTo !== null && { in_reply_to: turn.inReplyTo }),
    text: turn.text,
    attachments: turn.attachments.map((attachment) =>
      attachmentRecord(attachment, dashboardUrl(thread, turn.messageId, context)),
    ),
  };
}

function attachmentRecord(attachment: ThreadAttachment, url: string | null): AttachmentRecord {
  return {
    id: attachment.id,
    kind: attachment.kind,
    content_type: attachment.contentType,
    bytes: attachment.bytes,
    width: attachment.width,
    height: attachment.height,
    ...(attachment.durationSeconds !== null && { duration_seconds: attachment.durationSeconds }),
    filename: attachment.filename,
    ...(attachment.transcript !== null && { transcript: attachment.transcript }),
    url,
    state: attachment.state,
  };
}

const resolutionRecord = (resolution: Resolution): ResolutionRecord => ({
  resolved_at: resolution.resolvedAt,
  first_response_seconds: resolution.firstResponseSeconds,
  resolution_seconds: resolution.resolutionSeconds,
  ...(resolution.businessHours && {
    business_hours: {
      first_response_seconds: resolution.businessHours.firstResponseSeconds,
      resolution_seconds: resolution.businessHours.resolutionSeconds,
    },
  }),
  reopened: resolution.reopened,
  by: resolution.by,
  csat: resolution.csat && { rating: resolution.csat.rating, feedback: resolution.csat.feedback },
});
