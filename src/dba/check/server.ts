import { type Inquiry, replicaLag } from "../../model/replica.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";

/** How connections reach the server. */
export async function checkConnection(
  inquiry: Inquiry,
  { isLocal, announcedProcessId }: { readonly isLocal: boolean; readonly announcedProcessId: number },
): Promise<Finding[]> {
  const [row] = await inquiry.query<{ pid: number; ssl: boolean; version: string | null; cipher: string | null }>(
    `SELECT pg_backend_pid() AS pid, s.ssl, s.version, s.cipher
       FROM pg_stat_ssl s WHERE s.pid = pg_backend_pid()`,
  );
  const findings: Finding[] = [];
  if (row?.ssl === true) findings.push(ok("tls", `${row.version ?? ""} ${row.cipher ?? ""}`.trim()));
  else if (isLocal) findings.push(ok("tls", "none; the server is on this machine"));
  else findings.push(warn("tls", "the connection is not encrypted", "add sslmode=verify-full to the database URL"));
  // A pooler answers in the server's place, and gives process ids of its own.
  if (row !== undefined && row.pid !== announcedProcessId) {
    findings.push(
      warn(
        "pooler",
        "the connection goes through a pooler",
        "transaction mode works; its pool needs --connections free server connections, and query_timeout must not be shorter than --statement-timeout-ms",
      ),
    );
  } else findings.push(ok("pooler", "none"));
  return findings;
}

interface ReplicaRow {
  readonly in_recovery: boolean;
  readonly lag_seconds: number;
  readonly behind_bytes: number | null;
  readonly paused: boolean | null;
  readonly receives: boolean;
}

const replicaState = `
  SELECT pg_is_in_recovery() AS in_recovery, ${replicaLag} AS lag_seconds,
         CASE WHEN pg_is_in_recovery()
              THEN pg_wal_lsn_diff(pg_last_wal_receive_lsn(), pg_last_wal_replay_lsn())::float8 END AS behind_bytes,
         CASE WHEN pg_is_in_recovery() THEN pg_is_wal_replay_paused() END AS paused,
         EXISTS (SELECT FROM pg_stat_wal_receiver) AS receives`;

export async function checkReplica(
  inquiry: Inquiry,
  { allowPrimary, maxLagSeconds }: { readonly allowPrimary: boolean; readonly maxLagSeconds: number },
): Promise<Finding[]> {
  const [row] = await inquiry.query<ReplicaRow>(replicaState);
  if (row === undefined) throw new Error("a query without FROM gave no row");
  if (!row.in_recovery) {
    return [
      allowPrimary
        ? warn("replica", "this is a primary (allowed)", "use a standby as soon as there is one")
        : fail("replica", "this is a primary", "connect to a standby, or give --allow-primary"),
    ];
  }
  const lag = Math.round(row.lag_seconds);
  const behind = Math.max(0, row.behind_bytes ?? 0);
  return [
    ok("replica", "a standby"),
    lag > maxLagSeconds
      ? warn(
          "lag",
          `${lag} s behind, ${behind} bytes to replay`,
          "runs pause above --max-lag; find out what holds replay up",
        )
      : ok("lag", `${lag} s behind, ${behind} bytes to replay`),
    row.paused === true
      ? warn("replay", "replay is paused", "SELECT pg_wal_replay_resume(), or read what the standby shows as it is")
      : ok("replay", "not paused"),
    row.receives
      ? ok("wal receiver", "connected")
      : warn(
          "wal receiver",
          "none: nothing is streamed, so the lag is the age of the last replayed transaction",
          "if it should stream, the primary is out of reach: see primary_conninfo and the standby's log; if it is fed from an archive, quiet hours look like lag: allow for them with --max-lag",
        ),
  ];
}

/** Bytes replayed a second, over a moment. */
export async function checkReplayRate(inquiry: Inquiry, wait: () => Promise<number>): Promise<Finding[]> {
  const position = async () => {
    const [row] = await inquiry.query<{ bytes: number | null }>(
      "SELECT CASE WHEN pg_is_in_recovery() THEN pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::float8 END AS bytes",
    );
    return row?.bytes ?? null;
  };
  const before = await position();
  if (before === null) return [];
  const seconds = (await wait()) / 1_000;
  const after = (await position()) ?? before;
  return [ok("replay rate", `${Math.round((after - before) / Math.max(seconds, 0.001))} bytes/s`)];
}

interface ConflictRow {
  readonly snapshot: number;
  readonly lock: number;
  readonly other: number;
}

export async function checkConflicts(inquiry: Inquiry): Promise<Finding[]> {
  const [row] = await inquiry.query<ConflictRow>(
    `SELECT confl_snapshot AS snapshot, confl_lock AS lock,
            confl_tablespace + confl_bufferpin + confl_deadlock AS other
       FROM pg_stat_database_conflicts WHERE datname = current_database() AND pg_is_in_recovery()`,
  );
  if (row === undefined) return [];
  const found = `${row.snapshot} by vacuum, ${row.lock} by locks, ${row.other} others since the counters were reset`;
  return row.snapshot + row.lock + row.other === 0
    ? [ok("conflicts", "none since the counters were reset")]
    : [
        warn(
          "conflicts",
          found,
          "nothing to do: a cancelled run goes on in short transactions (mode `settled`); a larger max_standby_streaming_delay avoids it",
        ),
      ];
}

/** Settings that decide whether a snapshot lasts. */
export async function checkSettings(inquiry: Inquiry): Promise<Finding[]> {
  const rows = await inquiry.query<{ name: string; setting: string }>(
    "SELECT name, setting FROM pg_settings WHERE name = ANY ('{max_standby_streaming_delay,hot_standby_feedback}') AND pg_is_in_recovery()",
  );
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
  const delayMs = settings.get("max_standby_streaming_delay");
  if (delayMs === undefined) return [];
  const delay = Number(delayMs);
  const feedback = settings.get("hot_standby_feedback") ?? "off";
  return [
    delay >= 0 && delay < 30_000
      ? warn(
          "max_standby_streaming_delay",
          `${delay} ms`,
          "a snapshot may be cancelled; then the run goes on in short transactions (mode `settled`)",
        )
      : ok("max_standby_streaming_delay", delay < 0 ? "no limit" : `${delay} ms`),
    ok("hot_standby_feedback", `${feedback}; not needed`),
  ];
}
