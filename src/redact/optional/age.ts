import type { Recognizer } from "../recognizer.ts";

/** The number in `46 years old`, `46-year-old`, `aged 46`, `turned 46`, `46 y/o`, `I am 46.`. */
const ages: readonly RegExp[] = [
  /(?<![\d.,/$€£])(\d{1,3})(?=[ -]{1,2}(?:years?|yrs?|yo|y\/o)[ -]{0,2}(?:old|of age)?\b)(?=[^\n]{0,12}(?:old|of age|y\/o|yo\b))/dgiu,
  /\b(?:aged?|turned|turning|turns)[ :]{1,2}(\d{1,3})(?![\d.,:/%-]\d|%)\b/dgiu,
  /\b(?:I|he|she)(?:['’]m|['’]s| am| is)(?: now| only| just)? (\d{2})(?=[.,!?]?(?:\s|$))(?! (?:minutes?|hours?|days?|weeks?|months?|percent|miles?|km|inches|items?|orders?))/dgu,
];
const AGE_MAX = 120;

/** Ages. Off unless asked for. */
export const optionalAge: Recognizer = {
  name: "optional-age",
  kinds: ["AGE"],
  find(text, scan, _context, out) {
    if (scan.digits === 0) return;
    for (const pattern of ages) {
      for (const { indices } of text.matchAll(pattern)) {
        const span = indices?.[1];
        if (span === undefined || Number(text.slice(...span)) > AGE_MAX) continue;
        out.push({ kind: "AGE", start: span[0], end: span[1], rule: "optional-age", score: 0.5 });
      }
    }
  },
};
