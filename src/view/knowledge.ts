import { corpusIds } from "../model/ids.ts";
import type { RedactedThread } from "../model/redacted.ts";
import type { KnowledgeRow } from "../model/rows.ts";
import type { ViewContext } from "./context.ts";
import { type ExcludedKeys, excludedKeys } from "./excluded-keys.ts";
import { languageOf } from "./language/language.ts";
import { excludedKeysJson, llamaIndexLine } from "./llama-index-line.ts";
import { bothHide, freeTokens, shortened } from "./metadata-budget.ts";

/** Rules as for documents. */
export interface KnowledgeMetadata {
  readonly account_id: number;
  readonly kind: KnowledgeRow["kind"];
  readonly knowledge_id: number;
  readonly language: string;
  readonly source: string;
  /** Of an article; of a canned response the code that agents type. */
  readonly title: string;
}

/** One line of `knowledge-*.jsonl`: a LlamaIndex Document. */
export interface KnowledgeLine extends ExcludedKeys {
  readonly id_: string;
  readonly class_name: "Document";
  readonly type: "DOCUMENT";
  readonly text: string;
  readonly metadata: KnowledgeMetadata;
  readonly content_hash: string;
}

const hidden = [
  "account_id",
  "knowledge_id",
  "language",
  "source",
] as const satisfies readonly (keyof KnowledgeMetadata)[];
const hiddenFromEmbedding = [...hidden, "kind"].sort();
const excludedJson = excludedKeysJson(excludedKeys(hiddenFromEmbedding, hidden));
const hiddenFromBoth = bothHide(hiddenFromEmbedding, hidden);

/** @param thread made by `thread/knowledge.ts` of this row, and redacted. */
export function knowledgeLine(
  { kind, id }: Pick<KnowledgeRow, "kind" | "id">,
  thread: RedactedThread,
  { idNamespace }: Pick<ViewContext, "idNamespace">,
): string {
  const { accountId, subject, turns } = thread;
  const metadata = {
    account_id: accountId,
    kind,
    knowledge_id: id,
    language: languageOf(thread) ?? "",
    source: `chatwoot:${accountId}:${kind}:${id}`,
    title: "",
  } satisfies KnowledgeMetadata;
  return llamaIndexLine({
    head: {
      id_: knowledgeId({ kind, id }, accountId, idNamespace),
      class_name: "Document",
      type: "DOCUMENT",
    } satisfies Partial<KnowledgeLine>,
    content: {
      text: turns[0]?.text ?? "",
      metadata: { ...metadata, title: shortened(subject ?? "", freeTokens(metadata, hiddenFromBoth)) },
    } satisfies Partial<KnowledgeLine>,
    excluded: excludedJson,
  });
}

export function knowledgeId(
  { kind, id }: Pick<KnowledgeRow, "kind" | "id">,
  accountId: number,
  idNamespace: string,
): string {
  const ids = corpusIds(idNamespace);
  return kind === "article" ? ids.article(accountId, id) : ids.cannedResponse(accountId, id);
}
