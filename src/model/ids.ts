import { createHash, hash } from "node:crypto";

/** RFC 9562 section 6.6: the namespace for names that are URLs. */
const NAMESPACE_URL = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** RFC 9562 section 5.5. The same function as Python's `uuid.uuid5`, so that anybody can recompute an id. */
export const uuidV5 = (namespace: string, name: string): string =>
  versioned(createHash("sha1").update(bytesOf(namespace), "latin1").update(name).digest("hex"));

const bytesOf = (uuid: string): string => Buffer.from(uuid.replaceAll("-", ""), "hex").toString("latin1");

/**
 * The same for a name of ASCII and the bytes of a namespace: hashed in one call, which costs a third, and there are ten
 * ids a thread.
 */
const named = (namespaceBytes: string, name: string): string =>
  versioned(hash("sha1", Buffer.from(namespaceBytes + name, "latin1"), "hex"));

/** RFC 9562: the version in the 13th digit, the variant in the upper bits of the 17th. */
function versioned(hex: string): string {
  const variant = "89ab".charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Ids of everything the corpus names. They come from the database's integer keys, never from a uuid of Chatwoot (those
 * are capabilities), so a deletion can be computed from the key alone: in Python
 * `uuid5(uuid5(NAMESPACE_URL, id_namespace), "conversation/1/101")`.
 */
export interface CorpusIds {
  /** A conversation's first, and usually only, segment. */
  conversation(accountId: number, conversationId: number): string;
  /** A later segment, by the id of its first message: it stays when segments before it change. */
  segment(accountId: number, firstMessageId: number): string;
  attachment(accountId: number, attachmentId: number): string;
  /** A question and answer pair, by the message that answers. */
  answer(accountId: number, messageId: number): string;
  /** An example of the fine-tuning view, by its first answer. */
  example(accountId: number, messageId: number): string;
  /** The picture that an attachment is, as a document of its own: ids of two views never meet in one index. */
  image(accountId: number, attachmentId: number): string;
  /** A picture inside a mail: Chatwoot has no attachment row of it. */
  inline(accountId: number, messageId: number, blobId: number): string;
  inlineImage(accountId: number, messageId: number, blobId: number): string;
  /** Texts of the help centre, and canned responses. */
  article(accountId: number, articleId: number): string;
  cannedResponse(accountId: number, cannedResponseId: number): string;
}

const idsByNamespace = new Map<string, CorpusIds>();

export function corpusIds(idNamespace: string): CorpusIds {
  const known = idsByNamespace.get(idNamespace);
  if (known) return known;
  const namespace = bytesOf(uuidV5(NAMESPACE_URL, idNamespace));
  const of = (kind: string) => (accountId: number, id: number) => named(namespace, `${kind}/${accountId}/${id}`);
  const within = (kind: string) => (accountId: number, messageId: number, id: number) =>
    named(namespace, `${kind}/${accountId}/${messageId}/${id}`);
  const ids = {
    conversation: of("conversation"),
    segment: of("segment"),
    attachment: of("attachment"),
    answer: of("qa"),
    example: of("example"),
    image: of("image"),
    inline: within("inline"),
    inlineImage: within("inline_image"),
    article: of("article"),
    cannedResponse: of("canned_response"),
  };
  idsByNamespace.set(idNamespace, ids);
  return ids;
}
