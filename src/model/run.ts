/** What a run left out, and why; the closed lists that the manifest counts by. */
export const leftOutReasons = {
  conversations: ["no_public_messages", "orphan_of_deleted_inbox", "unchanged"],
  messages: [
    "deleted",
    "private_note",
    "activity",
    "bot",
    "template",
    "empty",
    "unsupported",
    "conversation_left_out",
    "unchanged",
  ],
  attachments: [
    "message_left_out",
    "inline_gone",
    "inline_attached",
    "inline_no_picture",
    "inline_other_name",
    "inline_other_time",
    "inline_too_many",
    "unchanged",
  ],
} as const;
export type MessageLeftOut = (typeof leftOutReasons.messages)[number];
export type ConversationLeftOut = (typeof leftOutReasons.conversations)[number];
export type AttachmentLeftOut = (typeof leftOutReasons.attachments)[number];
/** Why a picture that a mail links to is not taken for the mail's own (`thread/inline-images.ts`). */
export type InlineRefusal = Extract<AttachmentLeftOut, `inline_${string}`>;

/** A row that could not be read: by id and reason, never with its content (promise P1). */
export interface Quarantined {
  readonly table: "conversations" | "messages" | "attachments" | "contacts";
  readonly id: number;
  readonly conversation_id: number;
  readonly reason: string;
}

/** Which kinds of messages enter the corpus besides what customers and agents said to each other in public. */
export interface Includes {
  readonly privateNotes: boolean;
  readonly activity: boolean;
  readonly bot: boolean;
  readonly template: boolean;
}

/** Progress of a run, for whoever shows it. Counts are totals so far. */
export interface Progress {
  readonly conversations: number;
  readonly conversationsTotal: number;
  readonly messages: number;
  readonly bytesWritten: number;
}

/** What a run needs from outside: no clock, randomness or log of its own. */
export interface RunContext {
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly log: { info(fields: object, message: string): void; warn(fields: object, message: string): void };
  readonly onProgress?: (progress: Progress) => void;
  readonly runId?: string;
  /** From 0 to below 1, for the jitter of waiting times; nothing published depends on it. `Math.random` when absent. */
  readonly random?: () => number;
}
