import { homedir, userInfo } from "node:os";
import { CorpusError } from "../errors.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export const sslModes = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"] as const;
export type SslMode = (typeof sslModes)[number];

/** Where to connect, and how: the URL, completed from the environment and libpq's defaults. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** From the URL or `PGPASSWORD`; the password file is looked up when the server asks (`passfile.ts`). */
  readonly password: string | undefined;
  readonly passFile: string;
  readonly sslMode: SslMode;
  readonly sslRootCert: string | undefined;
  readonly sslCert: string | undefined;
  readonly sslKey: string | undefined;
  /** libpq's `options`, e.g. `-c search_path=chatwoot`. */
  readonly serverOptions: string | undefined;
  readonly home: string;
}

const used = [
  "host",
  "port",
  "user",
  "password",
  "dbname",
  "sslmode",
  "sslrootcert",
  "sslcert",
  "sslkey",
  "options",
] as const;
/** Known to libpq, and of no consequence here: this program sets its own, or Node does not offer the feature. */
const ignored = ["application_name", "fallback_application_name", "client_encoding", "connect_timeout", "gssencmode"];

const hint =
  "expected postgres://USER@HOST:5432/DATABASE?sslmode=verify-full, with special characters percent-encoded (also in the password)";
const badUrl = (problem: string) => new CorpusError("usage", `the database URL ${problem}`, { hint });

/**
 * Reads the URL as libpq does (https://www.postgresql.org/docs/current/libpq-connect.html), one host only.
 *
 * @param password wins over every other place.
 * @throws {CorpusError} `usage`. The message never repeats any part of the URL: a password with an unescaped `@`, `/`, `#`
 * or `?` can end up in every part of it.
 */
export function parseTarget(databaseUrl: string, environment: Environment, password?: string): Target {
  const url = parseUrl(databaseUrl);
  const parameters = readParameters(url);
  const read = (name: (typeof used)[number], variable: string, part: string) =>
    parameters.get(name) || part || environment[variable] || undefined;
  const user = read("user", "PGUSER", decode(url.username)) ?? systemUser();
  const sslRootCert = read("sslrootcert", "PGSSLROOTCERT", "");
  const home = environment["HOME"] || homedir();
  return {
    host: read("host", "PGHOST", hostOf(url)) ?? "localhost",
    port: readPort(read("port", "PGPORT", url.port) ?? "5432"),
    user,
    database: read("dbname", "PGDATABASE", readDatabase(url)) ?? user,
    password: password ?? read("password", "PGPASSWORD", decode(url.password)),
    passFile: environment["PGPASSFILE"] || `${home}/.pgpass`,
    sslMode: readSslMode(read("sslmode", "PGSSLMODE", "") ?? (sslRootCert === "system" ? "verify-full" : "prefer")),
    sslRootCert,
    sslCert: read("sslcert", "PGSSLCERT", ""),
    sslKey: read("sslkey", "PGSSLKEY", ""),
    serverOptions: read("options", "PGOPTIONS", ""),
    home,
  };
}

/** Stands for a host that is left out, which `URL` does not take beside a user: `postgres://reader@/chatwoot`. */
const noHost = "no-host.invalid";

function parseUrl(databaseUrl: string): URL {
  const text = databaseUrl.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=[:/?]|$)/, `$1${noHost}`);
  // The URL parser's own error is not kept as a cause: it quotes its input.
  if (!URL.canParse(text)) throw badUrl("cannot be read");
  const url = new URL(text);
  if (url.protocol !== "postgres:" && url.protocol !== "postgresql:") {
    throw badUrl("does not begin with postgres:// or postgresql://");
  }
  if (!text.slice(url.protocol.length).startsWith("//")) throw badUrl("cannot be read");
  if (text.includes("#")) throw badUrl("has an unescaped #");
  return url;
}

function hostOf({ hostname }: URL): string {
  if (hostname === noHost) return "";
  const host = decode(hostname).replace(/^\[(.*)\]$/, "$1");
  // libpq tries them in turn; here each connection could end at another server.
  if (host.includes(",")) throw badUrl("names several hosts: name the one replica to read from");
  return host;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    throw badUrl("names no user"); // a container may run as a user id without a name
  }
}

function readParameters(url: URL): ReadonlyMap<string, string> {
  const parameters = new Map(url.searchParams);
  for (const name of parameters.keys()) {
    if (ignored.includes(name) || (used as readonly string[]).includes(name)) continue;
    // Not named: it may be the rest of a password with an unescaped question mark.
    throw badUrl(`has a parameter that is not supported (supported: ${used.join(", ")})`);
  }
  return parameters;
}

function readDatabase(url: URL): string {
  const path = url.pathname.replace(/^\//, "");
  if (/[/@]/.test(path)) throw badUrl("has an unescaped / or @ where the database name is expected");
  return decode(path);
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw badUrl("has no valid port");
}

function readSslMode(text: string): SslMode {
  const mode = sslModes.find((known) => known === text);
  if (mode) return mode;
  throw badUrl(`has an unknown sslmode (known: ${sslModes.join(", ")})`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badUrl("has a % that does not begin an escape such as %40");
  }
}
