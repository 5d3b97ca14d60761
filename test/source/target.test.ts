import { inspect } from "node:util";
import { expect, test } from "vitest";
import { CorpusError } from "../../src/errors.ts";
import { parseTarget } from "../../src/source/target.ts";

const environment = { HOME: "/home/reader" };

test("everything can stand in the URL, percent-encoded", () => {
  expect(
    parseTarget(
      "postgresql://us%40er:p%2Fa%3As%23s@replica.example.com:6543/chat%20woot?sslmode=verify-full&sslrootcert=%2Fca.pem&options=-c%20search_path%3Dx",
      environment,
    ),
  ).toEqual({
    host: "replica.example.com",
    port: 6543,
    user: "us@er",
    password: "p/a:s#s",
    passFile: "/home/reader/.pgpass",
    database: "chat woot",
    sslMode: "verify-full",
    sslRootCert: "/ca.pem",
    sslCert: undefined,
    sslKey: undefined,
    serverOptions: "-c search_path=x",
    home: "/home/reader",
  });
});

test("what the URL leaves out comes from the environment, then from libpq's defaults", () => {
  const fromEnvironment = parseTarget("postgres://", {
    ...environment,
    PGHOST: "replica.example.com",
    PGPORT: "6543",
    PGUSER: "reader",
    PGDATABASE: "chatwoot",
    PGPASSWORD: "secret",
    PGPASSFILE: "/run/pass",
    PGSSLMODE: "require",
  });
  expect(fromEnvironment).toMatchObject({
    host: "replica.example.com",
    port: 6543,
    user: "reader",
    database: "chatwoot",
    password: "secret",
    passFile: "/run/pass",
    sslMode: "require",
  });
  expect(parseTarget("postgres://reader@/", environment)).toMatchObject({
    host: "localhost",
    port: 5432,
    database: "reader",
    password: undefined,
    sslMode: "prefer",
  });
});

test("the URL wins over the environment, and a password given apart over both", () => {
  const url = "postgres://reader:from-url@a.example.com/chatwoot?sslmode=disable";
  const other = { ...environment, PGHOST: "b.example.com", PGPASSWORD: "from-environment", PGSSLMODE: "require" };

  expect(parseTarget(url, other)).toMatchObject({ host: "a.example.com", password: "from-url", sslMode: "disable" });
  expect(parseTarget(url, other, "from-file").password).toBe("from-file");
});

test.each([
  ["postgres://reader@[::1]:5433/chatwoot", "::1"],
  ["postgres://reader@/chatwoot?host=%2Fvar%2Frun%2Fpostgresql", "/var/run/postgresql"],
  ["postgres://reader@%2Fvar%2Frun%2Fpostgresql/chatwoot", "/var/run/postgresql"],
])("hosts are read in all their forms: %s", (url, host) => {
  expect(parseTarget(url, environment).host).toBe(host);
});

test("sslrootcert=system asks for the full check unless another is named", () => {
  expect(parseTarget("postgres://h.example.com/db?sslrootcert=system", environment).sslMode).toBe("verify-full");
});

const hint =
  "expected postgres://USER@HOST:5432/DATABASE?sslmode=verify-full, with special characters percent-encoded (also in the password)";

test.each([
  ["", "the database URL cannot be read"],
  ["s3cr3t", "the database URL cannot be read"],
  ["host=h user=s3cr3t", "the database URL cannot be read"],
  ["postgres:s3cr3t", "the database URL cannot be read"],
  ["postgres://u:s3cr3t/x@h/db", "the database URL cannot be read"],
  ["postgres://u:s3cr3t@h:s3cr3t/db", "the database URL cannot be read"],
  ["postgres://u:p@h:99999/s3cr3t", "the database URL cannot be read"],
  [
    "postgres://u:s3cr3t@a.example.com,b.example.com/db",
    "the database URL names several hosts: name the one replica to read from",
  ],
  ["postgres://u:p@h:0/s3cr3t", "the database URL has no valid port"],
  ["postgres://u@h/db?port=s3cr3t", "the database URL has no valid port"],
  ["mysql://u:s3cr3t@h/db", "the database URL does not begin with postgres:// or postgresql://"],
  ["https://u:s3cr3t@h/db", "the database URL does not begin with postgres:// or postgresql://"],
  ["postgres://u:12#s3cr3t@h/db", "the database URL has an unescaped #"],
  ["postgres://u:12/s3cr3t@h/db", "the database URL has an unescaped / or @ where the database name is expected"],
  [
    "postgres://u:12?s3cr3t@h/db",
    "the database URL has a parameter that is not supported (supported: host, port, user, password, dbname, sslmode, sslrootcert, sslcert, sslkey, options)",
  ],
  ["postgres://u:%s3cr3t@h/db", "the database URL has a % that does not begin an escape such as %40"],
  [
    "postgres://u@h/db?sslmode=s3cr3t",
    "the database URL has an unknown sslmode (known: disable, allow, prefer, require, verify-ca, verify-full)",
  ],
])("a URL that cannot be used is not repeated: %s", (url, message) => {
  const error = caught(() => parseTarget(url, environment));

  expect(error).toBeInstanceOf(CorpusError);
  expect(error).toMatchObject({ code: "usage", message, hint });
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain("s3cr3t");
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
