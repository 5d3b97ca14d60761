import type { WebhookConversation } from "./conversation.ts";
import type { WebhookPayload } from "./payload.ts";

/** The conversation that an event is about. */
export interface ConcernedConversation {
  /** `null` when the payload does not say: an event of an empty conversation before 4.14.2. */
  readonly accountId: number | null;
  /** Its number in the dashboard, per account. */
  readonly displayId: number;
}

/**
 * What to read again after this event; `null` for events that change no conversation: contacts, inboxes, typing, and a
 * widget that was only opened.
 */
export function concernedConversation(payload: WebhookPayload): ConcernedConversation | null {
  switch (payload.event) {
    case "message_created":
    case "message_updated":
      return { accountId: payload.account.id, displayId: payload.conversation.id };
    case "conversation_created":
    case "conversation_updated":
    case "conversation_status_changed":
    case "conversation_opened":
    case "conversation_resolved":
      return { accountId: accountOf(payload), displayId: payload.id };
    default:
      return null;
  }
}

const accountOf = ({ account, messages }: Pick<WebhookConversation, "account" | "messages">): number | null =>
  account?.id ?? messages[0]?.account_id ?? null;
