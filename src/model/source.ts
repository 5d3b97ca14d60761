import type { SourceChanges } from "./changes.ts";
import type { FoundSchema } from "./found-schema.ts";
import type { AccountIdentifiers } from "./identifiers.ts";
import type { BlobPlace, WantedBlobs } from "./media.ts";
import type { Footprint } from "./replica.ts";
import type { ConversationBundle, Directory, KnowledgeRow, MessageChunk, MessageRow } from "./rows.ts";
import type { KnowledgeKind } from "./views.ts";

/** Which conversations are read. Everything is combined with "and"; an empty list or `null` does not filter. */
export interface SourceScope {
  /** ISO 8601 in UTC (`2025-01-31T00:00:00Z`, up to microseconds): `conversations.created_at` at or after it. */
  readonly since: string | null;
  /** The same, exclusive: `conversations.created_at` before it. */
  readonly until: string | null;
  readonly inboxIds: readonly number[];
  /** `conversations.status` as stored: 0 open, 1 resolved, 2 pending, 3 snoozed. */
  readonly statuses: readonly number[];
  /** Conversations that carry at least one of these labels, spelled as in Chatwoot. */
  readonly labels: readonly string[];
  /** The first so many conversations by id. */
  readonly limit: number | null;
}

export type Consistency = "snapshot" | "settled";

/** Where a walk over the conversations goes on. */
export interface BundlePosition {
  /** Id of the last conversation that was read. */
  readonly afterId: number;
  /** Number of conversations that were read. */
  readonly taken: number;
}

/** How the server is doing, now. */
export interface ReplicaLoad {
  /** Age of the last replayed transaction while there is more to replay, or no WAL receiver; 0 on a primary. */
  readonly lagSeconds: number;
}

export interface SourceOptions {
  /** `postgres://` or `postgresql://`, with the parameters that libpq knows (`sslmode`, `sslrootcert` ...). */
  readonly databaseUrl: string;
  /** Wins over the password in the URL, `PGPASSWORD` and the password file. */
  readonly password?: string;
  /** `null`: the only account of the database. */
  readonly accountId: number | null;
  readonly allowPrimary: boolean;
  readonly scope: SourceScope;
  /** Read besides conversations. None when absent. */
  readonly knowledge?: readonly KnowledgeKind[];
  /** Whether {@link Source.blobPlaces} is asked: it needs columns that nothing else reads. `false` when absent. */
  readonly media?: boolean;
  /** At most so many, those of other threads ({@link Seat}) included. All in one snapshot. */
  readonly connections: number;
  /** At most so many conversations at once. */
  readonly pageRows: number;
  /** The first page; each page is twice the one before, up to `pageRows`. */
  readonly firstPageRows?: number;
  /**
   * `snapshot`: everything is of one moment. `settled`: a transaction for each page, so that nothing
   * is in the way of replication for long; each conversation is of one moment, and what changed meanwhile is to be read again.
   */
  readonly consistency?: Consistency;
  /** Text of the messages in one page or chunk: a larger conversation is read in chunks. */
  readonly pageBytes: number;
  /** Messages in one page or chunk, whatever their size. */
  readonly maxChunkMessages: number;
  readonly connectTimeoutMs: number;
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  /** The server ends the session when this program has been silent for so long (frozen, or cut off). */
  readonly idleTimeoutMs: number;
  /** Where `PGHOST`, `PGPASSWORD`, `PGPASSFILE`, `PGSSLMODE` ... are looked up; `process.env` when absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Ids of blobs that a message links to, found in its text: only `thread/` knows how. None when absent. */
  readonly linkedBlobIds?: (row: MessageRow) => readonly number[];
  /** Told every statement before it is sent, on every connection; refuses it by throwing. */
  readonly permit?: (statement: string) => void;
}

/** What a standby must have replayed before it is read: a place in the WAL, or a moment (ISO 8601 with its zone). */
export type ReplayMark = { readonly lsn: string } | { readonly time: string };

export const wholeAccount: SourceScope = {
  since: null,
  until: null,
  inboxIds: [],
  statuses: [],
  labels: [],
  limit: null,
};

/** Everything of {@link SourceOptions} that has a sensible value for every database. */
export const sourceDefaults = {
  accountId: null,
  allowPrimary: false,
  scope: wholeAccount,
  connections: 3,
  pageRows: 250,
  pageBytes: 8 * 2 ** 20,
  maxChunkMessages: 2_000,
  connectTimeoutMs: 10_000,
  statementTimeoutMs: 60_000,
  lockTimeoutMs: 2_000,
  idleTimeoutMs: 60_000,
} as const satisfies Partial<SourceOptions>;

/** What the manifest says about the database. */
export interface SourceFacts {
  readonly accountId: number;
  /** `16.14`. */
  readonly serverVersion: string;
  readonly inRecovery: boolean;
  /**
   * What was committed by then is in the snapshot: the server's clock when it was taken, or, when a standby may have less,
   * the last transaction that it had replayed. `2025-11-18T09:02:11.123456Z`.
   */
  readonly snapshotAt: string;
  /** Highest of `schema_migrations`, when readable: `20260114201315`. */
  readonly schemaVersion: string | null;
  /** `4.10.0`: the release that this schema version came with, or a later one without schema changes. */
  readonly releaseGuess: string | null;
  /** `table.column` (or `table`) of what this release does not have: read as null, sorted. */
  readonly missingOptionalColumns: readonly string[];
}

/** Reads conversations with all that belongs to them. */
export interface BundleSource extends AsyncDisposable {
  readonly directory: Directory;
  /** Some conversations, as far as they exist and are in scope. Each list is ascending and is looked up at once. */
  bundlesOf(lists: Lists): AsyncGenerator<readonly ConversationBundle[]>;
  /** The messages of one conversation in order, in pieces. For those whose bundle has `chunk: null`. */
  chunks(conversationId: number): AsyncGenerator<MessageChunk>;
  load(): Promise<ReplicaLoad>;
}

/** Ids of conversations, ascending within a list and from one to the next. */
export type Lists = Iterable<readonly number[]> | AsyncIterable<readonly number[]>;

/** What another thread needs to read what this source reads, over a connection of its own. Plain data. */
export interface Seat {
  /** Exported; `null` where each page is of a moment of its own (`settled`). */
  readonly snapshotId: string | null;
  readonly schema: FoundSchema;
  readonly accountId: number;
  readonly directory: Directory;
}

/**
 * An open database: one account, one snapshot. All reads see the same moment, however long they take.
 * Any method may throw {@link CorpusError} `sourceUnreachable` when the connection is lost or the standby cancels a read.
 */
export interface Source extends BundleSource {
  readonly facts: SourceFacts;
  /** What may be read and sent, by the schema that was found. Asks the server nothing. */
  footprint(): Promise<Footprint>;
  /** Number of conversations in scope. */
  countConversations(): Promise<number>;
  /** Ids of all conversations in scope, a page in each list. */
  pages(from?: BundlePosition): AsyncGenerator<readonly number[]>;
  /** Opens the rest of the connections that are allowed. At first there is one. */
  widen(): Promise<void>;
  /** Closes all connections but one. */
  narrow(): Promise<void>;
  /** For {@link openSeat}. The snapshot lasts as long as this source is open. */
  seat(): Promise<Seat>;
  /** Server process of a seat: what it runs when this source is closed is cancelled, unless it has said good-bye before. */
  adopt(processId: number): () => void;
  /** Articles, then canned responses, each by id; as far as they were asked for. */
  knowledge(): AsyncGenerator<KnowledgeRow>;
  /** Where the bytes of some pictures are, each asked in a short transaction of its own. Needs {@link SourceOptions.media}. */
  blobPlaces(wanted: WantedBlobs): Promise<readonly BlobPlace[]>;
  /** What changed since an earlier snapshot. */
  readonly changes: SourceChanges;
  /** What identifies the account's people, in the same snapshot: for the leak gate. */
  readonly identifiers: AccountIdentifiers;
  /** By the numbers that the dashboard and webhooks call them (`display_id`), as far as they exist: number to id. */
  idsByDisplayId(displayIds: readonly number[]): Promise<ReadonlyMap<number, number>>;
}
