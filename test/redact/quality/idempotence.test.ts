import { expect, test } from "vitest";
import { labelledPath } from "../../../fixtures/pii/build.ts";
import { hardCases } from "../../../fixtures/pii/hard-cases.ts";
import { readLabelled } from "../../bench/labelled-file.ts";
import { cleanLines, createTextRedactor } from "./redaction.ts";

const texts = [
  ...readLabelled(labelledPath).map(({ text }) => text),
  ...hardCases.map(({ text }) => text),
  ...cleanLines,
];

test.each(["careful", "balanced", "aggressive"] as const)(
  "redacting the output again changes nothing (%s)",
  (names) => {
    const redact = createTextRedactor({ names });
    const outputs = texts.map((text) => redact(text));

    expect(outputs.filter((output) => redact(output) !== output)).toEqual([]);
  },
);

test("redacting the output again changes nothing when the people of the hard cases are known", () => {
  const redact = createTextRedactor();
  const unstable = hardCases.flatMap(({ text, known }) => {
    const output = redact(text, known);
    return redact(output, known) === output ? [] : [output];
  });

  expect(unstable).toEqual([]);
});
