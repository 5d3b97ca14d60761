import { Gap } from "../characters.ts";
import { Shape } from "../scan.ts";
import { isEverydayHere } from "./elsewhere.ts";
import { Mark } from "./mark.ts";
import { hasSurnameEnding } from "./surname-ending.ts";
import { Kind, NAME, type NameTokens } from "./tokens.ts";

/** `jane roe`, `jane k. roe`, `olga krylova`: typed without capitals, so the first name must be one and nothing else. */
export function markLowerPair(tokens: NameTokens, token: number): number {
  const { scan, kind, mark } = tokens;
  let last = token + 1;
  if (last >= scan.tokenCount) return token;
  const hasInitial = isLowerInitial(tokens, last);
  if (hasInitial) last++;
  if (last >= scan.tokenCount || (!hasInitial && !tokens.joins(last)) || kind[last]! & Kind.capital) return token;
  if (!isLowerSurname(tokens, token, last, hasInitial)) return token;
  if (isEverydayHere(tokens, token) || isEverydayHere(tokens, last)) return token;
  for (let at = token; at <= last; at++) mark[at] = Mark.list;
  return last;
}

function isLowerSurname(tokens: NameTokens, first: number, last: number, hasInitial: boolean): boolean {
  const { scan, kind } = tokens;
  const isShort = scan.end[first]! - scan.start[first]! < 4 && scan.end[last]! - scan.start[last]! < 4;
  if (((kind[first]! | kind[last]!) & NAME) === NAME && (kind[last]! & NAME) !== 0) return !isShort;
  if ((kind[first]! & Kind.given) === 0 || tokens.isEveryday(last)) return false;
  return hasInitial || hasSurnameEnding(scan, last);
}

/** The `g.` of `eric g. roe`. */
function isLowerInitial({ scan }: NameTokens, token: number): boolean {
  if ((scan.shape[token]! & Shape.single) === 0 || scan.gap[token] !== Gap.space) return false;
  return scan.gap[token + 1] === (Gap.dot | Gap.space) && scan.text.charCodeAt(scan.end[token]!) === 0x2e;
}
