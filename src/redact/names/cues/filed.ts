import { Gap } from "../../characters.ts";
import { Shape } from "../../scan.ts";
import { Word } from "../../word-flag.ts";
import { hashes } from "../hashes.ts";
import { isPlaceOrFirm } from "../places.ts";
import { runEnd } from "../run.ts";
import { Kind, type NameTokens } from "../tokens.ts";
import { mark } from "./cue.ts";

/** What is filed under a name. */
const filed =
  hashes(`it booked booking order ordered account reservation registered listed filed name made placed should
  subscription policy appointment profile ticket be is s was`);
const REACH = 3;

/** `it's under Delacroix`, `the booking is under Chihiro Tanaka`. */
export function markFiled(tokens: NameTokens, under: number): void {
  const { scan, kind } = tokens;
  const first = under + 1;
  if (first >= scan.tokenCount || scan.gap[first] !== Gap.space || !isFiled(tokens, under)) return;
  if (scan.shape[first]! & Shape.allCaps && !tokens.caseless) return;
  const last = runEnd(tokens, first);
  if (last < first || kind[first]! & Kind.place || scan.words[first]! & (Word.brand | Word.place)) return;
  if (!isPlaceOrFirm(tokens, { first, last })) mark(tokens, first, last);
}

function isFiled({ scan }: NameTokens, under: number): boolean {
  for (let at = under - 1; at >= 0 && at >= under - REACH; at--) {
    if (scan.gap[at + 1]! & ~(Gap.space | Gap.apostrophe)) return false;
    if (filed.has(scan.hash[at]!)) return true;
  }
  return false;
}
