import { digitAt, isCalendarDay, luhnValid, verhoeffValid, weightedSum } from "../checksum.ts";
import type { CountryPack } from "./national-number.ts";

/** NHS Data Dictionary: modulus 11 over nine digits with weights 10 to 2; 10 is never issued. */
function nhsValid(digits: string): boolean {
  const check = (11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return check === digitAt(digits, 9);
}

/** HMRC NIM39110: prefixes without D, F, I, Q, U, V, second letter no O; not BG, GB, KN, NK, NT, TN, ZZ; suffix A to D. */
const ninoPrefix = /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]/;

const gb: CountryPack = {
  country: "GB",
  numbers: [
    {
      name: "gb-nino",
      kind: "ID",
      letters: [2, 2],
      pattern: /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\p{L}\p{N}])/iuy,
      valid: (compact) => ninoPrefix.test(compact),
      cue: /\b(?:nino|n\.?i\.?|national insurance)\b/i,
      alone: "shape",
    },
    {
      name: "gb-nhs",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{3}([ -]?)\d{3}\1\d{4}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: nhsValid,
      digits: [10],
      leads: [3, 10],
      cue: /\b(?:nhs|health service|patient)\b/i,
      alone: "cue",
    },
    {
      name: "gb-utr",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{5}[ -]?\d{5}K?(?![\p{L}\p{N}]|-\d)/iuy,
      valid: () => true,
      digits: [10],
      leads: [5, 10],
      cue: /\b(?:utr|taxpayer reference|tax reference)\b/i,
      alone: "cue",
    },
    {
      name: "gb-driving-licence",
      kind: "ID",
      letters: [1, 5],
      wordAtLeast: 16,
      // DVLA: five of the surname padded with 9, decade, month (+5 for women), day, year digit, initials, check.
      pattern:
        /(?<![\p{L}\p{N}])(?=[A-Z9]{5}\d)[A-Z]{1,5}9{0,4}\d[0156]\d[0-3]\d{2}[A-Z9]{2}\d?[A-Z0-9]{2,4}(?![\p{L}\p{N}])/iuy,
      valid: (compact) => compact.length >= 16 && compact.length <= 18,
      cue: /\b(?:licen[cs]e|driving|dvla)\b/i,
      alone: "shape",
    },
  ],
};

/** Income Tax Department: five letters, four digits, a letter; the fourth letter is the kind of holder. */
const india: CountryPack = {
  country: "IN",
  numbers: [
    {
      name: "in-aadhaar",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])[2-9]\d{3}([ -]?)\d{4}\1\d{4}(?![\p{L}\p{N}]|[ -]\d)/iuy,
      valid: verhoeffValid,
      digits: [12],
      leads: [4, 12],
      cue: /\b(?:aadh?aar|adhar|uidai|uid)\b/i,
      alone: "grouped",
      grouped: /^\d{4} \d{4} \d{4}$/,
    },
    {
      name: "in-pan",
      kind: "ID",
      letters: [5, 5],
      wordAtLeast: 10,
      pattern: /(?<![\p{L}\p{N}])[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?![\p{L}\p{N}])/iuy,
      valid: () => true,
      cue: /\b(?:pan|permanent account|income tax)\b/i,
      alone: "shape",
    },
  ],
};

/** Australian Taxation Office (weights 1 4 3 7 5 8 6 9 10) and Services Australia (weights 1 3 7 9 1 3 7 9). */
const au: CountryPack = {
  country: "AU",
  numbers: [
    {
      name: "au-tfn",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{3}([ -]?)\d{3}\1\d{3}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
      digits: [9],
      leads: [3, 9],
      cue: /\b(?:tfn|tax file)\b/i,
      alone: "cue",
    },
    {
      name: "au-medicare",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])[2-6]\d{3}([ -]?)\d{5}\1\d(?:[ /-]?\d)?(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(digits, 8),
      digits: [10, 11],
      leads: [4, 10, 11],
      cue: /\bmedicare\b/i,
      alone: "grouped",
      grouped: /^\d{4} \d{5} \d/,
    },
    {
      name: "au-abn",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])[1-9]\d([ -]?)\d{3}\1\d{3}\1\d{3}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => (weightedSum(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
      digits: [11],
      leads: [2, 11],
      cue: /\babn\b/i,
      alone: "cue",
    },
  ],
};

/** Department of Home Affairs: YYMMDD, serial, citizenship 0 to 2, a digit, Luhn. */
const za: CountryPack = {
  country: "ZA",
  numbers: [
    {
      name: "za-id",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{6}[ -]?\d{4}[ -]?[012]\d{2}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => isCalendarDay(Number(digits.slice(2, 4)), Number(digits.slice(4, 6))) && luhnValid(digits),
      digits: [13],
      leads: [6, 10, 13],
      cue: /\b(?:id|identity|rsa)\b/i,
      alone: "shape",
    },
  ],
};

export const commonwealth: readonly CountryPack[] = [gb, india, au, za];
