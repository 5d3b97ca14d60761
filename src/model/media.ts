/** Bytes of a picture inside the corpus: named by what they are, since LlamaIndex's hash sees the path only. */
export interface MediaFile {
  /** Relative to the corpus folder: `media/sha256/ab/ab12....png`. */
  readonly path: string;
  readonly mimetype: string;
}

/** What a blob's row says of its bytes. */
export interface BlobFacts {
  /** base64 of the MD5, as ActiveStorage keeps it. */
  readonly checksum: string;
  readonly bytes: number;
}

/** A file of the corpus's `media/` folder, with what a blob's row would say of it. */
export interface StoredMedia extends BlobFacts, MediaFile {}

/** The file of the corpus that has a blob's bytes; `null` when none has. */
export type MediaLookup = (blob: BlobFacts) => MediaFile | null;

/** Name of the folder inside the corpus. */
export const MEDIA_FOLDER = "media";
/** What a name under {@link MEDIA_FOLDER} looks like; the first group is the sha256 of the bytes. */
export const mediaPathForm = /^media\/sha256\/([0-9a-f]{2})\/(\1[0-9a-f]{62})\.[a-z]{3,4}$/;

/** Pictures whose bytes are looked for. */
export interface WantedBlobs {
  readonly attachmentIds: readonly number[];
  /** Pictures inside mails: of them the corpus knows the blob. */
  readonly inlineBlobIds: readonly number[];
}

/** Where the bytes of a picture are. In memory only: whoever knows a key can open the file it names (facts 6.3). */
export interface BlobPlace {
  readonly of: "attachment" | "inline";
  /** Of the attachment, or of the blob where it is `inline`. */
  readonly id: number;
  readonly bytes: number;
  readonly checksum: string | null;
  /** `local`, `amazon` ...: `config/storage.yml` of Chatwoot. */
  readonly service: string;
  readonly key: string;
}

/** Why a picture has no bytes in the corpus. A closed list: the summary counts by it. */
export const mediaRefusals = {
  gone: "its row is gone: the next pull tells",
  inline_unproven:
    "a picture inside a mail: gone, or some record's by now, or the database holds other accounts, so that whose it is cannot be proven",
  other_service: "it is kept in S3 or another service, not on a disk",
  no_checksum: "Chatwoot has no checksum of it",
  bad_key: "its key is none that ActiveStorage makes",
  missing: "there is no such file under --media-root",
  not_a_file: "a link, a folder or a device stands where the file should be",
  unreadable: "the file cannot be read",
  size_differs: "the file has another length than its row says",
  checksum_differs: "the file has another MD5 than its row says",
  not_a_picture: "its bytes are none of PNG, JPEG, GIF, WebP, BMP, TIFF",
} as const;
export type MediaRefusal = keyof typeof mediaRefusals;
