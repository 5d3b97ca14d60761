import {
  base,
  cs_CZ,
  da,
  de,
  el,
  en,
  es,
  Faker,
  fi,
  fr,
  hr,
  hu,
  it,
  ja,
  ko,
  type LocaleDefinition,
  nb_NO,
  nl,
  pl,
  pt_BR,
  ro,
  ru,
  sv,
  tr,
  uk,
  zh_CN,
} from "@faker-js/faker";
import { expect, test } from "vitest";
import { contact, openRedactor, threadOf } from "../redacting.ts";

const locales: Readonly<Record<string, LocaleDefinition>> = {
  hu,
  nb_NO,
  cs_CZ,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hr,
  it,
  nl,
  pl,
  pt_BR,
  ro,
  ru,
  sv,
  tr,
  uk,
};
const unspacedLocales: Readonly<Record<string, LocaleDefinition>> = { ja, ko, zh_CN };
const NAMES_PER_LOCALE = 40;

const withoutDiacritics = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("Ł", "L").normalize("NFC");

/** Twelve ways to write a name, as people do. */
const spellings: Readonly<Record<string, (first: string, last: string) => string>> = {
  "as in the database": (first, last) => `${first} ${last}`,
  "upper case": (first, last) => `${first} ${last}`.toUpperCase(),
  "lower case": (first, last) => `${first} ${last}`.toLowerCase(),
  "without diacritics": (first, last) => withoutDiacritics(`${first} ${last}`),
  "surname first, with comma": (first, last) => `${last}, ${first}`,
  "surname first": (first, last) => `${last} ${first}`,
  "initial and surname": (first, last) => `${first.charAt(0)}. ${last}`,
  "first name and initial": (first, last) => `${first} ${last.charAt(0)}.`,
  "first name alone": (first) => first,
  possessive: (first, last) => `${first} ${last}'s`,
  "in a file name": (first, last) => `${first}_${last}_invoice.pdf`,
  "percent-encoded": (first, last) => encodeURIComponent(`${first} ${last}`),
};
/** Inside a sentence, where a capital says something. */
const sentences: readonly ((mention: string) => string)[] = [
  (mention) => `we talked to ${mention} about the invoice`,
  (mention) => `the parcel for ${mention} was late (again)`,
  (mention) => `it was ordered by ${mention}, I think`,
];

/** Letters and digits of a spelling; what is left of it in the output is a leak. */
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => [...word].length > 2);

interface Outcome {
  mentions: number;
  readonly leaks: string[];
}

function plant(locale: string, definition: LocaleDefinition, outcome: Outcome): void {
  const faker = new Faker({ locale: [definition, en, base], seed: 20_251_118 });
  for (let index = 0; index < NAMES_PER_LOCALE; index++) {
    const first = faker.person.firstName();
    const last = faker.person.lastName();
    const redactor = openRedactor({ people: [contact(`${first} ${last}`)], policy: { off: ["names"] } });
    for (const [spelling, write] of Object.entries(spellings)) {
      const mention = write(first, last);
      const sentence = sentences[index % sentences.length]?.(mention) ?? mention;
      const output = redactor.redact(threadOf([sentence])).turns[0]?.text ?? "";
      const frame = sentences[index % sentences.length]?.("") ?? "";
      const left = wordsOf(output.replace(/<[A-Z_0-9]+>/g, " ")).filter(
        (word) => !frame.includes(word) && !["invoice", "pdf"].includes(word),
      );
      outcome.mentions++;
      if (left.length > 0) outcome.leaks.push(`${locale}, ${spelling}: ${first} ${last} -> ${output}`);
    }
  }
}

test("a known person is found in twelve spellings, in twenty locales, 999 times of 1,000", () => {
  const outcome: Outcome = { mentions: 0, leaks: [] };
  for (const [locale, definition] of Object.entries(locales)) plant(locale, definition, outcome);
  expect(outcome.mentions).toBe(Object.keys(locales).length * NAMES_PER_LOCALE * Object.keys(spellings).length);
  expect(outcome.leaks.length / outcome.mentions, outcome.leaks.join("\n")).toBeLessThanOrEqual(0.001);
});

test.each(Object.entries(unspacedLocales))(
  "a known person is found in running text without spaces: %s",
  (_locale, definition) => {
    const faker = new Faker({ locale: [definition, en, base], seed: 20_251_118 });
    for (let index = 0; index < NAMES_PER_LOCALE; index++) {
      const first = faker.person.firstName();
      const last = faker.person.lastName();
      const redactor = openRedactor({ people: [contact(`${last}${first}`)], policy: { off: ["names"] } });
      for (const mention of [`${last}${first}`]) {
        expect(redactor.redact(threadOf([`你好,我是${mention}的朋友。`])).turns[0]?.text).not.toContain(mention);
      }
    }
  },
);
