import { Gap } from "../characters.ts";
import { type Scan, Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { lexicon, TECHNICAL } from "../words.ts";
import { nominativeHashes } from "./cyrillic.ts";
import { hasSurnameEnding } from "./surname-ending.ts";

/** What the lists make of a token, as far as it matters for names. */
export const Kind = {
  /** A first name that is nothing else. */
  given: 1,
  family: 2,
  /** A first name that is also a word, place or brand: counts only beside evidence. */
  maybeGiven: 4,
  maybeFamily: 8,
  /** Capitalised (in a text where that means something), in no list at all. */
  unknown: 16,
  /** One capital letter: an initial, with or without its dot. */
  initial: 32,
  particle: 64,
  /** An everyday word, digits, or anything else that ends a run of name words. */
  other: 128,
  /** Ends in a way surnames do (`-owski`, `-ssen`, `-idis`). */
  ending: 256,
  /** Written with a capital, or in a text without case. */
  capital: 512,
  /** A place and no name in any list: part of a name only beside a first name or a cue. */
  place: 1024,
} as const;

export const NAME = Kind.given | Kind.family;
export const MAYBE = Kind.maybeGiven | Kind.maybeFamily;

/** Gaps inside one name. */
export const JOINING = Gap.space | Gap.hyphen | Gap.apostrophe | Gap.dot;

/** A capital here may be due to the place only. */
export const SENTENCE_START =
  Gap.edge | Gap.newline | Gap.dot | Gap.stop | Gap.quote | Gap.bracket | Gap.other | Gap.slash;

const NOT_NAMES =
  Word.monthOrDay |
  Word.role |
  Word.pronoun |
  Word.greeting |
  Word.signOff |
  Word.relation |
  Word.title |
  Word.nameWord;

/** Classifies tokens; the buffers are reused from text to text. */
export class NameTokens {
  kind = new Uint16Array(256);
  /** Tokens that belong to a name: 0, or 1 + index into the caller's evidence. */
  mark = new Uint8Array(256);
  /** Tokens that are not {@link Kind.other}, in order: a name has one at least, and they are a tenth of the words. */
  listed = new Int32Array(256);
  listedCount = 0;
  /** Capitals say nothing: the text is (nearly) all upper or all lower case. */
  caseless = false;
  #isEnglish: boolean | null = null;
  #isCrowded: boolean | null = null;
  scan!: Scan;

  /** Whether any token may be a name without a word before it that says so. */
  load(scan: Scan): boolean {
    this.scan = scan;
    this.#isEnglish = null;
    this.#isCrowded = null;
    const count = scan.tokenCount;
    if (this.kind.length <= count) {
      this.kind = new Uint16Array(count * 2);
      this.mark = new Uint8Array(count * 2);
      this.listed = new Int32Array(count * 2);
    }
    const { kind, listed } = this;
    const { shape, words, notable, notableCount } = scan;
    const { mark } = this;
    // A loop: of so few entries `fill` costs more.
    for (let token = 0; token <= count; token++) {
      mark[token] = 0;
      kind[token] = Kind.other;
    }
    this.caseless = isCaseless(scan);
    let candidates = 0;
    let listedCount = 0;
    for (let index = 0; index < notableCount; index++) {
      const token = notable[index]!;
      // In lower case, and in no list of names.
      if ((shape[token]! & Shape.capital) === 0 && (words[token]! & NAME_OR_PARTICLE) === 0) continue;
      const bits = this.#classify(token);
      kind[token] = bits;
      if ((bits & Kind.other) === 0) listed[listedCount++] = token;
      if (bits & NAME || ((bits & (Kind.capital | Kind.other)) === Kind.capital && bits !== PARTICLE_ONLY))
        candidates++;
    }
    this.listedCount = listedCount;
    return candidates > 0;
  }

  /** Whether a rule has marked anything yet. */
  get isMarked(): boolean {
    const { mark, scan } = this;
    for (let token = 0; token < scan.tokenCount; token++) if (mark[token] !== 0) return true;
    return false;
  }

  /** Whether the token starts a sentence, a line or a quotation. */
  startsSentence(token: number): boolean {
    const gap = this.scan.gap[token]!;
    if ((gap & SENTENCE_START) === 0) return false;
    if ((gap & (SENTENCE_START & ~Gap.dot)) !== 0) return true;
    // A dot behind an initial or a title ends no sentence.
    return (
      token === 0 || ((this.kind[token - 1]! & Kind.initial) === 0 && (this.scan.words[token - 1]! & Word.title) === 0)
    );
  }

  /** The gap in front of the token joins it to the word before as parts of one name do. */
  joins(token: number): boolean {
    const { scan } = this;
    const gap = scan.gap[token]!;
    if (gap & ~JOINING) return false;
    const length = scan.start[token]! - scan.end[token - 1]!;
    if (gap & Gap.dot) return length <= 2 && (this.kind[token - 1]! & Kind.initial) !== 0;
    return length === 1;
  }

  /** `Ján` is not `jan`: a word list without accents says nothing about a word with them. */
  isEveryday(token: number): boolean {
    const flags = this.scan.words[token]!;
    if ((flags & (Word.common | Word.commonAccented)) === 0) return false;
    if (this.scan.shape[token]! & Shape.nonAscii) return (flags & Word.commonAccented) !== 0;
    // `boyle` may be a hasty `böyle`, but not in English.
    return (flags & Word.common) !== 0 || !this.isEnglish;
  }

  /** In German, and in headlines, a capital is no sign of a name. */
  get isCrowded(): boolean {
    if (this.#isCrowded === null) {
      let inside = 0;
      for (let token = 0; token < this.scan.tokenCount; token++) {
        if ((this.kind[token]! & OTHER_CAPITAL) === OTHER_CAPITAL && !this.startsSentence(token)) inside++;
      }
      this.#isCrowded = inside >= 3 && inside * 5 >= this.scan.tokenCount;
    }
    return this.#isCrowded;
  }

  /** Two function words of English. */
  get isEnglish(): boolean {
    if (this.#isEnglish === null) {
      let english = 0;
      for (let token = 0; token < this.scan.tokenCount; token++) if (this.scan.words[token]! & Word.english) english++;
      this.#isEnglish = english >= 2;
    }
    return this.#isEnglish;
  }

  #classify(token: number): number {
    const { scan } = this;
    const shape = scan.shape[token]!;
    const flags = scan.words[token]!;
    if (shape & (Shape.hasDigit | Shape.unspaced) || (shape & Shape.hasLetter) === 0) return Kind.other;
    const capital = (shape & Shape.capital) !== 0 ? Kind.capital : 0;
    if (shape & Shape.allCaps && scan.triggers[token]! & TECHNICAL && !this.caseless) return Kind.other | capital;
    if (shape & Shape.single) {
      // `I` and `A` are words unless a dot follows.
      const dotted = scan.text.charCodeAt(scan.end[token]!) === 0x2e;
      const isWord = scan.hash[token] === LETTER_I || scan.hash[token] === LETTER_A;
      return capital && (dotted || !isWord) ? Kind.initial | capital : Kind.other;
    }
    if (flags & Word.particle && (capital === 0 || (flags & (Word.given | Word.family)) === 0))
      return Kind.particle | capital;
    const listed = flags & (Word.given | Word.family);
    if (listed !== 0) return this.#listed(token, flags) | capital;
    if (capital === 0) return Kind.other;
    if (flags & NO_UNKNOWN || this.isEveryday(token)) return Kind.other | capital;
    if (flags & Word.place) return Kind.unknown | Kind.place | capital;
    if (scan.text.charCodeAt(scan.start[token]!) >= 0x400 && (shape & Shape.latin) === 0) {
      const inflected = this.#cyrillic(token);
      if (inflected !== 0) return inflected | capital;
    }
    return Kind.unknown | capital | (hasSurnameEnding(scan, token) ? Kind.ending : 0);
  }

  /** `Ариной`, `Петрову`: a listed name in another case. */
  #cyrillic(token: number): number {
    const { scan } = this;
    for (const hash of nominativeHashes(scan.text.slice(scan.start[token]!, scan.end[token]!))) {
      const entry = lexicon.find(hash);
      if (entry < 0) continue;
      const flags = lexicon.wordFlags(entry);
      if (flags & (Word.common | Word.commonAccented | Word.ambiguous)) continue;
      if (flags & Word.given) return Kind.given;
      if (flags & Word.family) return Kind.family;
    }
    return 0;
  }

  #listed(token: number, flags: number): number {
    const everyday = this.isEveryday(token);
    // Function words and firms' endings are names somewhere in the world, but not in a sentence.
    const accented = (this.scan.shape[token]! & Shape.nonAscii) !== 0;
    if ((flags & Word.ambiguous) === 0 && !accented && (flags & NEVER_NAMES || (flags & Word.stop && everyday)))
      return Kind.other;
    const uncertain = everyday || (flags & UNCERTAIN) !== 0;
    let kind = 0;
    if (flags & Word.given) kind |= uncertain ? Kind.maybeGiven : Kind.given;
    if (flags & Word.family) kind |= uncertain ? Kind.maybeFamily : Kind.family;
    return kind;
  }
}

const NAME_OR_PARTICLE = Word.given | Word.family | Word.particle;
const OTHER_CAPITAL = Kind.other | Kind.capital;
const PARTICLE_ONLY = Kind.particle | Kind.capital;
const NEVER_NAMES = Word.monthOrDay | Word.pronoun | Word.organization | Word.role;
const NO_UNKNOWN = NOT_NAMES | Word.brand | Word.organization | Word.placeWord;
const UNCERTAIN = NOT_NAMES | Word.ambiguous | Word.brand | Word.opensSentences | Word.placeWord;

const LETTER_I = singleHash("i");
const LETTER_A = singleHash("a");

function singleHash(letter: string): number {
  return Math.imul((0x811c9dc5 | 0) ^ letter.charCodeAt(0), 0x01000193);
}

function isCaseless(scan: Scan): boolean {
  const caps = scan.allCaps;
  if (caps < 3) return false;
  let words = 0;
  for (let token = 0; token < scan.tokenCount; token++) {
    const shape = scan.shape[token]!;
    if ((shape & Shape.hasLetter) === 0 || shape & Shape.single) continue;
    words++;
  }
  return caps * 3 >= words * 2;
}
