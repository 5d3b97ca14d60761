import { knownByName } from "../../fixtures/pii/known.ts";
import { compilePerson } from "../../src/redact/known/compile.ts";
import { KnownTable } from "../../src/redact/known/table.ts";
import { optionalRecognizers } from "../../src/redact/optional/index.ts";
import { defaultPolicy } from "../../src/redact/policy.ts";
import { type NameMode, noContext, type Recognizer } from "../../src/redact/recognizer.ts";
import { ruleRecognizers } from "../../src/redact/redactor.ts";
import { TextFinder } from "../../src/redact/text.ts";
import { everydayWords, lexicon } from "../../src/redact/words.ts";
import type { PredictedSpan } from "./measures.ts";

export interface DetectorOptions {
  readonly mode: NameMode;
  /** Also places, organisations, dates, ages, titles and nationalities, which the default policy leaves alone. */
  readonly optional: boolean;
}

/** As a run with the default policy has them. */
export const defaultRecognizers: readonly Recognizer[] = ruleRecognizers;

/** Finds what would be redacted in one text by itself: no conversation around it, no region known. */
export type Detector = (text: string, knownNames: readonly string[]) => readonly PredictedSpan[];

export function createDetector({ mode, optional }: DetectorOptions): Detector {
  const finder = new TextFinder(lexicon, [...defaultRecognizers, ...(optional ? optionalRecognizers : [])]);
  const context = { ...noContext, countries: defaultPolicy.countries, names: mode };
  return (text, knownNames) => {
    const people = knownNames.map((name, index) => compilePerson(knownByName(name, index), everydayWords));
    return finder.find(text, people.length === 0 ? [] : [new KnownTable(people)], context).findings;
  };
}
