import { Gap } from "../characters.ts";
import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { cueBefore, finding } from "./cue.ts";
import { matchAt } from "./matches.ts";

const CUES =
  Trigger.document | Trigger.social | Trigger.bank | Trigger.tax | Trigger.health | Trigger.vehicle | Trigger.device;

/** More characters than {@link phrase}, the words behind it and the head of the value can have together. */
const REACH = 512;

/**
 * Passport, licence, national, bank, tax and insurance numbers, plates, vehicle and device numbers, by the words in front
 * of them: `passport number C01X00T47`, `sort code 20-00-00`. The cue must be a phrase that names a number; the value must
 * hold a digit.
 */
export const idInContext: Recognizer = {
  name: "id-context",
  kinds: ["ID"],
  gate: gate({ all: Signal.twoDigits, triggers: CUES }),
  find(text, scan, context, out) {
    if (context.asked & (Trigger.document | Trigger.social) && scan.tokenCount <= 10) findAnswer(scan, out);
    let number = 0;
    for (let token = 0; token < scan.tokenCount; token++) {
      if ((scan.triggers[token]! & CUES) === 0) continue;
      while (number < scan.digitTokenCount && scan.digitTokens[number]! < token) number++;
      if (number === scan.digitTokenCount) break;
      if (scan.start[scan.digitTokens[number]!]! - scan.start[token]! > REACH) continue;
      const match = matchAt(phrase, text, scan.start[token]!);
      const value = match === null ? null : valueNamed(text, match, scan, token);
      if (value !== null) out.push(finding("ID", value.start, value.end, "id-context", 0.85));
    }
  },
};

type Findings = Parameters<Recognizer["find"]>[3];

const numberWord = "(?:numbers?|num|no|nr|n[°º]|nummer|n[úu]mero|num[ée]ro|numero|numeru?|numara(?:sı|m)?|номер|№|#)";
const documents = [
  "passport|reisepass(?:nummer)?|pasaporte|passeport|passaporte|passaporto|paspoort(?:nummer)?|paszportu?|паспорт\\p{L}{0,2}|pasaport|снилс|инн|pasnummer|(?:tc )?kimlik|tckn",
  "(?:driv(?:er'?s?|ing)|driver’s) licen[cs]e|licen[cs]e|führerschein|permis(?: de conduire)?|rijbewijs|prawo jazdy|körkort|kørekort",
  "carnet de conducir|patente(?: di guida)?|carta de condução|cnh",
  "(?:national |identity |personal )?(?:id|identity|identification)(?: card)?|green card|residen(?:ce|t) (?:card|permit)|visa",
  "(?:personal)?ausweis|ausweisnummer|passnummer|führerscheinnummer|carte d['’]identit[ée]|carta d['’]identità|dni|nie|c[ée]dula|rg",
  "ssn|social security|social insurance|sin|national insurance|ni|nino|nhs|utr|itin|ein|tfn|tax file|abn|medicare|medicaid",
  "steuer(?:-?id|nummer|identifikationsnummer)|sozialversicherungsnummer|rentenversicherungsnummer|versichertennummer|krankenversicherungsnummer",
  "s[ée]curit[ée] sociale|seguridad social|codice fiscale|partita iva|bsn|burgerservicenummer|rijksregisternummer|nif|cpf|cnpj|pesel|nip",
  "personnummer|f[øo]dselsnummer|cpr|henkilötunnus|aadhaar|aadhar|pan|tax(?:payer)?(?: id(?:entification)?)?|vat|ust-?id(?:nr)?",
  "(?:health|medical)(?: insurance| card)?|insurance|patient|employee|staff|student|voter|military",
  "(?:bank )?account|acct|konto(?:nummer)?|kontonr|rekening(?:nummer)?|cuenta|compte|conta|sort code|routing|aba|bsb|ifsc|clabe|bic|swift|blz|bankleitzahl|transit|institution",
  "(?:licen[cs]e |registration )?plates?|registration|reg|kennzeichen|nummernschild|matr[íi]cula|immatriculation|targa|kenteken|vin|chassis",
  "imei|meid|iccid|eid|serial|seriennummer|udid",
].join("|");

/** Tried where a word of {@link CUES} begins: the cue phrase, then perhaps a word for number and `is` or a colon. Every part is bounded. */
const phrase = new RegExp(
  `(?<cue>${documents})(?![\\p{L}])(?<number>[ .-]{0,2}${numberWord}(?![\\p{L}]))?(?<joint>\\.?\\s{0,2}(?:[:=#]|\\(|(?:is|was|it's|lautet|ist|est|es|é|è|är|er)(?![\\p{L}]):?)?[\\s"'(]{0,3})`,
  "iuy",
);

/** Cues so common in other senses that a word for number or a colon must follow. */
const weakCue =
  /^(?:id|identity|identification|licen[cs]e|visa|insurance|patient|employee|staff|student|voter|military|registration|reg|ni|sin|pan|vat|rg|health|medical|permis|compte|conta|cuenta|konto|account|(?:bank )?account|acct|plates?|serial|transit|institution|routing|swift|tax|nie|eid|bic|carta|targa)$/i;
/** Account and serial numbers of a shop are order data; with the word bank they are personal. */
const valueShape = /^(?=[\p{L}\p{N}./ -]{0,24}\d)[A-Za-z]{0,6}\d?[A-Za-z0-9]{0,20}(?:[ ./-][A-Za-z0-9]{1,10}){0,5}/u;

interface Value {
  readonly start: number;
  readonly end: number;
}

function valueNamed(text: string, match: RegExpExecArray, scan: Scan, token: number): Value | null {
  const { cue = "", number, joint = "" } = match.groups ?? {};
  const behind = match.index + match[0].length;
  const isNamed = number !== undefined || /[:=#]/.test(joint);
  if (weakCue.test(cue) && !isNamed && !(isAccount.test(cue) && cueBefore(scan, token, Trigger.bank, 6))) return null;
  const value = valueBehind(text, behind);
  if (value !== null || number === undefined) return value;
  // `the passport number on the booking should be 533401372`
  const further = furtherOn.exec(text.slice(behind, behind + 64));
  return further === null ? null : valueBehind(text, behind + further[0].length);
}
const isAccount = /^(?:account|acct|konto|compte|cuenta|conta)$/i;
const furtherOn = /^[\p{L} ]{1,48}(?: is| be| was|:) /u;

function valueBehind(text: string, start: number): Value | null {
  const found = valueShape.exec(text.slice(start, start + 48));
  if (found === null) return null;
  const end = start + lengthOfNumber(found[0]);
  const value = text.slice(start, end);
  const digits = value.replace(/\D/g, "").length;
  const length = value.replace(/[^A-Za-z0-9]/g, "").length;
  if (length < 5 || digits < (length < 8 ? 3 : 2)) return null;
  return /^(?:19|20)\d\d$/.test(value) || /[\p{L}\p{N}]/u.test(text.charAt(end)) ? null : { start, end };
}

/** Drops words that follow the number: groups count as long as they hold a digit or are capitals of at most three. */
function lengthOfNumber(written: string): number {
  let length = 0;
  let at = 0;
  for (const part of written.split(/([ ./-])/)) {
    at += part.length;
    if (/^[ ./-]?$/.test(part)) continue;
    if (!/\d/.test(part) && !/^[A-Z]{1,3}$/.test(part)) break;
    length = at;
  }
  return length;
}

/** "What is your passport number?" - "C01X00T47, thanks". */
function findAnswer(scan: Scan, out: Findings): void {
  for (let token = 0; token < scan.tokenCount; token++) {
    const shape = scan.shape[token]!;
    const length = scan.end[token]! - scan.start[token]!;
    if ((shape & Shape.hasDigit) === 0 || length < 5 || length > 20) continue;
    if (scan.gap[token]! & (Gap.hyphen | Gap.dot) || scan.gap[token + 1]! & Gap.hyphen) continue;
    out.push(finding("ID", scan.start[token]!, scan.end[token]!, "id-context", 0.7));
  }
}
