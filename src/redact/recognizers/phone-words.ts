import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { gate, Signal } from "../signal.ts";
import { Trigger } from "../trigger.ts";
import { finding } from "./cue.ts";

const repeats: ReadonlyMap<number, number> = new Map([
  [hashWord("double"), 1],
  [hashWord("doble"), 1],
  [hashWord("triple"), 2],
]);
const DIGITS_AT_LEAST = 7;
/** Digits written one by one are the business of `phone.ts`. */
const WORDS_AT_LEAST = 2;

/** Telephone numbers in words: `five five five, oh one two three four`. Seven digit words in a row are no sentence. */
export const phoneInWords: Recognizer = {
  name: "phone-words",
  kinds: ["PHONE"],
  gate: gate({ all: Signal.numberWords }),
  find(_text, scan, _context, out) {
    for (let token = 0; token < scan.tokenCount; token++) {
      if (!isDigitWord(scan, token)) continue;
      let last = token;
      let digits = digitsSaid(scan, token);
      let words = isWord(scan, token);
      while (last + 1 < scan.tokenCount && isJoined(scan.gap[last + 1]!) && isDigitWord(scan, last + 1)) {
        digits += digitsSaid(scan, ++last);
        words += isWord(scan, last);
      }
      if (digits >= DIGITS_AT_LEAST && words >= WORDS_AT_LEAST) {
        out.push(finding("PHONE", scan.start[token]!, scan.end[last]!, "phone-words", 0.9));
      }
      token = last;
    }
  },
};

/** `double seven` says two digits in two words, `triple five` three. */
const digitsSaid = (scan: Scan, token: number): number => repeats.get(scan.hash[token]!) ?? 1;

const isJoined = (gap: number): boolean => (gap & ~(Gap.space | Gap.comma | Gap.hyphen | Gap.dot)) === 0;

const isWord = (scan: Scan, token: number): number => ((scan.triggers[token]! & Trigger.numberWord) !== 0 ? 1 : 0);

/** Also a lone digit between words: `five 5 five`. */
const isDigitWord = (scan: Scan, token: number): boolean =>
  isWord(scan, token) === 1 ||
  ((scan.shape[token]! & Shape.onlyDigits) !== 0 && scan.end[token]! - scan.start[token]! === 1);
