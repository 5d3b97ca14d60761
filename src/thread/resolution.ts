import type { IsoTimestamp, Resolution } from "../model/thread.ts";
import type { ResolutionMark, Timeline } from "./timeline.ts";
import { secondsBetween } from "./timestamp.ts";

/** The part of a conversation's life that one segment covers. */
export interface SegmentSpan {
  /** Microseconds since 1970: from the first turn (`-Infinity` for the first segment) to the next segment's first turn. */
  readonly fromMicros: number;
  readonly untilMicros: number;
  /** The status at the segment's end. */
  readonly resolved: boolean;
  /** The first turn of the issue: of this segment, or of the one it continues after a hard cap. */
  readonly issueStartedAt: IsoTimestamp;
  /** True until the first cut at a resolution: Chatwoot counts these seconds from the conversation's creation. */
  readonly firstIssue: boolean;
  /** Begins where a hard cap ended the segment before. */
  readonly continued: boolean;
  readonly firstHumanReplyAt: IsoTimestamp | null;
}

export function resolutionOf(timeline: Timeline, span: SegmentSpan): Resolution {
  const marks = timeline.resolutions.filter((mark) => isWithin(mark.micros, span));
  const final = span.resolved ? marks.at(-1) : undefined;
  return {
    resolvedAt: final?.at ?? null,
    firstResponseSeconds: firstResponseSeconds(timeline, span),
    resolutionSeconds: final === undefined ? null : resolutionSeconds(timeline, span, final),
    ...businessHours(timeline, span, final),
    reopened: reopenings(timeline, marks, span.resolved),
    by: final?.by ?? null,
    csat: latestRating(timeline, span),
  };
}

function isWithin(micros: number, span: SegmentSpan): boolean {
  return micros >= span.fromMicros && micros < span.untilMicros;
}

function firstResponseSeconds(timeline: Timeline, span: SegmentSpan): number | null {
  if (span.continued) return null;
  if (span.firstIssue) {
    const { firstResponse, firstReply, createdAt } = timeline;
    if (firstResponse !== null && isWithin(firstResponse.micros, span)) return firstResponse.seconds;
    if (createdAt !== null && firstReply !== null && isWithin(firstReply.micros, span)) {
      return secondsBetween(createdAt, firstReply.at);
    }
  }
  if (span.firstHumanReplyAt === null) return null;
  const from = span.firstIssue ? (timeline.createdAt ?? span.issueStartedAt) : span.issueStartedAt;
  return secondsBetween(from, span.firstHumanReplyAt);
}

/** Chatwoot counts them for the first issue of a conversation only, from its creation. */
function businessHours(
  { firstResponse }: Timeline,
  span: SegmentSpan,
  final: ResolutionMark | undefined,
): Pick<Resolution, "businessHours"> {
  if (!span.firstIssue) return {};
  const isAnsweredHere = !span.continued && firstResponse !== null && isWithin(firstResponse.micros, span);
  const known = {
    firstResponseSeconds: isAnsweredHere ? firstResponse.businessSeconds : null,
    resolutionSeconds: final?.businessSeconds ?? null,
  };
  return known.firstResponseSeconds === null && known.resolutionSeconds === null ? {} : { businessHours: known };
}

function resolutionSeconds(timeline: Timeline, span: SegmentSpan, final: ResolutionMark): number {
  if (!span.firstIssue) return secondsBetween(span.issueStartedAt, final.at);
  if (final.valueSeconds !== null) return Math.max(0, Math.round(final.valueSeconds));
  return secondsBetween(timeline.createdAt ?? span.issueStartedAt, final.at);
}

/**
 * How often a resolution did not last. `conversation_opened` events (since 4.4.0) say so; of the time before the first
 * of them, and without them, every resolution but the one that still holds was left again.
 */
function reopenings(timeline: Timeline, marks: readonly ResolutionMark[], resolved: boolean): number {
  const left = resolved ? marks.slice(0, -1) : marks;
  const firstKnown = left.findIndex((mark) => timeline.reopenedAt.has(mark.micros));
  if (firstKnown < 0) return left.length;
  return firstKnown + left.slice(firstKnown).filter((mark) => timeline.reopenedAt.has(mark.micros)).length;
}

function latestRating(timeline: Timeline, span: SegmentSpan): Resolution["csat"] {
  const rating = timeline.ratings.findLast((candidate) => isWithin(candidate.micros, span));
  return rating === undefined ? null : { rating: rating.rating, feedback: rating.feedback };
}
