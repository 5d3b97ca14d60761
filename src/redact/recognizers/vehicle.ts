import type { Recognizer } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { digitAt } from "./checksum.ts";
import { finding } from "./cue.ts";
import { matchesOf } from "./matches.ts";

const VIN_LENGTH = 17;
const vinShape = /(?<![\p{L}\p{N}-])[A-HJ-NPR-Z0-9]{17}(?![\p{L}\p{N}-])/giu;
/** ISO 3779: value of each letter, and the weight of each place; the ninth is the check digit, X for ten. */
const vinValue: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Vehicle identification numbers and number plates. */
export const vehicle: Recognizer = {
  name: "vehicle",
  kinds: ["ID"],
  gate: gate({ all: Signal.digit, any: Signal.longToken, triggers: Trigger.vehicle }),
  find(text, scan, _context, out) {
    if (scan.digits < 1) return;
    const cued = (scan.allTriggers & Trigger.vehicle) !== 0;
    if (scan.longestToken >= VIN_LENGTH && scan.mixedTokens > 0 && hasLongMixedToken(scan)) {
      for (const match of matchesOf(vinShape, text)) {
        if (!(isVin(match[0].toUpperCase()) || (cued && looksLikeVin(match[0])))) continue;
        out.push(finding("ID", match.index, match.index + VIN_LENGTH, "vin", 0.9));
      }
    }
    if (!cued) return;
    for (const match of matchesOf(plateCue, text)) {
      plate.lastIndex = match.index + match[0].length;
      const found = plate.exec(text);
      if (found === null || !/\d/.test(found[0]) || !/\p{L}/u.test(found[0])) continue;
      out.push(finding("ID", found.index, found.index + found[0].length, "plate", 0.8));
    }
  },
};

/** A VIN is one word of letters and digits. */
function hasLongMixedToken({ start, end, digitTokens, digitTokenCount }: Scan): boolean {
  for (let index = 0; index < digitTokenCount; index++) {
    const token = digitTokens[index]!;
    if (end[token]! - start[token]! >= VIN_LENGTH) return true;
  }
  return false;
}

/** The check digit is mandatory in North America and China; elsewhere the word VIN must be near. */
function isVin(vin: string): boolean {
  if (!/[A-Z]/.test(vin) || !/\d{3}/.test(vin)) return false;
  const check = vin.charAt(8) === "X" ? 10 : digitAt(vin, 8);
  let sum = 0;
  for (let index = 0; index < VIN_LENGTH; index++) {
    sum += (vinValue[vin.charAt(index)] ?? digitAt(vin, index)) * (vinWeights[index] ?? 0);
  }
  return sum % 11 === check;
}

const looksLikeVin = (written: string): boolean => /[A-Z]/i.test(written) && /\d{4}$/.test(written);

const plateCue =
  /(?<![\p{L}\p{N}])(?:(?:licen[cs]e |number |registration )?plates?|(?:vehicle |car )?reg(?:istration)?|kennzeichen|nummernschild|plaque(?: d['’]immatriculation)?|immatriculation|matr[íi]cula|targa|kenteken|registreringsnummer|skiltnummer|rejestracyjn\p{L}{1,3})(?:\s(?:number|no|nr|nummer))?[\s.:#]{1,4}(?:(?:is|ist|est|es|reads)\s)?/giu;
/** One to four groups of capitals and digits. */
const plate = /[A-ZÄÖÜ0-9]{1,4}(?:[ ·-]?[A-Z0-9]{1,5}){1,3}(?![\p{L}\p{N}])/uy;
