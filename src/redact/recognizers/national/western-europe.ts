import { digitAt, isCalendarDay, mod97, weightedSum } from "../checksum.ts";
import type { CountryPack } from "./national-number.ts";

/** INSEE: sex, YYMM, department (2A and 2B count as 19 and 18), commune, serial; key = 97 - number modulo 97. */
function nirValid(compact: string): boolean {
  const number = compact.slice(0, 13).replace("2A", "19").replace("2B", "18");
  return /^\d{13}$/.test(number) && 97 - mod97(number) === Number(compact.slice(13));
}

const fr: CountryPack = {
  country: "FR",
  numbers: [
    {
      name: "fr-nir",
      kind: "ID",
      pattern:
        /(?<![\p{L}\p{N}-])[1278][ .]?\d{2}[ .]?[0-9]\d[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: nirValid,
      digits: [14, 15],
      leads: [1, 3, 5, 6, 7, 10, 13, 15],
      cue: /(?:s[ée]curit[ée] sociale|insee|\bnir\b|n° s[ée]cu|\bs[ée]cu\b)/i,
      alone: "shape",
    },
    {
      name: "fr-numero-fiscal",
      kind: "ID",
      // DGFiP: thirteen digits, the first 0 to 3; the last three are the first ten modulo 511.
      pattern: /(?<![\p{L}\p{N}-])[0-3]\d[ ]?\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => Number(digits.slice(0, 10)) % 511 === Number(digits.slice(10)),
      digits: [13],
      leads: [2, 4, 7, 10, 13],
      cue: /(?:fiscal|imp[ôo]ts|\bspi\b)/i,
      alone: "shape",
    },
  ],
};

const spanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

/** Ministerio del Interior: the number modulo 23 gives the letter; X, Y, Z of a foreigner count as 0, 1, 2. */
function spanishValid(compact: string): boolean {
  const digits = compact.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
  return spanishLetters.charAt(Number(digits) % 23) === compact.slice(-1);
}

const es: CountryPack = {
  country: "ES",
  numbers: [
    {
      name: "es-dni",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{1,2}\.?\d{3}\.?\d{3}[ -]?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/iuy,
      valid: (compact) => compact.length >= 8 && spanishValid(compact),
      digits: [7, 8],
      leads: [1, 2, 4, 5, 7, 8],
      cue: /\b(?:dni|nif|documento|identidad)\b/i,
      alone: "grouped",
      grouped: /^\d{1,2}\.?\d{3}\.?\d{3}-?[A-Z]$/,
    },
    {
      name: "es-nie",
      kind: "ID",
      letters: [1, 1],
      pattern: /(?<![\p{L}\p{N}-])[XYZ][ -]?\d{7}[ -]?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/iuy,
      valid: spanishValid,
      cue: /\b(?:nie|nif|extranjero)\b/i,
      alone: "shape",
    },
    {
      name: "es-seguridad-social",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{2}[ /-]?\d{8}[ /-]?\d{2}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => Number(digits.slice(0, 10)) % 97 === Number(digits.slice(10)),
      digits: [12],
      leads: [2, 10, 12],
      cue: /(?:seguridad social|\bnuss\b|\bnaf\b|afiliaci)/i,
      alone: "grouped",
      grouped: /^\d{2}[ /]\d{8}[ /]\d{2}$/,
    },
  ],
};

/** Decreto Ministeriale 23 dicembre 1976: values of characters at odd places; letters stand for digits in homonyms. */
const oddPlaces = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

function codiceFiscaleValid(compact: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const code = compact.charCodeAt(index);
    const value = code >= 65 ? code - 65 : code - 48;
    sum += index % 2 === 0 ? (oddPlaces[value] ?? Number.NaN) : value;
  }
  return sum % 26 === compact.charCodeAt(15) - 65;
}

const it: CountryPack = {
  country: "IT",
  numbers: [
    {
      name: "it-codice-fiscale",
      kind: "ID",
      letters: [3, 16],
      pattern:
        /(?<![\p{L}\p{N}])[A-Z]{3}[ ]?[A-Z]{3}[ ]?[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2}[ ]?[A-Z][0-9LMNP-V]{3}[A-Z](?![\p{L}\p{N}])/iuy,
      valid: codiceFiscaleValid,
      cue: /(?:codice fiscale|\bc\.?f\.?\b)/i,
      alone: "shape",
    },
  ],
};

/** Rijksoverheid: weights 9 to 2 and -1, divisible by eleven. */
const bsnValid = (digits: string): boolean =>
  weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && Number(digits) > 0;

const nl: CountryPack = {
  country: "NL",
  numbers: [
    {
      name: "nl-bsn",
      kind: "ID",
      pattern:
        /(?<![\p{L}\p{N}-])\d{4}[. ]?\d{2}[. ]?\d{3}(?![\p{L}\p{N}]|[.-]\d)|(?<![\p{L}\p{N}-])\d{3}[. ]\d{3}[. ]\d{3}(?![\p{L}\p{N}])/iuy,
      valid: bsnValid,
      digits: [9],
      leads: [3, 4, 6, 9],
      cue: /(?:\bbsn\b|burgerservice|sofi-?n)/i,
      alone: "grouped",
      grouped: /^\d{4}\.\d{2}\.\d{3}$/,
    },
  ],
};

/** Rijksregister: YYMMDD-SSS-CC; key = 97 - number modulo 97, with a 2 in front for births from 2000 on. */
function belgianValid(digits: string): boolean {
  const number = digits.slice(0, 9);
  const key = Number(digits.slice(9));
  const month = Number(digits.slice(2, 4)) % 20;
  const day = Number(digits.slice(4, 6));
  return (month === 0 || isCalendarDay(month, day)) && (97 - mod97(number) === key || 97 - mod97(`2${number}`) === key);
}

const be: CountryPack = {
  country: "BE",
  numbers: [
    {
      name: "be-rijksregister",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{2}[. ]?\d{2}[. ]?\d{2}[ -]?\d{3}[. -]?\d{2}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: belgianValid,
      digits: [11],
      leads: [2, 4, 6, 9, 11],
      cue: /(?:rijksregister|registre national|national number|insz|niss)/i,
      alone: "shape",
    },
  ],
};

/** Autoridade Tributária: weights 9 to 2, remainder of eleven; and the letters and digits of the Cartão de Cidadão. */
function nifValid(digits: string): boolean {
  const remainder = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return digitAt(digits, 8) === (remainder < 2 ? 0 : 11 - remainder);
}

/** AMA: twelve characters, doubling every second from the right over base 36 values, as Luhn does. */
function cartaoValid(compact: string): boolean {
  let sum = 0;
  for (let index = compact.length - 1, place = 0; index >= 0; index--, place++) {
    let value = Number.parseInt(compact.charAt(index), 36);
    if (place % 2 === 1) {
      value *= 2;
      if (value > 9) value -= 9;
    }
    sum += value;
  }
  return sum % 10 === 0;
}

const pt: CountryPack = {
  country: "PT",
  numbers: [
    {
      name: "pt-nif",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])[1-35689]\d{2}[ .]?\d{3}[ .]?\d{3}(?![\p{L}\p{N}]|[.-]\d)/iuy,
      valid: nifValid,
      digits: [9],
      leads: [3, 6, 9],
      cue: /(?:\bnif\b|contribuinte|fiscal)/i,
      alone: "cue",
    },
    {
      name: "pt-cartao-cidadao",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{8}[ -]?\d[ -]?[A-Z]{2}\d(?![\p{L}\p{N}])/iuy,
      valid: cartaoValid,
      digits: [10],
      leads: [8, 9],
      cue: /(?:cart[ãa]o d[eo] cidad|\bcc\b|\bbi\b|identidade)/i,
      alone: "shape",
    },
  ],
};

export const westernEurope: readonly CountryPack[] = [fr, es, it, nl, be, pt];
