import type { Generation } from "../model/manifest.ts";
import { readGeneration, type StoredConversation, type StoredThread } from "./generation-reader.ts";

/**
 * What a full generation and its deltas, applied in order, amount to: each conversation that has threads, by id, its
 * threads in order. Holds one conversation of each generation.
 */
export async function* readChain(
  root: string,
  generations: readonly Generation[],
): AsyncGenerator<readonly [conversationId: number, threads: readonly StoredThread[]]> {
  const readers = generations.map((generation) => readGeneration(root, generation));
  try {
    const heads = await Promise.all(readers.map((reader) => reader.next()));
    for (;;) {
      const waiting = heads.flatMap((head) => (head.done ? [] : [head.value.conversationId]));
      if (waiting.length === 0) return;
      const conversationId = Math.min(...waiting);
      const versions: StoredConversation[] = [];
      for (const [index, head] of heads.entries()) {
        if (head.done || head.value.conversationId !== conversationId) continue;
        versions.push(head.value);
        const reader = readers[index];
        if (reader) heads[index] = await reader.next();
      }
      const threads = applied(versions);
      if (threads.length > 0) yield [conversationId, threads];
    }
  } finally {
    for (const reader of readers) await reader.return(undefined);
  }
}

/** Deletions first, then what is new, generation by generation. */
function applied(versions: readonly StoredConversation[]): StoredThread[] {
  const threads = new Map<string, StoredThread>();
  for (const { threads: written, gone } of versions) {
    for (const id of gone) threads.delete(id);
    for (const thread of written) threads.set(thread.id, thread);
  }
  return threads.size > 1 ? inOrder([...threads.values()]) : [...threads.values()];
}

/** Segments are cut from messages in order of (time, id), and so is their own order. */
function inOrder(threads: readonly StoredThread[]): StoredThread[] {
  return threads
    .map((thread) => ({ thread, first: firstMessage(thread) }))
    .sort((a, b) => byCodeUnit(a.first.at, b.first.at) || a.first.id - b.first.id)
    .map(({ thread }) => thread);
}

function firstMessage({ lines }: StoredThread): { readonly at: string; readonly id: number } {
  const { messages } = JSON.parse(lines.conversations?.[0] ?? "{}") as {
    messages: readonly { at: string; id: number }[];
  };
  return { at: messages[0]?.at ?? "", id: messages[0]?.id ?? 0 };
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
