import { type LineBlock, LineBlockBuilder } from "../model/line-block.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { RenderedConversation, RenderedPart, RenderedThread } from "../model/rendered.ts";
import { partsOf, type ThreadView, threadHash, threadViews } from "../model/views.ts";
import { encodeRow, encodeThread } from "../state/encode.ts";
import type { ViewContext } from "../view/context.ts";
import { viewLines } from "../view/lines.ts";
import { threadId } from "../view/thread-id.ts";
import type { ReadConversation } from "./read-conversation.ts";

/** Turns threads into the lines of a part, as they come. */
export class PartBuilder {
  readonly #context: ViewContext;
  readonly #builders = new Map<ThreadView, LineBlockBuilder>();
  #conversations: RenderedConversation[] = [];
  #threads: RenderedThread[] = [];
  /** Of the conversation, also in parts before. */
  #published: string[] = [];

  constructor(context: ViewContext) {
    this.#context = context;
  }

  get isEmpty(): boolean {
    return this.#conversations.length === 0 && this.#threads.length === 0;
  }

  get bytes(): number {
    let sum = 0;
    for (const builder of this.#builders.values()) sum += builder.bytes;
    return sum;
  }

  add(thread: RedactedThread): void {
    const lines = viewLines(thread, this.#context);
    const published = { id: threadId(thread, this.#context), hash: threadHash(lines), parts: partsOf(lines) };
    this.#published.push(encodeThread(published));
    this.#threads.push({
      id: published.id,
      hash: published.hash,
      lines: threadViews.map((view) => this.#append(view, lines[view])),
      turns: thread.turns.length,
      attachments: thread.turns.reduce((sum, { attachments }) => sum + attachments.length, 0),
      redactions: thread.redaction.counts,
    });
  }

  finish({ id, ...read }: ReadConversation): void {
    const finished = encodeRow({ id, read }, this.#published);
    this.#conversations.push({ id, threads: this.#threads, finished });
    this.#threads = [];
    this.#published = [];
  }

  /** @param id of the conversation that goes on in the next part, if there is one. */
  take(id: number | null): RenderedPart {
    if (id !== null) this.#conversations.push({ id, threads: this.#threads, finished: null });
    const conversations = this.#conversations;
    this.#conversations = [];
    this.#threads = [];
    const blocks: { [V in ThreadView]?: LineBlock } = {};
    for (const [view, builder] of this.#builders) if (builder.lines > 0) blocks[view] = builder.take();
    return { conversations, blocks };
  }

  #append(view: ThreadView, lines: readonly string[] | undefined): number {
    if (lines === undefined || lines.length === 0) return 0;
    const builder = this.#builders.get(view) ?? new LineBlockBuilder();
    this.#builders.set(view, builder);
    for (const line of lines) builder.append(line);
    return lines.length;
  }
}
