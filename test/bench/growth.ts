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
    .map((recognizer) =>
      worstOf(recognizer.name, (text) => {
        const scan = new Scanner(lexicon).scan(text);
        return () => recognizer.find(text, scan, context, []);
      }),
    )
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

/** The scan alone, and everything together, with as many rounds as the text brings. */
export function worstOfAll(finder: TextFinder): Worst[] {
  const scanner = new Scanner(lexicon);
  return [
    worstOf("scan", (text) => () => scanner.scan(text)),
    worstOf("all recognizers together", (text) => () => finder.find(text, [], context)),
  ];
}

/** One look at every text, then a careful one at those that took longest: one garbage collection is no growth. */
function worstOf(name: string, run: (text: string) => () => void): Worst {
  const slowest = hostileTexts(HOSTILE_CHARACTERS)
    .map(({ seed, text }) => ({ seed, text, milliseconds: timeOf(run(text), 1) }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, CANDIDATES)
    .map(({ seed, text }) => ({ seed, milliseconds: timeOf(run(text), CAREFUL_ATTEMPTS) }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
  const { seed, milliseconds } = slowest[0] ?? { seed: "", milliseconds: 0 };
  const quarter = hostileTexts(HOSTILE_CHARACTERS / 4).find((candidate) => candidate.seed === seed)?.text ?? "";
  const quarterMilliseconds = timeOf(run(quarter), CAREFUL_ATTEMPTS);
  return { name, seed, milliseconds, growth: milliseconds / Math.max(0.01, quarterMilliseconds) };
}

const CANDIDATES = 4;
const CAREFUL_ATTEMPTS = 7;

function timeOf(run: () => void, attempts: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
