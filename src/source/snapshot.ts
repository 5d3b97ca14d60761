import type { SourceOptions } from "../model/source.ts";
import { connectSession, type Session } from "./session.ts";
import { openSessionPool, type SessionPool } from "./session-pool.ts";
import type { Target } from "./target.ts";
import { beginStatement, openTransaction } from "./transaction.ts";

export interface Snapshot<T> extends Omit<SessionPool, "add"> {
  /** What `prepare` gave. */
  readonly prepared: T;
  /** Opens the rest of the connections that are allowed: all see the same moment. */
  widen(): Promise<void>;
  /** Back to one, so that other threads may have the rest. */
  narrow(): Promise<void>;
  /** For connections of other threads; lasts as long as this snapshot is open. */
  export(): Promise<string>;
  /** A server process of ours elsewhere: cancelled like our own when this is closed, unless released before. */
  adopt(processId: number): () => void;
}

export const endStatement = "COMMIT";

type SnapshotOptions = Pick<
  SourceOptions,
  "connections" | "connectTimeoutMs" | "statementTimeoutMs" | "lockTimeoutMs" | "idleTimeoutMs" | "permit"
>;

/**
 * Connections that see the same moment: the first exports the snapshot of its transaction, the others begin in it
 * (https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-SNAPSHOT-SYNCHRONIZATION; allowed on a standby).
 * The first is one of the readers, too: the export lasts as long as its transaction, which is as long as anyone reads.
 *
 * @param prepare runs on the first connection; its failure is that of the snapshot.
 */
export async function openSnapshot<T>(
  target: Target,
  options: SnapshotOptions,
  signal: AbortSignal,
  prepare: (first: Session) => Promise<T>,
): Promise<Snapshot<T>> {
  const first = await openTransaction(target, options, signal);
  const sessions: Session[] = [first];
  const elsewhere = new Set<number>();
  const pool = openSessionPool(sessions, options.idleTimeoutMs);
  const close = async () => {
    await cancelRunning(target, options, { sessions, elsewhere });
    await pool[Symbol.asyncDispose]();
  };
  const exportIt = async () => {
    const [exported] = await pool.run((session) => session.query<{ id: string }>(exportStatement));
    if (!exported) throw new Error("a query without FROM gave no row");
    return exported.id;
  };
  try {
    const prepared = await prepare(first);
    return {
      prepared,
      run: (work) => pool.run(work),
      export: exportIt,
      adopt(processId) {
        elsewhere.add(processId);
        return () => elsewhere.delete(processId);
      },
      async widen() {
        const missing = options.connections - sessions.length;
        if (missing > 0) pool.add(await openOthers(missing, target, options, signal, await exportIt()));
      },
      narrow: () => pool.narrow(),
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openOthers(
  count: number,
  target: Target,
  options: SnapshotOptions,
  signal: AbortSignal,
  snapshotId: string,
): Promise<Session[]> {
  const opening = Array.from({ length: count }, () => openTransaction(target, options, signal, snapshotId));
  const results = await Promise.allSettled(opening);
  const opened = results.filter((result) => result.status === "fulfilled").map(({ value }) => value);
  const failed = results.find((result) => result.status === "rejected");
  if (!failed) return opened;
  await Promise.all(opened.map((session) => session[Symbol.asyncDispose]()));
  throw failed.reason;
}

/** Ends the transaction and begins another, which sees the present. For a single connection. */
export const renewing = (pool: Pick<SessionPool, "run">, options: SnapshotOptions) => () =>
  pool.run(async (session) => {
    await session.query(endStatement);
    await session.query(beginStatement(options, undefined));
  });

export const exportStatement = "SELECT pg_export_snapshot() AS id";
export const cancelStatement = "SELECT pg_cancel_backend(pid) FROM unnest($1::int4[]) AS pid";

const cancelPatienceMs = 2_000;

/**
 * Asks the server to stop what is still running: it does not notice that nobody waits for the answer until it has one.
 * Best effort; the statement timeout does the rest.
 */
async function cancelRunning(
  target: Target,
  options: SnapshotOptions,
  { sessions, elsewhere }: { readonly sessions: readonly Session[]; readonly elsewhere: ReadonlySet<number> },
): Promise<void> {
  const running = [...sessions.filter(({ busy }) => busy).map(({ processId }) => processId), ...elsewhere];
  if (running.length === 0) return;
  try {
    const signal = AbortSignal.timeout(cancelPatienceMs);
    await using session = await connectSession(target, options, signal);
    await session.query(cancelStatement, [running]);
  } catch {
    // The server is out of reach, and its own timeouts end the queries.
  }
}
