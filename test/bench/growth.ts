import { noContext, type Recognizer } from "../../src/redact/recognizer.ts";
import { Scanner } from "../../src/redact/scan.ts";
import type { TextFinder } from "../../src/redact/text.ts";
import { lexicon } from "../../src/redact/words.ts";
import { HOSTILE_CHARACTERS, hostileTexts } from "./hostile-texts.ts";

export interface Worst {
  readonly name: string;
  readonly milliseconds: number;
  /** What the hostile text repeats. */
  readonly seed: string;
  /** Time on {@link HOSTILE_CHARACTERS} over time on a quarter of them: about 4 when time grows with the text. */
  readonly growth: number;
}

const context = { ...noContext, countries: ["US", "UK", "DE", "FR", "ES", "IT", "NL", "PL"] };

/** The longest that each recognizer takes on any hostile text, slowest first. */
export function worstOfRecognizers(recognizers: readonly Recognizer[]): Worst[] {
  return recognizers
    .map((recognizer) => worstOf(recognizer.name, (text) => timeOfRecognizer(recognizer, text)))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

/** The scan alone, and everything together, with as many rounds as the text brings. */
export function worstOfAll(finder: TextFinder): Worst[] {
  const scanner = new Scanner(lexicon);
  return [
    worstOf("scan", (text) => time(() => scanner.scan(text))),
    worstOf("all recognizers together", (text) => time(() => finder.find(text, [], context))),
  ];
}

function worstOf(name: string, timeOf: (text: string) => number): Worst {
  let worst = { milliseconds: -1, seed: "" };
  for (const { seed, text } of hostileTexts(HOSTILE_CHARACTERS)) {
    const milliseconds = timeOf(text);
    if (milliseconds > worst.milliseconds) worst = { milliseconds, seed };
  }
  const quarter = hostileTexts(HOSTILE_CHARACTERS / 4).find(({ seed }) => seed === worst.seed)?.text ?? "";
  return { name, ...worst, growth: worst.milliseconds / Math.max(0.01, timeOf(quarter)) };
}

function timeOfRecognizer(recognizer: Recognizer, text: string): number {
  const scan = new Scanner(lexicon).scan(text);
  return time(() => recognizer.find(text, scan, context, []));
}

/** Best of three: one garbage collection is no growth. */
function time(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3; attempt++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
