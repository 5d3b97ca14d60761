/**
 * What a pull asks of the database, and of its own memory, to learn which conversations it must read again. Ids and
 * numbers only: no text of any row is part of it.
 */

/**
 * A point in the history of a database cluster. Whatever had been committed by transactions before `xid` was visible to
 * the snapshot; whatever comes later carries an id that is not less. No clock is involved, neither the application's nor
 * a server's, and a transaction that is held open for days holds the horizon for as long.
 */
export interface Horizon {
  /** `pg_snapshot_xmin` of the snapshot: the oldest transaction that had not ended, as a decimal 64-bit number. */
  readonly xid: string;
  /** `pg_control_system()`; transaction ids mean nothing in another cluster. `null` where it may not be read. */
  readonly system: string | null;
  /** `pg_control_checkpoint()`: after a failover ids may be given a second time. */
  readonly timeline: number | null;
}

export const scannedTables = [
  "conversations",
  "messages",
  "attachments",
  "active_storage_attachments",
  "active_storage_blobs",
  "taggings",
  "csat_survey_responses",
  "reporting_events",
  "contacts",
  "contact_inboxes",
] as const;
export type ScannedTable = (typeof scannedTables)[number];

/** Tables whose rows belong to a conversation by its id; the number of rows of each conversation is remembered. */
export type CountedTable = "messages" | "taggings" | "csat_survey_responses" | "reporting_events";

/** Neighbouring keys are counted together: `key >> shift`. */
export const conversationRangeShift = 8;
export const idRangeShift = 10;

/**
 * The rows of one range. Nothing was deleted, and nothing moved to another conversation, as long as their number and the
 * sum of their hashes stay what they were. A sum of plain ids would not do: late rows 6 and 7 hide that 5 and 8 are gone.
 */
export interface RangeDigest {
  readonly range: number;
  readonly rows: number;
  /** Of 64-bit hashes over a row's id and the key that it is counted by. */
  readonly hashSum: bigint;
}

/** A piece of a table: ids beyond `after`, up to and including `upTo`. */
export interface IdWindow {
  readonly after: number;
  readonly upTo: number;
  /** Ids that the scan before could have seen; `false`: beyond its highest id. */
  readonly seenBefore: boolean;
}

/** What a walk over a table will read, statement by statement, in any order. */
export interface TableWindows {
  /** Highest id. */
  readonly maxId: number;
  readonly windows: readonly IdWindow[];
}

export interface ScannedWindow {
  readonly ranges: readonly RangeDigest[];
  /** What the changed rows lead to: see the table in `source/changes/tables.ts`. May repeat. */
  readonly changed: readonly number[];
  /** Of `active_storage_attachments`: blobs that changed rows give to a record of whatever kind, whoever's. */
  readonly attachedBlobs: readonly number[];
}

export interface TableScan {
  readonly maxId: number;
  /** Range to `rows:hashSum`. */
  readonly digests: ReadonlyMap<number, string>;
}

export interface SourceChanges {
  /** `null` when the role may not read the rows' transaction ids (`xmin`): then everything has to be read. */
  readonly horizon: Horizon | null;
  /** Statements that would allow it. */
  readonly missingGrants: readonly string[];
  hasTable(table: ScannedTable): boolean;
  maxId(table: ScannedTable): Promise<number>;
  /**
   * No transaction at or beyond `xid`, which is of an earlier {@link Horizon} of the same history, is visible: then not a
   * row of the cluster can have been written or deleted since.
   */
  isUnchangedSince(xid: string): boolean;
  /** @param seenUpTo highest id of the scan before, where there was one. */
  windows(table: ScannedTable, seenUpTo: number | null): Promise<TableWindows>;
  /** @param sinceXid of an earlier {@link Horizon}; `null`: digests only. */
  scan(table: ScannedTable, window: IdWindow, sinceXid: string | null): Promise<ScannedWindow>;
  conversationsOfAttachments(attachmentIds: readonly number[]): Promise<number[]>;
  attachmentsOfBlobs(blobIds: readonly number[]): Promise<number[]>;
  conversationsWithTags(tagIds: readonly number[]): Promise<number[]>;
  /** Keys (see `tables.ts`) that exist from `first` to `last`, both included, in order. */
  keysBetween(table: Exclude<ScannedTable, CountedTable>, first: number, last: number): Promise<number[]>;
  /** Rows of each conversation from `first` to `last` whose own id is at most `maxId`. */
  countsBetween(table: CountedTable, first: number, last: number, maxId: number): Promise<ReadonlyMap<number, number>>;
  /** Which of these blobs a record has. */
  attachedOf(blobIds: readonly number[]): Promise<number[]>;
  /** Which of these users changed, or are gone. */
  changedUsers(userIds: readonly number[], xid: string): Promise<number[]>;
  /** Name of every tag of the installation, hashed: their rows change with every use, their names hardly ever. */
  tagDigests(): Promise<ReadonlyMap<number, string>>;
  /** Of these conversations, those that still exist in the account, in scope or not. */
  existing(conversationIds: readonly number[]): Promise<ReadonlySet<number>>;
  existingContacts(contactIds: readonly number[]): Promise<ReadonlySet<number>>;
}

/** Numbers of rows that a conversation was made of. */
export type RowCounts = Readonly<Record<CountedTable, number>>;

/** What the last run knew: the other half of the comparison. */
export interface KnownRows {
  scan(table: ScannedTable): TableScan | null;
  countsBetween(first: number, last: number): Iterable<{ readonly id: number; readonly counts: RowCounts }>;
  attachmentsBetween(
    first: number,
    last: number,
  ): Iterable<{ readonly id: number; readonly conversationId: number; readonly hasFile: boolean }>;
  /** Conversations that these rows belong to. */
  conversationsOf(kind: RelatedKind | "attachment", ids: readonly number[]): number[];
  relatedBetween(
    kind: RelatedKind,
    first: number,
    last: number,
  ): Iterable<{ readonly id: number; readonly conversationId: number }>;
  /** All of one kind, in any order: users outside the account that conversations name, for instance. */
  allRelated(kind: RelatedKind): number[];
  tagDigests(): ReadonlyMap<number, string>;
}

/**
 * `inline_blob`: a blob that a mail links to, whether there is one or not; `attached_blob`: those of them that a record had,
 * so that the link was not believed.
 */
export const relatedKinds = ["contact", "contact_inbox", "user", "inline_blob", "attached_blob"] as const;
export type RelatedKind = (typeof relatedKinds)[number];
