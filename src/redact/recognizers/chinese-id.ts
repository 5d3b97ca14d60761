import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { digitAt, isCalendarDay } from "./checksum.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";

/** Region, birth date YYYYMMDD, serial, check character; stands glued to Chinese words. */
const shape = /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![\dA-Za-z])/g;

/** Resident identity numbers of China (GB 11643-1999, check character ISO 7064 mod 11-2): no chance meets date and check. */
export const chineseId: Recognizer = {
  name: "chinese-id",
  kinds: ["ID"],
  gate: gate({ all: Signal.number17 }),
  find(text, scan, _context, out) {
    if (scan.digits < 17 || scan.longestDigitRun < 17) return;
    for (const { index, 0: written } of matchesOf(shape, text)) {
      if (isResidentId(written)) out.push(finding("ID", index, index + 18, "chinese-id", 1));
    }
  },
};

function isResidentId(written: string): boolean {
  if (!isCalendarDay(Number(written.slice(10, 12)), Number(written.slice(12, 14)))) return false;
  let remainder = 0;
  for (let index = 0; index < 17; index++) remainder = ((remainder + digitAt(written, index)) * 2) % 11;
  const check = (12 - remainder) % 11;
  return (check === 10 ? "X" : String(check)) === written.charAt(17).toUpperCase();
}
