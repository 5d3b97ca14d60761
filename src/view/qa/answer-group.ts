import { hash } from "node:crypto";
import type { Said } from "../said.ts";
import { contentOf } from "./courtesy.ts";
import { fold } from "./fold.ts";

const LETTERS = "abcdefghijklmnop";
const GROUP_LETTERS = 12;

/**
 * The same for two answers that differ only in what a macro or a habit changes: names, numbers, dates, case, punctuation,
 * greetings, thanks, sign-offs. Made from the answer alone, never by comparing with others, so that an increment gives
 * what a full extraction gives. Letters only: digits could be taken for a number of somebody's.
 */
export function answerGroup(answer: readonly Said[], language: string | null): string {
  const content = contentOf(answer, language);
  const said =
    content.length > 0
      ? content.join("\n")
      : fold(answer.map(({ text }) => text).join("\n\n"))
          .replace(/[^\p{L}\p{N}#]+/gu, " ")
          .trim();
  const hex = hash("sha256", said);
  let group = "group_";
  for (let at = 0; at < GROUP_LETTERS; at++) group += LETTERS.charAt(Number.parseInt(hex.charAt(at), 16));
  return group;
}
