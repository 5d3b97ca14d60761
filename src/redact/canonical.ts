import type { FindingKind } from "../model/finding.ts";
import { fold, nfkc } from "./fold.ts";
import { nationalDigits } from "./known/phone-digits.ts";

/**
 * What makes two spellings of one value the same entity: `+44 7700 900123` and `07700-900123`, `Jane@Example.com` and
 * `jane@example.com`, `4111 1111 ...` and `4111-1111-...`.
 */
export function canonicalValue(kind: FindingKind, value: string): string {
  const readable = nfkc(value);
  if (kind === "PHONE") return nationalDigits(readable) || fold(readable);
  if (kind === "EMAIL") return canonicalEmail(readable);
  if (kind === "SECRET" || kind === "URL") return readable;
  return fold(readable) || readable;
}

/** Lower case; spelled out separators (`jane [at] example [dot] com`, `%40`) are read as what they stand for. */
function canonicalEmail(value: string): string {
  const lower = value.toLowerCase();
  if (lower.includes("@")) return lower;
  return lower
    .replace(/%40|[\s([{<]*\b(?:at|arroba)\b[\s)\]}>]*/u, "@")
    .replace(/[\s([{<]*\b(?:dot|punto|ponto|point|punkt)\b[\s)\]}>]*/gu, ".")
    .replace(/\s+/gu, "");
}
