import type { Resolution, Role, Thread, ThreadAttachment, Turn } from "./thread.ts";

/** A participant without identity: `customer_8f3k2a`, `agent_7m2q9c` (keyed HMAC, stable over runs with the same key). */
export interface Participant {
  readonly ref: string;
  readonly role: Role;
  /** Label given by the policy to an agent whose voice may be learned. */
  readonly voice?: string;
}

export interface RedactedTurn extends Omit<Turn, "speaker"> {
  readonly role: Role;
  /** `null` when nobody in particular spoke (automation). */
  readonly author: string | null;
  readonly attachments: readonly ThreadAttachment[];
}

export interface RedactionCounts {
  /** Kind (`PERSON`, `EMAIL` ...) to the number of spans replaced in this thread; keys sorted. */
  readonly counts: Readonly<Record<string, number>>;
}

declare const redacted: unique symbol;

/**
 * Made only by `redact/`. `view/` and `sink/` take nothing else, so raw text cannot reach the disk. All free text
 * (turn text, subject, labels, inbox, team, file names, transcripts, CSAT feedback) has been redacted.
 */
export interface RedactedThread extends Omit<Thread, "turns" | "resolution"> {
  readonly [redacted]: true;
  readonly turns: readonly RedactedTurn[];
  readonly participants: readonly Participant[];
  readonly resolution: Resolution;
  readonly redaction: RedactionCounts & { readonly policy: string };
}
