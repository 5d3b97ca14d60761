import { z } from "zod";
import { contentHash, corpusId, count, databaseId, isoSeconds } from "./common.ts";
import { attachmentSchema as inConversation } from "./conversation.ts";
import { excludedKeysOf } from "./llama-index.ts";

const { kind, state } = inConversation.shape;

const metadata = {
  account_id: databaseId,
  attachment_id: databaseId,
  bytes: count.describe("0: unknown"),
  content_type: z.string(),
  conversation_id: databaseId,
  duration_seconds: count.describe("of sound and video; 0: none or unknown"),
};
const more = {
  filename: z.string().describe("redacted, shortened"),
  height: count.describe("pixels; 0: unknown"),
  kind,
  message_id: databaseId,
  sender: z.enum(["customer", "agent", "bot", "automation", "template", "system"]),
  sent_at: isoSeconds,
  sent_ts: z.int().describe("seconds since 1970"),
  source: z.string().regex(/^chatwoot:\d+:(attachment:\d+|message:\d+:inline:\d+)$/),
  state,
  url: z.string().describe("the message in the dashboard, behind a login; empty without --base-url"),
  width: count.describe("pixels; 0: unknown"),
};

export const attachmentMetadataSchema = z.strictObject({ ...metadata, ...more }).describe("flat; keys sorted");

const line = {
  id_: corpusId,
  thread_id: corpusId,
};

export const attachmentLineSchema = z
  .strictObject({
    ...line,
    class_name: z.literal("Document"),
    type: z.literal("DOCUMENT"),
    text: z.string().min(1).describe("the turn it was sent in, between its neighbours"),
    metadata: attachmentMetadataSchema,
    ...excludedKeysOf(attachmentMetadataSchema.keyof().options),
    content_hash: contentHash.describe("sha256 of {text, metadata} in canonical JSON"),
  })
  .describe("One line of attachments-*.jsonl: a LlamaIndex Document");

export const imageMetadataSchema = z
  .strictObject({ ...metadata, file_path: z.string().describe("as in image_resource; empty without bytes"), ...more })
  .describe("flat; keys sorted");

export const imageSchema = z
  .strictObject({
    ...line,
    class_name: z.literal("ImageDocument"),
    type: z.literal("IMAGE_DOCUMENT"),
    text: z.string().min(1).describe("the turn it was sent in, between its neighbours"),
    metadata: imageMetadataSchema,
    ...excludedKeysOf(imageMetadataSchema.keyof().options),
    image_resource: z
      .strictObject({
        path: z.string().regex(/^media\/sha256\/[0-9a-f]{2}\/[0-9a-f]{64}(\.[a-z0-9]+)?$/),
        mimetype: z.string(),
      })
      .optional()
      .describe("only where the corpus has the bytes"),
    content_hash: contentHash.describe("sha256 of {text, metadata, image_resource} in canonical JSON"),
  })
  .describe("One line of images-*.jsonl: a LlamaIndex ImageDocument");
