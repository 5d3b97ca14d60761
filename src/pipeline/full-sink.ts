import type { PublishedThread } from "../model/published.ts";
import type { StateDraft } from "../state/draft.ts";
import type { ViewContext } from "../view/context.ts";
import { renderThread, sizeOf } from "./render.ts";
import type { ThreadSink } from "./threads.ts";
import type { CorpusWriter } from "./writer.ts";

/** Writes every thread, and notes it for the pulls to come. */
export function fullSink(writer: CorpusWriter, context: ViewContext, draft: StateDraft): ThreadSink {
  let threads: PublishedThread[] = [];
  return {
    async append(thread) {
      const rendered = renderThread(thread, context);
      await writer.append(rendered);
      const { id, hash, parts } = rendered;
      threads.push({ id, hash, parts });
      return sizeOf(rendered.lines);
    },
    async finish({ id, ...read }) {
      for (const row of read.quarantined) await writer.quarantine(row);
      draft.put({ id, threads, read });
      threads = [];
    },
  };
}
