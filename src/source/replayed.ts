import type { ReplayMark, SourceOptions } from "../model/source.ts";
import { connectSession } from "./session.ts";
import { endStatement } from "./snapshot.ts";
import { parseTarget } from "./target.ts";
import { beginStatement } from "./transaction.ts";

/**
 * Whether this server shows what was committed before a place in the WAL: exact.
 * @see https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-RECOVERY-CONTROL
 */
export const replayedLsnStatement =
  "SELECT CASE WHEN pg_is_in_recovery() THEN coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) ELSE true END AS done";

/**
 * The same for a moment, as far as clocks agree. Either something was replayed that was committed later; or nothing is
 * left to replay, and the primary was heard of two seconds later, so that what it had committed by then is here, an
 * asynchronous commit included. (A role that may not see that gets nulls, and has to wait for the former.)
 */
export const replayedTimeStatement = `
  SELECT CASE WHEN NOT pg_is_in_recovery() THEN true
              ELSE coalesce(pg_last_xact_replay_timestamp() >= $1::timestamptz, false)
                   OR coalesce(pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()
                               AND (SELECT max(last_msg_send_time) >= $1::timestamptz + interval '2 s' FROM pg_stat_wal_receiver), false)
          END AS done`;

/** Asks `again` until the server has replayed up to the mark: each time in a transaction of its own, which holds nothing up. */
export async function isReplayed(
  options: SourceOptions,
  mark: ReplayMark,
  signal: AbortSignal,
  again: () => Promise<boolean>,
): Promise<boolean> {
  const target = parseTarget(options.databaseUrl, options.environment ?? process.env, options.password);
  await using session = await connectSession(target, options, signal);
  const [statement, value] = "lsn" in mark ? [replayedLsnStatement, mark.lsn] : [replayedTimeStatement, mark.time];
  for (;;) {
    await session.query(beginStatement(options, undefined));
    const [row] = await session.query<{ done: boolean }>(statement, [value]);
    await session.query(endStatement);
    if (row?.done === true) return true;
    if (!(await again())) return false;
  }
}
