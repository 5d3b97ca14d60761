import type { SourceOptions } from "../model/source.ts";
import { connectSession, type Session } from "./session.ts";
import { openSessionPool, type SessionPool } from "./session-pool.ts";
import type { Target } from "./target.ts";
import { beginStatement, openTransaction } from "./transaction.ts";

export interface Snapshot<T> extends SessionPool {
  /** What `prepare` gave. */
  readonly prepared: T;
  /** Ends the transaction and begins another, which sees the present. For a single connection. */
  renew(): Promise<void>;
}

export const endStatement = "COMMIT";

type SnapshotOptions = Pick<
  SourceOptions,
  "connections" | "connectTimeoutMs" | "statementTimeoutMs" | "lockTimeoutMs" | "idleTimeoutMs" | "permit"
>;

/**
 * Several connections that see the same moment: the first exports the snapshot of its transaction, the others begin in it
 * (https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-SNAPSHOT-SYNCHRONIZATION; allowed on a standby).
 * The first is one of the readers, too: the export lasts as long as its transaction, which is as long as anyone reads.
 *
 * @param prepare runs on the first connection before the others are opened; its failure is that of the snapshot.
 */
export async function openSnapshot<T>(
  target: Target,
  options: SnapshotOptions,
  signal: AbortSignal,
  prepare: (first: Session) => Promise<T>,
): Promise<Snapshot<T>> {
  const sessions: Session[] = [await openTransaction(target, options, signal)];
  const close = async (pool?: SessionPool) => {
    await cancelRunning(target, options, sessions);
    await (pool ? pool[Symbol.asyncDispose]() : Promise.all(sessions.map((session) => session[Symbol.asyncDispose]())));
  };
  try {
    const [first] = sessions as [Session];
    const prepared = await prepare(first);
    sessions.push(...(await openOthers(target, options, signal, first)));
    const pool = openSessionPool(sessions, options.idleTimeoutMs);
    const renew = () =>
      pool.run(async (session) => {
        await session.query(endStatement);
        await session.query(beginStatement(options, undefined));
      });
    return { prepared, renew, run: (work) => pool.run(work), [Symbol.asyncDispose]: () => close(pool) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openOthers(
  target: Target,
  options: SnapshotOptions,
  signal: AbortSignal,
  first: Session,
): Promise<Session[]> {
  if (options.connections === 1) return [];
  const [exported] = await first.query<{ id: string }>(exportStatement);
  const opening = Array.from({ length: options.connections - 1 }, () =>
    openTransaction(target, options, signal, exported?.id),
  );
  const results = await Promise.allSettled(opening);
  const opened = results.filter((result) => result.status === "fulfilled").map(({ value }) => value);
  const failed = results.find((result) => result.status === "rejected");
  if (!failed) return opened;
  await Promise.all(opened.map((session) => session[Symbol.asyncDispose]()));
  throw failed.reason;
}

export const exportStatement = "SELECT pg_export_snapshot() AS id";
export const cancelStatement = "SELECT pg_cancel_backend(pid) FROM unnest($1::int4[]) AS pid";

const cancelPatienceMs = 2_000;

/**
 * Asks the server to stop what is still running: it does not notice that nobody waits for the answer until it has one.
 * Best effort; the statement timeout does the rest.
 */
async function cancelRunning(target: Target, options: SnapshotOptions, sessions: readonly Session[]): Promise<void> {
  const running = sessions.filter(({ busy }) => busy).map(({ processId }) => processId);
  if (running.length === 0) return;
  try {
    const signal = AbortSignal.timeout(cancelPatienceMs);
    await using session = await connectSession(target, options, signal);
    await session.query(cancelStatement, [running]);
  } catch {
    // The server is out of reach, and its own timeouts end the queries.
  }
}
