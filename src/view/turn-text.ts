import type { RedactedTurn } from "../model/redacted.ts";
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

/** `Agent: Hello <PERSON_1> ...`, with a stand-in for each attachment: `[image: screenshot.png]`. */
export function turnText(turn: RedactedTurn): string {
  const said = [turn.text, ...turn.attachments.map(standIn)].filter((part) => part !== "").join("\n");
  return `${speaker(turn)}: ${withoutSeparator(said)}`.trimEnd();
}

function speaker({ role, kind }: RedactedTurn): string {
  if (kind === "activity") return speakers.system;
  return kind === "note" ? `${speakers[role]} (private note)` : speakers[role];
}

function standIn({ kind, filename, transcript }: ThreadAttachment): string {
  const word = kind.startsWith("unknown_") || kind === "fallback" ? "attachment" : kind.replaceAll("_", " ");
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
