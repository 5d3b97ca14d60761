import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countryPacks } from "../../../src/redact/policy.ts";
import { structuredRecognizers } from "../../../src/redact/recognizers/index.ts";
import { findIn } from "./marked.ts";

const folder = join(import.meta.dirname, "../../../src/redact/recognizers");
/** A regular expression literal with the flag `g` or `y`: it searches, or is tried at, any place of a text. */
const searching =
  /(?<![\w/*])\/(?<body>(?:[^/\\\n[*]|\\.|\[(?:[^\]\\\n]|\\.)*\])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])*)\/[a-z]*[gy][a-z]*/g;
const unbounded = /(?<!\\)[*+]|\{\d+,\}/;

test("no pattern that searches a text has an unbounded quantifier", () => {
  const files = globSync("**/*.ts", { cwd: folder });
  const patterns = files.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(searching)].map((match) => match.groups?.["body"] ?? ""),
  );
  expect(patterns.length).toBeGreaterThan(40);
  const withoutClasses = patterns.map((pattern) => pattern.replaceAll(/\[(?:[^\]\\]|\\.)*\]/g, "x"));
  expect(withoutClasses.filter((pattern) => unbounded.test(pattern))).toEqual([]);
});

// Each begins something that a recognizer looks for, again and again; 60,000 characters of it took a quadratic rule
// minutes, and the test runner stops it after seconds.
const seeds = [
  "a",
  "1",
  "1 ",
  "1-",
  "1.",
  "a.",
  "a@",
  "a@b.",
  "at dot ",
  "jane at example dot ",
  "4111 ",
  "4111 1111 1111 1111 ",
  "+1 (2",
  "five ",
  "aa:bb:",
  "::1",
  "192.168.1.",
  "DE89 ",
  "http://",
  "www.a.b/?c=d&",
  "sk_live_",
  "eyJhbGci.eyJ",
  "password is ",
  "code 12",
  "12 Street ",
  "12 a street ",
  "rue de la ",
  "Flat 3, ",
  "corner of A and ",
  "SW1A 1",
  "born on 1/",
  "passport A1",
  "51.5123, -0.",
  "0x52908400098527886",
  "plate A1 ",
  "AB 12 34 ",
];

test.each(structuredRecognizers)("$name comes through hostile texts in linear time", (recognizer) => {
  for (const seed of seeds) {
    const text = seed.repeat(Math.ceil(60_000 / seed.length));
    for (const { start, end } of findIn(text, recognizer, { countries: countryPacks, regions: ["US", "GB"] })) {
      expect(start).toBeLessThan(end);
    }
  }
});

test("half a million letters around an at sign are no address", () => {
  const half = "a".repeat(250_000);
  expect(findIn(`${half}@${half}`, structuredRecognizers)).toEqual([]);
});
