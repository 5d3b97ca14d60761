import type { ConversationRow } from "../model/rows.ts";
import type { BundlePosition, SourceOptions } from "../model/source.ts";
import { readConversations, readConversationsOf } from "./queries/conversations.ts";
import { type ConversationSize, readSizes } from "./queries/sizes.ts";
import type { Reader } from "./reader.ts";

export type PageLimits = Pick<SourceOptions, "pageRows" | "pageBytes" | "maxChunkMessages" | "firstPageRows">;

/** Conversations to be read together. Those that exceed the limits alone are `tooLarge`: their messages are left for later. */
export interface Page {
  readonly conversations: readonly ConversationRow[];
  readonly tooLarge: ReadonlySet<number>;
}

/** All conversations in scope, by id, cut so that the messages of a page stay within the limits. */
export async function* readPages(
  reader: Reader,
  limits: PageLimits,
  from: BundlePosition = { afterId: 0, taken: 0 },
  beforePage: () => Promise<void> = async () => {},
): AsyncGenerator<Page> {
  let { afterId } = from;
  let left = (reader.scope.limit ?? Number.POSITIVE_INFINITY) - from.taken;
  let pageRows = Math.min(limits.firstPageRows ?? limits.pageRows, limits.pageRows);
  while (left > 0) {
    await beforePage();
    const wanted = Math.min(pageRows, left);
    const rows = await readConversations(reader, afterId, wanted);
    const last = rows.at(-1);
    if (!last) return;
    const sizes = await readSizes(
      reader,
      rows.map(({ id }) => id),
    );
    yield* cutPages(rows, sizes, limits);
    if (rows.length < wanted) return;
    afterId = last.id;
    pageRows = Math.min(pageRows * 2, limits.pageRows);
    left -= rows.length;
  }
}

/** The same for some conversations: each list of ids (ascending, at most `pageRows`) is looked up as a whole. */
export async function* readPagesOf(
  reader: Reader,
  lists: Iterable<readonly number[]>,
  limits: PageLimits,
): AsyncGenerator<Page> {
  for (const ids of lists) {
    const rows = await readConversationsOf(reader, ids);
    const sizes = await readSizes(
      reader,
      rows.map(({ id }) => id),
    );
    yield* cutPages(rows, sizes, limits);
  }
}

/** Pure: the cut depends on the limits only in where it is, never in what is read. */
export function* cutPages(
  rows: readonly ConversationRow[],
  sizes: readonly ConversationSize[],
  { pageBytes, maxChunkMessages }: PageLimits,
): Generator<Page> {
  const sizeOf = new Map(sizes.map((size) => [size.conversationId, size]));
  let conversations: ConversationRow[] = [];
  let tooLarge = new Set<number>();
  let bytes = 0;
  let messages = 0;
  for (const row of rows) {
    const size = sizeOf.get(row.id) ?? { bytes: 0, messages: 0 };
    if (size.bytes > pageBytes || size.messages > maxChunkMessages) tooLarge.add(row.id);
    else {
      if (bytes + size.bytes > pageBytes || messages + size.messages > maxChunkMessages) {
        yield { conversations, tooLarge };
        conversations = [];
        tooLarge = new Set();
        bytes = 0;
        messages = 0;
      }
      bytes += size.bytes;
      messages += size.messages;
    }
    conversations.push(row);
  }
  if (conversations.length > 0) yield { conversations, tooLarge };
}
