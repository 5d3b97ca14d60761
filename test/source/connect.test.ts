import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { CorpusError } from "../../src/errors.ts";
import type { SourceOptions } from "../../src/model/source.ts";
import { createDatabase } from "../support/database.ts";
import { givenAccount, noEnvironment, open } from "./given.ts";

/** What the user gets to see of a failure: never the password. */
async function failure(url: string, options: Partial<SourceOptions> = {}) {
  const error = await open({ url }, options).then(
    async (source) => source[Symbol.asyncDispose](),
    (reason: unknown) => reason,
  );
  if (!(error instanceof CorpusError)) throw new Error("expected a CorpusError", { cause: error });
  const password = URL.canParse(url) ? decodeURIComponent(new URL(url).password) : "s3cr3t";
  if (password !== "") expect(inspect(error, { depth: null, showHidden: true })).not.toContain(password);
  const { code, message, hint } = error;
  return { code, message, hint };
}

const changed = (url: string, change: (url: URL) => void): string => {
  const copy = new URL(url);
  change(copy);
  return copy.href;
};

test("a wrong password", async () => {
  await using database = await createDatabase();
  const role = await database.createRole();
  const refused = {
    code: "authenticationFailed",
    message: "the database refused the user name or password",
    hint: "check the user and where the password comes from",
  };

  expect(await failure(changed(role.url, (url) => (url.password = "wr0ng-s3cr3t")))).toEqual(refused);
  expect(await failure(changed(role.url, (url) => (url.username = "nobody-s3cr3t")))).toEqual(refused);
  await database.query(`ALTER ROLE "${role.name}" NOLOGIN`);
  expect(await failure(role.url)).toEqual(refused);
});

test("a password that is needed and not given", async () => {
  await using database = await createDatabase();
  const url = changed((await database.createRole()).url, (it) => (it.password = ""));

  expect(await failure(url)).toEqual({
    code: "authenticationFailed",
    message: "the server asks for a password and none was given",
    hint: "set it in the database URL, PGPASSWORD or a password file (PGPASSFILE, ~/.pgpass)",
  });
});

test("the password may come from an option, PGPASSWORD or a password file", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const { password } = new URL(database.url);
  const url = changed(database.url, (it) => (it.password = ""));
  const folder = await mkdtemp(join(tmpdir(), "passfile-"));
  const passFile = join(folder, "pgpass");
  try {
    await writeFile(passFile, `*:*:*:*:${password}\n`, { mode: 0o600 });
    const ways: Partial<SourceOptions>[] = [
      { password },
      { environment: { ...noEnvironment, PGPASSWORD: password } },
      { environment: { ...noEnvironment, PGPASSFILE: passFile } },
    ];
    for (const way of ways) {
      await using source = await open({ url }, way);
      expect(source.facts.accountId).toBe(1);
    }
    await chmod(passFile, 0o644);
    expect(await failure(url, { environment: { ...noEnvironment, PGPASSFILE: passFile } })).toEqual({
      code: "authenticationFailed",
      message: "the server asks for a password and none was given",
      hint: "the password file was ignored because other users can read it: chmod 600 that file",
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a database that does not exist", async () => {
  await using database = await createDatabase();

  expect(await failure(changed(database.url, (url) => (url.pathname = "/no-such-s3cr3t")))).toEqual({
    code: "sourceUnreachable",
    message: "the server has no database of that name",
    hint: "check the last part of the database URL",
  });
});

test("a host that nobody knows", async () => {
  const { code, message } = await failure("postgres://reader:s3cr3t@nowhere.invalid/chatwoot");

  expect(code).toBe("sourceUnreachable");
  // Which of the two depends on whether this machine has a name server.
  expect(["the host name of the database is unknown", "the host name of the database cannot be looked up"]).toContain(
    message,
  );
});

test("a port that nobody listens on", async () => {
  const server = await listen(() => {});
  const url = urlOf(server);
  await close(server);

  expect(await failure(url)).toEqual({
    code: "sourceUnreachable",
    message: "the database server refused the connection",
    hint: "check host and port, and that the server runs",
  });
});

test("a server that accepts and never answers", async () => {
  const server = await listen(() => {});

  expect(await failure(urlOf(server), { connectTimeoutMs: 200 })).toEqual({
    code: "sourceUnreachable",
    message: "the database server did not answer in time",
    hint: "check host, port and firewall, or raise --connect-timeout-ms",
  });
  await close(server);
});

test("a server that hangs up", async () => {
  const server = await listen((socket) => socket.once("data", () => socket.end()));

  expect(await failure(urlOf(server))).toEqual({
    code: "sourceUnreachable",
    message: "the connection to the database was lost",
    hint: "run the command again; nothing published was lost",
  });
  await close(server);
});

test("a socket that is not there", async () => {
  const { code, message } = await failure("postgres://reader:s3cr3t@/chatwoot?host=%2Fnonexistent");

  expect([code, message]).toEqual(["sourceUnreachable", "there is no database socket at the given place"]);
});

test("a server without a free connection, also after some patience", async () => {
  await using database = await createDatabase();
  const role = await database.createRole();
  await database.query(`ALTER ROLE "${role.name}" CONNECTION LIMIT 0`);

  expect(await failure(role.url)).toEqual({
    code: "sourceUnreachable",
    message: "the server has no free connection",
    hint: "lower --connections, or try again later",
  });
});

test("a connection that becomes free in the meantime is taken", async () => {
  await using database = await createDatabase();
  await givenAccount(database);
  const role = await database.createRole();
  await database.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO "${role.name}"`);
  await database.query(`ALTER ROLE "${role.name}" CONNECTION LIMIT 0`);

  const opening = open({ url: role.url }, { connections: 1 });
  await database.query(`ALTER ROLE "${role.name}" CONNECTION LIMIT 1`);
  await using source = await opening;

  expect(source.facts.accountId).toBe(1);
});

function listen(onConnection: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.resume(); // a socket that nobody reads does not notice that it was closed
    onConnection(socket);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const urlOf = (server: Server) =>
  `postgres://reader:s3cr3t@127.0.0.1:${(server.address() as AddressInfo).port}/chatwoot`;

const close = (server: Server) => new Promise((resolve) => server.close(resolve));
