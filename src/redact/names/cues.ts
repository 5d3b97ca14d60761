import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import { Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { Mark } from "./mark.ts";
import { isPlaceOrFirm } from "./patterns.ts";
import { lowerRunEnd, runEnd } from "./run.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "./tokens.ts";

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashWord));

/** Titles that are nothing else: the capitalised word behind is a name whatever it is. */
const plainTitles = hashes(
  "mr mrs ms mx dr prof professor herr herrn frau fräulein señor señora señorita monsieur mme mlle madame signor signora meneer mevrouw mister senhor senhora",
);
/** `My name is`, `mein Name ist`: between the noun and the name. */
const copulas = hashes("is ist es est e è é är er on was war lautet s");
/** Nouns that ask for the name itself; the other name words (from, client) need a colon. */
const nameNouns = hashes(
  "name names firstname lastname surname fullname forename vorname nachname familienname nombre apellido apellidos nom prénom nome cognome sobrenome apelido naam voornaam achternaam imię nazwisko namn förnamn efternamn navn fornavn etternavn nimi etunimi sukunimi isim ad soyad adım имя фамилия прізвище",
);
/** Verbs that mean "am called": the name follows directly. */
const namingVerbs = hashes(
  "llamo appelle heiße heisse chamo chiamo heet nazywam heter hedder зовут звати اسمي إسمي שמי",
);
const namingFillers = hashes("się me mich");
/** `company name: Acme`: the name of a thing. */
const thingsWithNames = hashes(
  "product company brand domain file host model firm business hotel restaurant app project plan server channel event street city bank item table folder field user screen display package service team group store shop pet game device network wifi column class function variable method firma produkt empresa producto société",
);
const speakers = hashes("from here speaking calling again with and und y et e from of at");
const speechVerbs = hashes(
  "said says wrote writes told tells asked asks replied promised mentioned answered explained confirmed informed emailed suggested shouted yelled insisted complained apologized apologised laughed smiled thinks believes wants sagte schrieb meinte dijo escribió dit",
);
const possessives = hashes(
  "my our his her their your mein meine meiner unser unsere sein seine ihr ihre mi mis su nuestro nuestra mon ma mes notre son sa meu minha nosso nossa mio mia mijn onze moja mój min mitt моя мой",
);
const goodDay = hashes("good guten buenos buenas");
const dayParts = hashes("morning afternoon evening day morgen tag abend días dias tardes noches");
const answerFillers = hashes(
  "sure yes yeah ok okay of course it its is s my name hi hello hey ja natürlich sí claro oui bien sûr certainly here no problem",
);

const LABEL = Gap.stop | Gap.space | Gap.hyphen | Gap.other | Gap.newline;

/** Names announced by the words in front of them. */
export function markCues(tokens: NameTokens, askedName: boolean): void {
  const { scan } = tokens;
  if (askedName) markAnswer(tokens);
  const CUES =
    Word.title | Word.greeting | Word.signOff | Word.nameWord | Word.introduces | Word.relation | Word.personVerb;
  if ((scan.allWords & CUES) === 0) return;
  for (let token = 0; token < scan.tokenCount; token++) {
    const flags = scan.words[token]!;
    if ((flags & CUES) === 0) continue;
    if (flags & Word.title) markTitled(tokens, token);
    if (flags & Word.nameWord) markNamed(tokens, token);
    if (flags & Word.greeting) markGreeted(tokens, token);
    if (flags & Word.signOff) markSignedOff(tokens, token);
    if (flags & Word.introduces) markIntroduced(tokens, token);
    if (flags & Word.relation) {
      markRelative(tokens, token);
      markPossessor(tokens, token);
    }
    if (flags & Word.personVerb && speechVerbs.has(scan.hash[token]!)) markSpeaker(tokens, token);
  }
  if (scan.allWords & Word.greeting || scan.tokenCount > 2) markGoodDay(tokens);
}

function mark(tokens: NameTokens, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) tokens.mark[token] = Mark.cue;
  return last >= first;
}

/** `Mr. O'Brien-Smith`, `Prof. Dr. Roe`. */
function markTitled(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount || scan.gap[next]! & ~(Gap.space | Gap.dot) || scan.start[next]! - scan.end[token]! > 2)
    return;
  if (scan.words[next]! & Word.title && (kind[next]! & NAME) === 0) return;
  const last = runEnd(tokens, next);
  const isPlain = plainTitles.has(scan.hash[token]!);
  if (last >= next) {
    if (isPlain || scan.shape[token]! & Shape.capital) mark(tokens, next, last);
    return;
  }
  if (!isPlain) return;
  const bits = kind[next]!;
  if (bits & Kind.capital && (scan.words[next]! & (Word.pronoun | Word.personVerb | Word.role)) === 0)
    mark(tokens, next, next);
  else mark(tokens, next, lowerRunEnd(tokens, next));
}

function markGreeted(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount || scan.gap[next]! & ~(Gap.space | Gap.comma)) return;
  if (
    scan.gap[next]! & Gap.comma &&
    (scan.gap[next + 1]! & (Gap.comma | Gap.stop | Gap.newline | Gap.dot | Gap.edge | Gap.hyphen)) === 0
  )
    return;
  markAddressee(tokens, next);
}

/** `Good morning Jane`. */
function markGoodDay(tokens: NameTokens): void {
  const { scan } = tokens;
  for (let token = 2; token < scan.tokenCount; token++) {
    if (!goodDay.has(scan.hash[token - 2]!) || !dayParts.has(scan.hash[token - 1]!)) continue;
    if ((scan.gap[token]! & ~(Gap.space | Gap.comma)) === 0) markAddressee(tokens, token);
  }
}

function markAddressee(tokens: NameTokens, first: number): void {
  if (tokens.scan.words[first]! & Word.title) return;
  const last = runEnd(tokens, first);
  if (last < first) mark(tokens, first, lowerRunEnd(tokens, first));
  else if (!opensSentence(tokens, first, last)) mark(tokens, first, last);
}

/** `Hi, May I ...`, `Hello Will you ...`: a name that goes on as a sentence. */
function opensSentence(tokens: NameTokens, first: number, last: number): boolean {
  const { scan } = tokens;
  if (last > first || (scan.words[first]! & Word.opensSentences) === 0) return false;
  return (
    first + 1 < scan.tokenCount && scan.gap[first + 1] === Gap.space && (scan.words[first + 1]! & Word.pronoun) !== 0
  );
}

/** `Thanks, Priya` at the end of the text or line. */
function markSignedOff(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount) return;
  const gap = scan.gap[next]!;
  if (gap & ~(Gap.space | Gap.comma | Gap.hyphen | Gap.stop | Gap.dot)) return;
  const last = Math.max(runEnd(tokens, next), lowerRunEnd(tokens, next));
  if (last < next) return;
  const after = scan.gap[last + 1]!;
  const ends = (after & (Gap.newline | Gap.edge)) !== 0;
  const pauses = (after & (Gap.comma | Gap.dot | Gap.stop)) !== 0;
  const isListed = (kind[next]! & (NAME | Kind.maybeGiven)) !== 0;
  if (ends || (pauses && isListed && (gap & (Gap.stop | Gap.dot)) === 0)) mark(tokens, next, last);
}

/** `My name is Jane`, `Name: Jane Roe`, `me llamo Ana`. */
function markNamed(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  const hash = scan.hash[token]!;
  if (namingVerbs.has(hash)) {
    const next = token + (namingFillers.has(scan.hash[token + 1] ?? 0) ? 2 : 1);
    markStated(tokens, next);
    return;
  }
  const next = token + 1;
  if (next >= scan.tokenCount) return;
  if (token > 0 && thingsWithNames.has(scan.hash[token - 1]!)) return;
  if (isLabel(tokens, token) || asksForName(tokens, token)) markLabelled(tokens, next, nameNouns.has(hash));
  else if (nameNouns.has(hash) && copulas.has(scan.hash[next]!)) markStated(tokens, next + 1);
}

/** `What is your name? Jane Roe` */
function asksForName({ scan }: NameTokens, token: number): boolean {
  if (!nameNouns.has(scan.hash[token]!)) return false;
  return /^[?？]\s{1,3}$/u.test(scan.text.slice(scan.end[token]!, scan.start[token + 1]!));
}

function isLabel(tokens: NameTokens, token: number): boolean {
  const { scan } = tokens;
  if (scan.gap[token + 1]! & ~LABEL) return false;
  const after = scan.text.slice(scan.end[token]!, scan.start[token + 1]!);
  return /^(?:[ \t]?[:：=][ \t]*\n?|[ \t]+[-–][ \t]+)$/u.test(after);
}

/** The rest of a form line: names in any spelling, but no other words. */
function markLabelled(tokens: NameTokens, first: number, isName: boolean): void {
  const { scan, kind } = tokens;
  let last = runEnd(tokens, first);
  if (last >= first) {
    const listed = kind[first]! & (NAME | MAYBE) || kind[last]! & (NAME | MAYBE);
    const endsLine = (scan.gap[last + 1]! & (Gap.newline | Gap.edge | Gap.bracket | Gap.comma)) !== 0;
    if (isName || listed || (endsLine && last > first)) {
      // `Roe, Jane`
      if (scan.gap[last + 1] === (Gap.comma | Gap.space) && isName) last = Math.max(last, runEnd(tokens, last + 1));
      mark(tokens, first, last);
    }
    return;
  }
  if (!isName) last = lowerRunEnd(tokens, first);
  else last = unlistedEnd(tokens, first);
  mark(tokens, first, last);
}

/** After a statement of the name anything that is no everyday word is the name, also in lower case. */
function markStated(tokens: NameTokens, first: number): void {
  const { scan } = tokens;
  if (first >= scan.tokenCount || scan.gap[first]! & ~(Gap.space | Gap.quote | Gap.stop | Gap.hyphen)) return;
  let last = runEnd(tokens, first);
  if (last < first) last = unlistedEnd(tokens, first);
  // `Her maiden name is Key`: the capital says that the word is no word here.
  if (last < first && !tokens.caseless && tokens.kind[first]! & Kind.capital && !isFunctionWord(tokens, first))
    last = first;
  mark(tokens, first, last);
}

/** Up to three words that are in no list of everyday words. */
function unlistedEnd(tokens: NameTokens, first: number): number {
  const { scan } = tokens;
  let last = first - 1;
  for (let token = first; token < scan.tokenCount && token - first < 3; token++) {
    if (token > first && !tokens.joins(token)) break;
    if (!isUnlisted(tokens, token) || (token > first && beginsWithArabicAnd(tokens, token))) break;
    last = token;
  }
  return last;
}

/** `محمد علي ورقمي`: the conjunction is written as one word with what it adds. */
function beginsWithArabicAnd({ scan }: NameTokens, token: number): boolean {
  return scan.text.charCodeAt(scan.start[token]!) === 0x648;
}

function isUnlisted(tokens: NameTokens, token: number): boolean {
  const { scan, kind } = tokens;
  const shape = scan.shape[token]!;
  if (shape & (Shape.hasDigit | Shape.unspaced | Shape.single) || (shape & Shape.hasLetter) === 0) return false;
  if (kind[token]! & (NAME | Kind.maybeGiven)) return !isFunctionWord(tokens, token);
  return (
    !tokens.isEveryday(token) && (scan.words[token]! & (Word.role | Word.brand | Word.organization | Word.place)) === 0
  );
}

const isFunctionWord = ({ scan }: NameTokens, token: number): boolean =>
  (scan.words[token]! & (Word.pronoun | Word.personVerb | Word.towards | Word.stop)) !== 0;

const LETTER_M = hashWord("m");
const LETTER_S = hashWord("s");
const WORD_I = hashWord("i");
const WORD_IS = hashWord("is");
const WORD_THIS = hashWord("this");
const WORD_HERE = hashWord("here");
const WORD_ME = hashWord("me");
const WORD_CALL = hashWord("call");
const WORD_CALLED = hashWord("called");
const WORD_NAMED = hashWord("named");

/** `I'm Jane`, `this is Jane from Northwind`, `ich bin Jane`, `call me Jane`. */
function markIntroduced(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  const next = token + 1;
  const hash = scan.hash[token]!;
  if (hash === WORD_IS) {
    if (token > 0 && (scan.hash[token - 1] === WORD_THIS || scan.hash[token - 1] === WORD_HERE))
      markPresented(tokens, next);
  } else if (hash === WORD_CALL) {
    if (scan.hash[next] === WORD_ME && next < scan.tokenCount) markIdentified(tokens, next + 1);
  } else if (hash !== WORD_CALLED || (tokens.kind[next]! & Kind.given) !== 0)
    markIdentified(tokens, next, hash === WORD_NAMED);
}

/** `I'm` is two tokens; the `m` carries no flag. */
export function markContractions(tokens: NameTokens): void {
  const { scan } = tokens;
  for (let token = 1; token + 1 < scan.tokenCount; token++) {
    if (scan.hash[token] !== LETTER_M || scan.gap[token] !== Gap.apostrophe || scan.hash[token - 1] !== WORD_I)
      continue;
    markIdentified(tokens, token + 1);
  }
}

const notPerson = /(?:ian|ish|ese|ean|ist)$/u;

/** What somebody says to be: a name if it is capitalised and no nationality or trade. */
function markIdentified(tokens: NameTokens, first: number, isNamed = false): void {
  const { scan, kind } = tokens;
  if (first >= scan.tokenCount || scan.gap[first] !== Gap.space) return;
  const last = runEnd(tokens, first);
  if (last < first) {
    mark(tokens, first, lowerRunEnd(tokens, first));
    return;
  }
  if (opensSentence(tokens, first, last) || isPlaceOrFirm(tokens, { first, last })) return;
  const bits = kind[first]!;
  const alone = first === last;
  if (alone && bits & Kind.unknown && notPerson.test(scan.text.slice(scan.start[first]!, scan.end[first]!))) return;
  if (alone && bits & MAYBE && !isNamed && !pausesOrSpeaks(tokens, last)) return;
  mark(tokens, first, last);
}

/** `This is Jane`: also said of things, so the name must be listed, or somebody must be speaking. */
function markPresented(tokens: NameTokens, first: number): void {
  const { scan, kind } = tokens;
  if (first >= scan.tokenCount || scan.gap[first] !== Gap.space) return;
  const last = Math.max(runEnd(tokens, first), lowerRunEnd(tokens, first));
  if (last < first) return;
  if (kind[first]! & NAME || speakers.has(scan.hash[last + 1] ?? 0)) mark(tokens, first, last);
}

function pausesOrSpeaks(tokens: NameTokens, last: number): boolean {
  const { scan } = tokens;
  const after = scan.gap[last + 1]!;
  return (
    (after & (Gap.comma | Gap.dot | Gap.stop | Gap.newline | Gap.edge)) !== 0 || speakers.has(scan.hash[last + 1] ?? 0)
  );
}

/** `my wife Mary`, `our son, Tom`. */
function markRelative(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount || scan.gap[next]! & ~(Gap.space | Gap.comma | Gap.bracket)) return;
  const last = runEnd(tokens, next);
  if (last < next) {
    if (scan.gap[next] === Gap.space) mark(tokens, next, lowerRunEnd(tokens, next));
    return;
  }
  const isPossessed = token > 0 && possessives.has(scan.hash[token - 1]!);
  if (isPossessed || kind[next]! & NAME) mark(tokens, next, last);
}

/** `Natasja's wife` */
function markPossessor(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  if (token < 2 || scan.hash[token - 1] !== LETTER_S || scan.gap[token - 1] !== Gap.apostrophe) return;
  if (scan.gap[token] !== Gap.space) return;
  const owner = token - 2;
  if (kind[owner]! & Kind.capital && kind[owner]! & (NAME | MAYBE | Kind.unknown)) mark(tokens, owner, owner);
}

/** `Natasja said`. */
function markSpeaker(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  if (token === 0 || scan.gap[token] !== Gap.space) return;
  // `DHL says`
  if (!tokens.caseless && scan.shape[token - 1]! & Shape.allCaps) return;
  let first = token;
  while (first > 0 && token - first < 4 && (first === token || tokens.joins(first))) {
    const bits = kind[first - 1]!;
    if ((bits & Kind.capital) === 0 || (bits & (NAME | MAYBE | Kind.unknown | Kind.initial)) === 0) break;
    first--;
  }
  if (first < token) mark(tokens, first, token - 1);
}

/** The message before asked for a name: the first words are one, with or without capitals. */
function markAnswer(tokens: NameTokens): void {
  const { scan } = tokens;
  let first = 0;
  while (first < scan.tokenCount && first < 6 && answerFillers.has(scan.hash[first]!)) first++;
  if (first >= scan.tokenCount) return;
  const last = Math.max(runEnd(tokens, first), unlistedEnd(tokens, first));
  if (last < first || opensSentence(tokens, first, last)) return;
  const ends = (scan.gap[last + 1]! & (Gap.comma | Gap.dot | Gap.stop | Gap.newline | Gap.edge | Gap.hyphen)) !== 0;
  if (ends || tokens.kind[first]! & NAME) mark(tokens, first, last);
}
