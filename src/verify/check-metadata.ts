import { metadataBudget, metadataTokens } from "../model/metadata-tokens.ts";
import { isSortedSet } from "./check-conversation.ts";
import type { GenerationState } from "./generation-state.ts";
import type { LineReport } from "./line-report.ts";
import type { MetadataLine } from "./schema/llama-index.ts";

/** Overwritten by every LlamaIndex vector store, or refused by LangChain's indexer. */
const RESERVED = new Set([
  "doc_id",
  "document_id",
  "ref_doc_id",
  "_node_content",
  "_node_type",
  "content_hash",
  "metadata_hash",
  "hash_",
]);

/** What vector stores ask of metadata. `false` when it cannot be read any further. */
export function checkMetadata(metadata: unknown, view: string, state: GenerationState, report: LineReport): boolean {
  if (typeof metadata !== "object" || metadata === null) {
    report.add("metadata-not-flat", "metadata");
    return false;
  }
  const entries = Object.entries(metadata);
  const keys = entries.map(([key]) => key);
  const nested = entries.filter(([, value]) => !(typeof value === "string" || Number.isSafeInteger(value)));
  if (nested.length > 0) report.add("metadata-not-flat", "metadata");
  if (!isSortedSet(keys)) report.add("metadata-unsorted", "metadata");
  if (keys.some((key) => RESERVED.has(key))) report.add("metadata-reserved", "metadata");
  const shape = entries.map(([key, value]) => `${key}:${typeof value}`).join();
  const first = state.metadataShapes.get(view);
  if (first === undefined) state.metadataShapes.set(view, shape);
  else if (shape !== first && nested.length === 0) report.add("metadata-keys-differ", "metadata");
  return nested.length === 0;
}

/** A key counts against a chunk unless both lists hold it. */
export function checkTokens(line: MetadataLine, report: LineReport): void {
  const embed = new Set<string>(line.excluded_embed_metadata_keys);
  const both = new Set<string>(line.excluded_llm_metadata_keys.filter((key) => embed.has(key)));
  const isOverBudget =
    metadataTokens(line.metadata, both) >= metadataBudget.visibleTokens ||
    metadataTokens(line.metadata, new Set()) >= metadataBudget.allTokens;
  if (isOverBudget) report.add("metadata-too-long", "metadata");
}

/** Both languages' spellings say the same. */
export function checkExcludedKeys(line: MetadataLine, report: LineReport): void {
  const agree = (one: readonly string[], other: readonly string[]) => one.join() === other.join();
  if (!agree(line.excluded_embed_metadata_keys, line.excludedEmbedMetadataKeys)) {
    report.add("excluded-keys-differ", "excludedEmbedMetadataKeys");
  }
  if (!agree(line.excluded_llm_metadata_keys, line.excludedLlmMetadataKeys)) {
    report.add("excluded-keys-differ", "excludedLlmMetadataKeys");
  }
}
