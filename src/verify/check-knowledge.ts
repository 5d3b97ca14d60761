import { hash } from "node:crypto";
import { canonicalJson } from "../model/canonical-json.ts";
import { corpusIds } from "../model/ids.ts";
import { knowledgeView } from "../model/views.ts";
import { checkExcludedKeys, checkMetadata, checkTokens } from "./check-metadata.ts";
import type { GenerationState } from "./generation-state.ts";
import type { LineReport } from "./line-report.ts";
import { knowledgeSchema } from "./schema/knowledge.ts";
import { UuidSet } from "./uuid-set.ts";

/** One line of `knowledge`: an article or a canned response. */
export function checkKnowledge(record: object, state: GenerationState, report: LineReport): void {
  if ("metadata" in record && !checkMetadata(record.metadata, knowledgeView, state, report)) return;
  const parsed = knowledgeSchema.safeParse(record);
  if (!parsed.success) {
    report.schema(parsed.error);
    return;
  }
  const line = parsed.data;
  const { text, metadata } = line;
  const { account_id, kind, knowledge_id, source } = metadata;
  if (account_id !== state.accountId) report.add("account-foreign", "metadata.account_id");
  const ids = state.partIds.get(knowledgeView) ?? new UuidSet();
  state.partIds.set(knowledgeView, ids);
  if (!ids.add(line.id_)) report.add("id-duplicate", "id_");
  const { article, cannedResponse } = corpusIds(state.idNamespace);
  const id = kind === "article" ? article(account_id, knowledge_id) : cannedResponse(account_id, knowledge_id);
  if (line.id_ !== id) report.add("id-not-derived", "id_");
  if (source !== `chatwoot:${account_id}:${kind}:${knowledge_id}`) report.add("id-not-derived", "metadata.source");
  checkExcludedKeys(line, report);
  checkTokens(line, report);
  if (line.content_hash !== `sha256:${hash("sha256", canonicalJson({ text, metadata }))}`)
    report.add("content-hash-differs", "content_hash");
}
