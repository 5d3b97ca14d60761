import { hashWord } from "../fold.ts";
import type { Recognizer } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { coreAt } from "./address/core.ts";
import { cornerAt } from "./address/corner.ts";
import { extend } from "./address/extend.ts";
import { namedHouseAt } from "./address/named-house.ts";
import { isCapital, isJoined, isLowerCaseText, isNumber } from "./address/tokens.ts";
import { unspacedAddresses } from "./address/unspaced.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";

/**
 * Postal addresses. Each number of the text is asked whether it is a house number: a street type in front, behind or
 * glued to the name beside it, a second number, or a word for address. From there the address grows to both sides.
 */
export const address: Recognizer = {
  name: "address",
  kinds: ["ADDRESS"],
  gate: gate({ any: Signal.digit, triggers: Trigger.corner }),
  find(text, scan, _context, out) {
    if (scan.allTriggers & Trigger.corner) findCorners(scan, out);
    if (scan.digits === 0) return;
    if (scan.unspaced >= 4) {
      for (const { index, 0: written } of unspacedAddresses(text)) {
        out.push(finding("ADDRESS", index, index + written.length, "address", 0.8));
      }
    }
    if (mayHoldBox(text, scan)) findBoxes(text, out);
    if (!mayHoldAddress(scan)) return;
    const lower = isLowerCaseText(scan);
    let behind = 0;
    for (let index = 0; index < scan.digitTokenCount; index++) {
      const token = scan.digitTokens[index]!;
      if (token < behind || !isNumber(scan, token)) continue;
      if (!lower && !mayBeHouseNumber(scan, token)) continue;
      const core = coreAt(scan, token);
      if (core === null) continue;
      const { first, last } = extend(scan, core);
      out.push(finding("ADDRESS", scan.start[first]!, scan.end[last]!, "address", core.score));
      behind = last + 1;
    }
    if (scan.mixedTokens > 0 && scan.capitals >= 3) findNamedHouses(scan, out);
  },
};

type Findings = Parameters<Recognizer["find"]>[3];

const AROUND = Trigger.street | Trigger.streetType | Trigger.address | Trigger.unit;

/** A street or address word; or a number beside a long capitalised word, whose ending may be a street type. */
function mayHoldAddress(scan: Scan): boolean {
  if (scan.allTriggers & AROUND) return true;
  return scan.longestToken >= 6 && scan.capitals > 0;
}

/** As far as a rule looks for a word for address or a type of street. */
const WORDS_AROUND = 8;
/** A comma may stand behind the number if the type of street follows at once: `14, rue ...`, `14 bis, la ...`. */
const PREFIX_WITHIN = 3;
const STREET = Trigger.street | Trigger.streetType | Trigger.unit;

/** A word of addresses near, or a capitalised one beside it: no rule takes a number that has neither. */
function mayBeHouseNumber(scan: Scan, token: number): boolean {
  if (isCapital(scan, token - 1)) return true;
  for (let at = Math.max(0, token - WORDS_AROUND); at < token; at++) if (scan.triggers[at]! & AROUND) return true;
  const last = Math.min(scan.tokenCount - 1, token + WORDS_AROUND);
  for (let at = token + 1; at <= last; at++) {
    if (at > token + PREFIX_WITHIN && !isJoined(scan, at)) return false;
    if (scan.triggers[at]! & STREET || isCapital(scan, at)) return true;
  }
  return false;
}

/** Post boxes, and the military addresses of the United States (USPS: PSC, unit or ship, then APO, FPO or DPO). */
const box =
  /(?<![\p{L}\p{N}])(?:p\.?\s?o\.?\s?box|post\s?office box|postfach|postbus|postboks|postlåda|apartado(?: de correos)?|casella postale|caixa postal|boîte postale|b\.?\s?p\.|c\.?\s?p\.|skrytka pocztowa|[aа]\/я|postbox)\s{0,2}(?:n[°ºo]\.?\s?)?#?\d{1,6}(?:\s\d{2,3}){0,2}(?:,?\s{1,4}[\p{Lu}][\p{L}.' -]{1,30},?\s{1,3}(?:[A-Z]{2}\s)?\d{4,5}(?:-\d{4})?)?|(?:(?:psc|unit|cmr)\s\d{1,5},?\s(?:box\s\d{1,5})|(?:uss|usns|usnv|uscgc|usv)\s[\p{L}' -]{2,30})[,\s]{1,12}[afd]po,?\s(?:a[aep])\s\d{5}(?:-\d{4})?/giu;

/** `Rose Cottage, Mill Lane, Little Wenlock TF6 5AP`: no number, but the postcode tells. */
function findNamedHouses(scan: Scan, out: Findings): void {
  for (let token = 1; token < scan.tokenCount; token++) {
    const house = namedHouseAt(scan, token);
    if (house !== null) out.push(finding("ADDRESS", scan.start[house.first]!, scan.end[house.last]!, "address", 0.7));
  }
}

const boxWords = new Set(
  "box po pob o postfach postbus postboks postlada apartado casella caixa boite bp cp p skrytka postbox psc apo fpo dpo"
    .split(" ")
    .map(hashWord),
);

/** `B.P.`, `C. P.`, `а/я`: single letters are no words that a table should know. */
const lettersOfBox = /[bcBC]\.\s?[pP]\.|\/[яЯ]/;

const mayHoldBox = (text: string, scan: Scan): boolean =>
  lettersOfBox.test(text) || ((scan.allTriggers & Trigger.street) !== 0 && hasBoxWord(scan));

function hasBoxWord(scan: Scan): boolean {
  for (let token = 0; token < scan.tokenCount; token++) {
    if (scan.triggers[token]! & Trigger.street && boxWords.has(scan.hash[token]!)) return true;
  }
  return false;
}

function findBoxes(text: string, out: Findings): void {
  for (const match of matchesOf(box, text)) {
    out.push(finding("ADDRESS", match.index, match.index + match[0].length, "address-box", 0.9));
  }
}

function findCorners(scan: Scan, out: Findings): void {
  for (let token = 0; token < scan.tokenCount; token++) {
    if ((scan.triggers[token]! & Trigger.corner) === 0) continue;
    const corner = cornerAt(scan, token);
    if (corner === null) continue;
    out.push(finding("ADDRESS", scan.start[corner.first]!, scan.end[corner.last]!, "address-corner", 0.8));
  }
}
