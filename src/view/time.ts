import type { IsoTimestamp } from "../model/thread.ts";

/** For people; filters take {@link epochSeconds}. */
export const wholeSeconds = (at: IsoTimestamp): string => `${at.slice(0, 19)}Z`;

export const epochSeconds = (at: IsoTimestamp): number => Date.parse(wholeSeconds(at)) / 1_000;

/** Whole seconds; never less than none, although clocks differ. */
export const secondsBetween = (from: IsoTimestamp, until: IsoTimestamp): number =>
  Math.max(0, epochSeconds(until) - epochSeconds(from));
