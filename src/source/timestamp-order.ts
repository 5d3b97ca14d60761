import type { PgTimestamp } from "../model/rows.ts";

/**
 * The server's order of `timestamp without time zone`, over the text it prints in ISO style. Text order is time order as
 * long as years have four digits: trailing zeros of the fraction are left out, and a prefix sorts first.
 */
export function compareTimestamps(a: PgTimestamp, b: PgTimestamp): number {
  if (a === b) return 0;
  if (isCommon(a) && isCommon(b)) return a < b ? -1 : 1;
  const eraOfA = era(a);
  const difference = eraOfA - era(b);
  if (difference !== 0) return difference;
  if (eraOfA === beforeChrist) return -compareYears(a, b) || (a < b ? -1 : 1);
  return compareYears(a, b) || (a < b ? -1 : 1);
}

/** `2025-11-18 09:02:11.123456`, and not `... BC`. */
const isCommon = (text: string): boolean => text.charCodeAt(4) === 0x2d && text.charCodeAt(text.length - 1) !== 0x43;

const beforeChrist = 1;

function era(text: string): number {
  if (text === "-infinity") return 0;
  if (text === "infinity") return 3;
  return text.endsWith(" BC") ? beforeChrist : 2;
}

const compareYears = (a: string, b: string): number =>
  Number(a.slice(0, a.indexOf("-"))) - Number(b.slice(0, b.indexOf("-")));
