import { expect, test } from "vitest";
import type { GoldText } from "./labelled-file.ts";
import { Measures, type PredictedSpan } from "./measures.ts";

const text = "Jane Roe, 12 Elm Road, Leeds LS1 4AP";
const gold: GoldText = {
  text,
  spans: [
    spanOf("PERSON", "Jane Roe"),
    spanOf("ADDRESS", "12 Elm Road"),
    spanOf("GPE", "Leeds"),
    spanOf("POSTCODE", "LS1 4AP"),
  ],
};

function spanOf(type: string, value: string) {
  const start = text.indexOf(value);
  return { start, end: start + value.length, type, value };
}

function predicted(kind: PredictedSpan["kind"], value: string): PredictedSpan {
  const { start, end } = spanOf(kind, value);
  return { start, end, kind };
}

function measure(spans: readonly PredictedSpan[]): Measures {
  const measures = new Measures();
  measures.add(gold, spans);
  return measures;
}

test("a span of which one letter survives is not fully covered, but its other characters are", () => {
  const person = measure([predicted("PERSON", "Jane Ro")])
    .byKind()
    .get("PERSON");

  expect(person).toMatchObject({
    gold: 1,
    predicted: 1,
    precision: 1,
    recall: 1,
    fullCoverage: 0,
    charactersCovered: 6 / 7,
  });
});

test("two findings side by side cover a span; blanks and punctuation between them do not count", () => {
  const person = measure([predicted("PERSON", "Jane"), predicted("PERSON", "Roe")])
    .byKind()
    .get("PERSON");

  expect(person).toMatchObject({ fullCoverage: 1, charactersCovered: 1, precision: 1 });
});

test("coverage does not ask for the label, recall and precision do", () => {
  const kinds = measure([predicted("EMAIL", "Jane Roe")]).byKind();

  expect(kinds.get("PERSON")).toMatchObject({ fullCoverage: 1, recall: 0, predicted: 0, precision: null });
  expect(kinds.get("EMAIL")).toMatchObject({
    gold: 0,
    predicted: 1,
    precision: 0,
    precisionAnyLabel: 1,
    fullCoverage: null,
  });
});

test("an address may reach over city and postcode, and still is precise", () => {
  const address = measure([predicted("ADDRESS", "12 Elm Road, Leeds LS1 4AP")])
    .byKind()
    .get("ADDRESS");

  expect(address).toMatchObject({ precision: 1, characterPrecision: 1, fullCoverage: 1 });
});

test("a city alone is no leak, and finding it no false finding: it is not one of the core kinds", () => {
  expect(measure([]).core()).toMatchObject({ gold: 3, predicted: 0, fullCoverage: 0 });
  expect(measure([predicted("PERSON", "Leeds")]).core()).toMatchObject({ precision: 0, precisionAnyLabel: 1 });
});
