import { Gap } from "../characters.ts";
import type { Recognizer } from "../recognizer.ts";
import { type Scan, Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { countries, states } from "./countries.ts";
import { Phrases } from "./phrases.ts";
import { capitalRunEnd, findingOf, hashes, isCapital, isShouting, isSpaced } from "./tokens.ts";

const named = new Phrases([...countries, ...states]);
/** Names of countries and states that are people or things as well: only with a capital. */
const needsCapital = hashes("jordan chad georgia jersey turkey china guinea chile mali niger virginia victoria maine");
const short = /^(?:USA|US|UK|UAE|U\.S\.A?\.?|U\.K\.?)$/u;
const cues = hashes("in from near to via towards leaving visiting visit outside around city town village");
const articles = hashes(
  "the a an this that my your our his her their all any each january february march april may june " +
    "july august september october november december monday tuesday wednesday thursday friday saturday sunday",
);

/** Countries, states and cities. Off unless asked for: a place by itself tells of no person. */
export const optionalPlace: Recognizer = {
  name: "optional-place",
  kinds: ["PLACE"],
  find(text, scan, _context, out) {
    for (let token = 0; token < scan.tokenCount; token++) {
      const behind = placeEnd(text, scan, token);
      if (behind <= token) continue;
      out.push(findingOf(scan, token, behind, { kind: "PLACE", rule: "optional-place", score: 0.3 }));
      token = behind - 1;
    }
  },
};

function placeEnd(text: string, scan: Scan, token: number): number {
  const phrase = named.endAt(scan, token);
  if (phrase > token && (isCapital(scan, token) || !needsCapital.has(scan.hash[token] ?? 0))) return phrase;
  if (!isCapital(scan, token)) return -1;
  if (short.test(text.slice(scan.start[token], scan.end[token]))) return token + 1;
  if (isShouting(scan, token)) return -1;
  const run = withParticles(scan, capitalRunEnd(scan, token));
  if (isListed(scan, token, run)) return run;
  return isCued(scan, token) && !articles.has(scan.hash[token] ?? 0) ? run : -1;
}

/** `Reguengos de Monsaraz`: small words between capitals. */
function withParticles(scan: Scan, behind: number): number {
  const particles = [1, 2].find(
    (count) => isCapital(scan, behind + count) && isSpaced(scan, behind + count) && areParticles(scan, behind, count),
  );
  return particles === undefined ? behind : capitalRunEnd(scan, behind + particles);
}

function areParticles(scan: Scan, first: number, count: number): boolean {
  for (let token = first; token < first + count; token++) {
    if (!isSpaced(scan, token) || ((scan.words[token] ?? 0) & Word.particle) === 0 || isCapital(scan, token))
      return false;
  }
  return true;
}

/** A run of capitalised words that all occur in names of cities, one of them at least not as an everyday word. */
function isListed(scan: Scan, first: number, behind: number): boolean {
  let listed = 0;
  for (let token = first; token < behind; token++) {
    const flags = scan.words[token] ?? 0;
    if (flags & Word.particle && !isCapital(scan, token)) continue;
    if ((flags & Word.place) === 0) return false;
    if ((flags & (Word.common | Word.commonAccented | Word.given | Word.stop | Word.monthOrDay)) === 0) listed++;
  }
  return listed > 0;
}

/** `in Springfield`, `from Upton Green`; not at the start of a sentence, and not after a line break. */
function isCued(scan: Scan, token: number): boolean {
  if (token === 0 || !isSpaced(scan, token) || (scan.shape[token] ?? 0) & Shape.hasDigit) return false;
  return cues.has(scan.hash[token - 1] ?? 0) && ((scan.gap[token] ?? 0) & Gap.newline) === 0;
}
