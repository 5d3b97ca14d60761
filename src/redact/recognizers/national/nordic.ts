import { digitAt, isCalendarDay, luhnValid, weightedSum } from "../checksum.ts";
import type { CountryPack } from "./national-number.ts";

const dayMonth = (digits: string): boolean => isCalendarDay(Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));

/** Skatteverket SKV 704: YYMMDD-NNNC, Luhn over ten digits; day + 60 for coordination numbers; `+` from age 100. */
const se: CountryPack = {
  country: "SE",
  numbers: [
    {
      name: "se-personnummer",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])(?:18|19|20)?\d{6}[ +-]?\d{4}(?![\p{L}\p{N}]|-\d)/iuy,
      valid(digits) {
        const ten = digits.slice(-10);
        const day = Number(ten.slice(4, 6));
        return isCalendarDay(Number(ten.slice(2, 4)), day > 60 ? day - 60 : day) && luhnValid(ten);
      },
      digits: [10, 12],
      leads: [6, 8, 10, 12],
      cue: /(?:personn(?:umme)?r|person-?nummer|samordningsnummer|personal identity|födelsenummer)/i,
      alone: "grouped",
      grouped: /^(?:\d{2})?\d{6}[+-]\d{4}$/,
    },
  ],
};

/** Skatteetaten: two check digits modulo 11; day + 40 (D number), month + 40 or + 80 (synthetic). */
function norwegianValid(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  const first = (11 - (weightedSum(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weightedSum(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return isCalendarDay(month, day) && first === digitAt(digits, 9) && second === digitAt(digits, 10);
}

const no: CountryPack = {
  country: "NO",
  numbers: [
    {
      name: "no-fodselsnummer",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{6}[ -]?\d{5}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: norwegianValid,
      digits: [11],
      leads: [6, 11],
      cue: /(?:fødselsn|fodselsn|personn|d-nummer|national identity)/i,
      alone: "shape",
    },
  ],
};

/** CPR-kontoret: DDMMYY-SSSS; the modulo 11 check no longer holds since 2007, so the date and the dash must do. */
const dk: CountryPack = {
  country: "DK",
  numbers: [
    {
      name: "dk-cpr",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{6}[ -]?\d{4}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: dayMonth,
      digits: [10],
      leads: [6, 10],
      cue: /\b(?:cpr|personnummer|cpr-nr)/i,
      alone: "grouped",
      grouped: /^\d{6}-\d{4}$/,
    },
  ],
};

const finnishLetters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** Digital and Population Data Services Agency: DDMMYY, century sign, three digits, remainder modulo 31. */
const fi: CountryPack = {
  country: "FI",
  numbers: [
    {
      name: "fi-hetu",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{6}[+A-FU-Y-]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\p{N}])/iuy,
      // The compact form loses a dash or plus, keeps a letter: the first six and the last four count.
      valid: (compact) =>
        dayMonth(compact) &&
        finnishLetters.charAt(Number(compact.slice(0, 6) + compact.slice(-4, -1)) % 31) === compact.slice(-1),
      digits: [9, 10],
      leads: [6],
      cue: /(?:hetu|henkilötunnus|henkilotunnus|personbeteckning)/i,
      alone: "shape",
    },
  ],
};

export const nordic: readonly CountryPack[] = [se, no, dk, fi];
