import { offsetWithin } from "../model/metadata-tokens.ts";
import type { RedactedTurn } from "../model/redacted.ts";
import { remembered } from "../model/remembered.ts";
import type { Role } from "../model/thread.ts";
import { saidText, TURN_SEPARATOR } from "./said.ts";

const speakers: Readonly<Record<Role, string>> = {
  customer: "Customer",
  agent: "Agent",
  bot: "Bot",
  automation: "Automation",
  template: "Template",
  system: "System",
};

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
