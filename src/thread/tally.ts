import type { AttachmentLeftOut, ConversationLeftOut, MessageLeftOut, Quarantined } from "../model/run.ts";

/** Of one kind of row: `read` is always the sum of the other three (promise P1). */
export interface RowTally<Reason extends string> {
  readonly read: number;
  readonly published: number;
  readonly leftOut: Readonly<Partial<Record<Reason, number>>>;
  readonly quarantined: number;
}

/** What became of one conversation; complete after `finish()`. */
export interface ThreadTally {
  /** Threads made of it: 0 when the conversation was left out. */
  readonly segments: number;
  /** Why the whole conversation is not in the corpus; `null` when it is. */
  readonly leftOut: ConversationLeftOut | null;
  readonly messages: RowTally<MessageLeftOut>;
  readonly attachments: RowTally<AttachmentLeftOut>;
  /** `messages.content_type=13` to how often: values this release does not know, kept as `unknown_<n>`. */
  readonly unknownValues: Readonly<Record<string, number>>;
  readonly quarantined: readonly Quarantined[];
}

/** The counts while they grow. */
export class TallyCounter {
  readonly #messages = new RowCounter<MessageLeftOut>();
  readonly #attachments = new RowCounter<AttachmentLeftOut>();
  readonly #unknown = new Map<string, number>();
  readonly #quarantined: Quarantined[] = [];
  #segments = 0;

  messagePublished(attachments: number): void {
    this.#messages.published++;
    this.#attachments.published += attachments;
  }

  messageLeftOut(reason: MessageLeftOut, attachments: number): void {
    this.#messages.add(reason, 1);
    this.#attachments.add("message_left_out", attachments);
  }

  /** A quarantined message takes its attachments with it: they hang on nothing that is published. */
  messageQuarantined(row: Quarantined, attachments: number): void {
    this.#messages.quarantined++;
    this.#quarantined.push(row);
    this.#attachments.add("message_left_out", attachments);
  }

  attachmentsLeftOut(reason: AttachmentLeftOut, count: number): void {
    this.#attachments.add(reason, count);
  }

  unknownValue(column: string, value: number | string): void {
    const key = `${column}=${value}`;
    this.#unknown.set(key, (this.#unknown.get(key) ?? 0) + 1);
  }

  segment(): void {
    this.#segments++;
  }

  total(leftOut: ConversationLeftOut): ThreadTally {
    return {
      segments: this.#segments,
      leftOut: this.#segments > 0 ? null : leftOut,
      messages: this.#messages.total(),
      attachments: this.#attachments.total(),
      unknownValues: Object.fromEntries(this.#unknown),
      quarantined: [...this.#quarantined],
    };
  }
}

class RowCounter<Reason extends string> {
  published = 0;
  quarantined = 0;
  readonly #leftOut = new Map<Reason, number>();

  add(reason: Reason, count: number): void {
    if (count > 0) this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + count);
  }

  total(): RowTally<Reason> {
    let read = this.published + this.quarantined;
    for (const count of this.#leftOut.values()) read += count;
    // Object.fromEntries widens the keys; the map admits nothing but reasons.
    const leftOut = Object.fromEntries(this.#leftOut) as Partial<Record<Reason, number>>;
    return { read, published: this.published, leftOut, quarantined: this.quarantined };
  }
}
