/** What the redactor puts in place of a name, and of any other value. */
const namePlaceholder = /<(?:CUSTOMER|AGENT|PERSON|TITLE)(?:_\d+)?>/g;
const valuePlaceholder = /<[A-Z][A-Z_0-9]*>/g;

/**
 * Texts as they are compared: no case, no marks over or under letters, no apostrophes, no names; numbers and other values
 * as `#`. Names and numbers are what differs between two uses of one canned answer.
 */
export function fold(text: string): string {
  const plain = text.includes("<") ? text.replace(namePlaceholder, " ").replace(valuePlaceholder, " # ") : text;
  return plain
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/['’‘`´](?=(?:s|m|t|d|re|ve|ll)(?!\p{L}))/gu, "") // dont, but l equipe
    .replaceAll("e-mail", "email")
    .replace(/\p{Nd}+/gu, "#")
    .replace(/(?<![\p{L}\p{N}])[a-z]{1,5}(?:-#)+(?![\p{L}\p{N}])/gu, "#"); // EX-48391, INV-2024-5651
}

/** The same for a pattern, whose escapes (`\S`, `\p{L}`) keep their case. */
export function foldPattern(source: string): string {
  return source
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/\\p\{\w+\}|\\[A-Za-z]|[^\\]/gu, (piece) => (piece.startsWith("\\") ? piece : piece.toLowerCase()))
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/’/g, "");
}
