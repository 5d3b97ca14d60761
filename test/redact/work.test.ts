import { expect, test, vi } from "vitest";
import { createRandom } from "../../fixtures/random.ts";
import { ruleRecognizers } from "../../src/redact/redactor.ts";
import { Scanner } from "../../src/redact/scan.ts";
import { ordinarySentences } from "../bench/ordinary-sentences.ts";
import { agent, contact, openRedactor, threadOf } from "./redacting.ts";

const CONVERSATIONS = 25;
const TURNS = 8;

/** What it took when this was written. A rule that costs more has to say so here. */
const budget = { scans: 293, calls: 970 };
const GROWTH = 1.1;

test("the work on a fixed dialogue has not grown: scans, and recognizers called", () => {
  const scans = vi.spyOn(Scanner.prototype, "scan");
  const calls = ruleRecognizers.map((recognizer) => vi.spyOn(recognizer, "find"));
  const random = createRandom("fixed dialogue");
  for (let conversation = 0; conversation < CONVERSATIONS; conversation++) {
    const texts = Array.from({ length: TURNS }, () =>
      [random.pick(ordinarySentences), random.pick(ordinarySentences), random.pick(ordinarySentences)].join(" "),
    );
    openRedactor({ people: [contact("Wibke Okonedo")], accountPeople: [agent(7, "Priya Nair")] }).redact(
      threadOf(texts),
    );
  }

  const work = { scans: scans.mock.calls.length, calls: calls.reduce((sum, { mock }) => sum + mock.calls.length, 0) };

  expect(work.scans).toBeGreaterThan(CONVERSATIONS * TURNS);
  expect(work.scans, JSON.stringify(work)).toBeLessThanOrEqual(budget.scans * GROWTH);
  expect(work.calls, JSON.stringify(work)).toBeLessThanOrEqual(budget.calls * GROWTH);
});
