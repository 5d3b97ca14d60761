import type { RedactedTurn } from "../../model/redacted.ts";
import { capped, saidText, TURN_SEPARATOR } from "../said.ts";
import { speakerOf } from "../turn-text.ts";

/** Of a neighbour; the turn itself may say more. */
const NEIGHBOUR_CODE_POINTS = 400;
const OWN_CODE_POINTS = 1_500;

/**
 * What was said about a file: its turn between the turns before and after it, each with its speaker, so that a screenshot
 * is found by the words around it.
 */
export function textAround(turns: readonly RedactedTurn[], index: number): string {
  const spoken = (at: number): boolean => turns[at]?.kind === "message" && (turns[at]?.text ?? "") !== "";
  let before = index - 1;
  while (before >= 0 && !spoken(before)) before--;
  let after = index + 1;
  while (after < turns.length && !spoken(after)) after++;
  return [
    said(turns[before], NEIGHBOUR_CODE_POINTS),
    said(turns[index], OWN_CODE_POINTS),
    said(turns[after], NEIGHBOUR_CODE_POINTS),
  ]
    .filter((text) => text !== "")
    .join(TURN_SEPARATOR);
}

function said(turn: RedactedTurn | undefined, codePoints: number): string {
  if (turn === undefined) return "";
  return `${speakerOf(turn)}: ${capped(saidText(turn), codePoints)}`.trimEnd();
}
