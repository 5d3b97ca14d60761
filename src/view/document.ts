import type { RedactedThread } from "../model/redacted.ts";
import { contentHash } from "./content-hash.ts";
import type { ViewContext } from "./context.ts";
import { type DocumentMetadata, documentMetadata, hiddenFromEmbedding, hiddenFromPrompt } from "./document-metadata.ts";
import { type ExcludedKeys, excludedKeys } from "./excluded-keys.ts";
import { excludedKeysJson, llamaIndexLine } from "./llama-index-line.ts";
import { TURN_SEPARATOR } from "./said.ts";
import { threadId } from "./thread-id.ts";
import { turnText } from "./turn-text.ts";

/**
 * One line of `documents-*.jsonl`: a LlamaIndex Document in Python (`Document.from_json(line)`) and in TypeScript
 * (`new Document(JSON.parse(line))`), which read different spellings of the excluded keys. JSON Schema:
 * `docs/schema/document.json`.
 */
export interface DocumentLine extends ExcludedKeys {
  readonly id_: string;
  readonly class_name: "Document";
  readonly type: "DOCUMENT";
  readonly text: string;
  readonly metadata: DocumentMetadata;
  /** Of `text` and `metadata`: what decides whether an index has to embed the line again. */
  readonly content_hash: string;
}

export function documentLine(thread: RedactedThread, context: ViewContext): DocumentLine {
  const content = contentOf(thread);
  return { ...head(thread, context), ...content, ...excluded, content_hash: contentHash(content) };
}

/** The same as a line: canonical JSON of it, with its long text written once instead of twice. */
export const documentLineJson = (thread: RedactedThread, context: ViewContext): string =>
  llamaIndexLine({ head: head(thread, context), content: contentOf(thread), excluded: excludedJson });

const head = (thread: RedactedThread, context: ViewContext) =>
  ({ id_: threadId(thread, context), class_name: "Document", type: "DOCUMENT" }) as const;

const contentOf = (thread: RedactedThread): Pick<DocumentLine, "text" | "metadata"> => ({
  text: thread.turns.map(turnText).join(TURN_SEPARATOR),
  metadata: documentMetadata(thread),
});

const excluded = excludedKeys(hiddenFromEmbedding, hiddenFromPrompt);

const excludedJson = excludedKeysJson(excluded);
