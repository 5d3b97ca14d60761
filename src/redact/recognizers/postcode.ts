import type { Recognizer } from "../recognizer.ts";
import { Trigger } from "../trigger.ts";
import { finding } from "./cue.ts";

/** Royal Mail PAF: area, district, sector, unit; also without the blank. */
const british =
  /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) {0,2}\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
/** Canada Post: letters without D, F, I, O, Q, U; first without W, Z. */
const canadian =
  /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}])/giu;
/** PostNL: four digits and two capitals, not SA, SD, SS; words and units behind a number are left out. */
const dutch =
  /(?<![\p{L}\p{N}])[1-9]\d{3} ?(?!SA|SD|SS|A[CDMNST]|B[CEY]|C[CEM]|DC|EU|GB|H[EPZ]|I[FNST]|K[BGMW]|M[BLMWY]|NO|O[FKNR]|P[CMS]|RM|SO|T[BOV]|U[KS]|WE)[A-Z]{2}(?![\p{L}\p{N}])/gu;
/** A state in capitals before five digits (USPS). */
const american =
  /(?<![\p{L}\p{N}])(?:A[AELKPRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? {1,2}(?<code>\d{5}(?:-\d{4})?)(?![\p{L}\p{N}]|-\d)/gu;
/** Behind the word for it, whatever the country. */
const cued =
  /(?<![\p{L}\p{N}])(?:post\s?codes?|postal codes?|zip(?:\s?codes?)?|plz|postleitzahl|code postal|c[óo]digo postal|cap|cep|postnummer|postnr|postinumero|kod pocztowy|eircode|pin\s?code|psč|irányítószám|индекс)(?: (?:is|ist|est|es|for|of|number|nr))?[\s:#.]{1,3}(?:is )?(?<code>[A-Z]{0,2}-?\d[A-Z0-9]{2,5}(?:[ -][A-Z0-9]{2,4})?|[A-Z]{1,2}\d[A-Z0-9]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|[A-Z]\d[\dW] ?[A-Z0-9]{4})(?![\p{L}\p{N}])/giu;
/** A capitalised town, then digits in a form that only postcodes have: `3610-114`, `53-320`. */
const hyphenated = /(?<=\p{Lu}[\p{L}.'’-]{1,24} )(?:\d{4}-\d{3}|\d{2}-\d{3}|\d{5}-\d{3})(?![\p{L}\p{N}-])/gu;

/** Postcodes where their form or a word for them tells: a bare five-digit number is not looked at. */
export const postcode: Recognizer = {
  name: "postcode",
  kinds: ["POSTCODE"],
  find(text, scan, _context, out) {
    if (scan.digits < 2) return;
    const add = (pattern: RegExp): void => {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        out.push(finding("POSTCODE", end - (match.groups?.["code"] ?? match[0]).length, end, "postcode", 0.8));
      }
    };
    if (scan.mixedTokens > 0) {
      add(british);
      add(canadian);
    }
    if (scan.digits >= 4 && scan.capitals > 0) add(dutch);
    if (scan.digits >= 5) {
      if (scan.allTriggers & Trigger.state) add(american);
      if (scan.dashes > 0 && scan.capitals > 0) add(hyphenated);
    }
    if (scan.allTriggers & Trigger.postcode) add(cued);
  },
};
