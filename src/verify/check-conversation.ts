import { hash } from "node:crypto";
import { corpusIds } from "../model/ids.ts";
import type { GenerationState } from "./generation-state.ts";
import type { LineReport } from "./line-report.ts";
import { type ConversationLine, conversationSchema } from "./schema/conversation.ts";

/** One line of `conversations`. `text` is the line, already known to be canonical JSON of `record`. */
export function checkConversation(record: object, text: string, state: GenerationState, report: LineReport): void {
  checkContentHash(text, report);
  const parsed = conversationSchema.safeParse(record);
  if (!parsed.success) {
    report.schema(parsed.error);
    return;
  }
  const line = parsed.data;
  if (!state.conversationIds.add(line.id)) report.add("id-duplicate", "id");
  checkSource(line, state, report);
  checkParticipants(line, report);
  checkTimes(line, report);
  if (!isSortedSet(line.labels)) report.add("labels-unsorted", "labels");
  if (line.messages.some(({ text: said }) => said.includes("\n\n\n"))) report.add("turns-differ", "messages");
  count(line, state);
}

const HASH_TAIL = /,"content_hash":"(sha256:[0-9a-f]{64})"\}$/;

/** The hash was made over the same text without its last key. */
function checkContentHash(text: string, report: LineReport): void {
  const tail = HASH_TAIL.exec(text);
  if (tail !== null && tail[1] === `sha256:${hash("sha256", `${text.slice(0, tail.index)}}`)}`) return;
  report.add("content-hash-differs", "content_hash");
}

function checkSource({ id, source }: ConversationLine, state: GenerationState, report: LineReport): void {
  if (source.account_id !== state.accountId) report.add("account-foreign", "source.account_id");
  const ids = corpusIds(state.idNamespace);
  const first = ids.conversation(source.account_id, source.conversation_id);
  const isDerived =
    id === first ||
    (source.segment_from_message_id !== null && id === ids.segment(source.account_id, source.segment_from_message_id));
  if (!isDerived) report.add("id-not-derived", "id");
  else if (isNewConversation(id, first, state)) state.conversations += 1;
}

/** A delta may hold later segments only. */
function isNewConversation(id: string, first: string, { conversationIds, withoutFirst }: GenerationState): boolean {
  if (id === first) return !withoutFirst.has(first);
  return !conversationIds.has(first) && withoutFirst.add(first);
}

function checkParticipants({ participants, messages }: ConversationLine, report: LineReport): void {
  const refs = new Set(participants.map(({ ref }) => ref));
  const unknown = messages.findIndex(({ author }) => author !== null && !refs.has(author));
  if (unknown !== -1) report.add("author-unknown", `messages.${unknown}.author`);
}

/** Times are compared as texts: all have the same shape. */
function checkTimes({ messages, started_at, last_message_at }: ConversationLine, report: LineReport): void {
  const disordered = messages.findIndex(({ at }, index) => index > 0 && at < (messages[index - 1]?.at ?? ""));
  if (disordered !== -1) report.add("messages-out-of-order", `messages.${disordered}.at`);
  if (messages[0]?.at !== started_at) report.add("messages-out-of-order", "started_at");
  if (messages.at(-1)?.at !== last_message_at) report.add("messages-out-of-order", "last_message_at");
}

export const isSortedSet = (items: readonly string[]): boolean =>
  items.every((item, index) => index === 0 || (items[index - 1] ?? "") < item);

function count({ messages, redaction }: ConversationLine, state: GenerationState): void {
  state.segments += 1;
  state.messages += messages.length;
  for (const { attachments } of messages) state.attachments += attachments.length;
  for (const [kind, spans] of Object.entries(redaction.counts)) {
    state.redactions.set(kind, (state.redactions.get(kind) ?? 0) + spans);
  }
}
