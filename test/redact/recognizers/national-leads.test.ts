import fc from "fast-check";
import { expect, test } from "vitest";
import { countryPacks } from "../../../src/redact/recognizers/national/index.ts";
import { sampleOf } from "./pattern-sample.ts";

const all = countryPacks.flatMap((pack) => pack.numbers);
const numbers = all.filter(({ letters }) => letters === undefined);

test.each(numbers)("$name: every form begins with as many digits as it says", ({ pattern, leads, digits }) => {
  const seen = new Set<number>();
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1000)), (choices) => {
      const form = sampleOf(pattern.source, () => choices.next().value);
      pattern.lastIndex = 0;
      if (!pattern.test(form)) return;
      const lead = /^\d*/.exec(form)?.[0].length ?? 0;
      seen.add(lead);
      expect(leads).toContain(lead);
      expect(digits).toBeDefined();
    }),
    { numRuns: 3_000 },
  );
  expect([...seen].sort((a, b) => a - b)).toEqual(leads);
});

test.each(all.filter(({ wordAtLeast }) => wordAtLeast !== undefined))(
  "$name: every valid form is one word of at least as many letters and digits as it says",
  ({ pattern, wordAtLeast, valid }) => {
    let forms = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1000)), (choices) => {
        const form = sampleOf(pattern.source, () => choices.next().value);
        pattern.lastIndex = 0;
        if (!pattern.test(form) || !valid(form.toUpperCase())) return;
        forms++;
        expect(form).toMatch(/^[A-Za-z0-9]+$/);
        expect(form.length).toBeGreaterThanOrEqual(wordAtLeast ?? 0);
      }),
      { numRuns: 5_000 },
    );
    expect(forms).toBeGreaterThan(0);
  },
);
