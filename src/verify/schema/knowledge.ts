import { z } from "zod";
import { contentHash, corpusId, databaseId } from "./common.ts";
import { excludedKeysOf } from "./llama-index.ts";

const knowledgeMetadataSchema = z.strictObject({
  account_id: databaseId,
  kind: z.enum(["article", "canned_response"]),
  knowledge_id: databaseId.describe("of the article or canned response"),
  language: z.string().describe("of an article its locale's, else told by the words; empty when unknown"),
  source: z.string().regex(/^chatwoot:\d+:(article|canned_response):\d+$/),
  title: z.string().describe("of a canned response the code that agents type; shortened to fit"),
});

export const knowledgeSchema = z
  .strictObject({
    id_: corpusId,
    class_name: z.literal("Document"),
    type: z.literal("DOCUMENT"),
    text: z.string().min(1).describe("description and text; the title where there is neither"),
    metadata: knowledgeMetadataSchema,
    ...excludedKeysOf(knowledgeMetadataSchema.keyof().options),
    content_hash: contentHash.describe("sha256 of {text, metadata} in canonical JSON"),
  })
  .describe("One line of knowledge-*.jsonl: a LlamaIndex Document");
