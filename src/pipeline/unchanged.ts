import type { ConversationCounts } from "../model/counts.ts";
import type { RedactedThread } from "../model/redacted.ts";

interface Counted {
  readonly counts: ConversationCounts;
  readonly redactions: Readonly<Record<string, number>>;
}

/**
 * What a delta says about a conversation of which some threads are in the corpus already: their rows were read, and left
 * out because nothing about them is new.
 */
export function withoutUnchanged({ counts, redactions }: Counted, unchanged: readonly RedactedThread[]): Counted {
  if (unchanged.length === 0) return { counts, redactions };
  const turns = unchanged.flatMap((thread) => thread.turns);
  const segments = counts.segments - unchanged.length;
  const left = { ...redactions };
  for (const thread of unchanged) {
    for (const [kind, count] of Object.entries(thread.redaction.counts)) left[kind] = (left[kind] ?? 0) - count;
  }
  return {
    counts: {
      ...counts,
      segments,
      leftOut: segments === 0 ? "unchanged" : counts.leftOut,
      messages: moved(counts.messages, turns.length),
      attachments: moved(
        counts.attachments,
        turns.reduce((sum, { attachments }) => sum + attachments.length, 0),
      ),
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
