import type { Finding } from "../../model/finding.ts";
import type { Recognizer, RecognizerContext } from "../recognizer.ts";
import type { Scan } from "../scan.ts";
import { Word } from "../word-flag.ts";
import { markBlocks } from "./blocks.ts";
import { markCoupled } from "./coupled.ts";
import { markCues } from "./cues/cues.ts";
import { firmEnd, hyphenatedEnd, hyphenatedStart } from "./extent.ts";
import { markLines } from "./lines.ts";
import { markLists, markLowerLists, markRepetitions } from "./lists.ts";
import { evidence } from "./mark.ts";
import { markPatterns } from "./patterns.ts";
import { NameTokens } from "./tokens.ts";
import { findUnspacedIntroductions } from "./unspaced.ts";

const tokens = new NameTokens();

/**
 * Names that nobody knows. No single rule is sure, so they build on each other: words that announce a name, then names
 * from lists and patterns, then what stands in a list with a name, repeats one, or signs a message.
 */
export const names: Recognizer = {
  name: "names",
  kinds: ["PERSON", "ORGANIZATION"],
  find(text: string, scan: Scan, context: RecognizerContext, out: Finding[]): void {
    if (context.names === "off") return;
    if (scan.unspaced > 2) findUnspacedIntroductions(text, out);
    const isHopeless = scan.capitals === 0 && (scan.allWords & (Word.given | Word.family)) === 0;
    if (isHopeless && !context.askedName && (scan.allWords & Word.nameWord) === 0) return;
    const hasCandidates = tokens.load(scan);
    if (!hasCandidates && !context.askedName && (scan.allWords & ANNOUNCES) === 0) return;
    markCues(tokens, context.askedName);
    markPatterns(tokens, context.names);
    if (context.names !== "careful") {
      markCoupled(tokens);
      markBlocks(tokens);
    }
    markLines(tokens);
    markLowerLists(tokens);
    if (!tokens.isMarked) return;
    markLists(tokens);
    markRepetitions(tokens);
    emit(scan, out);
  },
};

/** Behind these any word can be a name, also one in lower case that no list has. */
const ANNOUNCES = Word.nameWord | Word.title | Word.relation | Word.signOff;

/** One finding for a stretch of marked tokens that belong together. */
function emit(scan: Scan, out: Finding[]): void {
  const { mark } = tokens;
  for (let first = 0; first < scan.tokenCount; first++) {
    if (mark[first] === 0) continue;
    let last = first;
    let best = mark[first]!;
    while (last + 1 < scan.tokenCount && mark[last + 1] !== 0 && tokens.joins(last + 1)) {
      last++;
      best = Math.min(best, mark[last]!);
    }
    const { rule = "", score = 0 } = evidence[best] ?? {};
    const firm = firmEnd(tokens, first, last);
    const start = scan.start[hyphenatedStart(tokens, first)]!;
    const end = scan.end[Math.max(firm, hyphenatedEnd(tokens, last))]!;
    out.push({ kind: firm > last ? "ORGANIZATION" : "PERSON", start, end, rule, score });
    first = Math.max(firm, last);
  }
}
