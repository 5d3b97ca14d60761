import type { ConversationBundle, Directory, MessageChunk } from "../model/rows.ts";
import type { KnownPerson, Thread } from "../model/thread.ts";
import type { ThreadOptions } from "./options.ts";
import type { ThreadTally } from "./tally.ts";

/**
 * One conversation on its way to threads, in two passes over the same chunks: `observe` all of them, then `push` all of
 * them. Memory is bounded by one segment and by what the first pass found (people, resolutions), not by the messages.
 */
export interface ConversationAssembler {
  /** First pass: people named in mail headers, cards, forms; when the conversation was resolved, and by whom. */
  observe(chunk: MessageChunk): void;
  /** Everybody known in this conversation besides the account's agents; complete when all chunks were observed. */
  people(): readonly KnownPerson[];
  /** Second pass: the segments that this chunk completes, in order; the same whatever the chunks' sizes. */
  push(chunk: MessageChunk): Thread[];
  /** The last segment, if there is one. */
  finish(): Thread[];
  tally(): ThreadTally;
}

export function openConversation(
  _bundle: ConversationBundle,
  _directory: Directory,
  _options: ThreadOptions,
): ConversationAssembler {
  throw new Error("not built yet");
}
