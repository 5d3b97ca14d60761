/**
 * Text as the corpus holds it: well-formed Unicode in NFC, `\n` as the only line end, no control or invisible format
 * characters, no white space at the end of a line, never three newlines in a row.
 */
export function cleanText(text: string): string {
  const plain = unusual.test(text) ? withoutOddities(text) : text;
  return plain.includes("\n") ? tidyLines(plain) : plain.trim();
}

/** {@link cleanText} on one line: for names, subjects, labels and file names. */
export function cleanLine(text: string): string {
  const clean = cleanText(text);
  return lineSpace.test(clean) ? clean.replace(/\s+/g, " ") : clean;
}

/**
 * Most support messages are of printable ASCII, the letters of Latin and Cyrillic alphabets and ordinary punctuation, in
 * which there is nothing to mend, and skip everything but the line work.
 */
const unusual = /[^\n\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20ac]/;
const lineSpace = /[\n\t\u00a0]| {2}/;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * Control (Cc) and format (Cf) characters, among them NUL from JSON escapes, soft hyphens, bidirectional marks around
 * WhatsApp numbers and "tag" characters that hide text. Joiners that Persian and emoji need stay, and so do the Arabic
 * number signs.
 */
const invisible = /[[\p{Cc}\p{Cf}]--[\n\t\u200c\u200d\u0600-\u0605\u06dd\u070f]]/gv;

function withoutOddities(text: string): string {
  return text.toWellFormed().replace(lineEnds, "\n").replace(invisible, "").normalize("NFC");
}

function tidyLines(text: string): string {
  const kept: string[] = [];
  let blank = true; // as if a blank line came before: leading ones are dropped
  for (const line of text.split("\n")) {
    const trimmed = line.trimEnd();
    if (trimmed === "" && blank) continue;
    blank = trimmed === "";
    kept.push(trimmed);
  }
  if (blank) kept.pop();
  return kept.join("\n").trim();
}
