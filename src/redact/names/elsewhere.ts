import { hashWord } from "../fold.ts";
import { everydayElsewhere, functionWordsElsewhere } from "../lists/elsewhere.ts";
import { Word } from "../word-flag.ts";
import type { NameTokens } from "./tokens.ts";

const languages = Object.keys(everydayElsewhere);

/** Words to the set of languages that have them, as bits. */
function languageBits(lists: Readonly<Record<string, string>>): ReadonlyMap<number, number> {
  const bits = new Map<number, number>();
  for (const [index, language] of languages.entries()) {
    for (const word of (lists[language] ?? "").trim().split(/\s+/u)) {
      const hash = hashWord(word);
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << index));
    }
  }
  return bits;
}
const everyday = languageBits(everydayElsewhere);
const functionWords = languageBits(functionWordsElsewhere);

/**
 * Whether a word that is a name in one language is an everyday word of the language that this text is in: `Dan weiger je
 * de tweede`, `Otto giorni fa`. The language is told by the function words around; English ones tell against all.
 */
export function isEverydayHere({ scan }: NameTokens, token: number): boolean {
  const here = everyday.get(scan.hash[token]!) ?? 0;
  if (here === 0) return false;
  const votes = new Int32Array(languages.length);
  let english = 0;
  for (let at = 0; at < scan.tokenCount; at++) {
    if (at === token) continue;
    if (scan.words[at]! & Word.english) english++;
    const bits = functionWords.get(scan.hash[at]!) ?? 0;
    for (let index = 0; bits >>> index !== 0; index++) if ((bits >>> index) & 1) votes[index]!++;
  }
  const most = Math.max(...votes);
  if (most === 0 || most < english) return false;
  return languages.some((_, index) => votes[index] === most && ((here >>> index) & 1) !== 0);
}
