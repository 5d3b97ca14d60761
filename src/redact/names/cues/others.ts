import { Gap } from "../../characters.ts";
import { hashWord } from "../../fold.ts";
import { Shape } from "../../scan.ts";
import { Word } from "../../word-flag.ts";
import { hashes } from "../hashes.ts";
import { isPlaceOrFirm } from "../places.ts";
import { lowerRunEnd, runEnd } from "../run.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "../tokens.ts";
import { isFunctionWord, mark } from "./cue.ts";

const possessives =
  hashes(`my our his her their your mein meine meiner meinem unser unsere sein seine ihr ihre mi mis su
  nuestro nuestra mon ma mes notre son sa votre vos meu minha nosso nossa mio mia nostro vostro mijn onze jullie uw moja mój
  mojego moją min mitt моя мой моей моего ваш ваша`);
const speechVerbs = hashes(`said says wrote writes told tells asked asks replied promised mentioned answered explained
  confirmed informed emailed suggested shouted yelled insisted complained apologized apologised laughed smiled thinks
  believes wants sagte schrieb meinte dijo escribió dit disse schreef zei powiedział powiedziała сказал сказала`);
/** `I spoke with`, `ask`, `hablé con`, `говорил с`: verbs of talking, and the prepositions that join the partner. */
const talkVerbs = hashes(`spoke speak spoken talk talked talking chatted chat dealt deal email emailed wrote called call
  through met meet gesprochen sprach sprechen telefoniert geredet parlé parler hablé hablado hablar habla parlato parlare
  falei falado falar gesproken sprak spreken rozmawiałem rozmawiałam rozmawiać говорил говорила разговаривал общался
  shouted shouting yelled yelling screamed swore laughed rude angry mad`);
const talkPrepositions = hashes("to with mit avec con com met z ze с со a à");
/** `shouted at`, `rude to`: behind these also `at`. */
const outbursts = hashes("shouted shouting yelled yelling screamed swore laughed angry mad");
const WORD_AT = hashWord("at");
const LETTER_S = hashWord("s");

const ANY_NAME = NAME | MAYBE | Kind.unknown;

/** `my wife Mary`, `our accountant, Jane Roe,`. */
export function markRelative(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount || scan.gap[next]! & ~(Gap.space | Gap.comma | Gap.bracket)) return;
  const isPossessed = token > 0 && possessives.has(scan.hash[token - 1]!);
  const last = runEnd(tokens, next);
  if (last >= next) {
    const isName = isPossessed || (kind[next]! & NAME) !== 0;
    if (isName && !isPlaceOrFirm(tokens, { first: next, last })) mark(tokens, next, last);
  } else if (scan.gap[next] === Gap.space) {
    // Only behind a possessive: `son` and `man` are no relatives in other languages.
    if (!isPossessed) return;
    const isWritten = !tokens.caseless && isWrittenAsName(tokens, next);
    mark(tokens, next, isWritten ? next : lowerRunEnd(tokens, next));
  }
}

/** `my husband Piers ordered`: a capital inside a sentence makes a name of an everyday word. */
function isWrittenAsName(tokens: NameTokens, token: number): boolean {
  const { scan, kind } = tokens;
  if ((kind[token]! & Kind.capital) === 0 || scan.shape[token]! & (Shape.allCaps | Shape.hasDigit)) return false;
  const next = token + 1;
  if (next < scan.tokenCount && (kind[next]! & Kind.capital) !== 0) return false;
  return (scan.words[token]! & NOT_WRITTEN) === 0 && !isFunctionWord(tokens, token);
}

const NOT_WRITTEN =
  Word.monthOrDay | Word.role | Word.title | Word.place | Word.organization | Word.brand | Word.relation;

/** `Natasja's wife` */
export function markPossessor(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  if (token < 2 || scan.hash[token - 1] !== LETTER_S || scan.gap[token - 1] !== Gap.apostrophe) return;
  if (scan.gap[token] !== Gap.space) return;
  const owner = token - 2;
  if (kind[owner]! & Kind.capital && kind[owner]! & ANY_NAME) mark(tokens, owner, owner);
}

/** `Natasja said`. */
export function markSpeaker(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  if (token === 0 || scan.gap[token] !== Gap.space || !speechVerbs.has(scan.hash[token]!)) return;
  // `DHL says`, `Ford told us`
  if (!tokens.caseless && scan.shape[token - 1]! & Shape.allCaps) return;
  if (scan.words[token - 1]! & (Word.brand | Word.organization)) return;
  let first = token;
  while (first > 0 && token - first < 4 && (first === token || tokens.joins(first))) {
    const bits = kind[first - 1]!;
    if ((bits & Kind.capital) === 0 || (bits & (ANY_NAME | Kind.initial)) === 0) break;
    first--;
  }
  if (first < token) mark(tokens, first, token - 1);
}

/** `I spoke to Natasja`, `put me through to Saoirse`. */
export function markTalkedTo(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  if (!talkVerbs.has(scan.hash[token]!)) return;
  for (let at = token + 1; at <= token + 3 && at + 1 < scan.tokenCount; at++) {
    if (scan.gap[at] !== Gap.space) return;
    const isAt = scan.hash[at] === WORD_AT && outbursts.has(scan.hash[token]!);
    if (!isAt && !talkPrepositions.has(scan.hash[at]!)) continue;
    const first = at + 1;
    if (scan.gap[first] !== Gap.space || scan.shape[first]! & Shape.allCaps) return;
    const last = runEnd(tokens, first);
    if (last < first || scan.words[first]! & Word.brand) return;
    // `shouted at Gary`: a town is no partner, unless it is a first name as well.
    if (scan.words[first]! & Word.place && !(last === first && scan.words[first]! & Word.given)) return;
    if (!isPlaceOrFirm(tokens, { first, last })) mark(tokens, first, last);
    return;
  }
}
