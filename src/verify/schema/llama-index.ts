import { z } from "zod";

/** Keys that a line keeps from embedding and prompt, in both languages' spellings. */
export function excludedKeysOf<const Key extends string>(options: readonly Key[]) {
  const keys = z.array(z.enum(options as readonly [Key, ...Key[]]));
  return {
    excluded_embed_metadata_keys: keys.describe("for LlamaIndex in Python"),
    excluded_llm_metadata_keys: keys.describe("for LlamaIndex in Python"),
    excludedEmbedMetadataKeys: keys.describe("the same, for LlamaIndex.TS"),
    excludedLlmMetadataKeys: keys.describe("the same, for LlamaIndex.TS"),
  };
}

/** What the lines that LlamaIndex loads have in common. */
export interface MetadataLine {
  readonly metadata: Readonly<Record<string, string | number>>;
  readonly excluded_embed_metadata_keys: readonly string[];
  readonly excluded_llm_metadata_keys: readonly string[];
  readonly excludedEmbedMetadataKeys: readonly string[];
  readonly excludedLlmMetadataKeys: readonly string[];
}
