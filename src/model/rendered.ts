import { blockOf, type LineBlock, sliceBlock } from "./line-block.ts";
import type { StateRow } from "./published.ts";
import { type ThreadView, threadViews, type ViewLines } from "./views.ts";

/** Lines of some threads, by view. A view that the corpus does not have is absent. */
export type ViewBlocks = Readonly<Partial<Record<ThreadView, LineBlock>>>;

/** A thread among the lines of a {@link RenderedPart}, and what a delta that leaves it out must know of it. */
export interface RenderedThread {
  readonly id: string;
  /** Of everything its lines say. */
  readonly hash: string;
  /** Number of its lines in each view, in the order of `threadViews`. */
  readonly lines: readonly number[];
  readonly turns: number;
  readonly attachments: number;
  readonly redactions: Readonly<Record<string, number>>;
}

export interface RenderedConversation {
  readonly id: number;
  /** In order; those of this part. */
  readonly threads: readonly RenderedThread[];
  /** What became of it; `null` while more of its threads are to come, in the next part. */
  readonly finished: StateRow | null;
}

/** The unit in which finished lines go from those who make them to those who write them. Plain data: it crosses threads. */
export interface RenderedPart {
  /** Conversations by id. */
  readonly conversations: readonly RenderedConversation[];
  /** The lines of all threads, one after the other. */
  readonly blocks: ViewBlocks;
}

export const blocksOf = (lines: ViewLines): ViewBlocks => mapViews((view) => lines[view] && blockOf(lines[view]));

/** The lines `[from, to)` of each view, in the order of `threadViews`. */
export const sliceBlocks = (blocks: ViewBlocks, from: readonly number[], to: readonly number[]): ViewBlocks =>
  mapViews((view, index) => {
    const block = blocks[view];
    return block && sliceBlock(block, from[index] ?? 0, to[index] ?? 0);
  });

function mapViews(blockFor: (view: ThreadView, index: number) => LineBlock | undefined): ViewBlocks {
  const blocks: { [V in ThreadView]?: LineBlock } = {};
  for (const [index, view] of threadViews.entries()) {
    const block = blockFor(view, index);
    if (block !== undefined) blocks[view] = block;
  }
  return blocks;
}
