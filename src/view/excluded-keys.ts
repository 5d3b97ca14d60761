/** The same two lists in the spelling of LlamaIndex in Python and of LlamaIndex.TS: neither reads the other's. */
export interface ExcludedKeys {
  readonly excluded_embed_metadata_keys: readonly string[];
  readonly excluded_llm_metadata_keys: readonly string[];
  readonly excludedEmbedMetadataKeys: readonly string[];
  readonly excludedLlmMetadataKeys: readonly string[];
}

export const excludedKeys = (fromEmbedding: readonly string[], fromPrompt: readonly string[]): ExcludedKeys => ({
  excluded_embed_metadata_keys: fromEmbedding,
  excluded_llm_metadata_keys: fromPrompt,
  excludedEmbedMetadataKeys: fromEmbedding,
  excludedLlmMetadataKeys: fromPrompt,
});
