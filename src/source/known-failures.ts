import type { ExitCodeName } from "../errors.ts";

/** Code, message and hint: stable sentences that name no data. */
export type Known = readonly [code: ExitCodeName, message: string, hint: string];

const again = "run the command again; nothing published was lost";

/** SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html */
export const bySqlState: Readonly<Record<string, Known>> = {
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

export const connectionLost: Known = ["sourceUnreachable", "the connection to the database was lost", again];

export const byErrno: Readonly<Record<string, Known>> = {
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
export const bySentence: readonly (readonly [sentence: string, known: Known])[] = [
  ["timeout expired", byErrno["ETIMEDOUT"] as Known],
  ["Connection terminated", connectionLost],
  ["Client has encountered a connection error and is not queryable", connectionLost],
  [
    "There was an error establishing an SSL connection",
    ["tlsFailed", "the server answered the request for TLS with an error", "check host and port"],
  ],
];

/** What `pg` says when the server answers the request for TLS with "no". */
export const tlsNotOffered = "The server does not support SSL connections";
