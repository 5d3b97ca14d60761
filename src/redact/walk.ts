import { Char, classOf, FOLD_EXPANDS, FOLD_NOTHING, foldOf, Gap, gapOf } from "./characters.ts";
import { HASH_PRIME, HASH_SEED, hashExpansion, isAstralLetter } from "./fold.ts";
import type { MutableScan } from "./scan.ts";
import { Shape } from "./shape.ts";

const WORD = Char.letter | Char.digit;
const CONTINUES = Char.mark | Char.ignorable;
/** Characters between two groups of digits of one number. */
const NUMBER_GAP_MAX = 3;
/** A letter, or half of one outside the basic plane. */
const mayBeLetter = (unit: number): boolean => (classOf[unit]! & Char.letter) !== 0 || (unit & 0xf800) === 0xd800;
const PLAIN = Shape.hasLetter | Shape.latin;
/** Of a word of ASCII letters, without a capital and with one. */
const plainShapes = Uint16Array.of(Shape.lower, Shape.capital);

/**
 * The one pass over a text, in one function on purpose: counters live in locals, as writing them to the object for each
 * character, or calling a function for each, would cost half the time again. It reads {@link MutableScan.units}, which
 * ends in two zeros: a string's characters cost several times as much.
 */
export function walk(scan: MutableScan): void {
  const { text, units, start, end, hash, shape, gap, digitTokens } = scan;
  const length = text.length;
  let tokens = 0;
  let tokensWithDigits = 0;
  let at = 0;
  let between: number = Gap.edge;
  let digits = 0;
  let firstDigit = 0;
  let lastDigit = 0;
  let longestDigitRun = 0;
  let longestToken = 0;
  let mixedTokens = 0;
  let capitals = 0;
  let allCaps = 0;
  let unspaced = 0;
  let compat = 0;
  let ignorables = 0;
  let ats = 0;
  let atsApart = 0;
  let percents = 0;
  let colons = 0;
  let schemes = 0;
  let dashes = 0;
  let commas = 0;
  let slashes = 0;
  let underscores = 0;
  let equals = 0;
  let plusses = 0;
  let plussesInWords = 0;
  let ampersands = 0;
  let lessThans = 0;
  let newlines = 0;
  let questionMarks = 0;
  let dotsInWords = 0;
  let dotsBeforeLetters = 0;
  let degrees = 0;
  let oddCase = 0;
  let dotsApart = 0;
  let longestNumber = 0;
  let number = 0;
  let numberEnd = -NUMBER_GAP_MAX - 1;

  while (at < length) {
    let unit = units[at]!;
    if (unit === 0x20) {
      between |= Gap.space;
      at++;
      continue;
    }
    // Nearly every word is one capital or none and then small letters of ASCII: a loop that does nothing else, and no
    // branch on the capital, which nobody can predict.
    if (unit < 0x80 && (classOf[unit]! & Char.letter) !== 0) {
      const from = at;
      const capital = (~unit >> 5) & 1;
      let h = Math.imul(HASH_SEED ^ (unit | 0x20), HASH_PRIME);
      unit = units[++at]!;
      while (unit >= 0x61 && unit <= 0x7a) {
        h = Math.imul(h ^ unit, HASH_PRIME);
        unit = units[++at]!;
      }
      if (unit === 0x20 || (unit < 0x80 && (classOf[unit]! & WORD) === 0)) {
        const size = at - from;
        if (size > longestToken) longestToken = size;
        capitals += capital;
        start[tokens] = from;
        end[tokens] = at;
        hash[tokens] = h;
        shape[tokens] = PLAIN | plainShapes[capital]! | (size === 1 ? Shape.single : 0);
        gap[tokens] = between;
        tokens++;
        between = 0;
        if (unit === 0x20) {
          between = Gap.space;
          at++;
        }
        continue;
      }
      at = from;
      unit = units[at]!;
    }
    let bits = classOf[unit]!;
    if ((bits & WORD) !== 0 || (unit >= 0xd800 && unit <= 0xdfff && isAstralLetter(text, at))) {
      const from = at;
      let h = HASH_SEED;
      let all = 0;
      let letters = 0;
      let uppers = 0;
      let run = 0;
      let inner = 0;
      let beyondAscii = 0;
      const digitsBefore = digits;
      const first = bits;
      for (;;) {
        const folded = foldOf[unit]!;
        if (folded > FOLD_EXPANDS) h = Math.imul(h ^ folded, HASH_PRIME);
        else if (folded === FOLD_EXPANDS) h = hashExpansion(h, unit);
        else if (bits === 0) h = Math.imul(h ^ unit, HASH_PRIME);
        all |= bits;
        beyondAscii |= unit;
        if (bits & Char.letter) {
          letters++;
          if (bits & Char.upper) {
            if (uppers < letters - 1) inner = Shape.innerUpper;
            uppers++;
          }
          if (bits & Char.unspaced) unspaced++;
          if (run > longestDigitRun) longestDigitRun = run;
          run = 0;
        } else if (bits & Char.digit) {
          run++;
          if (digits++ === 0) firstDigit = at;
          lastDigit = at + 1;
        } else if (folded === FOLD_NOTHING && bits & Char.ignorable) ignorables++;
        else if (bits === 0) {
          letters++;
          // Mathematical letters (U+1D400 ff.) spell words that only NFKC makes readable.
          if (unit === 0xd835) compat++;
        }
        if (bits & Char.compat) compat++;
        if (++at >= length) break;
        unit = units[at]!;
        bits = classOf[unit]!;
        if ((bits & (WORD | CONTINUES)) === 0 && !(unit >= 0xd800 && unit <= 0xdfff && isAstralLetter(text, at))) break;
        // Chloé in the middle of Chinese is a word of its own: nobody writes a space there.
        if (bits & all & Char.letter && ((bits ^ all) & Char.unspaced) !== 0) break;
      }
      if (run > longestDigitRun) longestDigitRun = run;
      if (at - from > longestToken) longestToken = at - from;
      let form = inner;
      if (letters > 0) {
        form |= Shape.hasLetter;
        if (uppers > 0 && first & Char.upper) {
          form |= Shape.capital;
          capitals++;
          if (uppers === letters && letters > 1) {
            form |= Shape.allCaps;
            allCaps++;
          }
        } else if (first & Char.letter && (all & Char.unspaced) === 0) form |= Shape.lower;
        if (letters === 1) form |= Shape.single;
        if (uppers < letters && (uppers > 1 || inner !== 0)) oddCase++;
        if (all & Char.digit) {
          form |= Shape.hasDigit;
          mixedTokens++;
        }
      } else form |= Shape.hasDigit | Shape.onlyDigits;
      if (digits > digitsBefore) {
        number = (from - numberEnd > NUMBER_GAP_MAX ? 0 : number) + digits - digitsBefore;
        numberEnd = at;
        if (number > longestNumber) longestNumber = number;
        digitTokens[tokensWithDigits++] = tokens;
      }
      if (all & Char.latin) form |= Shape.latin;
      if (all & Char.unspaced) form |= Shape.unspaced;
      if (beyondAscii > 0x7f) form |= Shape.nonAscii;
      start[tokens] = from;
      end[tokens] = at;
      hash[tokens] = h;
      shape[tokens] = form;
      gap[tokens] = between;
      tokens++;
      between = 0;
      continue;
    }
    between |= gapOf[unit]!;
    switch (unit) {
      case 0x0a:
        newlines++;
        break;
      case 0x2e:
        if (mayBeLetter(units[at + 1]!)) dotsBeforeLetters++;
        if (at > 0 && classOf[units[at - 1]!]! & WORD && classOf[units[at + 1]!]! & WORD) {
          dotsInWords++;
        } else if (units[at + 1] === 0x20 || units[at + 1] === 0x29 || units[at + 1] === 0x5d) {
          const before = at > 0 ? units[at - 1]! : 0;
          if (before === 0x20 || before === 0x28 || before === 0x5b) dotsApart++;
        }
        break;
      case 0x40:
        ats++;
        if (at === 0 || (classOf[units[at - 1]!]! & WORD) === 0) atsApart++;
        break;
      case 0x25:
        percents++;
        break;
      case 0x3a:
        colons++;
        if (units[at + 1] === 0x2f && units[at + 2] === 0x2f) schemes++;
        break;
      case 0x2d:
      case 0x2010:
      case 0x2011:
      case 0x2012:
      case 0x2013:
      case 0x2014:
      case 0x2015:
      case 0x2212:
        dashes++;
        break;
      case 0x2c:
        commas++;
        break;
      case 0x2f:
        slashes++;
        break;
      case 0x5f:
        underscores++;
        break;
      case 0x3d:
        equals++;
        break;
      case 0x2b:
        plusses++;
        if (at > 0 && classOf[units[at - 1]!]! & WORD && classOf[units[at + 1]!]! & WORD) plussesInWords++;
        break;
      case 0x26:
        ampersands++;
        break;
      case 0x3c:
        lessThans++;
        break;
      case 0x3f:
      case 0xff1f:
      case 0x61f:
        questionMarks++;
        break;
      case 0xb0:
        degrees++;
        break;
      default:
        if (unit > 0x7f) {
          if (bits & Char.compat) compat++;
          if (bits & Char.ignorable) ignorables++;
        }
    }
    at++;
  }
  gap[tokens] = between | Gap.edge;
  scan.tokenCount = tokens;
  scan.digitTokenCount = tokensWithDigits;
  scan.digits = digits;
  scan.firstDigit = firstDigit;
  scan.lastDigit = lastDigit;
  scan.longestDigitRun = longestDigitRun;
  scan.longestToken = longestToken;
  scan.mixedTokens = mixedTokens;
  scan.capitals = capitals;
  scan.allCaps = allCaps;
  scan.unspaced = unspaced;
  scan.compat = compat;
  scan.ignorables = ignorables;
  scan.ats = ats;
  scan.atsApart = atsApart;
  scan.percents = percents;
  scan.colons = colons;
  scan.schemes = schemes;
  scan.dashes = dashes;
  scan.commas = commas;
  scan.slashes = slashes;
  scan.underscores = underscores;
  scan.equals = equals;
  scan.plusses = plusses;
  scan.plussesInWords = plussesInWords;
  scan.ampersands = ampersands;
  scan.lessThans = lessThans;
  scan.newlines = newlines;
  scan.questionMarks = questionMarks;
  scan.dotsInWords = dotsInWords;
  scan.dotsBeforeLetters = dotsBeforeLetters;
  scan.degrees = degrees;
  scan.oddCase = oddCase;
  scan.dotsApart = dotsApart;
  scan.longestNumber = longestNumber;
}
