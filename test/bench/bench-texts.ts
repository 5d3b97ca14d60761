import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom } from "../../fixtures/random.ts";
import { readLabelled } from "./labelled-file.ts";

const folder = join(import.meta.dirname, "../../fixtures/pii");
/** Mean length of a turn of support dialogue; the speed target is stated for it. */
const DIALOGUE_BYTES = 266;
/** About every fourth message of a support dialogue carries a name, an address or a number. */
const WITH_PII = 0.25;

/** Sentences of support dialogue, joined to messages of about {@link DIALOGUE_BYTES}; the same for the same seed. */
export function dialogueTexts(count: number, seed: string): string[] {
  const random = createRandom(seed);
  const clean = readFileSync(join(folder, "clean.txt"), "utf8").split("\n").filter(isEnglishSentence);
  const labelled = denseSentences();
  return Array.from({ length: count }, () => {
    const sentences = random.chance(WITH_PII) ? [random.pick(labelled)] : [];
    while (sentences.join(" ").length < DIALOGUE_BYTES - 24) sentences.push(random.pick(clean));
    return sentences.join(" ");
  });
}

/** Nothing but labelled English sentences, one to three a text. */
export function denseTexts(count: number, seed: string): string[] {
  const random = createRandom(seed);
  const labelled = denseSentences();
  return Array.from({ length: count }, () =>
    Array.from({ length: random.int(1, 3) }, () => random.pick(labelled)).join(" "),
  );
}

const denseSentences = (): string[] =>
  readLabelled(join(folder, "labelled.jsonl"))
    .filter(({ text, spans }) => spans.length > 0 && isEnglishSentence(text))
    .map(({ text }) => text);

/** Near enough: ASCII, and not a fragment. */
const isEnglishSentence = (line: string): boolean => /^[\n -~]{20,}$/u.test(line);
