import type { MessageRow } from "../model/rows.ts";
import type { Role, Speaker } from "../model/thread.ts";
import type { MessageAttributes } from "./attributes.ts";

/** What the conversation knows of who spoke, besides the message row. */
export interface SpeakerEvidence {
  readonly contactId: number | null;
  /** `conversations.first_reply_created_at`: only a human reply sets it (`app/models/message.rb`, `human_response?`). */
  readonly firstReplyAt: string | null;
  /** End of the `first_response` event, and its sender: stays after the user is deleted. */
  readonly firstResponse: { readonly at: string; readonly userId: number | null } | null;
}

export interface Spoken {
  readonly speaker: Speaker;
  /** Not typed by a person at that moment. */
  readonly automated: boolean;
}

const typed = { incoming: 0, outgoing: 1, activity: 2, template: 3 } as const;

/** Who speaks: `message_type`, `private`, `sender_type` (Chatwoot `app/models/message.rb` and the channel services). */
export function spokenBy(row: MessageRow, attributes: MessageAttributes, evidence: SpeakerEvidence): Spoken {
  if (row.message_type === typed.activity) return nobody("system", true);
  if (row.message_type === typed.template) return nobody("template", true);
  switch (row.sender_type) {
    case "User":
      return somebody("agent", "user", row.sender_id, attributes.automated);
    case "Contact":
      // Twitter stores the operator's own tweets as outgoing messages of a contact (`app/services/twitter/`).
      if (row.message_type === typed.outgoing) return nobody("agent", attributes.automated);
      return somebody("customer", "contact", row.sender_id, false);
    case null:
      return senderless(row, attributes, evidence);
    default:
      // AgentBot, Captain::Assistant, and whatever a fork lets speak by itself.
      return somebody("bot", "bot", row.sender_id, true);
  }
}

/**
 * A message that names no sender. Incoming ones are the contact's. Outgoing ones come from rules, campaigns, Dialogflow,
 * Slack users unknown to Chatwoot, the provider's own app, or a user who was deleted since; without evidence of a person
 * they count as automation, as they do in Chatwoot's own reports.
 */
function senderless(row: MessageRow, attributes: MessageAttributes, evidence: SpeakerEvidence): Spoken {
  if (row.message_type === typed.incoming) {
    return row.private ? nobody("automation", true) : somebody("customer", "contact", evidence.contactId, false);
  }
  if (attributes.echo) return nobody("agent", false);
  if (attributes.automated || row.message_type !== typed.outgoing) return nobody("automation", true);
  if (!row.private && row.created_at === evidence.firstResponse?.at) {
    return somebody("agent", "user", evidence.firstResponse.userId, false);
  }
  if (!row.private && row.created_at === evidence.firstReplyAt) return nobody("agent", false);
  return nobody("automation", true);
}

function somebody(role: Role, kind: "contact" | "user" | "bot", id: number | null, automated: boolean): Spoken {
  return id === null ? nobody(role, automated) : { speaker: { role, kind, id }, automated };
}

function nobody(role: Role, automated: boolean): Spoken {
  return { speaker: { role, kind: null, id: null }, automated };
}
