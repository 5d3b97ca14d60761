import { corpusIds } from "../../model/ids.ts";
import { fileMetadataTokens, textTokens } from "../../model/metadata-tokens.ts";
import type { RedactedThread, RedactedTurn } from "../../model/redacted.ts";
import type { ThreadAttachment } from "../../model/thread.ts";
import type { ViewContext } from "../context.ts";
import { dashboardUrl } from "../dashboard-url.ts";
import { type ExcludedKeys, excludedKeys } from "../excluded-keys.ts";
import { excludedKeysJson, llamaIndexLine } from "../llama-index-line.ts";
import { bothHide, freeTokens, shortened } from "../metadata-budget.ts";
import { threadId } from "../thread-id.ts";
import { epochSeconds, wholeSeconds } from "../time.ts";
import { textAround } from "./around.ts";

/** Rules as for documents: flat, sorted, every key in every line; 0 and the empty text mean unknown. */
export interface AttachmentMetadata {
  readonly account_id: number;
  readonly attachment_id: number;
  readonly bytes: number;
  readonly content_type: string;
  readonly conversation_id: number;
  readonly duration_seconds: number;
  readonly filename: string;
  readonly height: number;
  readonly kind: ThreadAttachment["kind"];
  readonly message_id: number;
  readonly sender: string;
  readonly sent_at: string;
  readonly sent_ts: number;
  readonly source: string;
  readonly state: ThreadAttachment["state"];
  /** The message in the dashboard, which asks for a login; empty without `--base-url`. */
  readonly url: string;
  readonly width: number;
}

/** One line of `attachments-*.jsonl`: a LlamaIndex Document whose text is what was said around the file. */
export interface AttachmentLine extends ExcludedKeys {
  readonly id_: string;
  readonly thread_id: string;
  readonly class_name: "Document";
  readonly type: "DOCUMENT";
  readonly text: string;
  readonly metadata: AttachmentMetadata;
  readonly content_hash: string;
}

const FILENAME_TOKENS = 30;
const keys = [
  "account_id",
  "attachment_id",
  "bytes",
  "content_type",
  "conversation_id",
  "duration_seconds",
  "filename",
  "height",
  "kind",
  "message_id",
  "sender",
  "sent_at",
  "sent_ts",
  "source",
  "state",
  "url",
  "width",
] as const satisfies readonly (keyof AttachmentMetadata)[];
const shownToEmbedding: readonly string[] = ["filename", "kind"];
const shownToPrompt: readonly string[] = ["filename", "kind", "sender"];
const hiddenFromEmbedding = keys.filter((key) => !shownToEmbedding.includes(key));
const hiddenFromPrompt = keys.filter((key) => !shownToPrompt.includes(key));
export const attachmentExcluded = excludedKeys(hiddenFromEmbedding, hiddenFromPrompt);
const excludedJson = excludedKeysJson(attachmentExcluded);
const hiddenFromBoth = bothHide(hiddenFromEmbedding, hiddenFromPrompt);

/** An attachment with the turn that it was sent in. */
export interface SentAttachment {
  readonly attachment: ThreadAttachment;
  readonly turn: RedactedTurn;
  readonly index: number;
}

export const sentAttachments = ({ turns }: Pick<RedactedThread, "turns">): SentAttachment[] =>
  turns.flatMap((turn, index) => turn.attachments.map((attachment) => ({ attachment, turn, index })));

export const attachmentLines = (thread: RedactedThread, context: ViewContext): string[] =>
  sentAttachments(thread).map((sent) => attachmentLine(sent, thread, context));

function attachmentLine(sent: SentAttachment, thread: RedactedThread, context: ViewContext): string {
  return llamaIndexLine({
    head: {
      id_: attachmentId(sent, thread, context),
      thread_id: threadId(thread, context),
      class_name: "Document",
      type: "DOCUMENT",
    } satisfies Partial<AttachmentLine>,
    content: {
      text: textAround(thread.turns, sent.index),
      metadata: attachmentMetadata(sent, thread, context),
    } satisfies Partial<AttachmentLine>,
    excluded: excludedJson,
  });
}

export function attachmentId(
  { attachment, turn }: SentAttachment,
  { accountId }: Pick<RedactedThread, "accountId">,
  { idNamespace }: ViewContext,
): string {
  const ids = corpusIds(idNamespace);
  return attachment.kind === "inline"
    ? ids.inline(accountId, turn.messageId, attachment.id)
    : ids.attachment(accountId, attachment.id);
}

export function attachmentMetadata(
  { attachment, turn }: SentAttachment,
  thread: RedactedThread,
  context: ViewContext,
): AttachmentMetadata {
  const { accountId, conversationId } = thread;
  const metadata = {
    account_id: accountId,
    attachment_id: attachment.id,
    bytes: attachment.bytes ?? 0,
    content_type: attachment.contentType ?? "",
    conversation_id: conversationId,
    duration_seconds: Math.round(attachment.durationSeconds ?? 0),
    filename: "",
    height: attachment.height ?? 0,
    kind: attachment.kind,
    message_id: turn.messageId,
    sender: turn.role,
    sent_at: wholeSeconds(turn.at),
    sent_ts: epochSeconds(turn.at),
    source:
      attachment.kind === "inline"
        ? `chatwoot:${accountId}:message:${turn.messageId}:inline:${attachment.id}`
        : `chatwoot:${accountId}:attachment:${attachment.id}`,
    state: attachment.state,
    url: dashboardUrl(thread, turn.messageId, context) ?? "",
    width: attachment.width ?? 0,
  };
  const free = Math.min(
    FILENAME_TOKENS,
    freeTokens(metadata, hiddenFromBoth, fileMetadataTokens + textTokens(metadata.url)),
  );
  return { ...metadata, filename: shortened(attachment.filename ?? "", free) };
}
