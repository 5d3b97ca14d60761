import { z } from "zod";
import { mediaPathForm } from "../../model/media.ts";
import { contentHash, corpusId, count, databaseId, isoSeconds } from "./common.ts";
import { attachmentSchema as inConversation } from "./conversation.ts";
import { excludedKeysOf } from "./llama-index.ts";

const { kind, state } = inConversation.shape;

export const attachmentMetadataSchema = z
  .strictObject({
    account_id: databaseId,
    conversation_id: databaseId,
    filename: z.string().describe("redacted, shortened"),
    kind,
    message_id: databaseId,
    sender: z.enum(["customer", "agent", "bot", "automation", "template", "system"]),
    sent_at: isoSeconds,
    sent_ts: z.int().describe("seconds since 1970"),
    source: z.string().regex(/^chatwoot:\d+:(attachment:\d+|message:\d+:inline:\d+)$/),
    url: z
      .string()
      .describe("the message in the dashboard, behind a login; empty without --base-url, or when it is too long"),
  })
  .describe("flat; keys sorted");

const file = z
  .strictObject({
    attachment_id: databaseId.describe("inside a mail the blob's"),
    bytes: count.describe("0: unknown"),
    content_type: z.string(),
    duration_seconds: count.describe("of sound and video; 0: none or unknown"),
    height: count.describe("pixels; 0: unknown"),
    state,
    width: count.describe("pixels; 0: unknown"),
  })
  .describe("what the file is; not metadata, whose budget it would break");

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
    file,
    ...excludedKeysOf(attachmentMetadataSchema.keyof().options),
    content_hash: contentHash.describe("sha256 of {text, metadata, file} in canonical JSON"),
  })
  .describe("One line of attachments-*.jsonl: a LlamaIndex Document");

export const imageSchema = z
  .strictObject({
    ...line,
    class_name: z.literal("ImageDocument"),
    type: z.literal("IMAGE_DOCUMENT"),
    text: z.string().min(1).describe("the turn it was sent in, between its neighbours"),
    metadata: attachmentMetadataSchema,
    file,
    ...excludedKeysOf(attachmentMetadataSchema.keyof().options),
    image_resource: z
      .strictObject({
        path: z.string().regex(mediaPathForm),
        mimetype: z.string().regex(/^image\/(png|jpeg|gif|webp|bmp|tiff)$/),
      })
      .optional()
      .describe("only where the corpus has the bytes"),
    content_hash: contentHash.describe("sha256 of {text, metadata, file, image_resource} in canonical JSON"),
  })
  .describe("One line of images-*.jsonl: a LlamaIndex ImageDocument");
