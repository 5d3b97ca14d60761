import type { ConversationRows } from "../model/published.ts";
import type { ConversationBundle, MessageChunk } from "../model/rows.ts";

/** Notes which rows a conversation is made of while they are read. */
export class RowNotes {
  readonly #bundle: ConversationBundle;
  readonly #attachments: { readonly id: number; readonly hasFile: boolean }[] = [];
  readonly #inlineBlobs = new Set<number>();
  readonly #attachedBlobs = new Set<number>();
  #messages = 0;

  constructor(bundle: ConversationBundle) {
    this.#bundle = bundle;
  }

  add({ messages, attachments, linkedBlobs }: MessageChunk): void {
    this.#messages += messages.length;
    for (const { id, blob_id } of attachments) this.#attachments.push({ id, hasFile: blob_id !== null });
    for (const [id, blob] of linkedBlobs) {
      this.#inlineBlobs.add(id);
      if (blob?.attached === true) this.#attachedBlobs.add(id);
    }
  }

  rows(): ConversationRows {
    const { conversation, otherContacts, otherUsers, labels, csat, reportingEvents } = this.#bundle;
    const { contact_id, contact_inbox_id } = conversation;
    return {
      counts: {
        messages: this.#messages,
        taggings: labels?.length ?? 0,
        csat_survey_responses: csat.length,
        reporting_events: reportingEvents.length,
      },
      contactIds: [...(contact_id === null ? [] : [contact_id]), ...otherContacts.map(({ id }) => id)],
      contactInboxIds: contact_inbox_id === null ? [] : [contact_inbox_id],
      userIds: otherUsers.map(({ id }) => id),
      inlineBlobIds: [...this.#inlineBlobs],
      attachedBlobIds: [...this.#attachedBlobs],
      attachments: this.#attachments,
    };
  }
}
