import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { CorpusError } from "../errors.ts";
import type { SourceOptions } from "../model/source.ts";
import { causeCodeOf } from "./errors.ts";
import { connectSession, type Session } from "./session.ts";
import type { Target } from "./target.ts";

export type Timeouts = Pick<
  SourceOptions,
  "connectTimeoutMs" | "statementTimeoutMs" | "lockTimeoutMs" | "idleTimeoutMs" | "permit"
>;

/**
 * A connection inside its one transaction: repeatable read, read only, and everything that makes the guest harmless set
 * for the transaction only. Nothing is set for the session: behind a pooler in transaction mode it would stay with
 * a connection that the next client, such as Chatwoot itself, then gets.
 *
 * @param snapshotId of `pg_export_snapshot()`; without it, the transaction takes a snapshot of its own.
 */
export async function openTransaction(
  target: Target,
  timeouts: Timeouts,
  signal: AbortSignal,
  snapshotId?: string,
): Promise<Session> {
  return withStartupRetry(signal, async () => {
    const session = await connectSession(target, timeouts, signal);
    try {
      await session.query(beginStatement(timeouts, snapshotId));
      return session;
    } catch (error) {
      await session[Symbol.asyncDispose]();
      throw snapshotId === undefined ? error : explainImport(error);
    }
  });
}

export function beginStatement(
  timeouts: Pick<Timeouts, "statementTimeoutMs" | "lockTimeoutMs" | "idleTimeoutMs">,
  snapshotId: string | undefined,
): string {
  const settings = {
    statement_timeout: timeouts.statementTimeoutMs,
    lock_timeout: timeouts.lockTimeoutMs,
    idle_in_transaction_session_timeout: timeouts.idleTimeoutMs,
    default_transaction_read_only: "on",
    // Rows hidden by a policy would be missing without a trace: fail instead.
    row_security: "off",
    // Short index scans by the thousand: neither compilation nor helper processes pay, and the replica has other guests.
    jit: "off",
    max_parallel_workers_per_gather: 0,
    // Every lookup is by ids and along an index. A plan that reads or hashes a whole table instead looks cheap for one page,
    // or to a planner with stale statistics, and makes the run quadratic.
    enable_seqscan: "off",
    enable_hashjoin: "off",
    enable_mergejoin: "off",
    client_encoding: "UTF8",
    TimeZone: "UTC",
    DateStyle: "ISO, YMD",
    extra_float_digits: 1,
    standard_conforming_strings: "on",
  };
  return [
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    ...(snapshotId === undefined ? [] : [`SET TRANSACTION SNAPSHOT ${pg.escapeLiteral(snapshotId)}`]),
    ...Object.entries(settings).map(([name, value]) => `SET LOCAL ${name} = ${pg.escapeLiteral(String(value))}`),
  ].join("; ");
}

/** The snapshot of another server: behind the address are several, and connections are spread over them. */
function explainImport(error: unknown): unknown {
  const code = causeCodeOf(error);
  // Up to Postgres 16: invalid_parameter_value; from 17: undefined_object. XX000 and 55000: another database or cluster.
  if (!["22023", "42704", "55000", "XX000"].includes(code ?? "")) return error;
  return new CorpusError("sourceUnreachable", "two connections did not reach the same server", {
    hint: "connect to one replica instead of a load-balanced address, or use --connections 1",
  });
}

const startupAttempts = 5;
const firstDelayMs = 100;
/** In recovery conflict at start-up, no free connection, starting up. Worth a moment's patience; all else is final. */
const passing = new Set(["40001", "53300", "57P03"]);

/** 100, 200, 400, 800 ms: bridges a moment, not an outage. */
async function withStartupRetry<T>(signal: AbortSignal, attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (count === startupAttempts || !passing.has(causeCodeOf(error) ?? "")) throw error;
      await delay(firstDelayMs * 2 ** (count - 1), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
