import { deleteLineSchema } from "../model/deletes.ts";
import type { Generation } from "../model/manifest.ts";
import { knowledgeView, type ThreadView, threadIdOf, threadViews, type ViewLines } from "../model/views.ts";
import { damaged } from "./as-published.ts";
import { readLines } from "./lines.ts";

/** A thread's lines as they were published. */
export interface StoredThread {
  readonly id: string;
  readonly conversationId: number;
  readonly lines: ViewLines;
}

/** What one generation says about one conversation. */
export interface StoredConversation {
  readonly conversationId: number;
  readonly threads: readonly StoredThread[];
  /** Ids of threads that went. */
  readonly gone: ReadonlySet<string>;
}

/** What threads say, and files that are about the run. Others would be lost in a merge. */
const known = new Set<string>([...threadViews, "deletes", "quarantine", "receipt", "patterns", knowledgeView]);

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

/** Every view has the lines of a thread together, and the threads in the order of `conversations`. */
async function* readThreads(root: string, generation: Generation): AsyncGenerator<StoredThread> {
  const place = `generations/${generation.name}`;
  const views = threadViews.filter((view) => view !== "conversations" && filesOf(generation, view).length > 0);
  const readers = views.map((view) => viewReader(view, root, generation));
  try {
    for await (const record of readLines(root, filesOf(generation, "conversations"))) {
      const id = threadIdOf("conversations", record);
      const conversationId = conversationIdHead.exec(record)?.[1];
      if (id === null || conversationId === undefined) throw damaged(place);
      const lines: { [K in ThreadView]?: readonly string[] } = { conversations: [record] };
      for (const reader of readers) lines[reader.view] = await reader.linesOf(id);
      // Lines of `chat` name no thread: there is one for each line of the index.
      for (const view of ["chat", "chat.validation"] as const) {
        const index = lines[`${view}.index`];
        const reader = index && readers.find((candidate) => candidate.view === view);
        if (reader) lines[view] = await reader.next(index.length);
      }
      if (lines.documents?.length !== 1) throw damaged(place);
      yield { id, conversationId: Number(conversationId), lines };
    }
    for (const reader of readers) if (!(await reader.isAtEnd())) throw damaged(place);
  } finally {
    for (const reader of readers) await reader.close();
  }
}

interface ViewReader {
  readonly view: ThreadView;
  /** The next lines, as long as they are this thread's. None of `chat`. */
  linesOf(threadId: string): Promise<string[]>;
  next(count: number): Promise<string[]>;
  isAtEnd(): Promise<boolean>;
  close(): Promise<unknown>;
}

function viewReader(view: ThreadView, root: string, generation: Generation): ViewReader {
  const lines = readLines(root, filesOf(generation, view));
  let head: Promise<IteratorResult<string, unknown>> | null = null;
  const peek = () => {
    head ??= lines.next();
    return head;
  };
  const takeWhile = async (wanted: (line: string, taken: number) => boolean): Promise<string[]> => {
    const taken: string[] = [];
    for (let next = await peek(); !next.done && wanted(next.value, taken.length); next = await peek()) {
      taken.push(next.value);
      head = null;
    }
    return taken;
  };
  return {
    view,
    linesOf: (threadId) => takeWhile((line) => threadIdOf(view, line) === threadId),
    async next(count) {
      const taken = await takeWhile((_line, before) => before < count);
      if (taken.length < count) throw damaged(`generations/${generation.name}`);
      return taken;
    },
    close: () => lines.return(undefined),
    isAtEnd: async () => (await peek()).done === true,
  };
}

const conversationIdHead =
  /^\{"schema":"[^"]+","id":"[0-9a-f-]{36}","source":\{"account_id":\d+,"conversation_id":(\d+),/;

async function* readDeletes(
  root: string,
  generation: Generation,
): AsyncGenerator<{ readonly conversationId: number; readonly id: string }> {
  for (const file of filesOf(generation, "deletes")) {
    for await (const line of readLines(root, [file])) {
      const parsed = deleteLineSchema.safeParse(parseJson(line));
      if (!parsed.success) throw damaged(file.path);
      if (parsed.data.view === "conversations") {
        const { conversation_id, id_ } = parsed.data;
        if (conversation_id === undefined) throw damaged(file.path);
        yield { conversationId: conversation_id, id: id_ };
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
