import type { Finding } from "../../model/finding.ts";
import type { Recognizer } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { luhnValid } from "./checksum.ts";
import { cueAfter, cueBefore, cueDistance, finding, isDigits } from "./cue.ts";
import { type DigitWindow, digitWindows, groupsOf, isBlank, isDash, isOneDigitRepeated } from "./digit-window.ts";
import { matchesOf } from "./matches.ts";

const limits = {
  digitsAtLeast: 12,
  digitsAtMost: 19,
  gapAtMost: 3,
  isJoiner: (unit: number) => isBlank(unit) || isDash(unit) || unit === 0x2e || unit === 0x2f,
};

/** Payment card numbers (ISO/IEC 7812), also mistyped ones beside the word card, and security codes in context. */
export const card: Recognizer = {
  name: "card",
  kinds: ["CARD", "SECRET"],
  gate: gate({ any: Signal.number12, triggers: Trigger.cvv }),
  find(text, scan, _context, out) {
    if (scan.longestNumber >= 12) {
      digitWindows(scan, limits, (window) => {
        const score = scoreOf(scan, window);
        if (score > 0) out.push(finding("CARD", window.start, window.end, "card", score));
        return score > 0;
      });
    }
    if (scan.digits >= 15 && scan.unspaced > 0) findGlued(text, out);
    if (scan.allTriggers & Trigger.cvv) findSecurityCodes(scan, out);
  },
};

function scoreOf(scan: Scan, window: DigitWindow): number {
  const { digits, first, last } = window;
  if (isOneDigitRepeated(digits)) return 0;
  const cued = (): boolean => cueBefore(scan, first, Trigger.card, 10) || cueAfter(scan, last, Trigger.card, 10);
  const valid = luhnValid(digits);
  if (!hasIssuer(digits)) return valid && cued() ? 0.9 : 0;
  const groups = groupsOf(scan, window);
  if (valid) return usualGroups.test(groups) || cued() ? 1 : 0;
  // A slip of the finger fails the checksum and still gives the card away.
  if (groups === "4-4-4-4") return 0.9;
  return digits.length >= 15 && digits.length <= 16 && (usualGroups.test(groups) || groups === "16") && cued()
    ? 0.9
    : 0;
}

/** One run, single digits, four by four, Amex, Diners, UATP; a last group may be short. */
const usualGroups = /^(?:\d\d|1(?:-1)+|4-4-[1-4]|4-4-4-[1-4]|4-4-4-4-[1-3]|4-6-[45]|4-5-6|6-\d\d?|8-8|4-8|8-4)$/;

/** Issuer identification numbers: Visa, Mastercard, Amex, Diners, Discover, JCB, UnionPay, Maestro, Mir, RuPay, Elo. */
function hasIssuer(digits: string): boolean {
  const length = digits.length;
  const four = Number(digits.slice(0, 4));
  const two = Math.trunc(four / 100);
  if (two >= 40 && two <= 49) return length === 13 || length === 16 || length === 19;
  if ((two >= 51 && two <= 55) || (four >= 2200 && four <= 2204) || (four >= 2221 && four <= 2720))
    return length === 16;
  if (two === 34 || two === 37) return length === 15;
  if (two === 36 || two === 38 || two === 39 || (four >= 3000 && four <= 3059)) return length >= 14;
  if (four >= 3528 && four <= 3589) return length >= 16;
  if (four === 1800 || four === 2131) return length === 15;
  return two === 50 || (two >= 56 && two <= 69);
}

/** Stands glued to words of a script without spaces, whose first or last group the scan takes for a part of the word. */
const glued = /(?<!\d[ -]?)(?:\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}|\d{4}([ -]?)\d{6}\2\d{5})(?![ -]?\d)/g;

function findGlued(text: string, out: Finding[]): void {
  for (const { index, 0: written } of matchesOf(glued, text)) {
    const digits = written.replace(/\D/g, "");
    if (hasIssuer(digits) && luhnValid(digits)) out.push(finding("CARD", index, index + written.length, "card", 0.9));
  }
}

/** `cvv 123`, `security code is 1234`; not the year or the street next to it. */
function findSecurityCodes(scan: Scan, out: Finding[]): void {
  for (let token = 1; token < scan.tokenCount; token++) {
    const length = scan.end[token]! - scan.start[token]!;
    if (length < 3 || length > 4 || !isDigits(scan, token)) continue;
    const distance = cueDistance(scan, token, Trigger.cvv, 4);
    if (distance === 0 || !isSecurityCodeCue(scan, token - distance)) continue;
    out.push(finding("SECRET", scan.start[token]!, scan.end[token]!, "card-security-code", 0.8));
  }
}

/** `security` alone is a word of many meanings: it must be followed by code or number. */
function isSecurityCodeCue(scan: Scan, token: number): boolean {
  const word = scan.text.slice(scan.start[token], scan.end[token]).toLowerCase();
  if (word !== "security") return word !== "csv" && word !== "cid";
  return token + 1 < scan.tokenCount && (scan.triggers[token + 1]! & Trigger.code) !== 0;
}
