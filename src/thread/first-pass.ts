import type { ConversationBundle, Directory, MessageChunk, MessageRow } from "../model/rows.ts";
import type { IsoTimestamp, KnownPerson } from "../model/thread.ts";
import type { MessageAttributes } from "./attributes.ts";
import { groupByMessage } from "./chunk.ts";
import { csatAnswer } from "./interactive.ts";
import { stringOf } from "./json.ts";
import { withoutCapabilities } from "./links.ts";
import { type ActorNames, actorNames, type ResolvedBy, readResolution } from "./resolved-by.ts";
import { SeenPeople } from "./seen-people.ts";
import type { TallyCounter } from "./tally.ts";
import { cleanText } from "./text.ts";
import { type Timeline, timelineOf } from "./timeline.ts";
import { epochMicros, isoTimestamp } from "./timestamp.ts";

/** An activity message that tells of a resolution. */
export interface SeenResolution {
  readonly at: IsoTimestamp;
  readonly micros: number;
  readonly by: ResolvedBy | null;
}

/** A rating, placed at the survey it answers: the answer may come weeks later. */
export interface CsatRating {
  readonly micros: number;
  readonly rating: number;
  readonly feedback: string | null;
}

const activity = 2;
const csatSurvey = 9;

/** What must be known of a whole conversation before its first turn can be published. Small, however long it is. */
export class FirstPass {
  readonly #bundle: ConversationBundle;
  readonly #names: ActorNames;
  readonly #people: SeenPeople;
  readonly #resolutions: SeenResolution[] = [];
  readonly #surveys = new Map<number, number>();
  readonly #answers: (CsatRating & { readonly messageId: number })[] = [];
  #mailSubject: string | null = null;

  constructor(bundle: ConversationBundle, directory: Directory) {
    this.#bundle = bundle;
    this.#people = new SeenPeople(bundle, directory);
    this.#names = actorNames(bundle, directory);
  }

  observe(chunk: MessageChunk, attributesOf: (row: MessageRow) => MessageAttributes): void {
    const attachments = groupByMessage(chunk.attachments);
    for (const row of chunk.messages) {
      const attributes = attributesOf(row);
      this.#people.message(row, attributes);
      for (const attachment of attachments.get(row.id) ?? []) this.#people.attachment(attachment);
      if (attributes.deleted) continue;
      if (row.message_type === activity) this.#activity(row);
      else if (row.content_type === csatSurvey) this.#survey(row, attributes);
      this.#mailSubject ??= stringOf(attributes.mail?.["subject"]);
    }
  }

  people(): readonly KnownPerson[] {
    return this.#people.build();
  }

  /** The first mail's subject, for conversations that have none of their own. */
  mailSubject(): string | null {
    return this.#mailSubject;
  }

  timeline(tally: TallyCounter): Timeline {
    return timelineOf(this.#bundle, this.#resolutions, this.#ratings(tally));
  }

  #activity(row: MessageRow): void {
    const at = isoTimestamp(row.created_at);
    if (at === null || row.content === null) return;
    const told = readResolution(row.content, this.#names);
    if (told !== null) this.#resolutions.push({ at, micros: epochMicros(at), by: told.by });
  }

  #survey(row: MessageRow, attributes: MessageAttributes): void {
    const at = isoTimestamp(row.created_at);
    if (at === null) return;
    const micros = epochMicros(at);
    this.#surveys.set(row.id, micros);
    const { rating, feedback } = csatAnswer(attributes.content["submitted_values"]);
    if (rating !== null) this.#answers.push({ messageId: row.id, micros, rating, feedback: cleanFeedback(feedback) });
  }

  /** The table's rows; and answers whose row is gone (a contact merge destroys it) or not written yet. */
  #ratings(tally: TallyCounter): CsatRating[] {
    const ratings: CsatRating[] = [];
    const rated = new Set<number>();
    for (const row of this.#bundle.csat) {
      const at = isoTimestamp(row.created_at);
      const micros = this.#surveys.get(row.message_id) ?? (at === null ? null : epochMicros(at));
      rated.add(row.message_id);
      if (!Number.isInteger(row.rating) || row.rating < 1 || row.rating > 5) {
        tally.unknownValue("csat_survey_responses.rating", row.rating);
      } else if (micros !== null) {
        ratings.push({ micros, rating: row.rating, feedback: cleanFeedback(row.feedback_message) });
      }
    }
    for (const answer of this.#answers) if (!rated.has(answer.messageId)) ratings.push(answer);
    return ratings.sort((a, b) => a.micros - b.micros);
  }
}

function cleanFeedback(text: string | null): string | null {
  return text === null ? null : withoutCapabilities(cleanText(text)) || null;
}
