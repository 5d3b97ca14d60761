import type { Finding } from "../model/finding.ts";
import { AllowList } from "./allow-list.ts";
import { findKnownPeople } from "./known/matcher.ts";
import type { KnownTable } from "./known/table.ts";
import { findKnownPhones, findUnspacedNames } from "./known/values.ts";
import type { Lexicon } from "./lexicon.ts";
import { mergeFindings } from "./merge.ts";
import { percentDecodedCopy, readableCopy, type TextCopy } from "./normalize.ts";
import { findPlaceholders, maskSpans, type Placeholder } from "./placeholder.ts";
import type { Recognizer, RecognizerContext } from "./recognizer.ts";
import { type Scan, Scanner } from "./scan.ts";
import { alwaysOpen, Gates } from "./signal.ts";
import { Trigger } from "./trigger.ts";

/** What a recognizer takes an answer for; of the other words of a question it takes no notice. */
const ASKED = Trigger.code | Trigger.birth | Trigger.phone | Trigger.document | Trigger.social;

/** Rounds until nothing new is found; the bound is never reached by text that people write. */
const ROUNDS_MAX = 6;

export interface TextFindings {
  /** In order of position, without overlaps. */
  readonly findings: readonly Finding[];
  /** Those that the text already had. */
  readonly placeholders: readonly Placeholder[];
  /** {@link Trigger} and {@link Word} bits, and question marks, of the text as given: what it may ask for. */
  readonly triggers: number;
  readonly words: number;
  readonly questionMarks: number;
}

/**
 * Finds everything in a text that must go. Runs until a fixed point: what a round finds is masked, and the text is read
 * again with the holes in it, so that redacting the redacted text changes nothing. Text without findings is read once.
 */
export class TextFinder {
  readonly #scanner: Scanner;
  readonly #recognizers: readonly Recognizer[];
  readonly #gates: Gates;
  readonly #allow: AllowList;

  constructor(lexicon: Lexicon, recognizers: readonly Recognizer[], allow: readonly string[] = []) {
    this.#scanner = new Scanner(lexicon);
    this.#recognizers = recognizers;
    this.#gates = new Gates(recognizers.map((recognizer) => recognizer.gate ?? alwaysOpen));
    this.#allow = new AllowList(allow);
  }

  /** `external`: what somebody else found in the text; it is allowed, cut and merged like everything else. */
  find(
    text: string,
    people: readonly KnownTable[],
    context: RecognizerContext,
    external: readonly Finding[] = [],
  ): TextFindings {
    const placeholders = findPlaceholders(text);
    let masked = maskSpans(text, placeholders);
    const all: Finding[] = [];
    let first: Pick<TextFindings, "triggers" | "words" | "questionMarks"> | null = null;
    for (let round = 0; round < ROUNDS_MAX; round++) {
      const found: Finding[] = [];
      const scan = this.#scanner.scan(masked);
      if (round === 0 && external.length > 0) found.push(...this.#allowed(masked, scan, external));
      first ??= { triggers: scan.allTriggers, words: scan.allWords, questionMarks: scan.questionMarks };
      this.#findOnce(masked, scan, people, context, found);
      if (found.length === 0) break;
      const merged = mergeFindings(masked, found);
      if (merged.length === 0) break;
      all.push(...merged);
      masked = maskSpans(masked, merged);
    }
    if (all.length > 1) all.sort((a, b) => a.start - b.start);
    return {
      findings: all,
      placeholders,
      triggers: first?.triggers ?? 0,
      words: first?.words ?? 0,
      questionMarks: first?.questionMarks ?? 0,
    };
  }

  #findOnce(text: string, scan: Scan, people: readonly KnownTable[], context: RecognizerContext, out: Finding[]): void {
    // Copies are made before anything else scans: a scan lives until the next one.
    const readable = readableCopy(text, scan);
    const decoded = percentDecodedCopy(text, scan);
    if (readable === null) this.#run(text, scan, people, context, out);
    else this.#runOnCopy(readable, people, context, out);
    if (decoded !== null) this.#runOnCopy(decoded, people, context, out);
  }

  #runOnCopy(copy: TextCopy, people: readonly KnownTable[], context: RecognizerContext, out: Finding[]): void {
    const found: Finding[] = [];
    this.#run(copy.text, this.#scanner.scan(copy.text), people, context, found);
    for (const finding of found) {
      const start = copy.from[finding.start] ?? 0;
      const end = copy.to[finding.end - 1] ?? start;
      out.push({ ...finding, start, end });
    }
  }

  #run(text: string, scan: Scan, people: readonly KnownTable[], context: RecognizerContext, out: Finding[]): void {
    findKnownPeople(scan, people, out);
    findKnownPhones(scan, people, out);
    if (scan.unspaced > 0) for (const table of people) findUnspacedNames(scan, table.withUnspacedNames, out);
    const triggers = scan.allTriggers | (context.asked & ASKED);
    const { signals } = scan;
    const gates = this.#gates;
    for (let index = gates.next(0, signals, triggers); index >= 0; index = gates.next(index + 1, signals, triggers)) {
      this.#recognizers[index]!.find(text, scan, context, out);
    }
    if (this.#allow.isEmpty || out.length === 0) return;
    const kept = this.#allow.apply(text, scan, out);
    out.length = 0;
    out.push(...kept);
  }

  #allowed(text: string, scan: Scan, findings: readonly Finding[]): readonly Finding[] {
    return this.#allow.isEmpty ? findings : this.#allow.apply(text, scan, findings);
  }
}
