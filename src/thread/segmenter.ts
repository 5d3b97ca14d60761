import type { IsoTimestamp, Turn } from "../model/thread.ts";
import type { ThreadOptions } from "./options.ts";
import { epochMicros, microsPerDay } from "./timestamp.ts";

/** A run of turns that becomes one thread. */
export interface Segment {
  readonly index: number;
  readonly turns: readonly Turn[];
  /** Why it ended: a resolution followed by silence, a hard cap, or the end of the conversation. */
  readonly endedBy: "resolution" | "cap" | "end";
  /** First turn, or `-Infinity` for the first segment; to the next segment's first turn, or `Infinity`. */
  readonly fromMicros: number;
  readonly untilMicros: number;
  readonly issueStartedAt: IsoTimestamp;
  readonly firstIssue: boolean;
  readonly continued: boolean;
  readonly firstHumanReplyAt: IsoTimestamp | null;
}

interface OpenSegment {
  readonly turns: Turn[];
  readonly messageIds: Set<number>;
  readonly fromMicros: number;
  readonly issueStartedAt: IsoTimestamp;
  readonly firstIssue: boolean;
  readonly continued: boolean;
  chars: number;
  lastMicros: number;
  lastCustomerMicros: number;
  firstHumanReplyAt: IsoTimestamp | null;
}

/**
 * Cuts the turns of a conversation, which come in order of time, one by one. Where it cuts depends on the turns and the
 * resolutions before the cut only, so what comes later never changes a segment that is closed.
 */
export class Segmenter {
  readonly #resolutionMicros: readonly number[];
  readonly #silenceMicros: number;
  readonly #maxTurns: number;
  readonly #maxChars: number;
  #open: OpenSegment | null = null;
  #index = 0;
  #nextResolution = 0;
  #lastResolutionMicros = Number.NEGATIVE_INFINITY;

  /** Instants of the resolutions, in order. */
  constructor(resolutionMicros: readonly number[], options: ThreadOptions) {
    this.#resolutionMicros = resolutionMicros;
    this.#silenceMicros = options.segmentSilenceDays * microsPerDay;
    this.#maxTurns = options.segmentMaxTurns;
    this.#maxChars = options.segmentMaxChars;
  }

  /** Takes the next turn; gives back the segment that ended before it. */
  add(turn: Turn): Segment | null {
    const micros = epochMicros(turn.at);
    const chars = charsOf(turn);
    this.#advance(micros);
    const before = this.#open;
    if (before === null) {
      this.#open = append(openSegment(turn, Number.NEGATIVE_INFINITY, null, "end"), turn, micros, chars);
      return null;
    }
    const cut = this.#cutBefore(before, micros, chars);
    if (cut === null) {
      append(before, turn, micros, chars);
      return null;
    }
    this.#open = append(openSegment(turn, micros, before, cut), turn, micros, chars);
    return this.#close(before, cut, micros);
  }

  end(): Segment | null {
    const last = this.#open;
    this.#open = null;
    return last === null ? null : this.#close(last, "end", Number.POSITIVE_INFINITY);
  }

  #advance(micros: number): void {
    for (; this.#nextResolution < this.#resolutionMicros.length; this.#nextResolution++) {
      const resolution = this.#resolutionMicros[this.#nextResolution] ?? Number.POSITIVE_INFINITY;
      if (resolution > micros) return;
      this.#lastResolutionMicros = resolution;
    }
  }

  #cutBefore(open: OpenSegment, micros: number, chars: number): "resolution" | "cap" | null {
    const resolution = this.#lastResolutionMicros;
    // A customer's turn after the resolution reopened the conversation; surveys and notes after it do not.
    const held = resolution >= open.fromMicros && resolution >= open.lastCustomerMicros;
    if (held && micros - Math.max(resolution, open.lastMicros) >= this.#silenceMicros) return "resolution";
    return open.turns.length >= this.#maxTurns || open.chars + chars > this.#maxChars ? "cap" : null;
  }

  #close(open: OpenSegment, endedBy: Segment["endedBy"], untilMicros: number): Segment {
    const { turns, fromMicros, issueStartedAt, firstIssue, continued, firstHumanReplyAt } = open;
    const index = this.#index++;
    return { index, turns, endedBy, fromMicros, untilMicros, issueStartedAt, firstIssue, continued, firstHumanReplyAt };
  }
}

function openSegment(turn: Turn, fromMicros: number, before: OpenSegment | null, cut: Segment["endedBy"]): OpenSegment {
  const continued = before !== null && cut === "cap";
  return {
    turns: [],
    messageIds: new Set(),
    fromMicros,
    issueStartedAt: continued ? before.issueStartedAt : turn.at,
    firstIssue: before === null || (continued && before.firstIssue),
    continued,
    chars: 0,
    lastMicros: fromMicros,
    lastCustomerMicros: Number.NEGATIVE_INFINITY,
    firstHumanReplyAt: null,
  };
}

function append(open: OpenSegment, turn: Turn, micros: number, chars: number): OpenSegment {
  // A reply to a message outside of the segment would point at nothing that the reader has.
  const known = turn.inReplyTo === null || open.messageIds.has(turn.inReplyTo);
  open.turns.push(known ? turn : { ...turn, inReplyTo: null });
  open.messageIds.add(turn.messageId);
  open.chars += chars;
  open.lastMicros = micros;
  if (turn.kind !== "message") return open;
  if (turn.speaker.role === "customer") open.lastCustomerMicros = micros;
  if (turn.speaker.role === "agent" && !turn.automated) open.firstHumanReplyAt ??= turn.at;
  return open;
}

function charsOf(turn: Turn): number {
  let chars = turn.text.length;
  for (const { transcript } of turn.attachments) chars += transcript?.length ?? 0;
  return chars;
}
