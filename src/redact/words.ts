import { hashWord, wordsOf } from "./fold.ts";
import type { EverydayWords } from "./known/compile.ts";
import { Lexicon } from "./lexicon.ts";
import { common, commonAccented, stopWords } from "./lists/common.ts";
import { english } from "./lists/english.ts";
import { family } from "./lists/family.ts";
import { given } from "./lists/given.ts";
import * as hand from "./lists/hand.ts";
import { moreFamily, moreGiven } from "./lists/more-names.ts";
import { places } from "./lists/places.ts";
import { triggerWords } from "./recognizers/trigger-words.ts";
import { Trigger, type TriggerName } from "./trigger.ts";
import { Word } from "./word-flag.ts";

/** `IBAN`, `MAC`, `PIN`: in capitals nobody's name, whatever the name lists say. */
export const TECHNICAL = Trigger.bank | Trigger.device | Trigger.code | Trigger.cvv | Trigger.ip | Trigger.social;

const EVERYDAY =
  Word.common |
  Word.commonAccented |
  Word.opensSentences |
  Word.monthOrDay |
  Word.role |
  Word.pronoun |
  Word.greeting |
  Word.signOff |
  Word.relation;

/** The word lists as the compiler of known people asks them. */
export const everydayWords: EverydayWords = {
  isEveryday(folded) {
    const at = lexicon.recall(hashWord(folded));
    return (lexicon.recent[at + 1]! & EVERYDAY) !== 0 || (lexicon.recent[at + 2]! & TECHNICAL) !== 0;
  },
  isParticle: (folded) => (flagsOf(folded) & Word.particle) !== 0,
  isRole: (folded) => (flagsOf(folded) & Word.role) !== 0,
  isTitle: (folded) => (flagsOf(folded) & Word.title) !== 0,
};

/** Every word is a first name or a surname and nothing else: `Jane Roe`, but not `Northwind Support`. */
export function isPersonalName(name: string): boolean {
  const words = wordsOf(name).filter((word) => word.length > 1);
  return (
    words.length > 0 && words.every((word) => (flagsOf(word) & (Word.given | Word.family)) !== 0 && !isCommon(word))
  );
}

const isCommon = (word: string): boolean => (flagsOf(word) & (Word.common | Word.organization | Word.role)) !== 0;

function flagsOf(folded: string): number {
  return lexicon.recent[lexicon.recall(hashWord(folded)) + 1]!;
}

function buildLexicon(): Lexicon {
  const table = new Lexicon(130_000);
  const packed: readonly (readonly [string, number])[] = [
    [given, Word.given],
    [family, Word.family],
    [moreGiven, Word.given],
    [moreFamily, Word.family],
    [places, Word.place],
    [common, Word.common],
    [english, Word.common],
    [commonAccented, Word.commonAccented],
  ];
  for (const [list, flag] of packed) for (const word of list.split(/\s+/)) table.addWord(word, flag);
  for (const word of stopWords.split(/\s+/)) table.addWord(word, Word.stop | commonFlagOf(word));
  for (const [list, flag] of handLists)
    for (const entry of list) for (const word of wordsOf(entry)) table.addWord(word, flag);
  for (const list of [hand.personVerbs, hand.pronouns]) {
    for (const word of list) table.addWord(word, Word.stop | commonFlagOf(word));
  }
  for (const name of Object.keys(Trigger) as TriggerName[]) {
    for (const entry of triggerWords[name]) for (const word of wordsOf(entry)) table.addTrigger(word, Trigger[name]);
  }
  return table;
}

function commonFlagOf(word: string): number {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return Word.commonAccented;
  return Word.common;
}

const handLists: readonly (readonly [readonly string[], number])[] = [
  [hand.titles, Word.title],
  [hand.particles, Word.particle],
  [hand.greetings, Word.greeting],
  [hand.signOffs, Word.signOff],
  [hand.nameWords, Word.nameWord],
  [hand.requests, Word.asks],
  [hand.relations, Word.relation],
  [hand.organizationWords, Word.organization],
  [hand.placeWords, Word.placeWord],
  [hand.monthsAndDays, Word.monthOrDay],
  [hand.roles, Word.role],
  [hand.personVerbs, Word.personVerb],
  [hand.introducers, Word.introduces],
  [hand.towards, Word.towards],
  [hand.pronouns, Word.pronoun],
  [hand.ambiguousNames, Word.ambiguous],
  [hand.everydayNames, Word.ambiguous | Word.common],
  [hand.sentenceOpeners, Word.opensSentences],
  [hand.brands, Word.brand],
  [hand.talks, Word.talks],
  [hand.demonyms, Word.common | Word.stop],
  [hand.possessiveBrands, Word.possessiveBrand],
  [hand.englishFunctionWords, Word.english],
  [hand.presentingVerbs, Word.presents],
  [hand.dayParts, Word.dayPart],
  [hand.filers, Word.under],
];

/** Everything the scan looks up, in one table. Built once when the module loads (about 120,000 words). */
export const lexicon = buildLexicon();
