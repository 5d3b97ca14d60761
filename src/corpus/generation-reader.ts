import { deleteLineSchema } from "../model/deletes.ts";
import type { Generation } from "../model/manifest.ts";
import { damaged, readLines } from "./lines.ts";

/** A thread's lines as they were published. */
export interface StoredThread {
  readonly id: string;
  readonly conversationId: number;
  readonly conversations: string;
  readonly documents: string;
}

/** What one generation says about one conversation. */
export interface StoredConversation {
  readonly conversationId: number;
  readonly threads: readonly StoredThread[];
  /** Ids of threads that went. */
  readonly gone: ReadonlySet<string>;
}

/** The views that a thread has a line of, and files that are about the run. Others would be lost in a merge. */
const known = new Set(["conversations", "documents", "deletes", "quarantine", "receipt"]);

/** A generation's conversations by id: its files are written in that order. Holds one conversation. */
export async function* readGeneration(root: string, generation: Generation): AsyncGenerator<StoredConversation> {
  const unknown = generation.files.find(({ view }) => !known.has(view));
  if (unknown) throw damaged(unknown.path);
  const threads = grouped(readThreads(root, generation));
  const deletes = grouped(readDeletes(root, generation));
  let thread = await threads.next();
  let gone = await deletes.next();
  while (!thread.done || !gone.done) {
    const conversationId = Math.min(
      thread.done ? Number.POSITIVE_INFINITY : thread.value.key,
      gone.done ? Number.POSITIVE_INFINITY : gone.value.key,
    );
    const hasThreads = !thread.done && thread.value.key === conversationId;
    const hasGone = !gone.done && gone.value.key === conversationId;
    yield {
      conversationId,
      threads: hasThreads && !thread.done ? thread.value.items : [],
      gone: new Set(hasGone && !gone.done ? gone.value.items.map(({ id }) => id) : []),
    };
    if (hasThreads) thread = await threads.next();
    if (hasGone) gone = await deletes.next();
  }
}

const filesOf = (generation: Generation, view: string) => generation.files.filter((file) => file.view === view);

/** The two views have a line for each thread, in the same order. */
async function* readThreads(root: string, generation: Generation): AsyncGenerator<StoredThread> {
  const records = readLines(root, filesOf(generation, "conversations"));
  const documents = readLines(root, filesOf(generation, "documents"));
  for await (const record of records) {
    const document = await documents.next();
    const head = recordHead.exec(record);
    const [, id = "", conversationId = ""] = head ?? [];
    if (document.done || !document.value.startsWith(`{"id_":"${id}"`)) throw damaged(`generations/${generation.name}`);
    yield { id, conversationId: Number(conversationId), conversations: record, documents: document.value };
  }
  if (!(await documents.next()).done) throw damaged(`generations/${generation.name}`);
}

/** Canonical JSON has one order of keys, so that a line need not be parsed to be put in its place. */
const recordHead = /^\{"schema":"[^"]+","id":"([0-9a-f-]{36})","source":\{"account_id":\d+,"conversation_id":(\d+),/;

async function* readDeletes(
  root: string,
  generation: Generation,
): AsyncGenerator<{ readonly conversationId: number; readonly id: string }> {
  for (const file of filesOf(generation, "deletes")) {
    for await (const line of readLines(root, [file])) {
      const parsed = deleteLineSchema.safeParse(parseJson(line));
      if (!parsed.success) throw damaged(file.path);
      if (parsed.data.view === "conversations") {
        yield { conversationId: parsed.data.conversation_id, id: parsed.data.id_ };
      }
    }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Neighbours of the same conversation together. */
async function* grouped<T extends { readonly conversationId: number }>(
  items: AsyncIterable<T>,
): AsyncGenerator<{ readonly key: number; readonly items: T[] }> {
  let group: { key: number; items: T[] } | null = null;
  for await (const item of items) {
    if (group !== null && group.key !== item.conversationId) {
      yield group;
      group = null;
    }
    group ??= { key: item.conversationId, items: [] };
    group.items.push(item);
  }
  if (group !== null) yield group;
}
