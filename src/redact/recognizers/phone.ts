import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Finding } from "../../model/finding.ts";
import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { cueAfter, cueDistance, finding } from "./cue.ts";
import { isOneDigitRepeated } from "./digit-window.ts";
import { matchesOf } from "./matches.ts";
import { candidateOf, type PhoneCandidate, phoneCandidates } from "./phone-candidate.ts";
import { hasPhoneLayout, isDateLike, isSumLike } from "./phone-layout.ts";

/**
 * Telephone numbers. Evidence, strongest first: `+` and a country code; a word for telephone near; a region of the
 * conversation in which the number is valid; a grouping that only telephone numbers have. A nearer word for order, invoice
 * or tracking number outweighs the last two.
 */
export const phone: Recognizer = {
  name: "phone",
  kinds: ["PHONE"],
  gate: gate({ all: Signal.number6 }),
  find(text, scan, context, out) {
    if (scan.longestNumber < DIGITS_AT_LEAST) return;
    if (scan.unspaced > 0) findGlued(text, out);
    for (const run of phoneCandidates(scan, DIGITS_AT_LEAST)) {
      const found = bestPart(scan, run, context);
      if (found === null) continue;
      out.push(finding("PHONE", found.candidate.start, extensionEnd(text, found.candidate.end), "phone", found.score));
    }
  },
};

const DIGITS_AT_LEAST = 6;

interface Scored {
  readonly candidate: PhoneCandidate;
  readonly score: number;
}

/** The whole run, or what is left of it without a group in front or behind (`at 5 020 7946 0018`). */
function bestPart(scan: Scan, run: PhoneCandidate, context: RecognizerContext): Scored | null {
  if (isInsideSomething(scan, run)) return null;
  const whole = scoreOf(scan, run, context);
  if (whole > 0) return { candidate: run, score: whole };
  if (run.first === run.last || run.digits.length < 9) return null;
  for (const [first, last] of [
    [run.first + 1, run.last],
    [run.first, run.last - 1],
  ] as const) {
    const part = candidateOf(scan, first, last);
    const score = part.digits.length < 8 ? 0 : scoreOf(scan, part, context);
    if (score > 0) return { candidate: part, score };
  }
  return null;
}

/** Glued to letters, an amount, a decimal, a longer identifier (`INV-2024-000417`, `1.299,00`, `#3348917502`). */
function isInsideSomething({ text }: Scan, { start, end, international }: PhoneCandidate): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (!international && /[#$€£¥₹%&=@*^~]\s?$|[\p{L}\p{N}][-_/.:,]$|[\p{Script=Latin}\p{N}_]$/u.test(before))
    return !isLabel(before);
  // Nothing but a telephone number begins with a plus and has as many digits, whatever is written behind it.
  if (international) return /^[\p{Script=Latin}_]/u.test(text.slice(end, end + 1));
  return /^(?:[\p{Script=Latin}_%€£$°@=]|[,.:]\d|[-/]\p{L}|\s?[%€£$¥])/u.test(text.slice(end, end + 3));
}

/** `T:0803...`, `M.0803...`: one letter and a mark in front of the number is a label. */
const isLabel = (before: string): boolean => /^[TtMmPpFf][:.]$/.test(before);

/** Words that name a number nobody dials. */
const otherNumbers = new Set(
  `
  order orders invoice ticket case tracking parcel shipment reference ref account acct
  policy booking reservation transaction serial model product item sku part article batch
  lot claim contract customer client member membership user id ids code bestellung
  bestellnummer rechnung rechnungsnummer auftrag auftragsnummer kundennummer vertragsnummer sendungsnummer commande facture dossier pedido
  factura fatura encomenda ordine fattura zamówienie faktura bestelling ordrenummer tilaus isbn issn
  ean upc gtin asin iban bic version build amount total price sum
  balance refund percent vat tax заказа заказ накладной sipariş fatura takip طلب الطلب`
    .trim()
    .split(/\s+/)
    .map(hashWord),
);

function scoreOf(scan: Scan, candidate: PhoneCandidate, context: RecognizerContext): number {
  const { digits, international } = candidate;
  if (digits.length < DIGITS_AT_LEAST || digits.length > 17) return 0;
  const doubleZero = !international && digits.startsWith("00") && digits.length >= 10;
  if (international || doubleZero) {
    const written = `+${doubleZero ? digits.slice(2) : digits}`;
    // Nobody writes a plus in front of anything else as long; only what is shorter needs the metadata.
    if (international && digits.length >= 8 && digits.length <= 15) return 1;
    if (digits.length >= 7 && digits.length <= 15 && parses(withoutTrunkZero(candidate, written))) return 1;
  }
  if (isOneDigitRepeated(digits)) return 0;
  const cue = cueDistance(scan, candidate.first, Trigger.phone, 7);
  const other = otherNumberDistance(scan, candidate.first);
  if (isDateLike(candidate)) return 0;
  if (cue > 0 && (other === 0 || cue < other)) return 0.95;
  if (labelledLine(scan, candidate) || cueAfter(scan, candidate.last, Trigger.phone)) return 0.9;
  if (other > 0) return 0;
  if (isAnswer(scan, context)) return 0.9;
  if (digits.length < 7 || isSumLike(candidate)) return 0;
  if (hasPhoneLayout(candidate)) return 0.8;
  return fitsRegion(candidate) && context.regions.some((region) => validIn(digits, region)) ? 0.8 : 0;
}

/** An eight-digit number without any grouping is an id as often as a number of a small country. */
const fitsRegion = ({ digits, groups }: PhoneCandidate): boolean => digits.length >= 9 || groups.includes("-");

/** Tokens back to the nearest word for another kind of number, on the same line and in the same clause. */
function otherNumberDistance(scan: Scan, first: number): number {
  for (let distance = 1; distance <= 4 && first - distance >= 0; distance++) {
    if (scan.gap[first - distance + 1]! & Gap.newline && distance > 1) return 0;
    if (otherNumbers.has(scan.hash[first - distance]!)) return distance;
  }
  return 0;
}

/** `M: 0803 555 0142`, `T 020 7946 0018` at the start of a line. */
function labelledLine({ text }: Scan, { start }: PhoneCandidate): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return /(?:^|\n|\|\s?|·\s?)\s{0,3}[TtMmPpFfHhCcWwOo]\s?[:.)]?\s{1,3}$/.test(before);
}

/** In scripts without spaces label and number stand glued together, so that the scan sees one token. */
function findGlued(text: string, out: Finding[]): void {
  for (const match of matchesOf(gluedLabel, text)) {
    const number = match[1] ?? "";
    const end = match.index + match[0].length;
    out.push(finding("PHONE", end - number.length, end, "phone", 0.95));
  }
}
const gluedLabel =
  /(?:电话|電話|手机|手機|联系方式|微信|전화|휴대폰|연락처|携帯|โทร|เบอร์)(?:号码|號碼|番号|번호)?[^\p{N}\n+]{0,6}(\+?\d(?:[ -]?\d){5,14})(?!\d)/gu;

const isAnswer = (scan: Scan, context: RecognizerContext): boolean =>
  (context.asked & Trigger.phone) !== 0 && scan.tokenCount <= 14;

function parses(written: string): boolean {
  return parsePhoneNumberFromString(written)?.isPossible() ?? false;
}

/** `+44 (0)20 ...`: the bracketed trunk zero is not dialled. */
function withoutTrunkZero({ groups }: PhoneCandidate, written: string): string {
  const [country = "", trunk] = groups.split("-");
  return trunk === "1" && written.charAt(1 + country.length) === "0"
    ? written.slice(0, 1 + country.length) + written.slice(2 + country.length)
    : written;
}

const validity = new Map<string, boolean>();
const VALIDITY_AT_MOST = 4096;

/** Cached by region and digits: order numbers and signatures repeat through a conversation. */
function validIn(digits: string, region: string): boolean {
  const key = region + digits;
  const known = validity.get(key);
  if (known !== undefined) return known;
  if (validity.size >= VALIDITY_AT_MOST) validity.clear();
  const valid =
    isSupportedCountry(region) &&
    (parsePhoneNumberFromString(digits, region satisfies CountryCode)?.isValid() ?? false);
  validity.set(key, valid);
  return valid;
}

const extension =
  /^\s{0,2}(?:[,;]\s?)?(?:\(\s?)?(?:ext(?:ension|n)?|x|anexo|ramal|poste|durchwahl|dw|int|wew|tst|doorkiesnummer|доб|#)\s?[.:]?\s?#?\d{1,6}\)?(?![\p{L}\p{N}])/iu;

function extensionEnd(text: string, end: number): number {
  return end + (extension.exec(text.slice(end, end + 32))?.[0].length ?? 0);
}
