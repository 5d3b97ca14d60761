import type { ConversationBundle, ReportingEventRow } from "../model/rows.ts";
import type { IsoTimestamp } from "../model/thread.ts";
import type { CsatRating, SeenResolution } from "./first-pass.ts";
import type { ResolvedBy } from "./resolved-by.ts";
import { epochMicros, isoTimestamp, microsPerSecond } from "./timestamp.ts";

/** One time that the conversation was resolved. */
export interface ResolutionMark {
  readonly at: IsoTimestamp;
  readonly micros: number;
  /** Seconds since the conversation was created, as Chatwoot counted them. */
  readonly valueSeconds: number | null;
  /** The same in business hours. */
  readonly businessSeconds: number | null;
  readonly by: ResolvedBy | null;
}

/** When the conversation was resolved, reopened, first answered and rated: known before its first turn is published. */
export interface Timeline {
  readonly createdAt: IsoTimestamp | null;
  /** In order of time, each resolution once. */
  readonly resolutions: readonly ResolutionMark[];
  /** Resolutions (their instants) that a `conversation_opened` event refers to. */
  readonly reopenedAt: ReadonlySet<number>;
  readonly firstResponse: {
    readonly micros: number;
    readonly seconds: number;
    readonly businessSeconds: number | null;
  } | null;
  readonly firstReply: { readonly at: IsoTimestamp; readonly micros: number } | null;
  readonly ratings: readonly CsatRating[];
}

/** Longer than the queues of a healthy Chatwoot; rows of one resolution are written by several asynchronous jobs. */
const sameResolutionMicros = 600 * microsPerSecond;
/** A retried job inserts its event twice; before 4.12 each copy has the time of its own run. */
const duplicateMicros = 60 * microsPerSecond;

const OPENED = "conversation_opened";

export function timelineOf(
  { conversation, reportingEvents }: ConversationBundle,
  seen: readonly SeenResolution[],
  ratings: readonly CsatRating[],
): Timeline {
  const ends = (name: string) => endedEvents(reportingEvents, name);
  const opened = reportingEvents.filter((event) => event.name === OPENED);
  const marks = joinSeen(ends("conversation_resolved"), seen, new Set(ends("conversation_bot_resolved").map(microsOf)));
  const { resolutions, markOf } = withoutDuplicates(marks, opened);
  const reopenedAt = new Set<number>();
  for (const event of opened) {
    const start = isoTimestamp(event.event_start_time);
    const mark = start === null ? undefined : markOf.get(epochMicros(start));
    if (mark !== undefined) reopenedAt.add(mark);
  }
  const firstReplyAt = isoTimestamp(conversation.first_reply_created_at);
  const response = ends("first_response").sort(byTime)[0];
  return {
    createdAt: isoTimestamp(conversation.created_at),
    resolutions,
    reopenedAt,
    firstResponse:
      response === undefined || response.valueSeconds === null
        ? null
        : {
            micros: response.micros,
            seconds: Math.max(0, Math.round(response.valueSeconds)),
            businessSeconds: response.businessSeconds,
          },
    firstReply: firstReplyAt === null ? null : { at: firstReplyAt, micros: epochMicros(firstReplyAt) },
    ratings,
  };
}

interface EndedEvent {
  readonly at: IsoTimestamp;
  readonly micros: number;
  readonly valueSeconds: number | null;
  readonly businessSeconds: number | null;
}

/** Rows of before 2.4.0 have no times: they tell nothing here. */
function endedEvents(events: readonly ReportingEventRow[], name: string): EndedEvent[] {
  const found: EndedEvent[] = [];
  for (const event of events) {
    const at = event.name === name ? isoTimestamp(event.event_end_time) : null;
    if (at === null) continue;
    found.push({ at, micros: epochMicros(at), valueSeconds: event.value, businessSeconds: businessSecondsOf(event) });
  }
  return found;
}

/** 0 is what Chatwoot writes for an inbox without business hours (`app/helpers/reporting_event_helper.rb`): not known. */
function businessSecondsOf({ value_in_business_hours }: ReportingEventRow): number | null {
  return value_in_business_hours === null || value_in_business_hours <= 0 ? null : Math.round(value_in_business_hours);
}

function microsOf({ micros }: { readonly micros: number }): number {
  return micros;
}

function byTime(a: { readonly micros: number }, b: { readonly micros: number }): number {
  return a.micros - b.micros;
}

/** Gives each event the activity nearest to it; activities without an event (lost job, old release) count alone. */
function joinSeen(
  events: readonly EndedEvent[],
  seen: readonly SeenResolution[],
  botEnds: ReadonlySet<number>,
): ResolutionMark[] {
  const free = [...seen];
  const marks = events.toSorted(byTime).map((event): ResolutionMark => {
    let nearest = -1;
    let distance = sameResolutionMicros;
    let index = 0;
    for (const { micros } of free) {
      const gap = Math.abs(micros - event.micros);
      if (gap <= distance) {
        nearest = index;
        distance = gap;
      }
      index++;
    }
    const activity = nearest < 0 ? undefined : free.splice(nearest, 1)[0];
    const by = activity === undefined ? null : activity.by;
    return { ...event, by: by ?? (botEnds.has(event.micros) ? "bot" : null) };
  });
  for (const { at, micros, by } of free) marks.push({ at, micros, valueSeconds: null, businessSeconds: null, by });
  return marks.sort(byTime);
}

/** Two resolutions without a reopening between them are one; the first one's time is the truer. */
function withoutDuplicates(marks: readonly ResolutionMark[], opened: readonly ReportingEventRow[]) {
  const openings = endedEvents(opened, OPENED).map(microsOf);
  const resolutions: ResolutionMark[] = [];
  const markOf = new Map<number, number>();
  for (const mark of marks) {
    const last = resolutions.at(-1);
    const again =
      last !== undefined &&
      mark.micros - last.micros <= duplicateMicros &&
      !openings.some((opening) => opening > last.micros && opening <= mark.micros);
    if (again) resolutions[resolutions.length - 1] = { ...last, by: last.by ?? mark.by };
    else resolutions.push(mark);
    markOf.set(mark.micros, resolutions.at(-1)?.micros ?? mark.micros);
  }
  return { resolutions, markOf };
}
