import { NAME_CUES, Word } from "../../word-flag.ts";
import type { NameTokens } from "../tokens.ts";
import { markAnswer } from "./answer.ts";
import { markDescribed } from "./described.ts";
import { markFiled } from "./filed.ts";
import { markGoodDay, markGreeted, markSignedOff } from "./greetings.ts";
import { markBareOpening, markIntroduced, markPresentation } from "./introduced.ts";
import { markPossessor, markRelative, markSpeaker, markTalkedTo } from "./others.ts";
import { markNamed } from "./stated.ts";
import { markTitleBehind, markTitled } from "./titles.ts";

/** Names announced by the words around them. */
export function markCues(tokens: NameTokens, askedName: boolean): void {
  const { scan } = tokens;
  if (askedName) markAnswer(tokens);
  markBareOpening(tokens);
  if ((scan.allWords & NAME_CUES) === 0) return;
  const { words, notable, notableCount } = scan;
  for (let index = 0; index < notableCount; index++) {
    const token = notable[index]!;
    const flags = words[token]!;
    if (flags & NAME_CUES) markCue(tokens, token, flags);
  }
}

function markCue(tokens: NameTokens, token: number, flags: number): void {
  if (flags & Word.presents) markPresentation(tokens, token);
  if (flags & Word.title) {
    markTitled(tokens, token);
    markTitleBehind(tokens, token);
  }
  if (flags & Word.nameWord) markNamed(tokens, token);
  if (flags & Word.greeting) markGreeted(tokens, token);
  if (flags & Word.signOff) markSignedOff(tokens, token);
  if (flags & Word.introduces) markIntroduced(tokens, token);
  if (flags & Word.relation) {
    markRelative(tokens, token);
    markPossessor(tokens, token);
  }
  if (flags & Word.personVerb) {
    markSpeaker(tokens, token);
    markDescribed(tokens, token);
  }
  if (flags & Word.under) markFiled(tokens, token);
  if (flags & Word.talks) markTalkedTo(tokens, token);
  if (flags & Word.dayPart) markGoodDay(tokens, token);
}
