import { Gap } from "../characters.ts";
import { hashWord } from "../fold.ts";
import { Shape } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { hashes } from "./hashes.ts";
import { Mark } from "./mark.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "./tokens.ts";

const WORD_AND = hashWord("and");
/** What several people do together. */
const plurals = hashes("were are have both had did do");
const NO_NAME = Word.place | Word.brand | Word.organization | Word.monthOrDay | Word.role;

/** `Kowal and Osei were very helpful`: two surnames alone, one of them listed, as the subject of a sentence. */
export function markCoupled(tokens: NameTokens): void {
  const { scan, mark } = tokens;
  for (let index = 0; index < tokens.listedCount; index++) {
    const and = tokens.listed[index]! + 1;
    if (and + 2 >= scan.tokenCount || scan.hash[and] !== WORD_AND || !plurals.has(scan.hash[and + 2]!)) continue;
    const first = and - 1;
    const second = and + 1;
    if ((scan.gap[and]! | scan.gap[second]! | scan.gap[and + 2]!) !== Gap.space || !tokens.startsSentence(first))
      continue;
    if (!mayBeSurname(tokens, first) || !mayBeSurname(tokens, second) || !isOneListed(tokens, first, second)) continue;
    mark[first] ||= Mark.pattern;
    mark[second] ||= Mark.pattern;
  }
}

function mayBeSurname({ scan, kind }: NameTokens, token: number): boolean {
  const bits = kind[token]!;
  if ((bits & Kind.capital) === 0 || scan.shape[token]! & Shape.allCaps || scan.words[token]! & NO_NAME) return false;
  return (bits & (NAME | MAYBE | Kind.unknown)) !== 0;
}

const isOneListed = ({ kind }: NameTokens, first: number, second: number): boolean =>
  ((kind[first]! | kind[second]!) & (NAME | Kind.ending)) !== 0 ||
  (kind[first]! & kind[second]! & Kind.maybeFamily) !== 0;
