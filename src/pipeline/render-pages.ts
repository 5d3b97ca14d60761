import type { RenderedPart } from "../model/rendered.ts";
import type { ConversationBundle } from "../model/rows.ts";
import type { ViewContext } from "../view/context.ts";
import { type Reading, readConversation } from "./read-conversation.ts";
import { PartBuilder } from "./render.ts";

export interface Rendering extends Reading {
  readonly context: ViewContext;
  readonly signal: AbortSignal;
}

/** A part is handed on when it has grown to this, and at the end of each page. */
const PART_BYTES = 2 ** 19;

/** The chain from rows to lines: holds one page, one segment and one part, which lasts until the next is asked for. */
export async function* renderPages(
  pages: AsyncIterable<readonly ConversationBundle[]>,
  rendering: Rendering,
): AsyncGenerator<RenderedPart> {
  const part = new PartBuilder(rendering.context);
  for await (const page of pages) {
    for (const bundle of page) {
      rendering.signal.throwIfAborted();
      const threads = readConversation(bundle, rendering);
      for (let next = await threads.next(); ; next = await threads.next()) {
        if (next.done) {
          part.finish(next.value);
          break;
        }
        part.add(next.value);
        if (part.bytes > PART_BYTES) yield part.take(bundle.conversation.id);
      }
      if (part.bytes > PART_BYTES) yield part.take(null);
    }
    if (!part.isEmpty) yield part.take(null);
  }
}
