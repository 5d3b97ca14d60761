import { Gap } from "../../characters.ts";
import { Shape } from "../../scan.ts";
import { Word } from "../../word-flag.ts";
import { hashes } from "../hashes.ts";
import { runEnd } from "../run.ts";
import { Kind, type NameTokens } from "../tokens.ts";
import { mark } from "./cue.ts";

const copulas = hashes("is was isn wasn seems sounds remains");
const degrees = hashes("so very really extremely always not now still just too quite on never t being");
/** What only people are, or where only people are. */
const human = hashes(`rude polite impolite impatient patient courteous friendly unfriendly attentive
  empathetic condescending arrogant considerate knowledgeable impulsive jealous lazy selfish stubborn honest dishonest
  clueless pregnant sick ill injured deceased dead alive asleep retired married divorced widowed vacation leave holiday
  annoyed furious angry upset grateful sorry happy`);
const DEGREES_AT_MOST = 3;

/** `Marieke was very rude`, `why is Akua so upset?`: only a person is. */
export function markDescribed(tokens: NameTokens, verb: number): void {
  const { scan } = tokens;
  if (!copulas.has(scan.hash[verb]!)) return;
  if (verb > 0 && scan.gap[verb] === Gap.space && isHumanBehind(tokens, verb + 1)) markOne(tokens, verb - 1);
  const name = verb + 1;
  if (verb + 2 < scan.tokenCount && scan.gap[name] === Gap.space && isHumanBehind(tokens, verb + 2)) {
    if (!tokens.startsSentence(name)) markOne(tokens, name);
  }
}

function isHumanBehind({ scan }: NameTokens, first: number): boolean {
  for (let at = first; at < scan.tokenCount && at - first <= DEGREES_AT_MOST; at++) {
    if (scan.gap[at]! & ~(Gap.space | Gap.apostrophe)) return false;
    if (human.has(scan.hash[at]!)) return true;
    if (!degrees.has(scan.hash[at]!)) return false;
  }
  return false;
}

function markOne(tokens: NameTokens, token: number): void {
  const { scan, kind } = tokens;
  const bits = kind[token]!;
  if ((bits & Kind.capital) === 0 || bits & Kind.place || scan.shape[token]! & Shape.allCaps) return;
  if (scan.words[token]! & (Word.brand | Word.organization | Word.place)) return;
  if (runEnd(tokens, token) >= token) mark(tokens, token, token);
}
