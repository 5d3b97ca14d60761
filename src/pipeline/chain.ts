import type { RunContext } from "../model/run.ts";
import type { Lists } from "../model/source.ts";
import { openGovernor } from "./governor.ts";
import { openRenderer } from "./open-renderer.ts";
import type { Opened } from "./opened.ts";
import type { ReadOptions } from "./settings.ts";
import { openTally, type PartSink, type ReadBefore, takeParts } from "./take-parts.ts";

export interface Chain {
  readonly opened: Opened;
  readonly options: ReadOptions;
  readonly run: RunContext;
  /** Which conversations. */
  readonly lists: Lists;
  readonly conversationsTotal: number;
  readonly endsAt: Date | null;
  readonly sink: PartSink;
  readonly before?: ReadBefore | undefined;
  readonly onWhole?: (so: ReadBefore) => Promise<void>;
}

/** The chain as a whole: from ids of conversations to what the sink makes of their lines. */
export async function runChain({ opened, options, run, lists, endsAt, before, ...taking }: Chain) {
  const tally = openTally(before);
  const { conversationsTotal: conversations } = taking;
  const { signal, now } = run;
  const governor = openGovernor(opened.source, options, { signal, now, endsAt, rowsRead: () => tally.counts.rowsRead });
  await using renderer = await openRenderer(opened, options, { run, conversations, governor, endsAt });
  const parts = renderer.render(governor.lists(lists));
  return await takeParts({ ...taking, parts, run, tally });
}
