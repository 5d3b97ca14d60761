import { RunCounts } from "../model/counts.ts";
import type { Counts } from "../model/manifest.ts";
import type { RenderedPart } from "../model/rendered.ts";
import type { RunContext } from "../model/run.ts";

/** What a run has done so far. Sinks add to it. */
export interface RunTally {
  readonly counts: RunCounts;
  quarantined: number;
  bytesWritten: number;
}

/** Takes what is to be published, part by part, conversations by id. */
export interface PartSink {
  take(part: RenderedPart, tally: RunTally): Promise<void>;
}

export interface PartsTaking {
  readonly parts: AsyncIterable<RenderedPart>;
  readonly sink: PartSink;
  readonly run: RunContext;
  readonly conversationsTotal: number;
  readonly tally: RunTally;
  /** After the sink has taken a part that ends with a whole conversation. */
  readonly onWhole?: ((so: ReadBefore) => Promise<void>) | undefined;
}

export interface ReadBefore {
  /** Id of the last conversation. */
  readonly afterId: number;
  readonly counts: Counts;
  readonly quarantined: number;
  readonly bytesWritten: number;
}

/** @param before what was read before, when the run goes on with it. */
export const openTally = (before?: ReadBefore): RunTally => ({
  counts: before ? RunCounts.from(before.counts) : new RunCounts(),
  quarantined: before?.quarantined ?? 0,
  bytesWritten: before?.bytesWritten ?? 0,
});

/** The end of the chain: finished lines into files, in order. */
export async function takeParts({ parts, sink, run, conversationsTotal, tally, onWhole }: PartsTaking) {
  for await (const part of parts) {
    run.signal.throwIfAborted();
    await sink.take(part, tally);
    const { counts, quarantined, bytesWritten } = tally;
    const last = part.conversations.at(-1);
    if (onWhole && last !== undefined && last.finished !== null)
      await onWhole({ afterId: last.id, counts: counts.total(), quarantined, bytesWritten });
    run.onProgress?.({
      conversations: counts.conversationsRead,
      conversationsTotal,
      messages: counts.messagesRead,
      bytesWritten,
    });
  }
  return { counts: tally.counts.total(), quarantined: tally.quarantined };
}
