import type { PgTimestamp } from "../model/rows.ts";
import type { IsoTimestamp } from "../model/thread.ts";

const pgTimestamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?$/;
const fractionStart = "2025-11-18 09:02:11.".length;

/**
 * `2025-11-18 09:02:11.5` to `2025-11-18T09:02:11.500000Z`, by string work: a JavaScript Date would cut microseconds.
 * `null` for what has no such form: `infinity`, years before Christ or after 9999.
 */
export function isoTimestamp(text: PgTimestamp | null): IsoTimestamp | null {
  if (text === null || !pgTimestamp.test(text)) return null;
  const micros = text.slice(fractionStart).padEnd(6, "0");
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${micros}Z`;
}

/** Microseconds since 1970: exact, since they fit in 53 bits until the year 2255. */
export function epochMicros(iso: IsoTimestamp): number {
  return Date.parse(`${iso.slice(0, 19)}Z`) * 1000 + Number(iso.slice(20, 26));
}

export const microsPerSecond = 1_000_000;
export const microsPerDay = 86_400 * microsPerSecond;

/** Whole seconds from one instant to the other; never negative: clocks of several hosts write these columns. */
export function secondsBetween(from: IsoTimestamp, to: IsoTimestamp): number {
  return Math.max(0, Math.round((epochMicros(to) - epochMicros(from)) / microsPerSecond));
}
