import { RunCounts } from "../model/counts.ts";
import type { Counts } from "../model/manifest.ts";
import type { StoredThread } from "./generation-reader.ts";

interface Stored {
  readonly messages: readonly { readonly attachments: readonly unknown[] }[];
  readonly redaction: { readonly counts: Readonly<Record<string, number>> };
}

/** Counts of a corpus of which nothing is known but its lines: what was published, as if nothing else had been read. */
export class PublishedCounts {
  readonly #counts = new RunCounts();

  add(threads: readonly StoredThread[]): void {
    const records = threads.map(({ lines }) => JSON.parse(lines.conversations?.[0] ?? "{}") as Stored);
    const messages = records.flatMap((record) => record.messages);
    const attachments = messages.reduce((sum, message) => sum + message.attachments.length, 0);
    this.#counts.addConversation({
      segments: threads.length,
      leftOut: null,
      messages: allPublished(messages.length),
      attachments: allPublished(attachments),
      unknownValues: {},
    });
    for (const { redaction } of records) this.#counts.addRedactions(redaction.counts);
  }

  total(): Counts {
    return this.#counts.total();
  }
}

const allPublished = (number: number) => ({ read: number, published: number, leftOut: {}, quarantined: 0 });
