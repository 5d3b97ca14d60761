import type { FindingKind } from "../../src/model/finding.ts";
import { agrees, kindOf } from "./kinds.ts";
import type { GoldSpan, GoldText } from "./labelled-file.ts";

export interface PredictedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: FindingKind;
}

/** Shares are `null` where there is nothing to divide by. Characters are letters and digits only. */
export interface KindMeasures {
  readonly gold: number;
  readonly predicted: number;
  /** Predicted spans with at least half of their characters inside gold spans of the same kind. */
  readonly precision: number | null;
  /** The same, inside any labelled span. */
  readonly precisionAnyLabel: number | null;
  /** Gold spans that a predicted span of the same kind matches with IoU of 0.5 or more. */
  readonly recall: number | null;
  /** Gold spans of which no letter or digit survives, whatever the label of the finding: the measure of leaks. */
  readonly fullCoverage: number | null;
  /** Characters of gold spans that are redacted, whatever the label. */
  readonly charactersCovered: number | null;
  /** Characters of predicted spans that are inside gold spans of the same kind. */
  readonly characterPrecision: number | null;
  readonly characterPrecisionAnyLabel: number | null;
}

interface Tally {
  gold: number;
  predicted: number;
  precise: number;
  preciseAny: number;
  recalled: number;
  full: number;
  goldCharacters: number;
  coveredCharacters: number;
  predictedCharacters: number;
  rightCharacters: number;
  labelledCharacters: number;
}

const newTally = (): Tally => ({
  gold: 0,
  predicted: 0,
  precise: 0,
  preciseAny: 0,
  recalled: 0,
  full: 0,
  goldCharacters: 0,
  coveredCharacters: 0,
  predictedCharacters: 0,
  rightCharacters: 0,
  labelledCharacters: 0,
});

/** Collects texts one by one; {@link Measures.kind} and {@link Measures.core} read the result. */
export class Measures {
  readonly #byKind = new Map<string, Tally>();
  readonly #core = newTally();

  add({ text, spans }: GoldText, predicted: readonly PredictedSpan[]): void {
    const isWord = wordCharacters(text);
    for (const span of spans) {
      const kind = kindOf(span.type);
      const tallies = [this.#tally(kind ?? span.type), ...(kind === null ? [] : [this.#core])];
      for (const tally of tallies) addGold(tally, isWord, span, kind, predicted);
    }
    for (const finding of predicted) {
      for (const tally of [this.#tally(finding.kind), this.#core]) addPredicted(tally, isWord, finding, spans);
    }
  }

  /** By kind; gold labels without a kind of their own (GPE ...) stand under their label. */
  byKind(): ReadonlyMap<string, KindMeasures> {
    const sorted = [...this.#byKind].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(sorted.map(([kind, tally]) => [kind, sharesOf(tally)]));
  }

  /** All kinds that are personal data by themselves, taken together. */
  core(): KindMeasures {
    return sharesOf(this.#core);
  }

  #tally(kind: string): Tally {
    const tally = this.#byKind.get(kind) ?? newTally();
    this.#byKind.set(kind, tally);
    return tally;
  }
}

function addGold(
  tally: Tally,
  isWord: Uint8Array,
  span: GoldSpan,
  kind: FindingKind | null,
  predicted: readonly PredictedSpan[],
): void {
  const total = count(isWord, span.start, span.end);
  const covered = overlapWith(isWord, span, predicted);
  tally.gold++;
  tally.goldCharacters += total;
  tally.coveredCharacters += covered;
  if (covered === total) tally.full++;
  if (predicted.some((finding) => finding.kind === kind && iou(span, finding) >= 0.5)) tally.recalled++;
}

function addPredicted(tally: Tally, isWord: Uint8Array, finding: PredictedSpan, gold: readonly GoldSpan[]): void {
  const total = count(isWord, finding.start, finding.end);
  const right = overlapWith(
    isWord,
    finding,
    gold.filter(({ type }) => agrees(finding.kind, type)),
  );
  const labelled = overlapWith(isWord, finding, gold);
  tally.predicted++;
  tally.predictedCharacters += total;
  tally.rightCharacters += right;
  tally.labelledCharacters += labelled;
  if (right * 2 >= total && right > 0) tally.precise++;
  if (labelled * 2 >= total && labelled > 0) tally.preciseAny++;
}

function sharesOf(tally: Tally): KindMeasures {
  return {
    gold: tally.gold,
    predicted: tally.predicted,
    precision: share(tally.precise, tally.predicted),
    precisionAnyLabel: share(tally.preciseAny, tally.predicted),
    recall: share(tally.recalled, tally.gold),
    fullCoverage: share(tally.full, tally.gold),
    charactersCovered: share(tally.coveredCharacters, tally.goldCharacters),
    characterPrecision: share(tally.rightCharacters, tally.predictedCharacters),
    characterPrecisionAnyLabel: share(tally.labelledCharacters, tally.predictedCharacters),
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** 1 for each code unit that belongs to a letter or digit. */
function wordCharacters(text: string): Uint8Array {
  const isWord = new Uint8Array(text.length);
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]/gu)) isWord.fill(1, match.index, match.index + match[0].length);
  return isWord;
}

function count(isWord: Uint8Array, start: number, end: number): number {
  let total = 0;
  for (let at = start; at < end; at++) total += isWord[at] ?? 0;
  return total;
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits of `span` that lie in any of `others`, each counted once. */
function overlapWith(isWord: Uint8Array, span: Extent, others: readonly Extent[]): number {
  let total = 0;
  for (let at = span.start; at < span.end; at++) {
    if (isWord[at] === 1 && others.some(({ start, end }) => start <= at && at < end)) total++;
  }
  return total;
}

function iou(a: Extent, b: Extent): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
