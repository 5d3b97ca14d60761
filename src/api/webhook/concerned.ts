import { z } from "zod";
import { displayId, openObject } from "../values.ts";

/** The conversation that an event is about. */
export interface ConcernedConversation {
  /** `null` when the payload does not say: an event of an empty conversation before 4.14.2. */
  readonly accountId: number | null;
  /** Its number in the dashboard, per account. */
  readonly displayId: number;
}

const account = openObject({ id: z.int() }).optional().catch(undefined);

/** Only what is needed: a value of another shape elsewhere in the payload must not cost the hint. */
const about = z.discriminatedUnion("event", [
  openObject({
    event: z.enum(["message_created", "message_updated"]),
    account,
    conversation: openObject({ id: displayId }),
  }),
  openObject({
    event: z.enum([
      "conversation_created",
      "conversation_updated",
      "conversation_status_changed",
      "conversation_opened",
      "conversation_resolved",
    ]),
    id: displayId,
    account,
    messages: z
      .array(openObject({ account_id: z.int() }))
      .optional()
      .catch(undefined),
  }),
]);

/**
 * What to read again after this event, parsed or as it came; `null` for events that change no conversation (contacts,
 * inboxes, typing, a widget that was only opened) and for what is no event.
 */
export function concernedConversation(payload: unknown): ConcernedConversation | null {
  const { data } = about.safeParse(payload);
  if (data === undefined) return null;
  switch (data.event) {
    case "message_created":
    case "message_updated":
      return { accountId: data.account?.id ?? null, displayId: data.conversation.id };
    default:
      return { accountId: data.account?.id ?? data.messages?.[0]?.account_id ?? null, displayId: data.id };
  }
}
