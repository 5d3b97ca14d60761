import { createHash, hash } from "node:crypto";
import type { z } from "zod";
import { canonicalJson } from "../model/canonical-json.ts";
import { type CorpusIds, corpusIds } from "../model/ids.ts";
import { checkExcludedKeys, checkMetadata, checkTokens } from "./check-metadata.ts";
import type { GenerationState } from "./generation-state.ts";
import type { LineReport } from "./line-report.ts";
import { attachmentLineSchema, imageSchema } from "./schema/attachment.ts";
import { chatIndexSchema, chatSchema } from "./schema/chat.ts";
import { qaSchema } from "./schema/qa.ts";
import { UuidSet } from "./uuid-set.ts";

/** Lines of the views besides `conversations` and `documents`, after all lines of those. */
export function checkPart(
  view: string,
  record: object,
  text: string,
  state: GenerationState,
  report: LineReport,
): void {
  state.lines.set(view, (state.lines.get(view) ?? 0) + 1);
  if (view === "qa") checkQa(record, state, report);
  else if (view.endsWith(".index")) checkChatIndex(view, record, state, report);
  else if (view.startsWith("chat")) checkChat(view, record, text, state, report);
  else if (view === "attachments") checkFileLine(view, record, attachmentLineSchema, ofAttachment, state, report);
  else if (view === "images") checkFileLine(view, record, imageSchema, ofImage, state, report);
}

/** Of an attachment row, or of a picture inside a mail. */
type IdOf = (ids: CorpusIds) => {
  readonly row: (accountId: number, id: number) => string;
  readonly inline: (accountId: number, messageId: number, blobId: number) => string;
};
const ofAttachment: IdOf = ({ attachment, inline }) => ({ row: attachment, inline });
const ofImage: IdOf = ({ image, inlineImage }) => ({ row: image, inline: inlineImage });

function checkQa(record: object, state: GenerationState, report: LineReport): void {
  if ("metadata" in record && !checkMetadata(record.metadata, "qa", state, report)) return;
  const line = parsed(qaSchema, record, report);
  if (line === null) return;
  checkIdentity("qa", { id: line.id_, thread_id: line.thread_id }, line.metadata.account_id, state, report);
  const [answer = 0] = line.answer_message_ids;
  const { source, account_id } = line.metadata;
  if (line.id_ !== corpusIds(state.idNamespace).answer(account_id, answer)) report.add("id-not-derived", "id_");
  if (source !== `chatwoot:${account_id}:message:${answer}`) report.add("id-not-derived", "metadata.source");
  checkExcludedKeys(line, report);
  checkTokens(line, report);
  const { text, metadata, question_message_ids, answer_message_ids } = line;
  checkHash({ text, metadata, question_message_ids, answer_message_ids }, line.content_hash, report);
}

type FileSchema = typeof attachmentLineSchema | typeof imageSchema;

function checkFileLine(
  view: string,
  record: object,
  schema: FileSchema,
  idOf: IdOf,
  state: GenerationState,
  report: LineReport,
): void {
  if ("metadata" in record && !checkMetadata(record.metadata, view, state, report)) return;
  const line = parsed<z.infer<FileSchema>>(schema, record, report);
  if (line === null) return;
  const { account_id, kind, message_id, source } = line.metadata;
  const { attachment_id } = line.file;
  checkIdentity(view, { id: line.id_, thread_id: line.thread_id }, account_id, state, report);
  const isInline = kind === "inline";
  const ids = idOf(corpusIds(state.idNamespace));
  const id = isInline ? ids.inline(account_id, message_id, attachment_id) : ids.row(account_id, attachment_id);
  const what = isInline ? `message:${message_id}:inline:${attachment_id}` : `attachment:${attachment_id}`;
  if (line.id_ !== id) report.add("id-not-derived", "id_");
  if (source !== `chatwoot:${account_id}:${what}`) report.add("id-not-derived", "metadata.source");
  checkExcludedKeys(line, report);
  checkTokens(line, report);
  const { text, metadata, file } = line;
  const image = "image_resource" in line ? { image_resource: line.image_resource } : {};
  if (image.image_resource !== undefined) state.media.add(image.image_resource.path);
  checkHash({ text, metadata, file, ...image }, line.content_hash, report);
}

function checkChat(view: string, record: object, text: string, state: GenerationState, report: LineReport): void {
  const line = parsed(chatSchema, record, report);
  hashOf(`${view}`, state).update(`sha256:${hash("sha256", text)}`);
  if (line === null) return;
  const roles = line.messages.map(({ role }) => role);
  const turns = roles[0] === "system" ? roles.slice(1) : roles;
  const alternates =
    turns.length % 2 === 0 && turns.every((role, at) => role === (at % 2 === 0 ? "user" : "assistant"));
  if (!alternates) report.add("chat-not-alternating", "messages");
}

function checkChatIndex(view: string, record: object, state: GenerationState, report: LineReport): void {
  const line = parsed(chatIndexSchema, record, report);
  if (line === null) return;
  hashOf(view, state).update(line.content_hash);
  const { account_id } = line.source;
  checkIdentity(view, line, account_id, state, report);
  const { example } = corpusIds(state.idNamespace);
  if (!line.message_ids.some((id) => line.id === example(account_id, id))) report.add("id-not-derived", "id");
  if (line.split !== (view === "chat.index" ? "train" : "validation")) report.add("chat-not-indexed", "split");
}

/** A running hash, so that nothing needs to be kept of the lines. */
function hashOf(view: string, { chatHashes }: GenerationState) {
  const known = chatHashes.get(view);
  if (known !== undefined) return known;
  const created = createHash("sha256");
  chatHashes.set(view, created);
  return created;
}

function parsed<Line>(schema: z.ZodType<Line>, record: object, report: LineReport): Line | null {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  report.schema(result.error);
  return null;
}

function checkIdentity(
  view: string,
  line: { readonly id: string; readonly thread_id: string },
  accountId: number,
  state: GenerationState,
  report: LineReport,
): void {
  if (accountId !== state.accountId) report.add("account-foreign", "account_id");
  const ids = state.partIds.get(view) ?? new UuidSet();
  state.partIds.set(view, ids);
  if (!ids.add(line.id)) report.add("id-duplicate", "id");
  if (!state.conversationIds.has(line.thread_id)) report.add("thread-unknown", "thread_id");
}

function checkHash(content: object, contentHash: string, report: LineReport): void {
  if (contentHash !== `sha256:${hash("sha256", canonicalJson(content))}`)
    report.add("content-hash-differs", "content_hash");
}
