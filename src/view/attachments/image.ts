import { canonicalJson } from "../../model/canonical-json.ts";
import { corpusIds } from "../../model/ids.ts";
import type { MediaFile } from "../../model/media.ts";
import type { RedactedThread } from "../../model/redacted.ts";
import { contentHash } from "../content-hash.ts";
import type { ViewContext } from "../context.ts";
import type { ExcludedKeys } from "../excluded-keys.ts";
import { threadId } from "../thread-id.ts";
import { textAround } from "./around.ts";
import {
  type AttachmentMetadata,
  attachmentExcluded,
  attachmentMetadata,
  type FileFacts,
  fileFacts,
  type SentAttachment,
  sentAttachments,
} from "./attachment.ts";

/**
 * One line of `images-*.jsonl`: a LlamaIndex ImageDocument. `image_resource` stands only where the corpus has the bytes;
 * without it the line is found by the words around the picture, and `metadata.url` leads to it.
 */
export interface ImageLine extends ExcludedKeys {
  readonly id_: string;
  readonly thread_id: string;
  readonly class_name: "ImageDocument";
  readonly type: "IMAGE_DOCUMENT";
  readonly text: string;
  readonly metadata: AttachmentMetadata;
  readonly file: FileFacts;
  readonly image_resource?: MediaFile;
  readonly content_hash: string;
}

export function imageLines(thread: RedactedThread, context: ViewContext): string[] {
  return sentAttachments(thread)
    .filter(isPicture)
    .map((sent) => canonicalJson(imageLine(sent, thread, context, mediaOf(sent, context))));
}

const mediaOf = ({ attachment: { checksum, bytes } }: SentAttachment, context: ViewContext): MediaFile | null =>
  checksum === undefined || bytes === null ? null : context.mediaOf({ checksum, bytes });

/** A picture by what its bytes are. A format that readers of images do not take (SVG, HEIC) is an attachment only. */
const isPicture = ({ attachment: { contentType, kind, state } }: SentAttachment): boolean =>
  state === "ready" &&
  (contentType === null ? kind === "image" : /^image\/(?:png|jpe?g|gif|webp|bmp|tiff)$/i.test(contentType));

export function imageLine(
  sent: SentAttachment,
  thread: RedactedThread,
  context: ViewContext,
  media: MediaFile | null,
): ImageLine {
  const content = {
    text: textAround(thread.turns, sent.index),
    metadata: attachmentMetadata(sent, thread, context),
    file: fileFacts(sent.attachment),
  };
  return {
    id_: imageId(sent, thread, context),
    thread_id: threadId(thread, context),
    class_name: "ImageDocument",
    type: "IMAGE_DOCUMENT",
    ...content,
    ...attachmentExcluded,
    ...(media !== null && { image_resource: { path: media.path, mimetype: media.mimetype } }),
    content_hash: contentHash(media === null ? content : { ...content, image_resource: media }),
  };
}

function imageId(
  { attachment, turn }: SentAttachment,
  { accountId }: Pick<RedactedThread, "accountId">,
  { idNamespace }: ViewContext,
): string {
  const ids = corpusIds(idNamespace);
  return attachment.kind === "inline"
    ? ids.inlineImage(accountId, turn.messageId, attachment.id)
    : ids.image(accountId, attachment.id);
}
