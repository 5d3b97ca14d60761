import type { UserRow } from "../model/rows.ts";
import { cleanText } from "./text.ts";

/** Longer tails below a `--` line are no signature. */
const maxSignatureLines = 15;
const maxSignatureChars = 1_500;

/**
 * Removes the signature that Chatwoot's dashboard appends to an agent's message: a `--` line and the user's
 * `message_signature` (`app/javascript/dashboard/helper/editorHelper.js`). The delimiter alone is enough, because the
 * signature may have been edited since; so is the signature alone.
 */
export function withoutSignature(text: string, user: UserRow | undefined): string {
  const lines = text.split("\n");
  const end = ownSignatureStart(lines, user) ?? delimitedTail(lines) ?? lines.length;
  if (end === lines.length) return text;
  const kept = lines.slice(0, end);
  while (kept.length > 0 && (kept.at(-1) === "" || delimiter.test(kept.at(-1) ?? ""))) kept.pop();
  return kept.join("\n").trim();
}

/** ProseMirror escapes the delimiter in some releases, and writes lone backslashes for blank lines. */
const delimiter = /^\\?(?:--)?\\?$/;

function delimitedTail(lines: readonly string[]): number | null {
  let chars = 0;
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - maxSignatureLines - 1; at--) {
    const line = lines[at] ?? "";
    if (line === "--" || line === "\\--") return at;
    chars += line.length;
    if (chars > maxSignatureChars) return null;
  }
  return null;
}

/** Where the user's own signature starts, when the text ends with it; blank lines and Markdown marks do not count. */
function ownSignatureStart(lines: readonly string[], user: UserRow | undefined): number | null {
  const signature = signatureLines(user);
  if (signature.length === 0) return null;
  let at = lines.length - 1;
  for (let part = signature.length - 1; part >= 0; part--) {
    while (at >= 0 && bare(lines[at] ?? "") === "") at--;
    if (at < 0 || bare(lines[at] ?? "") !== signature[part]) return null;
    at--;
  }
  return at + 1;
}

const known = new WeakMap<UserRow, readonly string[]>();

function signatureLines(user: UserRow | undefined): readonly string[] {
  if (user === undefined || user.message_signature === null) return [];
  let lines = known.get(user);
  if (lines === undefined) {
    lines = cleanText(user.message_signature)
      .split("\n")
      .map(bare)
      .filter((line) => line !== "");
    known.set(user, lines);
  }
  return lines;
}

function bare(line: string): string {
  return line.replace(/[\\*_#~`]/g, "").trim();
}
