import { offsetWithin } from "../model/metadata-tokens.ts";
import type { RedactedTurn } from "../model/redacted.ts";
import { remembered } from "../model/remembered.ts";
import type { Role, ThreadAttachment } from "../model/thread.ts";

/** LlamaIndex's SentenceSplitter cuts here first, so that chunks begin with a speaker. Never occurs inside a turn. */
export const TURN_SEPARATOR = "\n\n\n";

const speakers: Readonly<Record<Role, string>> = {
  customer: "Customer",
  agent: "Agent",
  bot: "Bot",
  automation: "Automation",
  template: "Template",
  system: "System",
};

const FILENAME_CODE_POINTS = 120;

/**
 * So many tokens of a turn fit into a chunk of 512 beside 64 tokens of metadata, with room for the label and for a
 * tokenizer that counts a quarter more than the estimate. A longer turn is cut into parts, each with its label, or the
 * splitter would cut it into chunks of which nobody knows who speaks.
 */
const PART_TOKENS = 340;
/** Base64 and the like: of what is no word, the estimate knows half. */
const UNSPACED_UNITS = 40;
/** No tokenizer of bytes makes more tokens than there are bytes. */
const PART_BYTES = 400;

/** `Agent: Hello <PERSON_1> ...`, with a stand-in for each attachment: `[image: screenshot.png]`. Long turns in parts. */
export const turnText = (turn: RedactedTurn): string => labelled(speakerOf(turn), saidText(turn));

/** `Agent: first part`, `Agent (continued): second part` ... */
export function labelled(label: string, said: string): string {
  if (said.length <= PART_BYTES / 3 || Buffer.byteLength(said) <= PART_BYTES) return `${label}: ${said}`.trimEnd();
  return partsOf(said)
    .map((part, index) => `${label}${index === 0 ? "" : " (continued)"}: ${part}`.trimEnd())
    .join(TURN_SEPARATOR);
}

type Said = Pick<RedactedTurn, "text" | "attachments">;

/** Every view asks for it. */
const saidByTurn = new WeakMap<Said, string>();

/** Words and stand-ins without the speaker. */
export function saidText(turn: Said): string {
  let said = saidByTurn.get(turn);
  if (said === undefined) {
    said = wordsOf(turn);
    saidByTurn.set(turn, said);
  }
  return said;
}

function wordsOf(turn: Said): string {
  if (turn.attachments.length === 0) return withoutSeparator(turn.text).trimEnd();
  const said = [turn.text, ...turn.attachments.map(standIn)].filter((part) => part !== "").join("\n");
  return withoutSeparator(said).trimEnd();
}

export function speakerOf({ role, kind }: Pick<RedactedTurn, "role" | "kind">): string {
  if (kind === "activity") return speakers.system;
  return kind === "note" ? `${speakers[role]} (private note)` : speakers[role];
}

/** Of the thread at hand: a long turn stands in the document, and as a question or an answer. */
const KNOWN_TEXTS = 64;

const partsOf: (text: string) => readonly string[] = remembered(KNOWN_TEXTS, parts);

/** Whether so many visible characters of ASCII follow each other. Looks at every so-manieth only, as long as blanks are near. */
function hasUnspaced(text: string): boolean {
  let start = 0;
  for (let at = UNSPACED_UNITS - 1; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit > 0x7e) {
      start = at + 1;
      at = start + UNSPACED_UNITS - 1;
    } else if (at === start) return true;
    else at--;
  }
  return false;
}

function parts(text: string): string[] {
  const found: string[] = [];
  const limit = hasUnspaced(text) ? PART_TOKENS / 2 : PART_TOKENS;
  let rest = text;
  while (rest.length > PART_BYTES / 3) {
    const fits = offsetWithin(rest, limit);
    if (fits === rest.length) break;
    const end = cutWithin(rest, fits);
    found.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest !== "") found.push(rest);
  return found;
}

/** In order of preference: between paragraphs, lines, sentences, words. */
const breaks = [/\n\n/g, /\n/g, /[.!?…](?=\s)|[。！？؟।]/g, /\s/g];

/** The last good place to cut in the second half of what fits; else where it must be. */
function cutWithin(text: string, end: number): number {
  const half = text.slice(end >> 1, end);
  for (const pattern of breaks) {
    let last = -1;
    for (const match of half.matchAll(pattern)) last = match.index + match[0].length;
    if (last > 0) return (end >> 1) + last;
  }
  return Math.max(1, end);
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
  const all = Array.from(text);
  if (all.length <= codePoints) return text;
  return `${all
    .slice(0, codePoints - 1)
    .join("")
    .trimEnd()}…`;
}

function withoutSeparator(text: string): string {
  const trimmed = text.startsWith("\n") ? text.replace(/^\n+/, "") : text;
  return trimmed.includes(TURN_SEPARATOR) ? trimmed.replace(/\n{3,}/g, "\n\n") : trimmed;
}
