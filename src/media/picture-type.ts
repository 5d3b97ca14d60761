/** Bytes that {@link pictureType} looks at. */
export const HEAD_BYTES = 16;

interface PictureType {
  readonly extension: string;
  readonly mimetype: string;
}

const types: readonly (PictureType & { readonly is: (head: string) => boolean })[] = [
  { extension: "png", mimetype: "image/png", is: (head) => head.startsWith("\x89PNG\r\n\x1a\n") },
  { extension: "jpg", mimetype: "image/jpeg", is: (head) => head.startsWith("\xff\xd8\xff") },
  { extension: "gif", mimetype: "image/gif", is: (head) => /^GIF8[79]a/.test(head) },
  { extension: "webp", mimetype: "image/webp", is: (head) => /^RIFF[\s\S]{4}WEBP/.test(head) },
  { extension: "bmp", mimetype: "image/bmp", is: (head) => head.startsWith("BM") },
  { extension: "tiff", mimetype: "image/tiff", is: (head) => head.startsWith("II*\0") || head.startsWith("MM\0*") },
];

/**
 * What the first bytes say, so that a file's name depends on its bytes alone, whatever a blob's row calls it. `null`: no
 * picture that readers of images take.
 */
export function pictureType(head: Buffer): PictureType | null {
  const text = head.toString("latin1");
  return types.find(({ is }) => is(text)) ?? null;
}
