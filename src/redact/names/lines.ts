import { Gap } from "../characters.ts";
import { Word } from "../word-flag.ts";
import { Mark } from "./mark.ts";
import { Kind, MAYBE, NAME, type NameTokens } from "./tokens.ts";

const LINE_WORDS_MAX = 4;
const SIGN_OFF_WORDS_MAX = 6;

/** Lines of nothing but a name: signatures below `Best regards`, and the last line of a message. */
export function markLines(tokens: NameTokens): void {
  const { scan } = tokens;
  if (scan.newlines === 0) return;
  let start = 0;
  let afterSignOff = false;
  for (let token = 1; token <= scan.tokenCount; token++) {
    const isEnd = token === scan.tokenCount;
    if (!isEnd && (scan.gap[token]! & Gap.newline) === 0) continue;
    if (start > 0) markLine(tokens, start, token - 1, afterSignOff, isEnd);
    afterSignOff = isSignOff(tokens, start, token - 1);
    start = token;
  }
}

function markLine(tokens: NameTokens, first: number, last: number, afterSignOff: boolean, isLastLine: boolean): void {
  if (last - first >= LINE_WORDS_MAX || (!afterSignOff && !isLastLine)) return;
  const { scan, kind, mark } = tokens;
  let listed = 0;
  for (let token = first; token <= last; token++) {
    const bits = kind[token]!;
    if (bits & Kind.other) return;
    if (token > first && !tokens.joins(token)) return;
    if ((bits & Kind.capital) === 0 && (bits & (NAME | Kind.particle)) === 0 && !(afterSignOff && bits & MAYBE)) return;
    if (bits & (NAME | Kind.maybeGiven)) listed++;
  }
  const needsList = !afterSignOff || first === last;
  if (needsList && listed === 0 && !afterSignOff) return;
  if (!afterSignOff && scan.words[first]! & (Word.monthOrDay | Word.place)) return;
  for (let token = first; token <= last; token++) mark[token] ||= Mark.pattern;
}

function isSignOff({ scan }: NameTokens, first: number, last: number): boolean {
  if (last - first >= SIGN_OFF_WORDS_MAX) return false;
  for (let token = first; token <= last; token++) if (scan.words[token]! & Word.signOff) return true;
  return false;
}
