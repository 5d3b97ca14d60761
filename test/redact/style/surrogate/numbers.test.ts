import { base, en, Faker } from "@faker-js/faker";
import { expect, test } from "vitest";
import { invalidCard, invalidIban, invalidSsn, sameShape } from "../../../../src/redact/style/surrogate/numbers.ts";
import { leakRulesOf } from "../../../../src/verify/leaks/rules.ts";
import { scanValue } from "../../../../src/verify/leaks/scan-value.ts";

const faker = new Faker({ locale: [en, base] });
const made = (make: (seeded: Faker) => string): string[] =>
  Array.from({ length: 500 }, (_, seed) => {
    faker.seed(seed);
    return make(faker);
  });
const isLeak = (text: string): boolean => {
  let leaks = 0;
  scanValue({ text }, leakRulesOf("surrogate"), () => leaks++);
  return leaks > 0;
};

test.each<[string, RegExp, (faker: Faker) => string]>([
  ["card", /^4\d{3} \d{4} \d{4} \d{4}$/, (seeded) => invalidCard(seeded, "5555 5555 5555 4444")],
  ["IBAN", /^DE\d\d \d{4} \d{4} \d{4} \d{4} \d\d$/, (seeded) => invalidIban(seeded, "DE89 3704 0044 0532 0130 00")],
  ["IBAN with letters", /^gb\d\dwest\d{14}$/, (seeded) => invalidIban(seeded, "gb82west12345698765432")],
  ["social security number", /^000-\d\d-\d{4}$/, (seeded) => invalidSsn(seeded)],
  ["id like one of those", /^000-\d\d-\d{4}$/, (seeded) => sameShape(seeded, "219-09-9999")],
  ["id like a card", /^0\d{15}$/, (seeded) => sameShape(seeded, "4111111111111111")],
  [
    "unique id",
    /^[0-9a-z]{8}-\w{4}-0\w{3}-\w{4}-\w{12}$/,
    (seeded) => sameShape(seeded, "2476d05f-1807-48b3-a431-e0ced21937d1"),
  ],
])("an invented %s keeps its form, and is one that nobody has", (_kind, form, make) => {
  const values = made(make);
  expect(values.filter((value) => !form.test(value))).toEqual([]);
  expect(values.filter(isLeak)).toEqual([]);
  expect(new Set(values).size).toBeGreaterThan(300);
});
