import type { KnownDirectory } from "./known/directory.ts";
import type { KnownTable } from "./known/table.ts";
import { Numbering } from "./numbering.ts";
import { findPlaceholders } from "./placeholder.ts";
import type { Policy } from "./policy.ts";
import type { RecognizerContext } from "./recognizer.ts";
import type { TextFinder } from "./text.ts";
import { Word } from "./word-flag.ts";

export interface ConversationOptions {
  readonly policy: Policy;
  readonly regions: readonly string[];
  /** Of the conversation, then of the account. */
  readonly directories: readonly KnownDirectory[];
}

/** Kind to number of spans replaced. */
export type KindCounts = Map<string, number>;

/** What one message asks of the next: {@link RecognizerContext.asked}. */
export interface Asked {
  readonly triggers: number;
  readonly name: boolean;
}
export const nothingAsked: Asked = { triggers: 0, name: false };

/** Redacts the texts of one conversation, in order: the placeholders are numbered as they come. */
export class ConversationTexts {
  readonly #finder: TextFinder;
  readonly #tables: readonly KnownTable[];
  readonly #numbering: Numbering;
  readonly #context: RecognizerContext;
  readonly #asking: { -readonly [K in "asked" | "askedName"]: RecognizerContext[K] };

  constructor(
    finder: TextFinder,
    tables: readonly KnownTable[],
    { policy, regions, directories }: ConversationOptions,
  ) {
    this.#finder = finder;
    this.#tables = tables;
    this.#numbering = new Numbering(directories);
    this.#asking = { asked: 0, askedName: false };
    this.#context = Object.assign(this.#asking, { regions, countries: policy.countries, names: policy.names });
  }

  /** `asked`: what the message before asked for; the answer needs no cue of its own. */
  redact(text: string, counts: KindCounts, asked: Asked = nothingAsked): { text: string; asks: Asked } {
    if (text === "") return { text, asks: nothingAsked };
    this.#asking.asked = asked.triggers;
    this.#asking.askedName = asked.name;
    const { findings, triggers, words, questionMarks } = this.#finder.find(text, this.#tables, this.#context);
    const isRequest = questionMarks > 0 || (words & Word.asks) !== 0;
    const asks = isRequest ? { triggers, name: (words & Word.nameWord) !== 0 } : nothingAsked;
    const literals = findPlaceholders(text);
    if (findings.length === 0 && literals.length === 0) return { text, asks };

    const replacements = [
      ...literals.map(({ start, end, text: literal }) => ({ start, end, finding: null, literal })),
      ...findings.map((finding) => ({ start: finding.start, end: finding.end, finding, literal: "" })),
    ].sort((a, b) => a.start - b.start);
    let output = "";
    let done = 0;
    for (const { start, end, finding, literal } of replacements) {
      output += text.slice(done, start);
      if (finding === null) output += this.#numbering.literal(literal);
      else {
        output += this.#numbering.placeholderOf(finding, text.slice(start, end));
        counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1);
      }
      done = end;
    }
    return { text: output + text.slice(done), asks };
  }
}
