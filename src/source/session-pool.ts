import type { Session } from "./session.ts";

/** Sessions that take turns; all are in the same snapshot, so it does not matter which one answers. */
export interface SessionPool extends AsyncDisposable {
  run<T>(work: (session: Session) => Promise<T>): Promise<T>;
  /** These belong to the pool from here on. */
  add(more: readonly Session[]): void;
  /** Closes all but one, each when it is idle. */
  narrow(): Promise<void>;
}

export const keepAliveStatement = "SELECT 1";

/**
 * While the reader's consumer is busy, the sessions are idle in their transaction, and the server would end them after
 * `idleTimeoutMs`. Switching that timeout off would leave the snapshot open for ever when this program is frozen or cut
 * off, which holds up vacuum or replay; so it stays, and idle sessions say so three times as often.
 */
export function openSessionPool(sessions: Session[], idleTimeoutMs: number): SessionPool {
  const idle = [...sessions];
  const waiting: ((session: Session) => void)[] = [];

  const acquire = async (): Promise<Session> => {
    const session = idle.pop();
    return session ?? new Promise((resolve) => waiting.push(resolve));
  };
  const release = (session: Session): void => {
    const next = waiting.shift();
    if (next) next(session);
    else idle.push(session);
  };
  const keepAlive = setInterval(
    () => {
      for (const session of idle.splice(0)) {
        // A failure is met by the next reader, who can report it.
        session.query(keepAliveStatement).then(
          () => release(session),
          () => release(session),
        );
      }
    },
    Math.max(1, Math.floor(idleTimeoutMs / 3)),
  );
  keepAlive.unref();

  return {
    async run(work) {
      const session = await acquire();
      try {
        return await work(session);
      } finally {
        release(session);
      }
    },
    add(more) {
      sessions.push(...more);
      for (const session of more) release(session);
    },
    async narrow() {
      const surplus: Session[] = [];
      while (sessions.length - surplus.length > 1) surplus.push(await acquire());
      sessions.splice(0, sessions.length, ...sessions.filter((session) => !surplus.includes(session)));
      await Promise.all(surplus.map((session) => session[Symbol.asyncDispose]()));
    },
    async [Symbol.asyncDispose]() {
      clearInterval(keepAlive);
      await Promise.all(sessions.map((session) => session[Symbol.asyncDispose]()));
    },
  };
}
