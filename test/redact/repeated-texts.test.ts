import { expect, test, vi } from "vitest";
import { policySchema } from "../../src/redact/policy.ts";
import { createRedactor, ruleRecognizers } from "../../src/redact/redactor.ts";
import { contact, testKey, textsOf, threadOf } from "./redacting.ts";

const greeting = "Welcome to our store, the willow basket is back, what may we do for you today?";

const openedRedactor = () => createRedactor({ policy: policySchema.parse({}), key: testKey, accountPeople: [] });

test("a text that was said often is searched for the people of each conversation", () => {
  const redactor = openedRedactor();
  const say = (name: string): string[] => textsOf(redactor.open([contact(name)]).redact(threadOf([greeting])));
  for (let time = 0; time < 4; time++) expect(say("Wibke Okonedo")).toEqual([greeting]);

  expect(say("Willow Basket")[0]).toContain("the <CUSTOMER> is back");
  expect(say("Wibke Okonedo")).toEqual([greeting]);
});

test("an answer that was said often is read in the light of the question before it", () => {
  const redactor = openedRedactor();
  const answer = "zorvan quillby";
  for (let time = 0; time < 4; time++) redactor.open([]).redact(threadOf([answer]));

  const question = { role: "agent", text: "May I have your name please?" } as const;
  const fresh = textsOf(
    openedRedactor()
      .open([])
      .redact(threadOf([question, answer])),
  );
  expect(textsOf(redactor.open([]).redact(threadOf([question, answer])))).toEqual(fresh);
  expect(fresh[1]).not.toBe(answer);
});

test("from its third time on no recognizer reads a text in which none finds anything", () => {
  const calls = ruleRecognizers.map((recognizer) => vi.spyOn(recognizer, "find"));
  const redactor = openedRedactor();
  const callsOf = (): number => {
    const before = calls.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    redactor.open([contact("Wibke Okonedo")]).redact(threadOf([greeting], { inbox: greeting }));
    return calls.reduce((sum, { mock }) => sum + mock.calls.length, 0) - before;
  };

  const first = callsOf();
  const second = callsOf();
  expect(first).toBeGreaterThan(0);
  expect(second).toBe(0);
});
