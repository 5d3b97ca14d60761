import type { Recognizer } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";

const pairs =
  /(?<![\p{L}\p{N}:-])[0-9A-F]{2}(?:(?::[0-9A-F]{2}){5}(?:(?::[0-9A-F]{2}){2})?|(?:-[0-9A-F]{2}){5}(?:(?:-[0-9A-F]{2}){2})?)(?![\p{L}\p{N}]|[:-][0-9A-F])/giu;
const dotted = /(?<![\p{L}\p{N}.])[0-9A-F]{4}\.[0-9A-F]{4}\.[0-9A-F]{4}(?![\p{L}\p{N}]|\.[0-9A-F])/giu;

/** EUI-48 and EUI-64 hardware addresses (IEEE 802), with colons, dashes or in Cisco's dotted form. */
export const mac: Recognizer = {
  name: "mac",
  kinds: ["MAC"],
  gate: gate({ any: Signal.fiveJoints | Signal.twoDotsInWords }),
  find(text, scan, _context, out) {
    if (scan.colons >= 5 || scan.dashes >= 5) {
      for (const match of matchesOf(pairs, text)) {
        out.push(finding("MAC", match.index, match.index + match[0].length, "mac", 1));
      }
    }
    if (scan.dotsInWords >= 2 && scan.mixedTokens > 0 && hasFourBetweenDots(scan)) {
      for (const match of matchesOf(dotted, text)) {
        // Twelve plain digits in fours are an account or a card fragment; hardware addresses nearly always hold a letter.
        if (/[a-f]/i.test(match[0])) out.push(finding("MAC", match.index, match.index + match[0].length, "mac", 0.9));
      }
    }
  },
};

/** The group in the middle of the dotted form. */
function hasFourBetweenDots({ units, start, end, tokenCount }: Scan): boolean {
  for (let token = 1; token < tokenCount; token++) {
    const from = start[token]!;
    if (end[token]! - from === 4 && units[from - 1] === 0x2e && units[from + 4] === 0x2e) return true;
  }
  return false;
}
