import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readMarked } from "../../fixtures/pii/build.ts";
import { createRandom } from "../../fixtures/random.ts";
import { ordinarySentences } from "./ordinary-sentences.ts";

/** Mean length of a message of support dialogue; the speed target is stated for it. */
const DIALOGUE_BYTES = 266;
/** About every fourth message carries a name, an address or a number. */
const WITH_PII = 0.25;
/**
 * The clean lines were written to be difficult: every third has digits. Taken at this rate, a third of the messages
 * have seven digits or more, as in crowd-written dialogue (Schema-Guided Dialogue: 32 %).
 */
const WITH_DIGITS = 0.1;

/** Ordinary support dialogue: nothing in it was chosen to be difficult. */
export function ordinaryTexts(count: number, seed: string): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const sentences: string[] = [];
    while (sentences.join(" ").length < DIALOGUE_BYTES - 24) sentences.push(random.pick(ordinarySentences));
    return sentences.join(" ");
  });
}

/** English sentences of support dialogue, most of them full of brands, places, dates and numbers that must stay, joined to messages of about {@link DIALOGUE_BYTES}. */
export function dialogueTexts(count: number, seed: string): string[] {
  const random = createRandom(seed);
  const { plain, withDigits } = cleanSentences();
  const labelled = labelledSentences();
  return Array.from({ length: count }, () => {
    const sentences = random.chance(WITH_PII) ? [random.pick(labelled)] : [];
    while (sentences.join(" ").length < DIALOGUE_BYTES - 24) {
      sentences.push(random.pick(random.chance(WITH_DIGITS) ? withDigits : plain));
    }
    return sentences.join(" ");
  });
}

/** Nothing but labelled English sentences, one to three a text. */
export function denseTexts(count: number, seed: string): string[] {
  const random = createRandom(seed);
  const labelled = labelledSentences();
  return Array.from({ length: count }, () =>
    Array.from({ length: random.int(1, 3) }, () => random.pick(labelled)).join(" "),
  );
}

function cleanSentences(): { readonly plain: readonly string[]; readonly withDigits: readonly string[] } {
  const path = join(import.meta.dirname, "../../fixtures/pii/clean.txt");
  // Near enough to English: ASCII, and not a fragment.
  const english = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => /^[ -~]{20,}$/u.test(line));
  return { plain: english.filter((line) => !/\d/u.test(line)), withDigits: english.filter((line) => /\d/u.test(line)) };
}

const labelledSentences = (): readonly string[] =>
  readMarked()
    .filter(({ lang, spans }) => lang === "en" && spans.length > 0)
    .map(({ text }) => text);
