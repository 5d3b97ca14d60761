import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import { compactOf, finding } from "./cue.ts";
import { countryPacks } from "./national/index.ts";
import type { NationalNumber } from "./national/national-number.ts";

const CUE_REACH = 48;

/**
 * Official numbers of the countries that are switched on: form and check digit, and where chance would meet both (a nine
 * digit order number has a check digit of eleven in one of eleven cases) the official grouping or a word for the number.
 */
export const nationalId: Recognizer = {
  name: "national-id",
  kinds: ["ID", "SSN"],
  find(text, scan, context, out) {
    if (scan.digits < 3 || (scan.longestDigitRun < 2 && scan.mixedTokens === 0)) return;
    for (const { country, numbers } of packsOf(context)) {
      for (const number of numbers) {
        if (scan.digits < number.digitsAtLeast) continue;
        for (const match of text.matchAll(number.pattern)) {
          const score = scoreOf(text, match.index, match[0], number, context.regions.includes(country));
          if (score === 0) continue;
          out.push(finding(number.kind, match.index, match.index + match[0].length, number.name, score));
        }
      }
    }
  },
};

const packsByKey = new Map<string, typeof countryPacks>();

/** The packs of a context; cached by the list of countries, which is the same for a whole run. */
function packsOf({ countries }: RecognizerContext): typeof countryPacks {
  const key = countries.join();
  let packs = packsByKey.get(key);
  if (packs === undefined) {
    packs = countryPacks.filter(({ country }) => countries.includes(country));
    packsByKey.set(key, packs);
  }
  return packs;
}

function scoreOf(text: string, start: number, written: string, number: NationalNumber, local: boolean): number {
  if (!number.valid(compactOf(written))) return 0;
  if (number.cue.test(text.slice(Math.max(0, start - CUE_REACH), start))) return 1;
  if (number.alone === "cue") return 0;
  if (number.alone === "shape") return 0.8;
  return local || (number.grouped?.test(written) ?? false) ? 0.7 : 0;
}
