import { readFileSync } from "node:fs";
import { CorpusError } from "../errors.ts";
import type { PullOptions } from "./options.ts";

const MOST = 100_000;

/** The conversations that a pull is about, by display id, ascending and each once; `null`: all. */
export function targetOf(options: PullOptions): readonly number[] | null {
  const { conversation, conversationFile, after, reconcile, reRedact } = options;
  if (conversation === undefined && conversationFile === undefined) {
    if (after === undefined) return null;
    throw new CorpusError("usage", "--after goes with --conversation or --conversation-file", {
      hint: "a pull of everything misses nothing that comes late: the next one finds it",
    });
  }
  if (reconcile || reRedact) {
    throw new CorpusError("usage", "--conversation reads some, --reconcile and --re-redact read all: give one of them");
  }
  const fromFile = conversationFile === undefined ? [] : readNumbers(conversationFile);
  const numbers = [...new Set([...(conversation ?? []), ...fromFile])].sort((a, b) => a - b);
  if (numbers.length > MOST) {
    throw new CorpusError("usage", `more than ${MOST} conversations are named`, { hint: "pull without naming any" });
  }
  return numbers;
}

/** Numbers one a line; empty lines and lines with # are for people. */
function readNumbers(path: string): number[] {
  const lines = readText(path)
    .split(/\r?\n/)
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => text !== "" && !text.startsWith("#"));
  return lines.map(({ text, line }) => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= 2_147_483_647) return number;
    throw new CorpusError("usage", `${path}, line ${line}: expected the number of a conversation`);
  });
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new CorpusError("usage", `cannot read ${path}`, { cause });
  }
}
