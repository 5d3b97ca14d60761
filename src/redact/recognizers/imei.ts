import type { Recognizer } from "../recognizer.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { luhnValid } from "./checksum.ts";
import { cueBefore, finding } from "./cue.ts";
import { digitWindows, isBlank, isDash } from "./digit-window.ts";

const limits = {
  digitsAtLeast: 14,
  digitsAtMost: 20,
  gapAtMost: 1,
  isJoiner: (unit: number) => isBlank(unit) || isDash(unit) || unit === 0x2f,
};

/**
 * Device identities: IMEI (3GPP TS 23.003: 15 digits, Luhn, reporting body 01, 35, 86, 98, 99 ...), IMEISV, SIM card
 * numbers (ITU-T E.118: 89, 19 or 20 digits, Luhn). Fifteen digits that pass by chance need the word.
 */
export const imei: Recognizer = {
  name: "imei",
  kinds: ["ID"],
  gate: gate({ all: Signal.number14 }),
  find(_text, scan, _context, out) {
    if (scan.longestNumber < 14) return;
    digitWindows(scan, limits, (window) => {
      const { digits } = window;
      const cued = cueBefore(scan, window.first, Trigger.device, 5);
      const isImei = digits.length === 15 && /^(?:01|35|86|98|99|49|45)/.test(digits) && luhnValid(digits);
      const isSim = digits.length >= 19 && digits.startsWith("89") && luhnValid(digits);
      if (!(isImei || isSim || (cued && digits.length <= 16))) return false;
      out.push(finding("ID", window.start, window.end, "imei", cued ? 1 : 0.7));
      return true;
    });
  },
};
