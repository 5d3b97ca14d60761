import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guideFolder } from "./samples.ts";

/** A fenced block: ```` ```json samples/x.json ```` has language `json` and about `samples/x.json`. */
export interface Block {
  readonly language: string;
  readonly about: string;
  readonly text: string;
  readonly line: number;
}

export const guideText = readFileSync(join(guideFolder, "chatwoot-api-guide.md"), "utf8");

export function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\S+) ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1] ?? "",
    about: match[2] ?? "",
    text: match[3] ?? "",
    line: markdown.slice(0, match.index).split("\n").length,
  }));
}
