import { englishTokens, type Token } from "./english-tokens.ts";
import { isSkipWord } from "./skip-words.ts";

/**
 * The headline measure of presidio-research (`presidio_evaluator/evaluation/span_evaluator.py`): types collapsed to
 * "PII", spans of tokens, skip words cut, character intersection over union, beta 2.
 *
 * `extent` is what its code computes and its figures were published with: the tokens between two spans are looked up in
 * the wrong rows, so that all spans of a sentence are merged into one, from the first to the last. `merged` is what it
 * means to compute: spans are merged when only skip words stand between them.
 */
export type Merging = "extent" | "merged";

export interface PresidioFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f2: number;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** From the first to the last token that is no skip word, and the indexes of the first and behind the last token. */
interface TokenSpan extends Extent {
  readonly firstToken: number;
  readonly behindToken: number;
}

export class PresidioMeasure {
  readonly #merging: Merging;
  readonly #iouAtLeast: number;
  #found = 0;
  #predicted = 0;
  #gold = 0;

  constructor(merging: Merging, iouAtLeast: number) {
    this.#merging = merging;
    this.#iouAtLeast = iouAtLeast;
  }

  add(text: string, gold: readonly Extent[], predicted: readonly Extent[]): void {
    const tokens = englishTokens(text);
    const wanted = this.#spans(tokens, gold);
    const given = this.#spans(tokens, predicted);
    const used = new Set<TokenSpan>();
    this.#gold += wanted.length;
    for (const span of wanted) {
      const match = bestUnion(
        span,
        given.filter((candidate) => !used.has(candidate)),
      );
      if (match.iou < this.#iouAtLeast || match.spans.length === 0) continue;
      for (const candidate of match.spans) used.add(candidate);
      this.#found++;
      this.#predicted++;
    }
    this.#predicted += given.length - used.size;
  }

  figures(): PresidioFigures {
    const precision = this.#predicted === 0 ? 0 : this.#found / this.#predicted;
    const recall = this.#gold === 0 ? 0 : this.#found / this.#gold;
    const weighted = 4 * precision + recall;
    return { precision, recall, f2: weighted === 0 ? 0 : (5 * precision * recall) / weighted };
  }

  #spans(tokens: readonly Token[], extents: readonly Extent[]): TokenSpan[] {
    const runs = tokenRuns(tokens, extents);
    const merged: TokenSpan[] = [];
    for (const run of runs) {
      const last = merged.at(-1);
      if (last !== undefined && this.#isAdjacent(tokens, last, run)) {
        merged[merged.length - 1] = { ...last, end: run.end, behindToken: run.behindToken };
      } else merged.push(run);
    }
    return merged;
  }

  #isAdjacent(tokens: readonly Token[], a: TokenSpan, b: TokenSpan): boolean {
    if (this.#merging === "extent") return true;
    return tokens.slice(a.behindToken, b.firstToken).every(({ text }) => isSkipWord(text));
  }
}

/** Runs of tokens that begin inside an extent, without the skip words at their ends; runs of skip words are dropped. */
function tokenRuns(tokens: readonly Token[], extents: readonly Extent[]): TokenSpan[] {
  const isInside = tokens.map(({ start }) => extents.some((extent) => extent.start <= start && start < extent.end));
  const runs: TokenSpan[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (isInside[first] !== true) continue;
    let behind = first;
    while (isInside[behind] === true) behind++;
    const kept = tokens.slice(first, behind).filter(({ text }) => !isSkipWord(text));
    const [head, tail] = [kept[0], kept.at(-1)];
    if (head !== undefined && tail !== undefined) {
      const end = tail.start + tail.text.length;
      runs.push({ start: head.start, end, firstToken: first, behindToken: behind });
    }
    first = behind - 1;
  }
  return runs;
}

/** Adds overlapping predictions from left to right as long as each makes the union fit better. */
function bestUnion(span: TokenSpan, candidates: readonly TokenSpan[]): { iou: number; spans: TokenSpan[] } {
  let best: { iou: number; spans: TokenSpan[] } = { iou: 0, spans: [] };
  for (const candidate of candidates) {
    if (candidate.end <= span.start || candidate.start >= span.end) continue;
    const spans = [...best.spans, candidate];
    const iou = unionIou(span, spans);
    if (iou > best.iou) best = { iou, spans };
  }
  return best;
}

/** As the evaluator counts: both ends included, and one unit to the left from the second prediction on. */
function unionIou(span: TokenSpan, predicted: readonly TokenSpan[]): number {
  const units = new Set<number>();
  for (const [index, { start, end }] of predicted.entries()) {
    const shift = index === 0 ? 0 : 1;
    for (let at = start - shift; at <= end - shift; at++) units.add(at);
  }
  let both = 0;
  for (let at = span.start; at <= span.end; at++) if (units.has(at)) both++;
  return both / (span.end - span.start + 1 + units.size - both);
}
