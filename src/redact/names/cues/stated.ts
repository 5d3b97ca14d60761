import { Gap } from "../../characters.ts";
import { Word } from "../../word-flag.ts";
import { hashes } from "../hashes.ts";
import { isPlaceOrFirm } from "../places.ts";
import { lowerRunEnd, runEnd } from "../run.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "../tokens.ts";
import { isFunctionWord, mark, unlistedEnd } from "./cue.ts";

/** `My name is`, `mein Name ist`: between the noun and the name. */
const copulas = hashes("is ist es est e è é är er on was war lautet s");
/** Nouns that ask for the name itself; the other name words (from, client) need a colon. */
const nameNouns =
  hashes(`name names firstname lastname surname fullname forename vorname nachname familienname namen nombre
  apellido apellidos nom prénom nome cognome sobrenome apelido naam voornaam achternaam imię nazwisko namn förnamn efternamn
  navn fornavn etternavn nimi etunimi sukunimi isim ad soyad adım имя имени фамилия прізвище ім'я`);
/** `In the name of`, `a nombre de`, `au nom de`. */
const ofWords = hashes("of de du von van di da do der des dell");
/** `On behalf of`, `à l'attention de`, `z. Hd.`: the person follows. */
const behalfNouns = hashes("behalf attention auftrag hd");
/** Verbs that mean "am called", and phrases of one word that mean "in the name of": the name follows directly. */
const namingVerbs = hashes(`llamo appelle heiße heisse chamo chiamo heet nazywam heter hedder зовут звати اسمي إسمي باسم
  اسم שמי`);
const namingFillers = hashes("się me mich i a");
/** `company name: Acme`: the name of a thing. */
const thingsWithNames =
  hashes(`product company brand domain file host model firm business hotel restaurant app project plan
  server channel event street city bank item table folder field user screen display package service team group store shop
  pet game device network wifi column class function variable method firma produkt empresa producto société code`);

/** Words that may state a name without a label behind them or a capital. */
const stating: ReadonlySet<number> = new Set([...nameNouns, ...behalfNouns, ...namingVerbs]);

/** What a label holds besides blanks: a colon, an equals sign, a dash. */
const LABEL_MARKS = Gap.stop | Gap.hyphen | Gap.other;
const LABEL = Gap.stop | Gap.space | Gap.hyphen | Gap.other | Gap.newline;

/** `My name is Jane`, `Name: Jane Roe`, `me llamo Ana`, `account holder Jane Roe`. */
export function markNamed(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  const next = token + 1;
  const hash = scan.hash[token]!;
  if (next >= scan.tokenCount) return;
  // Most often `to`, `from`, `order`, with the sentence going on behind.
  const goesOn = (tokens.kind[next]! & Kind.capital) === 0 && (scan.gap[next]! & LABEL_MARKS) === 0;
  if (goesOn && !stating.has(hash)) return;
  if (namingVerbs.has(hash)) {
    markStated(tokens, namingFillers.has(scan.hash[next]!) ? next + 1 : next);
    return;
  }
  if (token > 0 && thingsWithNames.has(scan.hash[token - 1]!)) return;
  const isNoun = nameNouns.has(hash);
  if (isLabel(tokens, token) || (isNoun && asksForName(tokens, token))) markLabelled(tokens, next, isNoun);
  else if (isNoun && copulas.has(scan.hash[next]!)) markStated(tokens, next + 1);
  else if ((isNoun || behalfNouns.has(hash)) && ofWords.has(scan.hash[next]!)) markDirect(tokens, next + 1, true);
  else markDirect(tokens, next, isNoun);
}

/** `What is your name? Jane Roe` */
function asksForName({ scan }: NameTokens, token: number): boolean {
  return /^[?？]\s{1,3}$/u.test(scan.text.slice(scan.end[token]!, scan.start[token + 1]!));
}

function isLabel({ scan }: NameTokens, token: number): boolean {
  if (scan.gap[token + 1]! & ~LABEL || scan.start[token + 1]! - scan.end[token]! > 12) return false;
  const after = scan.text.slice(scan.end[token]!, scan.start[token + 1]!);
  return /^(?:[ \t]*[:：=][ \t]*\n?|[ \t]+[-–][ \t]+)$/u.test(after);
}

/** The rest of a form line: names in any spelling, but no other words. */
function markLabelled(tokens: NameTokens, first: number, isName: boolean): void {
  const { scan, kind } = tokens;
  let last = runEnd(tokens, first);
  if (last < first) {
    mark(tokens, first, isName ? lineEnd(tokens, first) : lowerRunEnd(tokens, first));
    return;
  }
  const isListed = ((kind[first]! | kind[last]!) & (NAME | MAYBE)) !== 0;
  const endsLine = (scan.gap[last + 1]! & (Gap.newline | Gap.edge | Gap.bracket | Gap.comma)) !== 0;
  if (!isName && !isListed && !(endsLine && last > first)) return;
  // `Roe, Jane`
  if (isName && scan.gap[last + 1] === (Gap.comma | Gap.space)) last = Math.max(last, runEnd(tokens, last + 1));
  mark(tokens, first, last);
}

/** A form line of up to four words in lower case, of which one at least is no everyday word: `name: wei jun tan`. */
function lineEnd(tokens: NameTokens, first: number): number {
  const { scan } = tokens;
  const unlisted = unlistedEnd(tokens, first);
  for (let token = first; token < scan.tokenCount && token - first < 4; token++) {
    if (scan.words[token]! & (Word.role | Word.organization | Word.brand)) break;
    const gap = scan.gap[token + 1]!;
    if (gap & (Gap.newline | Gap.edge)) return unlisted >= first || token > first ? token : unlisted;
    if (gap & ~(Gap.space | Gap.dot | Gap.hyphen | Gap.apostrophe)) break;
  }
  return unlisted;
}

/** After a statement of the name anything that is no everyday word is the name, also in lower case. */
function markStated(tokens: NameTokens, first: number): void {
  const { scan } = tokens;
  if (first >= scan.tokenCount || scan.gap[first]! & ~(Gap.space | Gap.quote | Gap.stop | Gap.hyphen)) return;
  let last = runEnd(tokens, first);
  if (last < first) last = unlistedEnd(tokens, first);
  // `Her maiden name is Key`: the capital says that the word is no word here.
  const isCapital = !tokens.caseless && (tokens.kind[first]! & Kind.capital) !== 0;
  if (last < first && isCapital && !isFunctionWord(tokens, first)) last = first;
  mark(tokens, first, last);
}

/** `first name Jane`, `customer Jane Roe`: without anything between; only the word "name" may precede a single word. */
function markDirect(tokens: NameTokens, first: number, isName: boolean): void {
  const { scan, kind } = tokens;
  if (first >= scan.tokenCount || kind[first]! & Kind.particle) return;
  const last = runEnd(tokens, first);
  if (last < first || isPlaceOrFirm(tokens, { first, last })) return;
  const isListed = (kind[first]! & NAME) !== 0;
  const words = last - first + 1;
  // `z. Hd. Jane Roe`, `my wife's name, Jane Roe`
  if (scan.gap[first]! & ~(Gap.space | Gap.dot | Gap.comma) || (scan.gap[first] !== Gap.space && words === 1)) return;
  if (words === 1 && kind[first]! & Kind.place) return;
  if (isName ? !tokens.startsSentence(first - 1) || isListed || words > 1 : words > 1 && !tokens.caseless) {
    mark(tokens, first, last);
  }
}
