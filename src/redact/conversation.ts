import type { Finding, FindingKind } from "../model/finding.ts";
import type { KnownTable } from "./known/table.ts";
import type { Policy } from "./policy.ts";
import type { NameMode, RecognizerContext } from "./recognizer.ts";
import type { Replacer } from "./style/replacer.ts";
import type { TextFinder, TextFindings } from "./text.ts";
import { Word } from "./word-flag.ts";

export interface ConversationOptions {
  readonly policy: Policy;
  readonly regions: readonly string[];
  readonly replacer: Replacer;
}

/** Kind to number of spans replaced. */
export type KindCounts = Map<FindingKind, number>;

/** What one message asks of the next: {@link RecognizerContext.asked}. */
export interface Asked {
  readonly triggers: number;
  readonly name: boolean;
}
export const nothingAsked: Asked = { triggers: 0, name: false };

/** What was replaced, in order of position: for `--explain`. */
export interface ReplacedSpan extends Finding {
  readonly replacement: string;
}

/** What an external recognizer said about a text; nothing for a text that it was not asked about. */
export type ExternalFindings = (text: string) => readonly Finding[];
const nothingExternal: ExternalFindings = () => [];

/** Redacts the texts of one conversation, in order: the placeholders are numbered as they come. */
export class ConversationTexts {
  /** Set before texts are redacted, when there is an external recognizer. */
  external: ExternalFindings = nothingExternal;
  readonly #finder: TextFinder;
  readonly #tables: readonly KnownTable[];
  readonly #replacer: Replacer;
  readonly #context: RecognizerContext;
  readonly #perText: { -readonly [K in "asked" | "askedName" | "names"]: RecognizerContext[K] };
  readonly #names: NameMode;

  constructor(finder: TextFinder, tables: readonly KnownTable[], { policy, regions, replacer }: ConversationOptions) {
    this.#finder = finder;
    this.#tables = tables;
    this.#replacer = replacer;
    this.#names = policy.names;
    this.#perText = { asked: 0, askedName: false, names: policy.names };
    this.#context = Object.assign(this.#perText, { regions, countries: policy.countries });
  }

  /**
   * @param asked what the message before asked for; the answer needs no cue of its own.
   * @param names how far to go for names in this text; the policy's mode when absent.
   * @param spans where what was replaced is added, for those who want to know.
   */
  redact(
    text: string,
    counts: KindCounts,
    asked: Asked = nothingAsked,
    names: NameMode = this.#names,
    spans: ReplacedSpan[] | null = null,
  ): { text: string; asks: Asked } {
    if (text === "") return { text, asks: nothingAsked };
    this.#perText.asked = asked.triggers;
    this.#perText.askedName = asked.name;
    this.#perText.names = names;
    const found = this.#finder.find(text, this.#tables, this.#context, this.external(text));
    const { findings, triggers, words, questionMarks } = found;
    const isRequest = questionMarks > 0 || (words & Word.asks) !== 0;
    const asks = isRequest ? { triggers, name: (words & Word.nameWord) !== 0 } : nothingAsked;
    for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return { text: this.#replace(text, found, spans), asks };
  }

  #replace(text: string, { findings, placeholders: literals }: TextFindings, spans: ReplacedSpan[] | null): string {
    if (findings.length === 0 && literals.length === 0) return text;
    let output = "";
    let done = 0;
    let literal = 0;
    const copyUpTo = (end: number): void => {
      for (let next = literals[literal]; next !== undefined && next.start < end; next = literals[++literal]) {
        output += text.slice(done, next.start) + this.#replacer.literal(next.text);
        done = next.end;
      }
      output += text.slice(done, end);
    };
    for (const finding of findings) {
      copyUpTo(finding.start);
      const replacement = this.#replacer.replacementOf(finding, text.slice(finding.start, finding.end));
      output += replacement;
      done = finding.end;
      spans?.push({ ...finding, replacement });
    }
    copyUpTo(text.length);
    return output;
  }
}
