import type { Scan } from "../../scan.ts";
import { within } from "./tokens.ts";

const postcode =
  /^(?:[A-Z]{1,2}-)?(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|\d{4} ?[A-Z]{2}(?= |[,.\n]|$)|\d{4}-\d{3}|\d{5}-\d{4}|\d{5}-\d{3}|\d{3} \d{2}(?!\d)|\d{2}-\d{3}|\d{3,6})(?![\p{L}\p{N}])/iu;

/**
 * Last token of a postcode that begins at `token`, or -1: three to six digits, `NW1 6XE`, `B0J 2H0`, `3610-114`,
 * `840 24`, `53-320`, `1012 AB`, perhaps with a country letter in front (`D-50674`).
 */
export function postcodeEnd(scan: Scan, token: number): number {
  if (!within(scan, token)) return -1;
  const match = postcode.exec(scan.text.slice(scan.start[token], scan.start[token]! + 12));
  if (match === null) return -1;
  const end = scan.start[token]! + match[0].length;
  let last = token;
  while (within(scan, last + 1) && scan.start[last + 1]! < end) last++;
  return scan.end[last] === end ? last : -1;
}
