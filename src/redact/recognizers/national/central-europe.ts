import { digitAt, isCalendarDay, mod11And10Valid, weightedSum } from "../checksum.ts";
import type { CountryPack } from "./national-number.ts";

/** BZSt: eleven digits, ISO 7064 mod 11,10; of the first ten exactly one digit occurs more than once, at most thrice. */
function steuerIdValid(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && mod11And10Valid(digits);
}

/** ICAO 9303 part 3, 4.9: weights 7 3 1, letters from A = 10, remainder of ten. */
export function icaoCheckValid(compact: string): boolean {
  let sum = 0;
  for (let index = 0; index < compact.length - 1; index++) {
    const code = compact.charCodeAt(index);
    sum += (code >= 65 ? code - 55 : code - 48) * ([7, 3, 1][index % 3] ?? 0);
  }
  return sum % 10 === digitAt(compact, compact.length - 1);
}

/** Deutsche Rentenversicherung: area, birth date DDMMYY, letter, serial, check over the digits with A = 01. */
function rentenversicherungValid(compact: string): boolean {
  const letter = String(compact.charCodeAt(8) - 64).padStart(2, "0");
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  let sum = 0;
  for (let index = 0; index < 12; index++) {
    const product = digitAt(digits, index) * (weights[index] ?? 0);
    sum += Math.trunc(product / 10) + (product % 10);
  }
  return sum % 10 === digitAt(compact, 11) && Number(compact.slice(4, 6)) <= 12;
}

const de: CountryPack = {
  country: "DE",
  numbers: [
    {
      name: "de-steuer-id",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])[1-9]\d([ /]?)\d{3}\1\d{3}\1\d{3}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: steuerIdValid,
      digits: [11],
      leads: [2, 11],
      cue: /(?:steuer|idnr|identifikationsn|tin\b|tax)/i,
      alone: "grouped",
      grouped: /^\d{2} \d{3} \d{3} \d{3}$/,
    },
    {
      name: "de-rentenversicherung",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}])\d{2}[ ]?[0-3]\d[01]\d{3}[ ]?[A-Z][ ]?\d{3}(?![\p{L}\p{N}])/iuy,
      valid: rentenversicherungValid,
      digits: [8, 11],
      leads: [2, 8],
      cue: /(?:sozialvers|rentenvers|versicherungsn|svnr|rvnr)/i,
      alone: "shape",
    },
    {
      name: "de-ausweis",
      kind: "ID",
      letters: [1, 10],
      wordAtLeast: 9,
      pattern: /(?<![\p{L}\p{N}])[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}\d?(?:D)?(?![\p{L}\p{N}])/iuy,
      valid: (compact) => /\d/.test(compact) && (compact.length !== 10 || icaoCheckValid(compact)),
      cue: /(?:ausweis|reisepass|pass-?n|passport|personalausweis)/i,
      alone: "cue",
    },
  ],
};

/** Hauptverband: serial of three not starting with 0, check, DDMMYY; weights 3 7 9 . 5 8 4 2 1 6. */
function austrianValid(digits: string): boolean {
  const check = weightedSum(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11;
  const month = Number(digits.slice(6, 8));
  return check === digitAt(digits, 3) && Number(digits.slice(4, 6)) <= 31 && month >= 1 && month <= 15;
}

const at: CountryPack = {
  country: "AT",
  numbers: [
    {
      name: "at-svnr",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])[1-9]\d{3}[ /-]?[0-3]\d[01]\d{3}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: austrianValid,
      digits: [10],
      leads: [4, 10],
      cue: /(?:sv-?n|svnr|sozialvers|versicherungsn)/i,
      alone: "grouped",
      grouped: /^\d{4} \d{6}$/,
    },
  ],
};

/** BSV: country code 756, nine digits, EAN-13 check digit. */
const ch: CountryPack = {
  country: "CH",
  numbers: [
    {
      name: "ch-ahv",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}(?![\p{L}\p{N}]|[.-]\d)/iuy,
      valid: (digits) =>
        (10 - (weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === digitAt(digits, 12),
      digits: [13],
      leads: [3, 7, 11, 13],
      cue: /(?:ahv|avs|avn|sozialvers)/i,
      alone: "shape",
    },
  ],
};

/** Ministry of Digital Affairs: YYMMDD with the century in the month, weights 1 3 7 9; and the NIP of the tax office. */
function peselValid(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20;
  const check = (10 - (weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
  return isCalendarDay(month, Number(digits.slice(4, 6))) && check === digitAt(digits, 10);
}

const pl: CountryPack = {
  country: "PL",
  numbers: [
    {
      name: "pl-pesel",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{11}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: peselValid,
      digits: [11],
      leads: [11],
      cue: /pesel/i,
      alone: "grouped",
    },
    {
      name: "pl-nip",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{3}-?(?:\d{3}-?\d{2}-?\d{2}|\d{2}-?\d{2}-?\d{3})(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => weightedSum(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(digits, 9),
      digits: [10],
      leads: [3, 5, 6, 7, 8, 10],
      cue: /\b(?:nip|podatk)/i,
      alone: "grouped",
      grouped: /^\d{3}-(?:\d{3}-\d{2}-\d{2}|\d{2}-\d{2}-\d{3})$/,
    },
    {
      name: "pl-dowod",
      kind: "ID",
      letters: [3, 3],
      pattern: /(?<![\p{L}\p{N}])[A-Z]{3}[ ]?\d{6}(?![\p{L}\p{N}])/iuy,
      valid: polishIdentityCardValid,
      cue: /(?:dow[oó]d|dowodu|tożsamo|osobist)/i,
      alone: "cue",
    },
  ],
};

/** Weights 7 3 1 over letters (A = 10) and digits without the check digit at the fourth place, which has weight 9. */
function polishIdentityCardValid(compact: string): boolean {
  const values = [...compact].map((character) => Number.parseInt(character, 36));
  const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? Number.NaN), 0) % 10 === 0;
}

export const centralEurope: readonly CountryPack[] = [de, at, ch, pl];
