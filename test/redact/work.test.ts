import { expect, test, vi } from "vitest";
import { createRandom } from "../../fixtures/random.ts";
import { ruleRecognizers } from "../../src/redact/redactor.ts";
import { Scanner } from "../../src/redact/scan.ts";
import { agent, contact, openRedactor, threadOf } from "./redacting.ts";

/** Sentences of ordinary support dialogue; about every eighth holds something to redact. */
const sentences: readonly string[] = [
  "Hello, I placed an order last week and it still says that it is being prepared.",
  "Could you tell me when it will be shipped?",
  "Of course, let me have a look at that for you.",
  "It seems that one of the items was out of stock until yesterday.",
  "The parcel will leave our warehouse today and should arrive on Thursday.",
  "That is good to know, thank you very much for the quick answer.",
  "I also wanted to ask whether I can still change the colour.",
  "Unfortunately that is no longer possible once the order is packed.",
  "You can send it back free of charge within 30 days.",
  "The app keeps asking me to log in again, and then nothing happens.",
  "Please close it, wait a minute and open it once more.",
  "I tried that twice, it did not help.",
  "Which version do you have, and is it on a phone or a tablet?",
  "It is version 4.12 on an Android tablet.",
  "We know of this problem, a fix will be out with the next update.",
  "My order is 4410987 and I paid 59.90 for it.",
  "Is the shop in the old town open on Sundays?",
  "We are open from 9 to 17, except on public holidays.",
  "The invoice shows the wrong address of our company.",
  "I have corrected it, you will find the new one in your account.",
  "Great, that was all, have a nice day!",
  "You can reach me at wibke.okonedo@example.com or on +44 7700 900123.",
  "Best regards, Wibke Okonedo",
  "Please send it to 12 Mill Lane, Springfield.",
];
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
      [random.pick(sentences), random.pick(sentences), random.pick(sentences)].join(" "),
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
