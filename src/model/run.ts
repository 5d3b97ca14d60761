/** What a run left out, and why; the closed lists that the manifest counts by. */
export const leftOutReasons = {
  conversations: ["no_public_messages", "orphan_of_deleted_inbox"],
  messages: ["deleted", "private_note", "activity", "bot", "template", "empty", "unsupported"],
  attachments: ["message_left_out"],
} as const;
export type MessageLeftOut = (typeof leftOutReasons.messages)[number];
export type ConversationLeftOut = (typeof leftOutReasons.conversations)[number];

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
