import type { DeleteReason } from "../model/deletes.ts";
import type { PublishedThread, StateRow } from "../model/published.ts";
import { type RenderedThread, sliceBlocks, type ViewBlocks } from "../model/rendered.ts";
import { threadViews } from "../model/views.ts";
import type { StateDraft } from "../state/draft.ts";
import { decodeRead, decodeThreads } from "../state/encode.ts";
import type { PartSink } from "./take-parts.ts";
import { withoutUnchanged } from "./unchanged.ts";
import type { CorpusWriter } from "./writer.ts";

/** What the corpus holds. */
export interface Published {
  threadsOf(conversationId: number): readonly PublishedThread[];
}

export interface DeltaSinkOptions {
  readonly writer: CorpusWriter;
  readonly draft: StateDraft;
  readonly published: Published;
  /** Conversations that were to be read, by id. Those that do not come are gone. */
  readonly expected: Iterable<number>;
  readonly reasonOf: (conversationId: number) => DeleteReason;
}

export interface DeltaSink extends PartSink {
  /** After the last conversation. */
  end(): Promise<void>;
  readonly reasons: Readonly<Record<string, number>>;
}

/** Writes what is new, and a deletion for every id that was published and is no longer. */
export function deltaSink(options: DeltaSinkOptions): DeltaSink {
  const { writer, draft, published } = options;
  const expected = options.expected[Symbol.iterator]();
  const reasons: Record<string, number> = {};
  let next = expected.next();
  let before: ReadonlyMap<string, string> | null = null;
  let unchanged: RenderedThread[] = [];

  const hashesOf = (conversationId: number): ReadonlyMap<string, string> =>
    new Map(published.threadsOf(conversationId).map(({ id, hash }) => [id, hash]));

  const remove = async (conversation_id: number, keys: Iterable<readonly [string, string]>, reason: DeleteReason) => {
    for (const [view, id_] of keys) {
      await writer.remove({ id_, view, reason, conversation_id });
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
  };
  const goneBefore = async (conversationId: number) => {
    for (; !next.done && next.value < conversationId; next = expected.next()) {
      const id = next.value;
      const old = published.threadsOf(id);
      if (old.length > 0) await remove(id, keysOf(old).values(), options.reasonOf(id));
      draft.remove(id);
    }
    while (!next.done && next.value === conversationId) next = expected.next();
  };

  const finish = async (row: StateRow) => {
    const [id] = row;
    await goneBefore(id);
    const { counts, redactions, quarantined } = decodeRead(row);
    for (const line of quarantined) await writer.quarantine(line);
    const gone = keysOf(published.threadsOf(id));
    for (const key of keysOf(decodeThreads(row[6])).keys()) gone.delete(key);
    for (const entry of gone.values()) await remove(id, [entry], reasonWithin(entry, counts.leftOut));
    draft.put(row);
    const written = withoutUnchanged({ counts, redactions }, unchanged);
    before = null;
    unchanged = [];
    return { ...written, quarantined: quarantined.length };
  };

  return {
    reasons,
    async take({ conversations, blocks }, tally) {
      const part = new PartLines(blocks);
      for (const { id, threads, finished } of conversations) {
        before ??= hashesOf(id);
        for (const thread of threads) {
          const lines = part.next(thread.lines);
          if (before.get(thread.id) === thread.hash) unchanged.push(thread);
          else {
            await writer.append(lines);
            for (const block of Object.values(lines)) tally.bytesWritten += block.bytes.length;
          }
        }
        if (finished === null) continue;
        const read = await finish(finished);
        tally.counts.addConversation(read.counts);
        tally.counts.addRedactions(read.redactions);
        tally.quarantined += read.quarantined;
      }
    },
    end: () => goneBefore(Number.POSITIVE_INFINITY),
  };
}

/** The lines of a part, thread by thread. */
class PartLines {
  readonly #blocks: ViewBlocks;
  #from: readonly number[] = threadViews.map(() => 0);

  constructor(blocks: ViewBlocks) {
    this.#blocks = blocks;
  }

  next(lines: readonly number[]): ViewBlocks {
    const from = this.#from;
    const to = from.map((at, view) => at + (lines[view] ?? 0));
    this.#from = to;
    return sliceBlocks(this.#blocks, from, to);
  }
}

/** Every id that consumers know of these threads, by view. */
function keysOf(threads: readonly PublishedThread[]): Map<string, readonly [view: string, id: string]> {
  const all = threads.flatMap(({ id, parts }) => [
    ["conversations", id] as const,
    ["documents", id] as const,
    ...parts,
  ]);
  return new Map(all.map((entry) => [entry.join(" "), entry]));
}

function reasonWithin([view]: readonly [string, string], leftOut: string | null): DeleteReason {
  if (leftOut === "orphan_of_deleted_inbox") return "orphaned";
  if (leftOut !== null) return "emptied";
  return view === "conversations" || view === "documents" ? "segment_gone" : "part_gone";
}
