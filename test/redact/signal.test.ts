import { expect, test } from "vitest";
import { readMarked } from "../../fixtures/pii/build.ts";
import { hardCases } from "../../fixtures/pii/hard-cases.ts";
import { defaultPolicy } from "../../src/redact/policy.ts";
import { noContext } from "../../src/redact/recognizer.ts";
import { ruleRecognizers } from "../../src/redact/redactor.ts";
import { Scanner } from "../../src/redact/scan.ts";
import { Gates, gate, Signal } from "../../src/redact/signal.ts";
import { Trigger } from "../../src/redact/trigger.ts";
import { lexicon } from "../../src/redact/words.ts";
import { hostileTexts } from "../bench/hostile-texts.ts";
import { cleanLines } from "./quality/redaction.ts";

const scanner = new Scanner(lexicon);
const context = { ...noContext, countries: defaultPolicy.countries };
const texts: readonly string[] = [
  ...readMarked().map(({ text }) => text),
  ...hardCases.map(({ text }) => text),
  ...cleanLines,
  ...hostileTexts(600).map(({ text }) => text),
];

test.each(ruleRecognizers.flatMap((recognizer) => (recognizer.gate === undefined ? [] : [recognizer])))(
  "behind a closed gate there is nothing to find: $name",
  (recognizer) => {
    let closed = 0;
    const gates = new Gates([recognizer.gate ?? gate({})]);
    for (const text of texts) {
      const scan = scanner.scan(text);
      if (gates.next(0, scan.signals, scan.allTriggers) === 0) continue;
      closed++;
      const found: Parameters<typeof recognizer.find>[3] = [];
      recognizer.find(text, scan, context, found);
      expect(found, text).toEqual([]);
    }
    expect(closed).toBeGreaterThan(texts.length / 3);
  },
);

test.each([
  ["nothing asked for opens for every text", gate({}), 0, 0, true],
  ["all signals are there", gate({ all: Signal.digit | Signal.at }), Signal.digit | Signal.at | Signal.slash, 0, true],
  ["one of all is missing", gate({ all: Signal.digit | Signal.at }), Signal.digit, 0, false],
  ["one of any is enough", gate({ any: Signal.digit | Signal.at }), Signal.at, 0, true],
  ["a trigger is as good", gate({ any: Signal.digit, triggers: Trigger.birth }), 0, Trigger.birth, true],
  ["neither signal nor trigger", gate({ any: Signal.digit, triggers: Trigger.birth }), Signal.at, Trigger.card, false],
])("a gate: %s", (_case, given, signals, triggers, open) => {
  const gates = new Gates([gate({ all: -1 }), given, gate({ all: -1 })]);
  expect(gates.next(0, signals, triggers)).toBe(open ? 1 : -1);
  expect(gates.next(2, signals, triggers)).toBe(-1);
});

test.each([
  ["one number, however it is grouped", "call 020 7946 0018 now", Signal.number9],
  ["a date between dashes", "due 2024-03-05", Signal.number7],
])("digits of one number are counted together: %s", (_case, text, signal) => {
  expect(scanner.scan(text).signals & signal).toBe(signal);
});

test("digits of different numbers are counted apart", () => {
  const { signals, digits } = scanner.scan("2024 was fine, and 1234 pieces in 5678 boxes");
  expect(digits).toBe(12);
  expect(signals & Signal.number6).toBe(0);
});
