import { Gap } from "../../characters.ts";
import { Word } from "../../word-flag.ts";
import { hashes } from "../hashes.ts";
import { lowerRunEnd, runEnd } from "../run.ts";
import { Kind, NAME, type NameTokens } from "../tokens.ts";
import { mark, nameEnd, opensSentence, PAUSE } from "./cue.ts";

const goodDay = hashes("good guten buenos buenas god");

/** `Hi Grace`, `Dear Jane Roe`, `hallo, natascha!`. */
export function markGreeted(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount || scan.gap[next]! & ~(Gap.space | Gap.comma)) return;
  if (scan.gap[next]! & Gap.comma && (scan.gap[next + 1]! & PAUSE) === 0) return;
  markAddressee(tokens, next);
}

/** `Good morning Jane`; `token` is the part of the day. */
export function markGoodDay(tokens: NameTokens, token: number): void {
  const { scan } = tokens;
  const next = token + 1;
  if (token === 0 || next >= scan.tokenCount || !goodDay.has(scan.hash[token - 1]!)) return;
  if ((scan.gap[next]! & ~(Gap.space | Gap.comma)) === 0) markAddressee(tokens, next);
}

function markAddressee(tokens: NameTokens, first: number): void {
  if (tokens.scan.words[first]! & Word.title) return;
  const last = runEnd(tokens, first);
  if (last < first) mark(tokens, first, lowerRunEnd(tokens, first));
  else if (!opensSentence(tokens, first, last)) mark(tokens, first, last);
}

/** `Thanks, Priya` at the end of the text or line. */
export function markSignedOff(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  const next = token + 1;
  if (next >= scan.tokenCount) return;
  const gap = scan.gap[next]!;
  if (gap & ~(Gap.space | Gap.comma | Gap.hyphen | Gap.stop | Gap.dot)) return;
  const last = nameEnd(tokens, next);
  if (last < next) return;
  const after = scan.gap[last + 1]!;
  const ends = (after & (Gap.newline | Gap.edge)) !== 0;
  const isListed = (kind[next]! & (NAME | Kind.maybeGiven)) !== 0;
  // In lower case only the end of the line tells a name from the next word of a formula (`grazie mille, ...`).
  if (!ends && (kind[next]! & Kind.capital) === 0) return;
  if (ends || ((after & PAUSE) !== 0 && isListed && (gap & (Gap.stop | Gap.dot)) === 0)) mark(tokens, next, last);
}
