/**
 * `npm run bench:redact`: messages per second on one core, and the longest that any recognizer takes on a hostile text.
 * Prints what it measured and judges nothing, because machines differ.
 */
import { createSecretKey } from "node:crypto";
import { optionalRecognizers } from "../../src/redact/optional/index.ts";
import { defaultPolicy } from "../../src/redact/policy.ts";
import { noContext } from "../../src/redact/recognizer.ts";
import { createRedactor, createTextFinder } from "../../src/redact/redactor.ts";
import { agents, contact } from "./bench-people.ts";
import { denseTexts, dialogueTexts, ordinaryTexts } from "./bench-texts.ts";
import { threadOf } from "./bench-thread.ts";
import { defaultRecognizers } from "./detector.ts";
import { type Worst, worstOfAll, worstOfRecognizers } from "./growth.ts";
import { HOSTILE_CHARACTERS } from "./hostile-texts.ts";
import { type Rate, rateOf } from "./rate.ts";

const TEXTS = 1_200;
const TURNS = 12;

const finder = createTextFinder(defaultPolicy);
const context = { ...noContext, countries: defaultPolicy.countries };
const redactor = createRedactor({
  policy: defaultPolicy,
  key: createSecretKey(Buffer.alloc(32, 1)),
  accountPeople: agents,
});

function findInAll(texts: readonly string[]): void {
  for (const text of texts) finder.find(text, [], context);
}

/** As in a run: conversations of some turns each, contact and agents known, values replaced. */
function redactThreads(texts: readonly string[]): void {
  for (let first = 0; first < texts.length; first += TURNS) {
    redactor.open([contact]).redact(threadOf(texts.slice(first, first + TURNS)));
  }
}

const rates: readonly (readonly [string, Rate])[] = [
  ["ordinary dialogue, recognizers", rateOf(ordinaryTexts(TEXTS, "ordinary"), findInAll)],
  [
    `ordinary dialogue, whole threads of ${TURNS} turns, 21 people known`,
    rateOf(ordinaryTexts(TEXTS, "ordinary"), redactThreads),
  ],
  ["difficult dialogue, recognizers", rateOf(dialogueTexts(TEXTS, "dialogue"), findInAll)],
  [
    `difficult dialogue, whole threads of ${TURNS} turns, 21 people known`,
    rateOf(dialogueTexts(TEXTS, "dialogue"), redactThreads),
  ],
  ["dense, recognizers", rateOf(denseTexts(TEXTS, "dense"), findInAll)],
  [`dense, whole threads of ${TURNS} turns, 21 people known`, rateOf(denseTexts(TEXTS, "dense"), redactThreads)],
];

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(66) : String(cell).padStart(14))).join("");

const rateLine = ([name, rate]: readonly [string, Rate]): string =>
  line([name, rate.bytesPerText.toFixed(0), rate.microsecondsPerText.toFixed(2), Math.round(rate.textsPerSecond)]);

const worstLine = ({ name, milliseconds, growth, seed }: Worst): string =>
  `${line([name, milliseconds.toFixed(2), growth.toFixed(1)])}   ${seed}`;

process.stdout.write(
  [
    line(["processor time", "bytes/message", "us/message", "messages/s"]),
    ...rates.map(rateLine),
    "",
    line([`${HOSTILE_CHARACTERS} hostile characters, slowest first`, "ms", "growth for x4"]),
    ...worstOfAll(finder).map(worstLine),
    ...worstOfRecognizers([...defaultRecognizers, ...optionalRecognizers]).map(worstLine),
    "",
  ].join("\n"),
);
