import type { StateRow } from "../model/published.ts";
import type { StateDraft } from "../state/draft.ts";
import { decodeRead } from "../state/encode.ts";
import type { PartSink, RunTally } from "./take-parts.ts";
import type { CorpusWriter } from "./writer.ts";

/** Writes every thread, and notes it for the pulls to come. */
export function fullSink(writer: CorpusWriter, draft: StateDraft): PartSink {
  return {
    async take({ conversations, blocks }, tally) {
      await writer.append(blocks);
      for (const block of Object.values(blocks)) tally.bytesWritten += block.bytes.length;
      for (const { finished } of conversations) {
        if (finished === null) continue;
        draft.put(finished);
        for (const row of count(finished, tally).quarantined) await writer.quarantine(row);
      }
    },
  };
}

/** For a dry run. */
export const discard: PartSink = {
  async take({ conversations }, tally) {
    for (const { finished } of conversations) if (finished !== null) count(finished, tally);
  },
};

function count(finished: StateRow, tally: RunTally) {
  const read = decodeRead(finished);
  tally.counts.addConversation(read.counts);
  tally.counts.addRedactions(read.redactions);
  tally.quarantined += read.quarantined.length;
  return read;
}
