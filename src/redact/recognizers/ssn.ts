import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { cueBefore, finding } from "./cue.ts";
import { digitWindows, groupsOf, isBlank, isDash } from "./digit-window.ts";

const limits = {
  digitsAtLeast: 9,
  digitsAtMost: 9,
  gapAtMost: 3,
  isJoiner: (unit: number) => isBlank(unit) || isDash(unit) || unit === 0x2e || unit === 0x2f,
};

/** Words that name the number; `id` and `number` alone do not. */
const named = /\b(?:ssn|social|itin|tin|taxpayer|sosyal)\b/i;

/**
 * United States social security and taxpayer numbers. `3-2-4` groups are enough; nine digits in a row or in other groups
 * need the name of the number near. Source: SSA POMS RM 10201 (area 000, 666 and, for SSN, 9xx; group 00; serial 0000).
 */
export const ssn: Recognizer = {
  name: "ssn",
  kinds: ["SSN"],
  gate: gate({ all: Signal.number9 }),
  find(text, scan, _context, out) {
    if (scan.longestNumber < 9) return;
    digitWindows(scan, limits, (window) => {
      const cued = cueBefore(scan, window.first, Trigger.social, 8) && named.test(text);
      const grouped = groupsOf(scan, window) === "3-2-4";
      if (!(cued || (grouped && isIssuable(window.digits)))) return false;
      out.push(finding("SSN", window.start, window.end, "ssn", cued ? 1 : 0.9));
      return true;
    });
  },
};

function isIssuable(digits: string): boolean {
  const area = digits.slice(0, 3);
  const group = digits.slice(3, 5);
  if (area === "000" || area === "666" || group === "00" || digits.endsWith("0000")) return false;
  // 9xx is never a social security number; with these groups it is an individual taxpayer number (IRS publication 1915).
  return area < "900" || (group >= "50" && group !== "89" && group !== "93");
}
