import type { MessageChunk } from "../model/rows.ts";
import type { PageLimits } from "./pages.ts";
import { readAttachments } from "./queries/attachments.ts";
import { linkedIn, linksOf, readLinkedBlobs } from "./queries/linked-blobs.ts";
import { readMessages } from "./queries/messages.ts";
import { readMessageIds } from "./queries/sizes.ts";
import type { Reader } from "./reader.ts";

/**
 * The messages of one conversation in order. What is held for the whole conversation is 16 bytes a message; a message
 * larger than the limit comes alone.
 */
export async function* readChunks(
  reader: Reader,
  conversationId: number,
  limits: PageLimits,
): AsyncGenerator<MessageChunk> {
  const { ids, bytes } = await readMessageIds(reader, conversationId);
  for (const [start, end] of cutChunks(bytes, limits)) {
    const messages = await readMessages(reader, [...ids.subarray(start, end)]);
    yield {
      messages,
      attachments: await readAttachments(
        reader,
        messages.map(({ id }) => id),
      ),
      linkedBlobs: await readLinkedBlobs(reader, linkedIn(linksOf(reader, messages))),
    };
  }
}

/** Ranges `[start, end)` of at most `maxChunkMessages` messages and, unless it is a single one, `pageBytes` bytes. */
export function* cutChunks(
  bytes: ArrayLike<number>,
  { pageBytes, maxChunkMessages }: Pick<PageLimits, "pageBytes" | "maxChunkMessages">,
): Generator<readonly [start: number, end: number]> {
  let start = 0;
  let sum = 0;
  for (let index = 0; index < bytes.length; index++) {
    const size = bytes[index] ?? 0;
    if (index > start && (sum + size > pageBytes || index - start === maxChunkMessages)) {
      yield [start, index];
      start = index;
      sum = 0;
    }
    sum += size;
  }
  if (start < bytes.length) yield [start, bytes.length];
}
