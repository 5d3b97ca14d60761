import { createHash } from "node:crypto";

/** A statement as it is sent, for whoever has to approve it. */
export interface ReplicaStatement {
  /** What it is for, in words: `messages of a page`. The same words always mean the same statement of a run. */
  readonly what: string;
  readonly text: string;
  /** As a run would send them; for a plan, of ids that exist. */
  readonly values: readonly unknown[];
}

/** Everything that a run may do on the server: nothing else is ever sent. */
export interface Footprint {
  /** Table to columns, both sorted. `xmin` is the transaction that wrote the row version. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Those of every connection: transaction, settings, preflight. */
  readonly session: readonly ReplicaStatement[];
  /** Those that read Chatwoot's rows. */
  readonly reading: readonly ReplicaStatement[];
}

/**
 * In one statement: nothing replayed for a while is lag only when something was received that is not replayed, or when the
 * primary is not heard of.
 */
export const replicaLoadStatement = `
  SELECT CASE WHEN NOT pg_is_in_recovery() OR pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
              ELSE coalesce(extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp()), 0)::float8
          END AS lag_seconds`;

/** Ids that exist, so that the server's estimates are about rows that a run meets. */
export interface SampleIds {
  readonly conversations: readonly number[];
  readonly messages: readonly number[];
}

/** Something that answers SQL inside one read-only transaction on the replica. */
export interface Inquiry {
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** The same, where failing is an answer: the SQLSTATE instead of rows. The transaction goes on. */
  attempt<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[] | { readonly sqlState: string }>;
}

/**
 * A statement without what differs from run to run: the name of the exported snapshot, and the timeouts, which are limits
 * of their own. Two statements of one shape read the same columns in the same way.
 */
export const shapeOf = (text: string): string =>
  text
    .replace(/SET TRANSACTION SNAPSHOT '[^']*'/, "SET TRANSACTION SNAPSHOT '<exported snapshot>'")
    .replace(/\b(statement_timeout|lock_timeout|idle_in_transaction_session_timeout) = '\d+'/g, "$1 = '<limit>'")
    .replace(/\s+/g, " ")
    .trim();

export const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
