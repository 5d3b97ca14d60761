import { CorpusError } from "../errors.ts";

/** A line of `documents`, `qa` or `attachments`, as far as an export needs it. */
export interface ExportedLine {
  readonly id: string;
  readonly threadId: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string | number>>;
}

interface Stored {
  readonly id_: string;
  readonly thread_id?: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string | number>>;
  /** Of attachments. */
  readonly file?: Readonly<Record<string, string | number>>;
}

/** Keys sorted: what stands beside the metadata of attachments goes among it, since these readers set no budget. */
export function exportedLine(line: string): ExportedLine {
  const { id_, thread_id, text, metadata, file = {} } = parsed(line);
  const all = Object.entries({ ...metadata, ...file }).sort(([a], [b]) => (a < b ? -1 : 1));
  return { id: id_, threadId: thread_id ?? id_, text, metadata: Object.fromEntries(all) };
}

function parsed(line: string): Stored {
  try {
    return JSON.parse(line) as Stored;
  } catch {
    // Without the cause: JSON.parse quotes what it read.
    throw new CorpusError("corpusDamaged", "a line of the corpus is not JSON", {
      hint: "run `chatwoot-corpus verify`, then restore the corpus from a backup, or extract again",
    });
  }
}

export type Cell = string | number;
export type Row = Readonly<Record<string, Cell>>;

/** All columns beside each other, as tables want them. */
export const flatRow = ({ id, threadId, text, metadata }: ExportedLine): Row => ({
  id,
  thread_id: threadId,
  text,
  ...metadata,
});

/** Keeps the first line of each answer group: macros and canned answers come once. */
export function oncePerGroup(): (line: ExportedLine) => boolean {
  const seen = new Set<string>();
  return ({ metadata }) => {
    const group = metadata["answer_group"];
    if (typeof group !== "string") return true;
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  };
}
