import pg from "pg";
import type { SourceOptions } from "../model/source.ts";
import { codeOf, NoAnswer, PasswordMissing, sourceError } from "./errors.ts";
import { tlsNotOffered } from "./known-failures.ts";
import { lookUpPassword } from "./passfile.ts";
import { typeParsers } from "./pg-types.ts";
import type { Target } from "./target.ts";
import { type Attempt, tlsAttempts } from "./tls.ts";

/** One connection. Every failure is a {@link CorpusError}, except that of the signal, which is its own reason. */
export interface Session extends AsyncDisposable {
  /** The server's process, to cancel a query by. */
  readonly processId: number;
  readonly busy: boolean;
  query<Row>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

export type SessionOptions = Pick<SourceOptions, "connectTimeoutMs" | "statementTimeoutMs" | "permit">;

const farewellMs = 1_000;
/** The server ends a statement by itself: an answer that is this much later will not come, the connection is frozen. */
const answerGraceMs = 5_000;

/** Connects and logs in; the session is as the server makes it (see `transaction.ts` for what is set in a transaction). */
export async function connectSession(
  target: Target,
  { connectTimeoutMs, statementTimeoutMs, permit = () => {} }: SessionOptions,
  signal: AbortSignal,
): Promise<Session> {
  const attempts = tlsAttempts(target);
  for (const [index, attempt] of attempts.entries()) {
    const client = newClient(target, attempt, connectTimeoutMs);
    try {
      await abortable(client.connect(), signal);
      return newSession(client, signal, { permit, answerTimeoutMs: statementTimeoutMs + answerGraceMs });
    } catch (error) {
      client.connection.stream.destroy();
      signal.throwIfAborted();
      if (index === attempts.length - 1 || !worthAnother(attempt, error)) throw sourceError(error);
    }
  }
  throw new Error("no way to connect was tried");
}

function newClient(target: Target, ssl: Attempt, connectionTimeoutMillis: number): pg.Client {
  const client = new pg.Client({
    host: target.host,
    port: target.port,
    user: target.user,
    database: target.database,
    password: () => passwordFor(target),
    ssl,
    connectionTimeoutMillis,
    keepAlive: true,
    application_name: "chatwoot-corpus",
    types: typeParsers,
    ...(target.serverOptions === undefined ? {} : { options: target.serverOptions }),
  });
  // Without a listener, a connection that ends while idle would end the process.
  client.on("error", () => {});
  return client;
}

/** Only called when the server asks for one. */
function passwordFor(target: Target): string {
  if (target.password !== undefined) return target.password;
  const found = lookUpPassword(target);
  if ("password" in found) return found.password;
  throw new PasswordMissing(found.problem === "readable-by-others");
}

/** `prefer` goes on in the clear where libpq would, `allow` with TLS where the server does not take it in the clear. */
function worthAnother(attempt: Attempt, error: unknown): boolean {
  if (error instanceof pg.DatabaseError) return error.code === "28000";
  if (attempt === false || !(error instanceof Error)) return false;
  return (
    error.message === tlsNotOffered || /^(ERR_SSL_|ERR_TLS_|ERR_OSSL_|EPROTO|ECONNRESET)/.test(codeOf(error) ?? "")
  );
}

interface Manners {
  readonly permit: (statement: string) => void;
  readonly answerTimeoutMs: number;
}

function newSession(client: pg.Client, signal: AbortSignal, { permit, answerTimeoutMs }: Manners): Session {
  let running = 0;
  let ended: Error | undefined;
  client.on("error", (error) => {
    ended ??= error;
  });
  return {
    // Not in @types/pg, set by pg from BackendKeyData before `connect` is done.
    processId: (client as pg.Client & { readonly processID: number }).processID,
    get busy() {
      return running > 0;
    },
    async query<Row>(text: string, values: readonly unknown[] = []) {
      signal.throwIfAborted();
      permit(text);
      running++;
      try {
        // Without values: the simple protocol, which alone takes several statements at once.
        const answer = client.query(text, values.length > 0 ? [...values] : undefined).finally(() => running--);
        const late = () => client.connection.stream.destroy(new NoAnswer());
        return (await withDeadline(abortable(answer, signal), answerTimeoutMs, late)).rows as Row[];
      } catch (error) {
        signal.throwIfAborted();
        throw sourceError(ended ?? error);
      }
    },
    async [Symbol.asyncDispose]() {
      await closeClient(client);
    },
  };
}

async function withDeadline<T>(answer: Promise<T>, timeoutMs: number, late: () => void): Promise<T> {
  const timer = setTimeout(late, timeoutMs);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}

/** A server that cannot be reached any more would never answer the good-bye. */
async function closeClient(client: pg.Client): Promise<void> {
  const timer = setTimeout(() => client.connection.stream.destroy(), farewellMs);
  try {
    await client.end();
  } catch {
    // Already gone.
  } finally {
    clearTimeout(timer);
  }
}

/** Settles with the promise, or at once with the signal's reason; what the promise then becomes is of no interest. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    if (signal.aborted) onAbort();
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    promise.catch(() => {});
  }
}
