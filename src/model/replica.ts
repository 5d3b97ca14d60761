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
 * Whether this server shows all that there is: a primary, or a standby that has replayed everything it received while a
 * WAL receiver is connected, so that more would have come. Any role sees that there is a row in `pg_stat_wal_receiver`,
 * though not what is in it (`pg_stat_get_wal_receiver`: "Other users only get the PID value"); it is there once the primary
 * answered, and goes when it is silent for `wal_receiver_timeout`. After a restart the receiver begins at the start of a
 * segment, which may be before what is replayed; without one ever there is no place received, and so no answer: no.
 * @see https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-WAL-RECEIVER-VIEW
 */
export const showsAll = `(NOT pg_is_in_recovery() OR coalesce(pg_last_wal_receive_lsn() <= pg_last_wal_replay_lsn(), false)
                              AND EXISTS (SELECT FROM pg_stat_wal_receiver))`;

/** What a standby shows for sure otherwise. Since its start it may have replayed no transaction: then nobody knows better. */
export const lastReplayed = "coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time())";

/** In seconds. Nothing replayed for a while is no lag as long as nothing is left to replay and the primary is heard of. */
export const replicaLag = `
         CASE WHEN ${showsAll} THEN 0
              ELSE greatest(extract(epoch FROM clock_timestamp() - ${lastReplayed}), 0) END::float8`;

export const replicaLoadStatement = `SELECT ${replicaLag} AS lag_seconds`;

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
