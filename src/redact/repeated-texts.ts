import type { NameMode, RecognizerContext } from "./recognizer.ts";
import type { Scan } from "./scan.ts";
import { Signal } from "./signal.ts";

const TEXTS_MAX = 4_096;
/** Longer ones are hardly sent twice. With it the texts take four megabytes at most. */
const LENGTH_MAX = 512;
const SLOTS = 2 ** 14;

/**
 * Texts in which no recognizer finds anything, of those that are said again and again: greetings, canned answers,
 * questions of a bot. For these only the known people of each conversation are looked for.
 *
 * A text is kept from its second time on, so that texts that come once cost no more than a hash of their tokens' hashes.
 */
export class RepeatedTexts {
  readonly #seen = new Int32Array(SLOTS);
  readonly #kept = new Map<NameMode, Set<string>>();
  #count = 0;
  #digest = 0;

  /** Whether nothing is found in this text, whatever conversation it is in. */
  isKept(text: string, scan: Scan, { names }: RecognizerContext): boolean {
    this.#digest = digestOf(scan);
    return this.#seen[this.#digest & (SLOTS - 1)] === this.#digest && this.#kept.get(names)?.has(text) === true;
  }

  /** Takes note of a text in which nothing was found; right behind {@link isKept}. */
  note(text: string, { names }: RecognizerContext): void {
    const slot = this.#digest & (SLOTS - 1);
    if (this.#seen[slot] !== this.#digest) {
      this.#seen[slot] = this.#digest;
      return;
    }
    if (this.#count++ >= TEXTS_MAX) {
      this.#kept.clear();
      this.#count = 1;
    }
    const kept = this.#kept.get(names) ?? new Set();
    this.#kept.set(names, kept);
    // A copy: the text may be a part of the page it was read from, and would keep all of it.
    kept.add(Buffer.from(text, "utf16le").toString("utf16le"));
  }
}

/** Numbers are read by the regions of a conversation, answers by the question before, and copies are searched for people. */
export function mayRepeat(scan: Scan, { askedName }: RecognizerContext): boolean {
  if (scan.text.length > LENGTH_MAX || askedName) return false;
  if ((scan.signals & (Signal.number6 | Signal.mixedToken | Signal.percent | Signal.ampersand)) !== 0) return false;
  return scan.compat === 0 && scan.ignorables === 0 && scan.lessThans === 0;
}

function digestOf({ hash, tokenCount, text }: Scan): number {
  let digest = text.length;
  for (let token = 0; token < tokenCount; token++) digest = Math.imul(digest ^ hash[token]!, 0x01000193);
  return digest ^ (digest >>> 15);
}
