import type { Recognizer } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";

const latitude = "[+-]?(?:90\\.0{4,15}|[0-8]?\\d\\.\\d{4,15})";
const longitude = "[+-]?(?:180\\.0{4,15}|(?:1[0-7]\\d|\\d{1,2})\\.\\d{4,15})";
const decimal = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${latitude}°?\\s?[NS]?\\s?[,;/ ]\\s{0,2}${longitude}°?\\s?(?:[EWO](?!\\p{L}))?(?![\\p{L}\\p{N}]|\\.\\d)`,
  "gu",
);
const sexagesimal =
  /(?<![\p{L}\p{N}])\d{1,2}\s?°\s?\d{1,2}\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?(?:"|″|”|''))?\s?[NS][,;]?\s{0,2}\d{1,3}\s?°\s?\d{1,2}\s?['′’](?:\s?\d{1,2}(?:[.,]\d{1,6})?\s?(?:"|″|”|''))?\s?[EWO](?!\p{L})/gu;
const labelled = /(?<=\b(?:lat|latitude|lng|lon|long|longitude)\b["']?\s?[:=]?\s{0,2})[+-]?\d{1,3}\.\d{3,15}(?!\d)/giu;
/** Open Location Code (full form): 8 characters, `+`, 2 or 3 more. */
const plusCode = /(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])/gu;

const FRACTION_DIGITS = 4;

/** Two words of four digits or more, each behind a decimal point. */
function hasTwoFractions({ units, start, end, digitTokens, digitTokenCount }: Scan): boolean {
  let fractions = 0;
  for (let index = 0; index < digitTokenCount; index++) {
    const token = digitTokens[index]!;
    const from = start[token]!;
    if (from > 0 && units[from - 1] === 0x2e && end[token]! - from >= FRACTION_DIGITS) fractions++;
  }
  return fractions >= 2;
}

/** Positions exact enough to find a person: decimal degrees with four decimals or more, degrees and minutes. */
export const coordinates: Recognizer = {
  name: "coordinates",
  kinds: ["COORDINATES"],
  gate: gate({ all: Signal.twoDigits, any: Signal.dotInWord | Signal.plus | Signal.degree }),
  find(text, scan, _context, out) {
    if (scan.digits < 2) return;
    if (scan.digits >= 8 && scan.dotsInWords >= 2 && scan.longestDigitRun >= 4 && hasTwoFractions(scan))
      add(decimal, text, out);
    if (scan.dotsInWords >= 1 && scan.allTriggers & Trigger.coordinates) add(labelled, text, out);
    if (scan.plussesInWords > 0 && scan.longestToken >= 8) add(plusCode, text, out);
    if (scan.degrees > 0) add(sexagesimal, text, out);
  },
};

function add(pattern: RegExp, text: string, out: Parameters<Recognizer["find"]>[3]): void {
  for (const match of matchesOf(pattern, text)) {
    out.push(finding("COORDINATES", match.index, match.index + match[0].length, "coordinates", 1));
  }
}
