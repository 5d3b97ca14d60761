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
  const year = digitsAt(iso, 0, 4);
  const month = digitsAt(iso, 5, 2);
  const day = digitsAt(iso, 8, 2);
  const hour = digitsAt(iso, 11, 2);
  const minute = digitsAt(iso, 14, 2);
  const second = digitsAt(iso, 17, 2);
  // `Date.UTC` takes years below 100 for those of the last century, and carries what no calendar or clock has.
  const isPlain = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour < 24 && minute < 60;
  const millis = isPlain && second < 60 ? Date.UTC(year, month - 1, day, hour, minute, second) : parsed(iso);
  return millis * 1000 + digitsAt(iso, 20, 6);
}

const parsed = (iso: IsoTimestamp): number => Date.parse(`${iso.slice(0, 19)}Z`);

/** The number that `count` digits make: a third of the cost of cutting them out and parsing them. */
function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  return value;
}

export const microsPerSecond = 1_000_000;
export const microsPerDay = 86_400 * microsPerSecond;

/** Whole seconds from one instant to the other; never negative: clocks of several hosts write these columns. */
export function secondsBetween(from: IsoTimestamp, to: IsoTimestamp): number {
  return Math.max(0, Math.round((epochMicros(to) - epochMicros(from)) / microsPerSecond));
}
