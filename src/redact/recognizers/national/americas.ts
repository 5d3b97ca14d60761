import { digitAt, luhnValid, weightedSum } from "../checksum.ts";
import { isOneDigitRepeated } from "../digit-window.ts";
import type { CountryPack } from "./national-number.ts";

const allSame = (digits: string): boolean => digits !== "" && isOneDigitRepeated(digits);

/** United States; social security and taxpayer numbers of persons are `ssn.ts`. Source: IRS, employer id prefixes. */
const us: CountryPack = {
  country: "US",
  numbers: [
    {
      name: "us-ein",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{2}-?\d{7}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => !allSame(digits),
      digits: [9],
      leads: [2, 9],
      cue: /\b(?:ein|employer id(?:entification)?|tax id|fein)\b/i,
      alone: "cue",
    },
    {
      name: "us-mbi",
      kind: "ID",
      // CMS: Medicare beneficiary identifier, positions 2, 5, 8 and 9 letters without S, L, O, I, B, Z.
      pattern:
        /(?<![\p{L}\p{N}])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\p{L}\p{N}])/iuy,
      valid: () => true,
      digits: [5, 6, 7],
      leads: [1],
      cue: /\b(?:medicare|mbi|beneficiary)\b/i,
      alone: "shape",
    },
  ],
};

/** Canada: social insurance number, Luhn (Service Canada). */
const ca: CountryPack = {
  country: "CA",
  numbers: [
    {
      name: "ca-sin",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{3}([ -]?)\d{3}\1\d{3}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) => luhnValid(digits) && !allSame(digits),
      digits: [9],
      leads: [3, 9],
      cue: /\b(?:sin|social insurance|n\.?a\.?s|assurance sociale)\b/i,
      alone: "cue",
    },
    {
      name: "ca-health-card",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}-])\d{4}[ -]?\d{3}[ -]?\d{3}(?:[ -]?[A-Z]{2})?(?![\p{L}\p{N}])/iuy,
      valid: (compact) => luhnValid(compact.slice(0, 10)),
      digits: [10],
      leads: [4, 7, 10],
      cue: /\b(?:ohip|health card|health number|carte santé)\b/i,
      alone: "cue",
    },
  ],
};

/** Receita Federal: two check digits, weights descending to 2, remainder of eleven. */
function brazilianCheck(digits: string, weights: readonly number[]): boolean {
  const remainder = weightedSum(digits, weights) % 11;
  return digitAt(digits, weights.length) === (remainder < 2 ? 0 : 11 - remainder);
}
const descending = (from: number): number[] => Array.from({ length: from - 1 }, (_, index) => from - index);
const cpfWeights = descending(10);
const cpfSecondWeights = descending(11);
const cnpjWeights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const cnpjSecondWeights = [6, ...cnpjWeights];

const br: CountryPack = {
  country: "BR",
  numbers: [
    {
      name: "br-cpf",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}.-])\d{3}[. ]?\d{3}[. ]?\d{3}[ -]?\d{2}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) =>
        !allSame(digits) && brazilianCheck(digits, cpfWeights) && brazilianCheck(digits, cpfSecondWeights),
      digits: [11],
      leads: [3, 6, 9, 11],
      cue: /\b(?:cpf|cadastro de pessoas?|contribuinte)\b/i,
      alone: "grouped",
      grouped: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/,
    },
    {
      name: "br-cnpj",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}.-])\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2}(?![\p{L}\p{N}]|-\d)/iuy,
      valid: (digits) =>
        !allSame(digits) && brazilianCheck(digits, cnpjWeights) && brazilianCheck(digits, cnpjSecondWeights),
      digits: [14],
      leads: [2, 5, 8, 12, 14],
      cue: /\bcnpj\b/i,
      alone: "grouped",
      grouped: /^\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}$/,
    },
    {
      name: "br-rg",
      kind: "ID",
      pattern: /(?<![\p{L}\p{N}.-])\d{1,2}\.?\d{3}\.?\d{3}-?[\dX](?![\p{L}\p{N}])/iuy,
      valid: () => true,
      digits: [7, 8, 9],
      leads: [1, 2, 4, 5, 7, 8, 9],
      cue: /\b(?:rg|registro geral|identidade)\b/i,
      alone: "cue",
    },
  ],
};

export const americas: readonly CountryPack[] = [us, ca, br];
