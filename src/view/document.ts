import type { RedactedThread } from "../model/redacted.ts";
import { contentHash } from "./content-hash.ts";
import type { ViewContext } from "./context.ts";
import { type DocumentMetadata, documentMetadata, hiddenFromEmbedding, hiddenFromPrompt } from "./document-metadata.ts";
import { threadId } from "./thread-id.ts";
import { TURN_SEPARATOR, turnText } from "./turn-text.ts";

/**
 * One line of `documents-*.jsonl`: a LlamaIndex Document in Python (`Document.from_json(line)`) and in TypeScript
 * (`new Document(JSON.parse(line))`), which read different spellings of the excluded keys. JSON Schema:
 * `docs/schema/document.json`.
 */
export interface DocumentLine {
  readonly id_: string;
  readonly class_name: "Document";
  readonly type: "DOCUMENT";
  readonly text: string;
  readonly metadata: DocumentMetadata;
  readonly excluded_embed_metadata_keys: readonly string[];
  readonly excluded_llm_metadata_keys: readonly string[];
  readonly excludedEmbedMetadataKeys: readonly string[];
  readonly excludedLlmMetadataKeys: readonly string[];
  /** Of `text` and `metadata`: what decides whether an index has to embed the line again. */
  readonly content_hash: string;
}

export function documentLine(thread: RedactedThread, context: ViewContext): DocumentLine {
  const text = thread.turns.map(turnText).join(TURN_SEPARATOR);
  const metadata = documentMetadata(thread);
  return {
    id_: threadId(thread, context),
    class_name: "Document",
    type: "DOCUMENT",
    text,
    metadata,
    excluded_embed_metadata_keys: hiddenFromEmbedding,
    excluded_llm_metadata_keys: hiddenFromPrompt,
    excludedEmbedMetadataKeys: hiddenFromEmbedding,
    excludedLlmMetadataKeys: hiddenFromPrompt,
    content_hash: contentHash({ text, metadata }),
  };
}
