import type { ConversationCounts } from "../model/counts.ts";
import type { RenderedThread } from "../model/rendered.ts";

interface Counted {
  readonly counts: ConversationCounts;
  readonly redactions: Readonly<Record<string, number>>;
}

/**
 * What a delta says about a conversation of which some threads are in the corpus already: their rows were read, and left
 * out because nothing about them is new.
 */
export function withoutUnchanged(
  { counts, redactions }: Counted,
  unchanged: readonly Pick<RenderedThread, "turns" | "attachments" | "redactions">[],
): Counted {
  if (unchanged.length === 0) return { counts, redactions };
  const segments = counts.segments - unchanged.length;
  const left = { ...redactions };
  for (const thread of unchanged) {
    for (const [kind, count] of Object.entries(thread.redactions)) left[kind] = (left[kind] ?? 0) - count;
  }
  const turns = unchanged.reduce((sum, thread) => sum + thread.turns, 0);
  const attachments = unchanged.reduce((sum, thread) => sum + thread.attachments, 0);
  return {
    counts: {
      ...counts,
      segments,
      leftOut: segments === 0 ? "unchanged" : counts.leftOut,
      messages: moved(counts.messages, turns),
      attachments: moved(counts.attachments, attachments),
    },
    redactions: Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0)),
  };
}

function moved(rows: ConversationCounts["messages"], number: number): ConversationCounts["messages"] {
  if (number === 0) return rows;
  return {
    ...rows,
    published: rows.published - number,
    leftOut: { ...rows.leftOut, unchanged: (rows.leftOut["unchanged"] ?? 0) + number },
  };
}
