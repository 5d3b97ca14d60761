import type { Counts } from "./manifest.ts";

interface RowCounts {
  readonly read: number;
  readonly published: number;
  readonly leftOut: Readonly<Partial<Record<string, number>>>;
  readonly quarantined: number;
}

/** What became of one conversation. */
export interface ConversationCounts {
  readonly segments: number;
  readonly leftOut: string | null;
  readonly messages: RowCounts;
  readonly attachments: RowCounts;
  readonly unknownValues: Readonly<Record<string, number>>;
}

type Total = { read: number; published: number; quarantined: number; left_out: Map<string, number> };
const emptyTotal = (): Total => ({ read: 0, published: 0, quarantined: 0, left_out: new Map() });

/** Adds up what the manifest says about a run. Keys come out sorted: the order of conversations must not show. */
export class RunCounts {
  readonly #conversations = { ...emptyTotal(), segments: 0 };
  readonly #messages = emptyTotal();
  readonly #attachments = emptyTotal();
  readonly #unknownValues = new Map<string, number>();
  readonly #redactions = new Map<string, number>();

  /** Goes on from what another run had counted. */
  static from({ conversations, messages, attachments, unknown_values, redactions }: Counts): RunCounts {
    const counts = new RunCounts();
    restore(counts.#conversations, conversations);
    counts.#conversations.segments = conversations.segments;
    restore(counts.#messages, messages);
    restore(counts.#attachments, attachments);
    for (const [value, count] of Object.entries(unknown_values)) counts.#unknownValues.set(value, count);
    for (const [kind, count] of Object.entries(redactions)) counts.#redactions.set(kind, count);
    return counts;
  }

  get conversationsRead(): number {
    return this.#conversations.read;
  }
  get messagesRead(): number {
    return this.#messages.read;
  }
  /** Messages and attachments. */
  get rowsRead(): number {
    return this.#messages.read + this.#attachments.read;
  }

  addConversation({ segments, leftOut, messages, attachments, unknownValues }: ConversationCounts): void {
    this.#conversations.read++;
    this.#conversations.segments += segments;
    if (leftOut === null) this.#conversations.published++;
    else increase(this.#conversations.left_out, leftOut, 1);
    addRows(this.#messages, messages);
    addRows(this.#attachments, attachments);
    for (const [value, count] of Object.entries(unknownValues)) increase(this.#unknownValues, value, count);
  }

  /** A conversation of which nothing could be published; its rows are counted with it. */
  addQuarantinedConversation(messages: number, attachments: number): void {
    this.#conversations.read++;
    this.#conversations.quarantined++;
    this.#messages.read += messages;
    this.#messages.quarantined += messages;
    this.#attachments.read += attachments;
    this.#attachments.quarantined += attachments;
  }

  addRedactions(counts: Readonly<Record<string, number>>): void {
    for (const [kind, count] of Object.entries(counts)) increase(this.#redactions, kind, count);
  }

  total(): Counts {
    const { segments, ...conversations } = this.#conversations;
    return {
      conversations: { ...rows(conversations), segments },
      messages: rows(this.#messages),
      attachments: rows(this.#attachments),
      unknown_values: sortedRecord(this.#unknownValues),
      redactions: sortedRecord(this.#redactions),
    };
  }
}

/** Why a corpus would be empty, in words; `null` when it is not. An empty one is rarely what somebody wanted. */
export function whyEmpty({ conversations }: Counts): string | null {
  if (conversations.published > 0) return null;
  return conversations.read === 0
    ? "no conversation matches: check --account, --since, --until, --inbox, --status and --label"
    : "none of the conversations read has anything to publish: see the reasons in the counts";
}

function restore(total: Total, { read, published, quarantined, left_out }: Counts["messages"]): void {
  total.read = read;
  total.published = published;
  total.quarantined = quarantined;
  for (const [reason, count] of Object.entries(left_out)) total.left_out.set(reason, count);
}

function addRows(total: Total, counts: RowCounts): void {
  total.read += counts.read;
  total.published += counts.published;
  total.quarantined += counts.quarantined;
  for (const [reason, count] of Object.entries(counts.leftOut)) increase(total.left_out, reason, count ?? 0);
}

const rows = ({ read, published, quarantined, left_out }: Total) => ({
  read,
  published,
  left_out: sortedRecord(left_out),
  quarantined,
});

function increase(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

const sortedRecord = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
