import { expect, test } from "vitest";
import { labelledPath } from "../../../fixtures/pii/build.ts";
import { readLabelled } from "../../bench/labelled-file.ts";
import { runPiiBench } from "../../bench/pii.ts";

const texts = readLabelled(labelledPath);
const balanced = runPiiBench(texts, { mode: "balanced", known: false });

/**
 * Least share of gold spans of which nothing survives, and of found spans that are inside a labelled one, over twelve
 * languages, nobody known and no region given. The floor under what is reached, so that a change cannot lose it unseen.
 */
const floors: readonly (readonly [kind: string, fullCoverage: number, precision: number])[] = [
  ["EMAIL", 0.995, 0.99],
  ["URL", 0.995, 0.99],
  ["CARD", 0.87, 0.99],
  ["IBAN", 0.995, 0.99],
  ["SSN", 0.995, 0.99],
  ["IP", 0.995, 0.99],
  ["MAC", 0.995, 0.99],
  ["COORDINATES", 0.995, 0.99],
  ["PHONE", 0.92, 0.96],
  ["SECRET", 0.74, 0.99],
  ["ID", 0.8, 0.96],
  ["DATE_OF_BIRTH", 0.7, 0.99],
  ["ADDRESS", 0.68, 0.96],
  ["POSTCODE", 0.75, 0.99],
  ["PERSON", 0.8, 0.93],
];

test.each(floors)("%s: at least %d fully covered, %d of what is found is labelled", (kind, fullCoverage, precision) => {
  const measures = balanced.kinds[kind];

  expect(measures?.gold).toBeGreaterThan(0);
  expect(measures?.fullCoverage).toBeGreaterThanOrEqual(fullCoverage);
  expect(measures?.precisionAnyLabel ?? 1).toBeGreaterThanOrEqual(precision);
});

test("a contact whom the database knows is covered wherever the text names them", () => {
  const { kinds } = runPiiBench(texts, { mode: "balanced", known: true });

  expect(kinds["PERSON"]?.fullCoverage).toBeGreaterThanOrEqual(0.97);
});

test("the aggressive mode covers more names than the default, the careful one is more precise", () => {
  const personOf = (mode: "careful" | "aggressive") => runPiiBench(texts, { mode, known: false }).kinds["PERSON"];

  expect(personOf("aggressive")?.fullCoverage ?? 0).toBeGreaterThan(balanced.kinds["PERSON"]?.fullCoverage ?? 1);
  expect(personOf("careful")?.precision ?? 0).toBeGreaterThanOrEqual(balanced.kinds["PERSON"]?.precision ?? 1);
});
