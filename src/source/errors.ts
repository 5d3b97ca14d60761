import pg from "pg";
import { CorpusError } from "../errors.ts";
import { tableNames } from "./catalog.ts";

const again = "run the command again; nothing published was lost";

/** Raised instead of asking the server for a login without a password. */
export class PasswordMissing extends Error {
  readonly passFileIgnored: boolean;
  constructor(passFileIgnored: boolean) {
    super("no password");
    this.passFileIgnored = passFileIgnored;
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

/** The error as far as it may be shown. */
function safeCause(error: Error): Readonly<Record<string, string>> {
  const { code, severity, routine } = error as Partial<Record<"code" | "severity" | "routine", unknown>>;
  const entries = Object.entries({ code, severity, routine }).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && /^\w+$/.test(entry[1]),
  );
  return Object.fromEntries(entries);
}

type Known = readonly [code: CorpusError["code"], message: string, hint: string];
const build = ([code, message, hint]: Known, error: Error) =>
  new CorpusError(code, message, { hint, cause: safeCause(error) });

/** SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const bySqlState: Readonly<Record<string, Known>> = {
  "28P01": [
    "authenticationFailed",
    "the database refused the user name or password",
    "check the user and where the password comes from",
  ],
  "3D000": ["sourceUnreachable", "the server has no database of that name", "check the last part of the database URL"],
  "42P01": ["schemaMismatch", "a table disappeared while it was read", `a migration may be running: ${again}`],
  "42703": ["schemaMismatch", "a column disappeared while it was read", `a migration may be running: ${again}`],
  "53300": ["sourceUnreachable", "the server has no free connection", "lower --connections, or try again later"],
  "40001": [
    "sourceUnreachable",
    "the standby cancelled the read because it was in the way of replication",
    `${again}, or ask for a higher max_standby_streaming_delay`,
  ],
  "57014": [
    "sourceUnreachable",
    "the server cancelled a query",
    `the statement timeout, replication or an administrator ended it: ${again}, with a longer --statement-timeout-ms or a smaller --page-rows`,
  ],
  "55P03": [
    "sourceUnreachable",
    "a table was locked for longer than the lock timeout",
    `a migration may be running: ${again}`,
  ],
  "57P01": ["sourceUnreachable", "an administrator ended the connection", again],
  "57P02": ["sourceUnreachable", "the server crashed and is restarting", again],
  "57P03": ["sourceUnreachable", "the server is starting up or shutting down", again],
  "57P05": ["sourceUnreachable", "the server ended the connection because it was idle", again],
  "25P03": ["sourceUnreachable", "the server ended the transaction because it was idle", again],
  "25P04": [
    "sourceUnreachable",
    "the server ended the transaction because it took too long",
    "ask for a higher transaction_timeout for this role",
  ],
  "25P02": ["sourceUnreachable", "an earlier error ended the transaction", again],
};

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

const connectionLost: Known = ["sourceUnreachable", "the connection to the database was lost", again];

const byErrno: Readonly<Record<string, Known>> = {
  ECONNREFUSED: [
    "sourceUnreachable",
    "the database server refused the connection",
    "check host and port, and that the server runs",
  ],
  ENOTFOUND: ["sourceUnreachable", "the host name of the database is unknown", "check the host in the database URL"],
  EAI_AGAIN: [
    "sourceUnreachable",
    "the host name of the database cannot be looked up",
    "check the name server, then run the command again",
  ],
  ETIMEDOUT: [
    "sourceUnreachable",
    "the database server did not answer in time",
    "check host, port and firewall, or raise --connect-timeout-ms",
  ],
  EHOSTUNREACH: ["sourceUnreachable", "there is no route to the database server", "check host and network"],
  ENETUNREACH: ["sourceUnreachable", "there is no route to the database server", "check host and network"],
  ENOENT: ["sourceUnreachable", "there is no database socket at the given place", "check the host in the database URL"],
  EACCES: ["sourceUnreachable", "the database socket may not be opened", "check its permissions"],
  ECONNRESET: connectionLost,
  EPIPE: connectionLost,
};

/** Sentences of `pg` 8.23 (`lib/client.js`, `lib/connection.js`), which gives these errors no code. */
const bySentence: readonly (readonly [sentence: string, known: Known])[] = [
  ["timeout expired", byErrno["ETIMEDOUT"] as Known],
  ["Connection terminated", connectionLost],
  ["Client has encountered a connection error and is not queryable", connectionLost],
  [
    "There was an error establishing an SSL connection",
    ["tlsFailed", "the server answered the request for TLS with an error", "check host and port"],
  ],
];

export const tlsNotOffered = "The server does not support SSL connections";

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
