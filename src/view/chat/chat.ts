import { canonicalJson } from "../../model/canonical-json.ts";
import { corpusIds } from "../../model/ids.ts";
import type { RedactedThread, RedactedTurn } from "../../model/redacted.ts";
import { jsonHash } from "../content-hash.ts";
import type { ViewContext } from "../context.ts";
import { saidText } from "../said.ts";
import { threadId } from "../thread-id.ts";
import { type ChatExample, chatExamples, hasSubstance } from "./examples.ts";
import { type Split, splitOf } from "./split.ts";

/** One line of `chat-*.jsonl`: nothing but messages, since strict services refuse any other key. */
export interface ChatLine {
  readonly messages: readonly ChatMessage[];
}

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** The same line of `chat.index-*.jsonl`: what the example is made of. */
export interface ChatIndexLine {
  readonly id: string;
  readonly thread_id: string;
  readonly source: { readonly account_id: number; readonly conversation_id: number };
  readonly agent: string | null;
  readonly voice: string | null;
  readonly language: string | null;
  readonly customers: readonly string[];
  readonly split: Split;
  readonly message_ids: readonly number[];
  /** Of the line in `chat`. */
  readonly content_hash: string;
}

export interface ChatViewLines {
  readonly split: Split | null;
  readonly lines: readonly string[];
  readonly index: readonly string[];
}

export function chatLines(thread: RedactedThread, context: ViewContext): ChatViewLines {
  const split = splitOf(thread, context.chat.validationPercent);
  if (split === null) return { split, lines: [], index: [] };
  const examples = chatExamples(thread, context.chat).filter((example) => hasSubstance(example, thread.language));
  const lines = examples.map((example) => canonicalJson(chatLine(example, context)));
  const index = examples.map((example, at) =>
    canonicalJson(indexLine(example, lines[at] ?? "", split, thread, context)),
  );
  return { split, lines, index };
}

function chatLine({ exchanges }: ChatExample, { chat }: ViewContext): ChatLine {
  const content = (turns: readonly RedactedTurn[]): string => turns.map(saidText).join("\n\n");
  return {
    messages: [
      ...(chat.system === null ? [] : [{ role: "system", content: chat.system } as const]),
      ...exchanges.flatMap(({ customer, agent }) => [
        { role: "user", content: content(customer) } as const,
        { role: "assistant", content: content(agent) } as const,
      ]),
    ],
  };
}

function indexLine(
  { agent, voice, exchanges }: ChatExample,
  line: string,
  split: Split,
  thread: RedactedThread,
  context: ViewContext,
): ChatIndexLine {
  return {
    id: corpusIds(context.idNamespace).example(thread.accountId, exchanges[0].agent[0].messageId),
    thread_id: threadId(thread, context),
    source: { account_id: thread.accountId, conversation_id: thread.conversationId },
    agent,
    voice,
    language: thread.language,
    customers: thread.participants.filter(({ role }) => role === "customer").map(({ ref }) => ref),
    split,
    message_ids: exchanges.flatMap((exchange) =>
      [...exchange.customer, ...exchange.agent].map(({ messageId }) => messageId),
    ),
    content_hash: jsonHash(line),
  };
}
