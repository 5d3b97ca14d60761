import type { PublishedThread } from "../model/published.ts";
import type { RedactedThread } from "../model/redacted.ts";
import { partsOf, threadHash, type ViewLines } from "../model/views.ts";
import type { ViewContext } from "../view/context.ts";
import { viewLines } from "../view/lines.ts";
import { threadId } from "../view/thread-id.ts";

/** A thread's lines, and what is kept of them. */
export interface RenderedThread extends PublishedThread {
  readonly lines: ViewLines;
}

export function renderThread(thread: RedactedThread, context: ViewContext): RenderedThread {
  const lines = viewLines(thread, context);
  return { id: threadId(thread, context), hash: threadHash(lines), parts: partsOf(lines), lines };
}

/** UTF-16 code units, for the progress shown. */
export const sizeOf = (lines: ViewLines): number =>
  Object.values(lines)
    .flat()
    .reduce((sum, line) => sum + line.length, 0);
