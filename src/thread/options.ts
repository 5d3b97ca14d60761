import type { Includes } from "../model/run.ts";

/** How conversations become threads. All of it is part of what a corpus promises to keep stable between runs. */
export interface ThreadOptions {
  readonly includes: Includes;
  /** A resolution followed by at least this many days without a turn ends a segment. */
  readonly segmentSilenceDays: number;
  /** Hard caps: they bound the memory of one thread, whatever the conversation holds. */
  readonly segmentMaxTurns: number;
  /** UTF-16 code units of text and transcripts; a single longer turn is a segment of its own. */
  readonly segmentMaxChars: number;
}

export const defaultThreadOptions: ThreadOptions = Object.freeze({
  includes: Object.freeze({ privateNotes: false, activity: false, bot: true, template: true }),
  segmentSilenceDays: 14,
  segmentMaxTurns: 500,
  segmentMaxChars: 1_000_000,
});
