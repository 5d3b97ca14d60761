import type { Source } from "../model/source.ts";
import { contentHashOf, knowledgeView } from "../model/views.ts";
import type { Redactor } from "../redact/redactor.ts";
import { knowledgeThread } from "../thread/knowledge.ts";
import type { ViewContext } from "../view/context.ts";
import { knowledgeId, knowledgeLine } from "../view/knowledge.ts";
import type { CorpusWriter } from "./writer.ts";

export interface KnowledgeReading {
  readonly source: Source;
  readonly redactor: Redactor;
  readonly writer: CorpusWriter;
  readonly context: Pick<ViewContext, "idNamespace">;
  readonly signal: AbortSignal;
  /** Id to content hash of what the corpus has; empty for a full generation. */
  readonly published: ReadonlyMap<string, string>;
}

/**
 * Reads what there is of articles and canned responses, all of it every time since it is little, and writes what the corpus
 * does not have like that. After the threads.
 *
 * @returns how many ids went.
 */
export async function writeKnowledge(reading: KnowledgeReading): Promise<number> {
  const { source, redactor, writer, context, published, signal } = reading;
  const { accountId } = source.facts;
  const gone = new Set(published.keys());
  for await (const row of source.knowledge()) {
    signal.throwIfAborted();
    const raw = knowledgeThread(row, accountId);
    if (raw === null) continue;
    const redaction = redactor.open([]);
    const asking = redaction.prepare(raw);
    if (asking !== null) await asking;
    const line = knowledgeLine(row, redaction.redact(raw), context);
    const id = knowledgeId(row, accountId, context.idNamespace);
    if (published.get(id) !== contentHashOf(line)) await writer.know(line);
    gone.delete(id);
  }
  for (const id_ of gone) await writer.remove({ id_, view: knowledgeView, reason: "knowledge_gone" });
  return gone.size;
}
