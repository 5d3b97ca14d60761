import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import { Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { hashes } from "./hashes.ts";
import { Kind, type NameTokens } from "./tokens.ts";

/** Capitalised words behind these are places: `San Jose`, `St. Louis`, `Lake Victoria`. */
export const placePrefixes = hashes(
  "san santa santo são st saint sainte fort ft port lake mount mt new los las el la le les cape north south east west puerto villa ciudad bad sankt sv",
);

/** Brands of two words whose first or last word is a name. */
const brandPairs: ReadonlySet<number> = new Set(
  `jack daniel,jack daniels,ben jerry,john deere,alfa romeo,morgan stanley,goldman sachs,charles schwab,ralph lauren,calvin
  klein,tommy hilfiger,harley davidson,aston martin,mary kay,estee lauder,louis vuitton,hugo boss,karl lagerfeld,jimmy choo,
  michael kors,kate spade,tory burch,papa john,papa johns,trader joe,trader joes,victoria secret,uncle ben,jim beam,johnnie
  walker,captain morgan,tim hortons,charlie brown,mickey mouse,donald duck,harry potter,santa claus,james bond,johns
  hopkins,paul mitchell,elizabeth arden,tom ford,laura ashley,massimo dutti,pierre cardin,charles gaulle,john lewis`
    .split(",")
    .map((pair) => pairHash(...(pair.trim().split(/\s+/u).map(hashWord) as [number, number]))),
);

function pairHash(a: number, b: number): number {
  return Math.imul(a, 31) ^ b;
}

/** `Janet Schultz Cultural Center`, `San Jose`, `Ben & Jerry's`, `Jack Daniel's`. */
export function isPlaceOrFirm(tokens: NameTokens, run: { readonly first: number; readonly last: number }): boolean {
  const { scan, kind } = tokens;
  const { first, last } = run;
  if (last > first && placePrefixes.has(scan.hash[first]!)) return true;
  if (first > 0 && placePrefixes.has(scan.hash[first - 1]!) && kind[first - 1]! & Kind.capital) {
    if ((scan.gap[first]! & ~(Gap.space | Gap.dot)) === 0) return true;
  }
  for (let token = last + 1; token <= last + 2 && token < scan.tokenCount; token++) {
    if (scan.gap[token] !== Gap.space || (scan.shape[token]! & Shape.capital) === 0) break;
    if (scan.words[token]! & (Word.organization | Word.placeWord)) return true;
  }
  for (let token = first; token < last; token++) {
    if (brandPairs.has(pairHash(scan.hash[token]!, scan.hash[token + 1]!))) return true;
  }
  if (first > 0 && isAmpersand(tokens, first)) return true;
  if (isFamilyFirm(tokens, last)) return true;
  return last + 1 < scan.tokenCount && isAmpersand(tokens, last + 1) && (scan.shape[last + 1]! & Shape.capital) !== 0;
}

const firmPartners = hashes("sons daughters co company partners brothers associates söhne fils hijos figli");

/** `Thomas and Sons` */
function isFamilyFirm({ scan }: NameTokens, last: number): boolean {
  return (
    last + 2 < scan.tokenCount && firmPartners.has(scan.hash[last + 2]!) && scan.start[last + 2]! - scan.end[last]! <= 5
  );
}

function isAmpersand({ scan }: NameTokens, token: number): boolean {
  if ((scan.gap[token]! & Gap.other) === 0) return false;
  return scan.text.slice(scan.end[token - 1]!, scan.start[token]!).trim() === "&";
}
