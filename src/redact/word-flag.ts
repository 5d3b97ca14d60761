/** What the word lists say about a token: `scan.words[i]`. */
export const Word = {
  given: 1 << 0,
  family: 1 << 1,
  /** City, region or country. */
  place: 1 << 2,
  /** An everyday word that is written without accents, in any of the listed languages. */
  common: 1 << 3,
  /** The same for words with accents: `für` says nothing about `fur`, nor `jan` about `Ján`. */
  commonAccented: 1 << 4,
  /** A name that is also a word, month, place or brand: counts as a name only with evidence around it. */
  ambiguous: 1 << 5,
  /** Mr, Frau, Dr. */
  title: 1 << 6,
  /** van, de, bin: inside a name, never alone. */
  particle: 1 << 7,
  greeting: 1 << 8,
  /** regards, thanks, mfg. */
  signOff: 1 << 9,
  /** name, nombre, Vorname: what an introduction or a form field says before a name. */
  nameWord: 1 << 10,
  /** wife, son, colleague. */
  relation: 1 << 11,
  /** Ltd, GmbH, bank, hotel: the words before are an organisation. */
  organization: 1 << 12,
  monthOrDay: 1 << 13,
  /** support, team, admin: what accounts are called; never a person by itself. */
  role: 1 << 14,
  /** said, wrote, is, has: what people do; after a capitalised word it tells a name. */
  personVerb: 1 << 15,
  /** I'm, this is, call me, ich bin: the last word before a name in an introduction. */
  introduces: 1 << 16,
  brand: 1 << 17,
  /** to, with, from, by, ask: what stands before people (and before much else). */
  towards: 1 << 18,
  /** street, avenue, airport, center: the capitalised words before name a place. */
  placeWord: 1 << 19,
  pronoun: 1 << 20,
  /** Function words (articles, prepositions, auxiliaries); `common` or `commonAccented` is set as well. */
  stop: 1 << 21,
  /** A name that is also a word which opens sentences: Will, May, Mark, Hope. */
  opensSentences: 1 << 22,
  /** spoke, hablé, говорил: talking to somebody. */
  talks: 1 << 26,
  /** A function word of English. */
  english: 1 << 24,
  /** `Levi's`: see `possessiveBrands`. */
  possessiveBrand: 1 << 25,
  /** is, ist, est, the `m` of `I'm`: the verb of `this is Jane`. */
  presents: 1 << 27,
  /** morning, Abend, días: with `good` before it a greeting. */
  dayPart: 1 << 28,
  /** under, unter, onder: what names a booking or an account follows. */
  under: 1 << 29,
  /** Asks for a name: "your name", "who". */
  asks: 1 << 23,
} as const;

/** Flags of words that announce a name: what the cues of `names/cues` begin at. */
export const NAME_CUES =
  Word.title |
  Word.greeting |
  Word.signOff |
  Word.nameWord |
  Word.introduces |
  Word.relation |
  Word.personVerb |
  Word.talks |
  Word.presents |
  Word.under |
  Word.dayPart;

/** Flags of words that may be part of a name in lower case too, and of those that announce one. */
export const NAME_SIGNS = Word.given | Word.family | Word.particle | NAME_CUES;
