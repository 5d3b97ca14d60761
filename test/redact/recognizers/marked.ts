import { expect } from "vitest";
import type { Finding } from "../../../src/model/finding.ts";
import { Lexicon } from "../../../src/redact/lexicon.ts";
import { noContext, type Recognizer, type RecognizerContext } from "../../../src/redact/recognizer.ts";
import { triggerWords } from "../../../src/redact/recognizers/index.ts";
import { Scanner } from "../../../src/redact/scan.ts";
import { alwaysOpen, Gates } from "../../../src/redact/signal.ts";
import { Trigger, type TriggerName } from "../../../src/redact/trigger.ts";

const lexicon = new Lexicon();
for (const [name, words] of Object.entries(triggerWords) as [TriggerName, readonly string[]][]) {
  for (const word of words) lexicon.addTrigger(word, Trigger[name]);
}
const scanner = new Scanner(lexicon);

/** What one recognizer, or several, find in a text when their gates let them; sorted by position. */
export function findIn(
  text: string,
  recognizers: Recognizer | readonly Recognizer[],
  context: Partial<RecognizerContext> = {},
): Finding[] {
  const out: Finding[] = [];
  const scan = scanner.scan(text);
  for (const recognizer of [recognizers].flat()) {
    const gates = new Gates([recognizer.gate ?? alwaysOpen]);
    if (gates.next(0, scan.signals, scan.allTriggers | (context.asked ?? 0)) < 0) continue;
    recognizer.find(text, scan, { ...noContext, ...context }, out);
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The text with «…» around what was found: reads like the expectation. Overlaps are shown as their union. */
export function marked(text: string, findings: readonly Finding[]): string {
  let result = "";
  let done = 0;
  for (let at = 0; at < findings.length; ) {
    const start = findings[at]?.start ?? 0;
    let end = findings[at]?.end ?? 0;
    for (at++; at < findings.length && (findings[at]?.start ?? 0) < end; at++)
      end = Math.max(end, findings[at]?.end ?? 0);
    result += `${text.slice(done, start)}«${text.slice(start, end)}»`;
    done = end;
  }
  return result + text.slice(done);
}

/** Expects a recognizer to find exactly the marked spans; a text without marks must be left alone. */
export function expectMarked(
  expected: string,
  recognizers: Recognizer | readonly Recognizer[],
  context: Partial<RecognizerContext> = {},
): void {
  const text = expected.replaceAll(/[«»]/g, "");
  expect(marked(text, findIn(text, recognizers, context))).toBe(expected);
}
