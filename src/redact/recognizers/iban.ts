import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { mod97 } from "./checksum.ts";
import { compactOf, cueBefore, finding, tokenFrom } from "./cue.ts";
import { ibanLength } from "./iban-registry.ts";

/** Country, two check digits, then at most 30 characters in groups joined by one blank, dash or dot. */
const shape = /(?<![\p{L}\p{N}])[A-Za-z]{2}[ ]?\d{2}(?:[ \u00a0\u2009\u202f.-]{0,2}[A-Za-z0-9]){11,30}/gu;

/** International bank account numbers (ISO 13616), in any case and grouping; mistyped ones beside the word IBAN. */
export const iban: Recognizer = {
  name: "iban",
  kinds: ["IBAN"],
  gate: gate({ all: Signal.eightDigits | Signal.mixedToken }),
  find(text, scan, _context, out) {
    if (scan.digits < 8 || scan.mixedTokens === 0) return;
    shape.lastIndex = 0;
    for (let match = shape.exec(text); match !== null; match = shape.exec(text)) {
      const end = endOf(text, match.index, match[0]);
      const length = end - match.index;
      if (length > 0) {
        const valid = mod97Valid(compactOf(text.slice(match.index, end)));
        if (valid || cueBefore(scan, tokenFrom(scan, match.index), Trigger.bank, 8)) {
          out.push(finding("IBAN", match.index, end, "iban", valid ? 1 : 0.8));
          shape.lastIndex = end;
          continue;
        }
      }
      shape.lastIndex = match.index + 4;
    }
  },
};

/** Where the number of the country's length ends; `start` when the country has none or the number is cut elsewhere. */
function endOf(text: string, start: number, candidate: string): number {
  const wanted = ibanLength.get(candidate.slice(0, 2).toUpperCase()) ?? 0;
  let seen = 0;
  for (let at = 0; at < candidate.length; at++) {
    if (!isAlphanumeric(candidate.charCodeAt(at))) continue;
    if (++seen < wanted) continue;
    const next = text.charCodeAt(start + at + 1);
    return isAlphanumeric(next) ? start : start + at + 1;
  }
  return start;
}

/** ISO 13616 annex A: the first four characters go to the end, the remainder of a division by 97 is 1. */
export const mod97Valid = (compact: string): boolean => mod97(compact.slice(4) + compact.slice(0, 4)) === 1;

const isAlphanumeric = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
