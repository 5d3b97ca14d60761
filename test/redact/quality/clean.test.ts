import { expect, test } from "vitest";
import { cleanLines, createTextRedactor } from "./redaction.ts";

/** The target of the default mode: one line in two hundred may lose a word. */
const UNCHANGED_AT_LEAST = 0.995;

test("clean support dialogue comes out unchanged: brands, cities, order numbers, prices, dates, words that are names", () => {
  const redact = createTextRedactor();
  const changed = cleanLines.filter((line) => redact(line) !== line).map((line) => `${line} -> ${redact(line)}`);

  expect(changed.length / cleanLines.length, changed.join("\n")).toBeLessThanOrEqual(1 - UNCHANGED_AT_LEAST);
});

test("a known contact whose name is made of words changes no clean line that does not mean them", () => {
  const redact = createTextRedactor();
  const changed = cleanLines
    .map((line) => `${line} -> ${redact(line, ["Grace Hill"])}`)
    .filter((change) => change.includes("<CUSTOMER"));

  expect(changed).toEqual([]);
});
