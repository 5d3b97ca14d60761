import { fold } from "../fold.ts";
import { nicknamesOf } from "./nicknames.ts";

/**
 * Other spellings of one name word, all folded: transliterated umlauts, nicknames, case endings, glued prefixes.
 * What folding does by itself (case, diacritics) is not repeated here.
 */
export function formsOf(word: string): readonly string[] {
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const forms = buildForms(word);
  // Names repeat from contact to contact; bounded, as a run sees millions of contacts.
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(word, forms);
  return forms;
}

const CACHE_MAX = 20_000;
const cache = new Map<string, readonly string[]>();

function buildForms(word: string): string[] {
  const folded = fold(word);
  const forms = new Set([folded]);
  for (const spelling of transliterations(word)) forms.add(spelling);
  for (const nickname of nicknamesOf.get(folded) ?? []) forms.add(nickname);
  for (const name of [...forms]) for (const inflected of inflections(name)) forms.add(inflected);
  forms.delete("");
  return [...forms];
}

const umlauts: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["å", "aa"],
  ["ø", "oe"],
  ["æ", "ae"],
]);

/** `Müller` is `Mueller` on a keyboard without umlauts, and the other way round. */
function transliterations(word: string): string[] {
  const lower = word.normalize("NFC").toLowerCase();
  const spelledOut = fold(lower.replace(/[äöüåøæ]/gu, (letter) => umlauts.get(letter) ?? letter));
  const contracted = fold(lower).replace(/ae|oe|ue|aa/gu, (pair) => pair.charAt(0));
  return [spelledOut, contracted].filter((form) => form.length >= 3);
}

/** Endings of Russian and Ukrainian names in the oblique cases, put on the stem. */
const cyrillicEndings = "а у ом е ы и ой ою ей ею ю я ем ым ого ому их им ых ів ові еві".split(" ");
const arabicPrefixes = ["و", "ل", "ب", "ف", "يا"];
const hebrewPrefixes = ["ה", "ו", "ל", "ב", "מ", "ש", "כ"];

function inflections(folded: string): string[] {
  if (/^[\u0400-\u04ff]+$/u.test(folded)) {
    if (folded.length < 3) return [];
    const stem = folded.replace(/(?:ий|ый|ой|ия|ая|[аяйьоеи])$/u, "");
    return stem.length < 2 ? [] : cyrillicEndings.map((ending) => stem + ending);
  }
  if (/^[\u0600-\u06ff]+$/u.test(folded)) return arabicPrefixes.map((prefix) => prefix + folded);
  if (/^[\u0590-\u05ff]+$/u.test(folded)) return hebrewPrefixes.map((prefix) => prefix + folded);
  // German genitive without apostrophe, English possessive with a forgotten one: `Annas`, `Ottos`.
  if (/^[a-z]{4,}$/u.test(folded) && !folded.endsWith("s")) return [`${folded}s`];
  return [];
}
