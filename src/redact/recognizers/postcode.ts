import { Gap } from "../characters.ts";
import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { finding } from "./cue.ts";
import { matchAt, matchesOf } from "./matches.ts";

/**
 * Royal Mail PAF: area, district, sector, unit, also without the blank; and Canada Post: letters without D, F, I, O, Q, U,
 * the first without W, Z.
 */
const lettersFirst =
  /(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) {0,2}\d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d)(?![\p{L}\p{N}])/iuy;
/** PostNL: four digits and two capitals, not SA, SD, SS; words and units behind a number are left out. */
const dutch =
  /[1-9]\d{3} ?(?!SA|SD|SS|A[CDMNST]|B[CEY]|C[CEM]|DC|EU|GB|H[EPZ]|I[FNST]|K[BGMW]|M[BLMWY]|NO|O[FKNR]|P[CMS]|RM|SO|T[BOV]|U[KS]|WE)[A-Z]{2}(?![\p{L}\p{N}])/uy;
/** A state in capitals before five digits (USPS). */
const american =
  /(?:A[AELKPRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? {1,2}(?<code>\d{5}(?:-\d{4})?)(?![\p{L}\p{N}]|-\d)/uy;
/** Forms that only postcodes have, behind a capitalised town: Portugal, Poland, Brazil. */
const hyphenated = /(?:\d{4}-\d{3}|\d{2}-\d{3}|\d{5}-\d{3})(?![\p{L}\p{N}-])/uy;
/** Behind the word for it, whatever the country. */
const cued =
  /(?<![\p{L}\p{N}])(?:post\s?codes?|postal codes?|zip(?:\s?codes?)?|plz|postleitzahl|code postal|c[óo]digo postal|cap|cep|postnummer|postnr|postinumero|kod pocztowy|eircode|pin\s?code|psč|irányítószám|индекс)(?: (?:is|ist|est|es|for|of|number|nr))?[\s:#.]{1,3}(?:is )?(?<code>[A-Z]{0,2}-?\d[A-Z0-9]{2,5}(?:[ -][A-Z0-9]{2,4})?|[A-Z]{1,2}\d[A-Z0-9]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z0-9]{4})(?![\p{L}\p{N}])/giu;

/** Postcodes where their form or a word for them tells: a bare five-digit number is not looked at. */
export const postcode: Recognizer = {
  name: "postcode",
  kinds: ["POSTCODE"],
  gate: gate({ all: Signal.twoDigits, any: Signal.mixedToken | Signal.run3, triggers: Trigger.postcode }),
  find(text, scan, _context, out) {
    if (scan.digits < 2) return;
    for (let index = 0; index < scan.digitTokenCount; index++) findAt(scan, scan.digitTokens[index]!, out);
    if (scan.allTriggers & Trigger.state && scan.allCaps > 0) findBehindStates(scan, out);
    if (scan.allTriggers & Trigger.postcode) for (const match of matchesOf(cued, text)) out.push(codeOf(match));
  },
};

type Findings = Parameters<Recognizer["find"]>[3];

function findAt(scan: Scan, token: number, out: Findings): void {
  const pattern = patternAt(scan, token);
  const match = pattern === null ? null : matchAt(pattern, scan.text, scan.start[token]!);
  if (match !== null) out.push(codeOf(match));
}

function findBehindStates(scan: Scan, out: Findings): void {
  for (let token = 0; token < scan.tokenCount; token++) {
    const isState = (scan.triggers[token]! & Trigger.state) !== 0 && (scan.shape[token]! & Shape.hasDigit) === 0;
    if (isState) findAt(scan, token, out);
  }
}

function codeOf(match: RegExpExecArray): ReturnType<typeof finding> {
  const end = match.index + match[0].length;
  return finding("POSTCODE", end - (match.groups?.["code"] ?? match[0]).length, end, "postcode", 0.8);
}

/** The one form that may begin with this token. */
function patternAt(scan: Scan, token: number): RegExp | null {
  const shape = scan.shape[token]!;
  const length = scan.end[token]! - scan.start[token]!;
  if ((shape & Shape.hasDigit) === 0) {
    const isState = length === 2 && (shape & Shape.allCaps) !== 0 && (scan.triggers[token]! & Trigger.state) !== 0;
    return isState ? american : null;
  }
  if (length > 7) return null;
  if (shape & Shape.onlyDigits) {
    if (length === 4 && (scan.gap[token + 1]! & ~Gap.space) === 0) return dutch;
    const behindTown = token > 0 && scan.gap[token]! === Gap.space && (scan.shape[token - 1]! & Shape.capital) !== 0;
    return behindTown && scan.gap[token + 1]! === Gap.hyphen ? hyphenated : null;
  }
  return scan.text.charCodeAt(scan.start[token]!) > 0x39 ? lettersFirst : length === 6 ? dutch : null;
}
