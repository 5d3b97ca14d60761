import fc from "fast-check";
import { expect, test } from "vitest";
import { countryPacks } from "../../../src/redact/recognizers/national/index.ts";
import { sampleOf } from "./pattern-sample.ts";

const numbers = countryPacks.flatMap((pack) => pack.numbers).filter(({ letters }) => letters === undefined);

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
