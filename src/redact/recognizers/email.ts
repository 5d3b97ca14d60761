import type { Finding } from "../../model/finding.ts";
import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { finding } from "./cue.ts";
import { domainEnd, localStart } from "./email-walk.ts";

/**
 * E-mail addresses: a walk out from each `@` (also `%40` and its HTML forms), at most 64 characters to the left and 255 to
 * the right, so linear on any input.
 */
export const email: Recognizer = {
  name: "email",
  kinds: ["EMAIL"],
  gate: gate({ any: Signal.at | Signal.percent | Signal.ampersand }),
  find(text, scan, _context, out) {
    if (scan.ats > 0) findAround(text, "@", out);
    if (scan.percents > 0) findAround(text, "%40", out);
    if (scan.ampersands > 0) for (const at of htmlForms) findAround(text, at, out);
  },
};

const htmlForms = ["&#64;", "&#x40;", "&commat;"] as const;

function findAround(text: string, at: string, out: Finding[]): void {
  for (let found = text.indexOf(at); found >= 0; found = text.indexOf(at, found + at.length)) {
    const start = localStart(text, found);
    if (start === found) continue;
    const end = domainEnd(text, found + at.length);
    if (end > found + at.length) out.push(finding("EMAIL", start, end, "email", 1));
  }
}
