import { corpusIds } from "../../model/ids.ts";
import { textTokens } from "../../model/metadata-tokens.ts";
import type { RedactedThread } from "../../model/redacted.ts";
import type { AnswerKind } from "../../model/views.ts";
import type { ViewContext } from "../context.ts";
import { type ExcludedKeys, excludedKeys } from "../excluded-keys.ts";
import { excludedKeysJson, llamaIndexLine } from "../llama-index-line.ts";
import { bothHide, freeTokens, shortened, wholeLabels } from "../metadata-budget.ts";
import { saidOf, saidText, TURN_SEPARATOR } from "../said.ts";
import { threadId } from "../thread-id.ts";
import { epochSeconds, secondsBetween, wholeSeconds } from "../time.ts";
import { labelled } from "../turn-text.ts";
import { answerGroup } from "./answer-group.ts";
import { type QuestionAnswer, questionAnswers } from "./pairs.ts";

/** Rules as for documents: flat, sorted, every key in every line, nothing volatile. */
export interface QaMetadata {
  readonly account_id: number;
  /** Ref of who answered; empty when the row names nobody (an echo from the provider's app, a deleted user). */
  readonly agent: string;
  /** Shared by answers that differ in names, numbers and courtesies only. */
  readonly answer_group: string;
  readonly answered_at: string;
  readonly answered_ts: number;
  readonly conversation_id: number;
  /** 1 to 5; 0 when nobody rated. */
  readonly csat: number;
  readonly inbox: string;
  readonly kind: AnswerKind;
  readonly labels: string;
  readonly language: string;
  /** 1: the conversation was resolved after this answer, and still is. */
  readonly resolved: number;
  /** From the first message of the question to the first of the answer. */
  readonly response_seconds: number;
  readonly source: string;
}

/** One line of `qa-*.jsonl`: a LlamaIndex Document. JSON Schema: `docs/schema/qa.json`. */
export interface QaLine extends ExcludedKeys {
  readonly id_: string;
  readonly thread_id: string;
  readonly class_name: "Document";
  readonly type: "DOCUMENT";
  readonly text: string;
  readonly metadata: QaMetadata;
  readonly question_message_ids: readonly number[];
  readonly answer_message_ids: readonly number[];
  /** Of text, metadata and message ids. */
  readonly content_hash: string;
}

const shown = ["inbox", "labels"] as const;
const keys = [
  "account_id",
  "agent",
  "answer_group",
  "answered_at",
  "answered_ts",
  "conversation_id",
  "csat",
  "inbox",
  "kind",
  "labels",
  "language",
  "resolved",
  "response_seconds",
  "source",
] as const satisfies readonly (keyof QaMetadata)[];
const hiddenFromEmbedding = keys.filter((key) => !shown.some((other) => other === key));
const hiddenFromPrompt = hiddenFromEmbedding.filter((key) => key !== "answered_at");
const excludedJson = excludedKeysJson(excludedKeys(hiddenFromEmbedding, hiddenFromPrompt));
const hiddenFromBoth = bothHide(hiddenFromEmbedding, hiddenFromPrompt);

export function qaLines(thread: RedactedThread, context: ViewContext): string[] {
  return questionAnswers(thread, thread.language)
    .filter(({ kind }) => context.qaKinds.includes(kind))
    .map((pair) => qaLine(pair, thread, context));
}

function qaLine(pair: QuestionAnswer, thread: RedactedThread, context: ViewContext): string {
  const { question, answer } = pair;
  return llamaIndexLine({
    head: {
      id_: corpusIds(context.idNamespace).answer(thread.accountId, answer[0].messageId),
      thread_id: threadId(thread, context),
      class_name: "Document",
      type: "DOCUMENT",
    } satisfies Partial<QaLine>,
    content: {
      text: [labelled("Question", saidBy(question)), labelled("Answer", saidBy(answer))].join(TURN_SEPARATOR),
      metadata: metadataOf(pair, thread),
      question_message_ids: question.map(({ messageId }) => messageId),
      answer_message_ids: answer.map(({ messageId }) => messageId),
    } satisfies Partial<QaLine>,
    excluded: excludedJson,
  });
}

const saidBy = (turns: QuestionAnswer["answer"]): string => turns.map(saidText).join("\n\n");

function metadataOf({ question, answer, kind }: QuestionAnswer, thread: RedactedThread): QaMetadata {
  const { messageId, author, at } = answer[0];
  const { resolution, accountId, language } = thread;
  const metadata = {
    account_id: accountId,
    agent: author ?? "",
    answer_group: answerGroup(answer.map(saidOf), language),
    answered_at: wholeSeconds(at),
    answered_ts: epochSeconds(at),
    conversation_id: thread.conversationId,
    csat: resolution.csat?.rating ?? 0,
    inbox: "",
    kind,
    labels: "",
    language: language ?? "",
    resolved: resolution.resolvedAt !== null && resolution.resolvedAt >= at ? 1 : 0,
    response_seconds: secondsBetween(question[0].at, at),
    source: `chatwoot:${accountId}:message:${messageId}`,
  };
  const free = freeTokens(metadata, hiddenFromBoth);
  // Filters go by labels: half of what is left is theirs, however long the inbox's name is.
  const labelTokens = Math.min(Math.ceil(free / 2), textTokens(thread.labels.join(", ")));
  const inbox = shortened(thread.inbox, free - labelTokens);
  return { ...metadata, inbox, labels: wholeLabels(thread.labels, free - textTokens(inbox)) };
}
