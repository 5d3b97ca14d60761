/** `<img>` with a blob's link as Rails signs it; the signature is invented, as whoever writes a mail could. */
export function blobImage(blobId: number, name = "image001.png"): string {
  return linkOf(marshalled(blobId), name);
}

/** @param marshalled what follows `i` in Ruby's `Marshal.dump`. */
export function linkOf(marshalled: readonly number[], name = "image001.png", purpose = "blob_id"): string {
  const message = Buffer.from([4, 8, 0x69, ...marshalled]).toString("base64");
  const envelope = JSON.stringify({ _rails: { message, exp: null, pur: purpose } });
  const signed = `${Buffer.from(envelope).toString("base64")}--${"0123456789".repeat(4)}`;
  return `<img src="https://desk.example.com/rails/active_storage/blobs/redirect/${signed}/${name}">`;
}

/** Positive integers (Ruby `doc/marshal.rdoc`). */
function marshalled(integer: number): number[] {
  if (integer < 123) return [integer + 5];
  const bytes: number[] = [];
  for (let rest = integer; rest > 0; rest = Math.floor(rest / 256)) bytes.push(rest % 256);
  return [bytes.length, ...bytes];
}
