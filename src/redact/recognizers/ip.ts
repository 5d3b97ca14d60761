import { isIPv6 } from "node:net";
import type { Recognizer } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { cueBefore, finding, tokenFrom } from "./cue.ts";
import { matchesOf } from "./matches.ts";

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const v4 = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${octet}\\.){3}${octet}(?![\\p{L}\\p{N}]|\\.\\d)`, "gu");

/** IPv4 and IPv6 addresses, private and documentation ranges too: what tells a home network apart is personal. */
export const ip: Recognizer = {
  name: "ip",
  kinds: ["IP"],
  gate: gate({ any: Signal.threeDotsInWords | Signal.twoColons }),
  find(text, scan, _context, out) {
    if (scan.dotsInWords >= 3 && scan.digits >= 4) {
      for (const match of matchesOf(v4, text)) {
        if (isVersion(text, match.index, match[0], scan)) continue;
        out.push(finding("IP", match.index, match.index + match[0].length, "ip", 1));
      }
    }
    if (scan.colons >= 2) findV6(text, out);
  },
};

const versionWord =
  /(?:\bv|\b(?:version|firmware|fw|release|build|update|upgrade|patch|rev|sdk|driver|ver)\b[^\n]{0,12})$/i;

/** `firmware 1.2.3.4`, `v10.0.0.1`; a cue for an address wins. */
function isVersion(text: string, start: number, address: string, scan: Scan): boolean {
  if (!versionWord.test(text.slice(Math.max(0, start - 24), start))) return false;
  return (
    address.split(".").every((part) => part.length <= 2) && !cueBefore(scan, tokenFrom(scan, start), Trigger.ip, 2)
  );
}

/** Walks out from each colon to the run of hexadecimal digits, colons and dots around it; runs never overlap. */
function findV6(text: string, out: Parameters<Recognizer["find"]>[3]): void {
  for (let colon = text.indexOf(":"); colon >= 0; ) {
    let start = colon;
    while (start > 0 && colon - start < 5 && isHexadecimal(text.charCodeAt(start - 1))) start--;
    let end = colon + 1;
    let colons = 1;
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end);
      if (unit === COLON) colons++;
      else if (unit !== DOT && !isHexadecimal(unit)) break;
    }
    if (colons >= 2 && end - start >= 4) report(text, start, text.slice(start, Math.min(end, start + 64)), out);
    colon = text.indexOf(":", end);
  }
}

const COLON = 0x3a;
const DOT = 0x2e;
const isHexadecimal = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);

function report(text: string, start: number, written: string, out: Parameters<Recognizer["find"]>[3]): void {
  // A full stop or colon of the sentence behind the address; `fe80::` keeps its own.
  const run = written.replace(/[.:]+$/, (tail) => (tail.startsWith("::") ? "::" : ""));
  if (isAddress(text, start, run)) out.push(finding("IP", start, start + run.length, "ip", 1));
}

function isAddress(text: string, start: number, run: string): boolean {
  if (run.length < 4 || !isIPv6(run)) return false;
  // `std::vector`, `ab::cd`: a scope operator has letters around it, and an address has digits.
  if (!/\d/.test(run) || /[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, start - 1), start))) return false;
  return !/^[\p{L}\p{N}_]/u.test(text.slice(start + run.length, start + run.length + 1));
}
