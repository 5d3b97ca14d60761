import pg from "pg";
import { CorpusError } from "../errors.ts";
import { tableNames } from "../model/catalog.ts";
import { byErrno, bySentence, bySqlState, connectionLost, type Known, tlsNotOffered } from "./known-failures.ts";

/** Raised instead of asking the server for a login without a password. */
export class PasswordMissing extends Error {
  readonly passFileIgnored: boolean;
  constructor(passFileIgnored: boolean) {
    super("no password");
    this.passFileIgnored = passFileIgnored;
  }
}

/** Raised in place of an answer that will not come. */
export class NoAnswer extends Error {
  readonly code = "ETIMEDOUT";
  constructor() {
    super("no answer");
  }
}

/**
 * Turns what `pg`, the network and TLS raise into a {@link CorpusError}. Postgres quotes rows, roles and names in its
 * messages, so neither message nor stack of the original goes along: only `code`, `severity` and `routine`, which come from
 * closed lists. Errors that have nothing to do with the database are given back as they are.
 */
export function sourceError(error: unknown): unknown {
  if (error instanceof CorpusError) return error;
  if (error instanceof PasswordMissing) return passwordMissing(error);
  if (error instanceof pg.DatabaseError) return serverError(error);
  return error instanceof Error ? (tlsError(error) ?? networkError(error) ?? loginError(error) ?? error) : error;
}

/** `code` of an error raised by the server or by the operating system. */
export const codeOf = (error: unknown): string | undefined => {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === "string" ? code : undefined;
};

/** SQLSTATE, or the operating system's code, of what {@link sourceError} made. */
export function causeCodeOf(error: unknown): string | undefined {
  const cause = error instanceof CorpusError ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  return typeof cause?.code === "string" ? cause.code : undefined;
}

/**
 * What goes by: the standby or an administrator ended something, the server restarts or has no connection free, the network
 * failed, a lock was not to be had, a migration was faster. The same read in a new transaction may succeed.
 */
export const isPassing = (error: unknown): boolean =>
  error instanceof CorpusError &&
  (error.code === "sourceUnreachable" || ["42P01", "42703"].includes(causeCodeOf(error) ?? ""));

/** A server that was there, and ended what it was asked, by a conflict with replication or an order: another one than none. */
export const isEnded = (error: unknown): boolean => ["40001", "57P01", "57P02"].includes(causeCodeOf(error) ?? "");

/** The error as far as it may be shown. */
function safeCause(error: Error): Readonly<Record<string, string>> {
  const { code, severity, routine } = error as Partial<Record<"code" | "severity" | "routine", unknown>>;
  const entries = Object.entries({ code, severity, routine }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && /^\w+$/.test(entry[1]),
  );
  return Object.fromEntries(entries);
}

const build = ([code, message, hint]: Known, error: Error) =>
  new CorpusError(code, message, { hint, cause: safeCause(error) });

function serverError(error: pg.DatabaseError): CorpusError {
  const code = error.code ?? "";
  if (code === "42501") return permissionDenied(error);
  if (code === "28000") return loginRefused(error);
  const known = bySqlState[code] ?? (code.startsWith("08") ? connectionLost : undefined);
  if (known) return build(known, error);
  const state = /^[0-9A-Z]{5}$/.test(code) ? code : "unknown";
  return build(
    ["sourceUnreachable", `the database server reported an error (SQLSTATE ${state})`, "its log says more"],
    error,
  );
}

/** Which table: the server only says so in a sentence, in its own language. Names outside the catalog are not repeated. */
function permissionDenied(error: pg.DatabaseError): CorpusError {
  const table = tableNames.find((name) => new RegExp(`\\b${name}\\b`).test(error.message));
  const what = table ? `table ${table}` : "a table that is needed";
  return build(
    [
      "permissionDenied",
      `the role may not read ${what}`,
      "ask for SELECT on it; row-level security must not hide rows either",
    ],
    error,
  );
}

/** 28000: no such role, a role without LOGIN, or no line in pg_hba.conf (routine `ClientAuthentication`). */
function loginRefused(error: pg.DatabaseError): CorpusError {
  if (error.routine !== "ClientAuthentication") return build(bySqlState["28P01"] as Known, error);
  return build(
    [
      "authenticationFailed",
      "the server does not let this user connect from this host",
      "pg_hba.conf has no line for it; if it only has hostssl lines, use sslmode=require or stronger",
    ],
    error,
  );
}

function networkError(error: Error): CorpusError | undefined {
  const errors =
    error instanceof AggregateError ? error.errors.filter((one): one is Error => one instanceof Error) : [error];
  for (const one of [error, ...errors]) {
    const known = byErrno[codeOf(one) ?? ""] ?? bySentence.find(([sentence]) => one.message.startsWith(sentence))?.[1];
    if (known) return build(known, one);
  }
  return undefined;
}

function tlsError(error: Error): CorpusError | undefined {
  const code = codeOf(error) ?? "";
  if (error.message === tlsNotOffered) {
    return build(
      [
        "tlsFailed",
        "the server does not offer TLS, which sslmode requires",
        "turn TLS on at the server, or check host and port",
      ],
      error,
    );
  }
  if (code === "ERR_TLS_CERT_ALTNAME_INVALID") {
    return build(
      [
        "tlsFailed",
        "the server's certificate is for another host name",
        "connect by a name of the certificate, or use sslmode=verify-ca",
      ],
      error,
    );
  }
  if (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") {
    return build(
      ["tlsFailed", "the server's certificate is not valid at this time", "renew it, or check this machine's clock"],
      error,
    );
  }
  if (/CERT|ISSUER|SIGNATURE/.test(code)) {
    return build(
      ["tlsFailed", "the server's certificate is not trusted", "name the authority's certificate by sslrootcert"],
      error,
    );
  }
  if (/^(ERR_SSL_|ERR_TLS_|ERR_OSSL_|EPROTO)/.test(code)) {
    return build(
      ["tlsFailed", "the TLS handshake with the server failed", "check TLS versions, and sslcert and sslkey when used"],
      error,
    );
  }
  return undefined;
}

/** SCRAM failures (`pg` `lib/crypto/sasl.js`), e.g. a server that cannot prove that it knows the password. */
function loginError(error: Error): CorpusError | undefined {
  if (!error.message.startsWith("SASL:")) return undefined;
  return build(
    [
      "authenticationFailed",
      "the login with the server failed",
      "check the password and the server's authentication method",
    ],
    error,
  );
}

function passwordMissing(error: PasswordMissing): CorpusError {
  const hint = error.passFileIgnored
    ? "the password file was ignored because other users can read it: chmod 600 that file"
    : "set it in the database URL, PGPASSWORD or a password file (PGPASSFILE, ~/.pgpass)";
  return new CorpusError("authenticationFailed", "the server asks for a password and none was given", { hint });
}
