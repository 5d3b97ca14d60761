import type { ConversationBundle, Directory, InboxRow, MessageChunk, MessageRow, UserRow } from "../model/rows.ts";
import type { KnownPerson, Thread } from "../model/thread.ts";
import { type MessageAttributes, readAttributes } from "./attributes.ts";
import { groupByMessage } from "./chunk.ts";
import { FirstPass } from "./first-pass.ts";
import { headOf, type ThreadHead } from "./head.ts";
import type { ThreadOptions } from "./options.ts";
import { resolutionOf } from "./resolution.ts";
import { type Segment, Segmenter } from "./segmenter.ts";
import type { SpeakerEvidence } from "./speaker.ts";
import { TallyCounter, type ThreadTally } from "./tally.ts";
import type { Timeline } from "./timeline.ts";
import { assembleTurn, type TurnContext } from "./turn.ts";

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
  bundle: ConversationBundle,
  directory: Directory,
  options: ThreadOptions,
): ConversationAssembler {
  return new Assembler(bundle, directory, options);
}

class Assembler implements ConversationAssembler {
  readonly #bundle: ConversationBundle;
  readonly #directory: Directory;
  readonly #options: ThreadOptions;
  readonly #counts = new TallyCounter();
  readonly #firstPass: FirstPass;
  /** Chunks held in memory come twice, with the same rows: each row's JSON is decoded once. */
  readonly #attributes = new WeakMap<MessageRow, MessageAttributes>();
  /** Rows of a deleted inbox are on their way out (Chatwoot deletes them in asynchronous jobs). */
  readonly #inbox: InboxRow | undefined;
  #second: SecondPass | null = null;

  constructor(bundle: ConversationBundle, directory: Directory, options: ThreadOptions) {
    this.#bundle = bundle;
    this.#directory = directory;
    this.#options = options;
    this.#firstPass = new FirstPass(bundle, directory);
    this.#inbox = directory.inboxes.get(bundle.conversation.inbox_id);
  }

  observe(chunk: MessageChunk): void {
    this.#firstPass.observe(chunk, (row) => this.#attributesOf(row));
  }

  people(): readonly KnownPerson[] {
    return this.#firstPass.people();
  }

  push(chunk: MessageChunk): Thread[] {
    const { linkedBlobs } = chunk;
    const attachments = groupByMessage(chunk.attachments);
    let placed = 0;
    const threads: Thread[] = [];
    for (const row of chunk.messages) {
      const own = attachments.get(row.id) ?? [];
      placed += own.length;
      if (this.#inbox === undefined) {
        this.#counts.messageLeftOut("conversation_left_out", own.length);
        continue;
      }
      const second = this.#secondPass(this.#inbox);
      const assembled = assembleTurn(row, this.#attributesOf(row), { attachments: own, linkedBlobs }, second.context);
      if ("leftOut" in assembled) this.#counts.messageLeftOut(assembled.leftOut, own.length);
      else if ("quarantined" in assembled) this.#quarantine(row, assembled.quarantined, own.length);
      else {
        this.#counts.messagePublished(assembled.turn.attachments.length);
        const ended = second.segmenter.add(assembled.turn);
        if (ended !== null) threads.push(this.#thread(ended, second));
      }
    }
    this.#counts.attachmentsLeftOut("message_left_out", chunk.attachments.length - placed);
    return threads;
  }

  finish(): Thread[] {
    const second = this.#second;
    const last = second?.segmenter.end() ?? null;
    return second === null || last === null ? [] : [this.#thread(last, second)];
  }

  tally(): ThreadTally {
    return this.#counts.total(this.#inbox === undefined ? "orphan_of_deleted_inbox" : "no_public_messages");
  }

  #attributesOf(row: MessageRow): MessageAttributes {
    let attributes = this.#attributes.get(row);
    if (attributes === undefined) {
      attributes = readAttributes(row);
      this.#attributes.set(row, attributes);
    }
    return attributes;
  }

  #quarantine(row: MessageRow, reason: string, attachments: number): void {
    const line = { table: "messages", id: row.id, conversation_id: this.#bundle.conversation.id, reason } as const;
    this.#counts.messageQuarantined(line, attachments);
  }

  #secondPass(inbox: InboxRow): SecondPass {
    if (this.#second === null) {
      const timeline = this.#firstPass.timeline(this.#counts);
      const micros = timeline.resolutions.map((mark) => mark.micros);
      this.#second = {
        timeline,
        segmenter: new Segmenter(micros, this.#options),
        context: {
          includes: this.#options.includes,
          evidence: evidenceOf(this.#bundle),
          users: usersOf(this.#bundle, this.#directory),
          tally: this.#counts,
        },
        head: headOf(this.#bundle, inbox, this.#directory, this.#firstPass.mailSubject(), this.#counts),
      };
    }
    return this.#second;
  }

  #thread(segment: Segment, { head, timeline }: SecondPass): Thread {
    this.#counts.segment();
    // What closed before the end stays as it was closed, whatever the conversation's status became.
    const status = segment.endedBy === "end" ? head.status : segment.endedBy === "resolution" ? "resolved" : "open";
    return {
      ...head,
      status,
      segmentIndex: segment.index,
      segmentFromMessageId: segment.turns[0]?.messageId ?? null,
      startedAt: segment.turns[0]?.at ?? "",
      lastMessageAt: segment.turns.at(-1)?.at ?? "",
      turns: segment.turns,
      resolution: resolutionOf(timeline, { ...segment, resolved: status === "resolved" }),
    };
  }
}

/** What the second pass needs, built when the first pass is over. */
interface SecondPass {
  readonly timeline: Timeline;
  readonly segmenter: Segmenter;
  readonly context: TurnContext;
  readonly head: ThreadHead;
}

/** Whose signatures may end a message. */
function usersOf({ otherUsers }: ConversationBundle, { users }: Directory): ReadonlyMap<number, UserRow> {
  if (otherUsers.length === 0) return users;
  return new Map([...users, ...otherUsers.map((user): [number, UserRow] => [user.id, user])]);
}

function evidenceOf({ conversation, reportingEvents }: ConversationBundle): SpeakerEvidence {
  const response = reportingEvents.find((event) => event.name === "first_response" && event.event_end_time !== null);
  return {
    contactId: conversation.contact_id,
    firstReplyAt: conversation.first_reply_created_at,
    firstResponse:
      response === undefined || response.event_end_time === null
        ? null
        : { at: response.event_end_time, userId: response.user_id },
  };
}
