import type { RedactedTurn } from "../model/redacted.ts";
import type { ThreadAttachment } from "../model/thread.ts";
import { type Sentence, sentencesOf } from "./qa/sentences.ts";

/** LlamaIndex's SentenceSplitter cuts here first, so that chunks begin with a speaker. Never occurs inside a turn. */
export const TURN_SEPARATOR = "\n\n\n";

const FILENAME_CODE_POINTS = 120;

/** What is said in a turn, read once for all views. */
export class Said {
  /** Words and stand-ins without the speaker. */
  readonly text: string;
  #sentences: readonly Sentence[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.text);
    return this.#sentences;
  }
}

type Sayings = Pick<RedactedTurn, "text" | "attachments">;

/** Every view asks for it. */
const saidByTurn = new WeakMap<Sayings, Said>();

export function saidOf(turn: Sayings): Said {
  let said = saidByTurn.get(turn);
  if (said === undefined) {
    said = new Said(wordsOf(turn));
    saidByTurn.set(turn, said);
  }
  return said;
}

export const saidText = (turn: Sayings): string => saidOf(turn).text;

function wordsOf(turn: Sayings): string {
  if (turn.attachments.length === 0) return withoutSeparator(turn.text).trimEnd();
  const said = [turn.text, ...turn.attachments.map(standIn)].filter((part) => part !== "").join("\n");
  return withoutSeparator(said).trimEnd();
}

function standIn({ kind, filename, transcript }: ThreadAttachment): string {
  const word =
    kind === "inline"
      ? "image"
      : kind.startsWith("unknown_") || kind === "fallback"
        ? "attachment"
        : kind.replaceAll("_", " ");
  const name = filename === null ? "" : oneLine(filename);
  const stand = name === "" ? `[${word}]` : `[${word}: ${name}]`;
  return transcript === null || transcript.trim() === "" ? stand : `${stand}\nTranscript: ${transcript.trim()}`;
}

function oneLine(text: string): string {
  return capped(text.replace(/\s+/gu, " ").trim(), FILENAME_CODE_POINTS);
}

/** At most so many code points, the last of them an ellipsis when something was cut. */
export function capped(text: string, codePoints: number): string {
  if (text.length <= codePoints) return text;
  let end = 0;
  let kept = 0;
  for (let count = 0; count < codePoints && end < text.length; count++) {
    kept = end;
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end >= text.length ? text : `${text.slice(0, kept).trimEnd()}…`;
}

function withoutSeparator(text: string): string {
  const trimmed = text.startsWith("\n") ? text.replace(/^\n+/, "") : text;
  return trimmed.includes(TURN_SEPARATOR) ? trimmed.replace(/\n{3,}/g, "\n\n") : trimmed;
}
