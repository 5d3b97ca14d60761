import { hashes } from "../hashes.ts";
import { runEnd } from "../run.ts";
import { NAME, type NameTokens } from "../tokens.ts";
import { mark, opensSentence, pauses, unlistedEnd } from "./cue.ts";

const fillers =
  hashes(`sure yes yeah ok okay of course it its is s my name hi hello hey ja natürlich sí claro oui bien sûr
  certainly here no problem mein ist mi nombre es je m appelle`);
const FILLERS_MAX = 6;

/** The message before asked for a name: the first words are one, with or without capitals. */
export function markAnswer(tokens: NameTokens): void {
  const { scan } = tokens;
  let first = 0;
  while (first < scan.tokenCount && first < FILLERS_MAX && fillers.has(scan.hash[first]!)) first++;
  if (first >= scan.tokenCount) return;
  const last = Math.max(runEnd(tokens, first), unlistedEnd(tokens, first));
  if (last < first || opensSentence(tokens, first, last)) return;
  if (pauses(tokens, last) || tokens.kind[first]! & NAME) mark(tokens, first, last);
}
