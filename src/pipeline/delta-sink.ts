import type { DeleteReason } from "../model/deletes.ts";
import type { PublishedThread } from "../model/published.ts";
import type { StateDraft } from "../state/draft.ts";
import type { ViewContext } from "../view/context.ts";
import { renderThread, sizeOf } from "./render.ts";
import type { FinishedConversation, ThreadSink } from "./threads.ts";
import type { CorpusWriter } from "./writer.ts";

/** What the corpus holds. */
export interface Published {
  threadsOf(conversationId: number): readonly PublishedThread[];
}

export interface DeltaSinkOptions {
  readonly writer: CorpusWriter;
  readonly context: ViewContext;
  readonly draft: StateDraft;
  readonly published: Published;
  /** Conversations that were to be read, by id. Those that do not come are gone. */
  readonly expected: Iterable<number>;
  readonly reasonOf: (conversationId: number) => DeleteReason;
}

export interface DeltaSink extends ThreadSink {
  /** After the last conversation. */
  end(): Promise<void>;
  readonly reasons: Readonly<Record<string, number>>;
}

/** Writes what is new, and a deletion for every id that was published and is no longer. */
export function deltaSink(options: DeltaSinkOptions): DeltaSink {
  const { writer, context, draft, published } = options;
  const expected = options.expected[Symbol.iterator]();
  const reasons: Record<string, number> = {};
  let next = expected.next();
  let threads: PublishedThread[] = [];
  let before: ReadonlyMap<string, string> | null = null;

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

  return {
    reasons,
    async append(thread) {
      before ??= hashesOf(thread.conversationId);
      const rendered = renderThread(thread, context);
      const { id, hash, parts } = rendered;
      threads.push({ id, hash, parts });
      if (before.get(id) === hash) return 0;
      await writer.append(rendered);
      return sizeOf(rendered.lines);
    },
    async finish({ id, ...read }: FinishedConversation) {
      await goneBefore(id);
      for (const row of read.quarantined) await writer.quarantine(row);
      const gone = keysOf(published.threadsOf(id));
      for (const key of keysOf(threads).keys()) gone.delete(key);
      for (const entry of gone.values()) await remove(id, [entry], reasonWithin(entry, read.counts.leftOut));
      draft.put({ id, threads, read });
      threads = [];
      before = null;
    },
    end: () => goneBefore(Number.POSITIVE_INFINITY),
  };
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
