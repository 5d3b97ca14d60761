import type { Horizon, RowCounts, ScannedTable, TableScan } from "./changes.ts";
import type { ConversationCounts } from "./counts.ts";
import type { Quarantined } from "./run.ts";

/** A thread as it stands in the corpus. */
export interface PublishedThread {
  /** Id of its line in `conversations` and `documents`. */
  readonly id: string;
  /** Of everything the thread's lines say, in every view. */
  readonly hash: string;
  /** Lines of other views, and parts that consumers know by an id of their own: `["attachments", "5be..."]`. */
  readonly parts: readonly (readonly [view: string, id: string])[];
}

/** The rows that a conversation was made of, as far as a pull must recognise them. */
export interface ConversationRows {
  readonly counts: RowCounts;
  readonly contactIds: readonly number[];
  readonly contactInboxIds: readonly number[];
  /** Users outside the account. */
  readonly userIds: readonly number[];
  /** Blobs that mails link to, and those of them that some record has (see {@link RelatedKind}). */
  readonly inlineBlobIds: readonly number[];
  readonly attachedBlobIds: readonly number[];
  readonly attachments: readonly { readonly id: number; readonly hasFile: boolean }[];
}

/** What became of a conversation when it was last read. */
export interface ConversationState {
  readonly id: number;
  /** In order. */
  readonly threads: readonly PublishedThread[];
  /** `null` when the corpus is all that is known of it, after `state rebuild`. */
  readonly read: {
    readonly rows: ConversationRows;
    readonly counts: ConversationCounts;
    readonly redactions: Readonly<Record<string, number>>;
    readonly quarantined: readonly Quarantined[];
  } | null;
}

/** A {@link ConversationState} as the state file keeps it. Plain data, so that another thread can make it. */
export type StateRow = readonly [
  id: number,
  messages: number | null,
  taggings: number | null,
  csat: number | null,
  events: number | null,
  rows: string | null,
  threads: string,
  counts: string | null,
  quarantined: string | null,
];

/** About a run as a whole. */
export interface RunState {
  /** `run_id` of the newest generation that this state describes. */
  readonly runId: string;
  readonly generation: string;
  /** The moment that the snapshot shows: `SourceFacts.snapshotAt`. */
  readonly snapshotAt: string;
  /** When the last successful run ended. */
  readonly finishedAt: string;
  /** Snapshot of the last run that read everything. */
  readonly reconciledAt: string | null;
  /** `null`: the next pull reads everything. */
  readonly horizon: Horizon | null;
  /** Keyed hash of agents, inboxes, teams and bots: they have a say in every conversation. */
  readonly directoryDigest: string | null;
  readonly toolVersion: string;
  /** Conversations read alone since, by id: they are newer than the horizon, so the next pull must read them again. */
  readonly readAlone?: readonly number[] | undefined;
}

export interface ScanState {
  readonly scans: ReadonlyMap<ScannedTable, TableScan>;
  readonly tagDigests: ReadonlyMap<number, string>;
}
