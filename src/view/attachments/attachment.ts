import { corpusIds } from "../../model/ids.ts";
import { urlTokens } from "../../model/metadata-tokens.ts";
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

/** Rules as for documents: flat, sorted, every key in every line; the empty text means unknown. */
export interface AttachmentMetadata {
  readonly account_id: number;
  readonly conversation_id: number;
  readonly filename: string;
  readonly kind: ThreadAttachment["kind"];
  readonly message_id: number;
  readonly sender: string;
  readonly sent_at: string;
  readonly sent_ts: number;
  readonly source: string;
  /** The message in the dashboard, which asks for a login; empty without `--base-url`, or when it is too long for the budget. */
  readonly url: string;
}

/** What the file is: beside the metadata, which would not fit its budget with it. 0 and the empty text mean unknown. */
export interface FileFacts {
  readonly attachment_id: number;
  readonly bytes: number;
  readonly content_type: string;
  readonly duration_seconds: number;
  readonly height: number;
  readonly state: ThreadAttachment["state"];
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
  readonly file: FileFacts;
  readonly content_hash: string;
}

const FILENAME_TOKENS = 30;
const keys = [
  "account_id",
  "conversation_id",
  "filename",
  "kind",
  "message_id",
  "sender",
  "sent_at",
  "sent_ts",
  "source",
  "url",
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
      file: fileFacts(sent.attachment),
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

export const fileFacts = (attachment: ThreadAttachment): FileFacts => ({
  attachment_id: attachment.id,
  bytes: attachment.bytes ?? 0,
  content_type: attachment.contentType ?? "",
  duration_seconds: Math.round(attachment.durationSeconds ?? 0),
  height: attachment.height ?? 0,
  state: attachment.state,
  width: attachment.width ?? 0,
});

export function attachmentMetadata(
  { attachment, turn }: SentAttachment,
  thread: RedactedThread,
  context: ViewContext,
): AttachmentMetadata {
  const { accountId, conversationId } = thread;
  const metadata = {
    account_id: accountId,
    conversation_id: conversationId,
    filename: "",
    kind: attachment.kind,
    message_id: turn.messageId,
    sender: turn.role,
    sent_at: wholeSeconds(turn.at),
    sent_ts: epochSeconds(turn.at),
    source:
      attachment.kind === "inline"
        ? `chatwoot:${accountId}:message:${turn.messageId}:inline:${attachment.id}`
        : `chatwoot:${accountId}:attachment:${attachment.id}`,
    url: "",
  };
  const link = dashboardUrl(thread, turn.messageId, context) ?? "";
  const url = urlTokens(link) <= freeTokens(metadata, hiddenFromBoth) ? link : "";
  const free = freeTokens(metadata, hiddenFromBoth) - urlTokens(url);
  return { ...metadata, filename: shortened(attachment.filename ?? "", Math.min(FILENAME_TOKENS, free)), url };
}
