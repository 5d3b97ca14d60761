import { canonicalJson } from "../model/canonical-json.ts";
import type { RedactedThread } from "../model/redacted.ts";
import { contentHash, jsonHash } from "./content-hash.ts";
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
  const content = contentOf(thread);
  return { ...head(thread, context), ...content, ...excluded, content_hash: contentHash(content) };
}

/** The same as a line: {@link canonicalJson} of it, with its long text written once instead of twice. */
export function documentLineJson(thread: RedactedThread, context: ViewContext): string {
  const content = canonicalJson(contentOf(thread));
  const first = inner(canonicalJson(head(thread, context)));
  return `{${first},${inner(content)},${excludedJson},"content_hash":"${jsonHash(content)}"}`;
}

const head = (thread: RedactedThread, context: ViewContext) =>
  ({ id_: threadId(thread, context), class_name: "Document", type: "DOCUMENT" }) as const;

const contentOf = (thread: RedactedThread): Pick<DocumentLine, "text" | "metadata"> => ({
  text: thread.turns.map(turnText).join(TURN_SEPARATOR),
  metadata: documentMetadata(thread),
});

const excluded = {
  excluded_embed_metadata_keys: hiddenFromEmbedding,
  excluded_llm_metadata_keys: hiddenFromPrompt,
  excludedEmbedMetadataKeys: hiddenFromEmbedding,
  excludedLlmMetadataKeys: hiddenFromPrompt,
} as const;

/** An object's JSON without its braces. */
const inner = (json: string): string => json.slice(1, -1);
const excludedJson = inner(canonicalJson(excluded));
