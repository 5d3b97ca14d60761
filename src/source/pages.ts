import type { ConversationRow } from "../model/rows.ts";
import type { BundlePosition, Lists, SourceOptions } from "../model/source.ts";
import { readConversationIds, readConversationsOf } from "./queries/conversations.ts";
import { type ConversationSize, readSizes } from "./queries/sizes.ts";
import type { Reader } from "./reader.ts";

export type PageLimits = Pick<SourceOptions, "pageRows" | "pageBytes" | "maxChunkMessages" | "firstPageRows">;

/** Conversations to be read together. Those that exceed the limits alone are `tooLarge`: their messages are left for later. */
export interface Page {
  readonly conversations: readonly ConversationRow[];
  readonly tooLarge: ReadonlySet<number>;
}

/** Ids of all conversations in scope, by id. The first pages may be small, and each is then twice the one before. */
export async function* readIdPages(
  reader: Reader,
  limits: Pick<PageLimits, "pageRows" | "firstPageRows">,
  from: BundlePosition = { afterId: 0, taken: 0 },
  beforePage: () => Promise<void> = async () => {},
): AsyncGenerator<readonly number[]> {
  let { afterId } = from;
  let left = (reader.scope.limit ?? Number.POSITIVE_INFINITY) - from.taken;
  let pageRows = Math.min(limits.firstPageRows ?? limits.pageRows, limits.pageRows);
  while (left > 0) {
    await beforePage();
    const wanted = Math.min(pageRows, left);
    const ids = await readConversationIds(reader, afterId, wanted);
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    if (ids.length < wanted) return;
    afterId = last;
    pageRows = Math.min(pageRows * 2, limits.pageRows);
    left -= ids.length;
  }
}

/**
 * The conversations of each list (ascending, at most `pageRows`), as far as they exist and are in scope, cut so that the
 * messages of a page stay within the limits.
 */
export async function* readPagesOf(
  reader: Reader,
  lists: Lists,
  limits: PageLimits,
  beforeList: () => Promise<void> = async () => {},
): AsyncGenerator<Page> {
  for await (const ids of lists) {
    await beforeList();
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
