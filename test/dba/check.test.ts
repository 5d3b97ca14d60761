import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcpServer, connect as dial, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { releases } from "../../migrations-mirror/index.ts";
import { checkSchema as checkOptionsSchema, grantsSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { checkChatwoot } from "../../src/dba/check/chatwoot.ts";
import { type Finding, renderFindings } from "../../src/dba/check/finding.ts";
import { checkClock, checkDisk } from "../../src/dba/check/place.ts";
import { checkConnection } from "../../src/dba/check/server.ts";
import { knownColumns } from "../../src/dba/known-columns.ts";
import { sourceDefaults } from "../../src/model/source.ts";
import { checkReplicaReady, grantsOfReplica } from "../../src/replica.ts";
import { inspectReplica } from "../../src/source/inspect.ts";
import { createDatabase } from "../support/database.ts";
import { foundColumns } from "../support/introspect.ts";
import { connect, roleUrl } from "../support/server.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";
import { givenTraffic } from "./given.ts";

async function check(url: string, flags: Readonly<Record<string, unknown>> = {}): Promise<Map<string, Finding>> {
  const options = parseOptions(checkOptionsSchema, { "database-url": url, ...flags }, {});
  const findings = await checkReplicaReady(options, {
    signal: new AbortController().signal,
    now: () => new Date(),
    wait: async () => 1_000,
    freeBytes: async () => 1e12,
  });
  expect(renderFindings(findings).split("\n").length).toBeGreaterThan(findings.length);
  return new Map(findings.map((finding) => [finding.check, finding]));
}

let replicated: ReplicatedDatabase;

/** Sends each connection to the next of several servers. */
async function startBalancer(urls: readonly string[]): Promise<{ readonly url: string } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  let turn = 0;
  const server = createTcpServer((client) => {
    const upstream = dial(Number(new URL(urls[turn++ % urls.length] ?? "").port), "127.0.0.1");
    for (const socket of [client, upstream]) sockets.add(socket.on("error", () => {}));
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(urls[0] ?? "");
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const inspect = (url: string) => inspectReplica({ ...sourceDefaults, databaseUrl: url }, new AbortController().signal);

beforeAll(async () => {
  replicated = await createReplicatedDatabase({ standbySettings: { max_standby_streaming_delay: "2s" } });
  await givenTraffic({ query: replicated.primary.query } as never); // only asked for its effects
  await replicated.caughtUp();
});
afterAll(() => replicated?.[Symbol.asyncDispose]());

test("a standby with a role from `grants` has nothing that would stop a run", async () => {
  const { primary, standby } = replicated;
  const options = parseOptions(grantsSchema, { "database-url": standby.url, role: "checked" }, {});
  const script = await grantsOfReplica(options, new AbortController().signal);
  for (const statement of script.grants) await primary.query(statement);
  await primary.query("ALTER ROLE checked PASSWORD 'for-this-test'");
  await replicated.caughtUp();

  const findings = await check(roleUrl(standby.url, "checked", "for-this-test"), { account: 1 });

  const notOk = [...findings.values()].filter(({ level }) => level !== "ok").map(({ check: name }) => name);
  expect(notOk).toEqual(["max_standby_streaming_delay"]);
  expect(findings.get("max_standby_streaming_delay")).toMatchObject({ level: "warn", found: "2000 ms" });
  expect(findings.get("role")?.found).toBe("may not write, and is read-only by default");
  expect(findings.get("release")?.found).toContain("Chatwoot 4.10.0");
  expect(findings.get("one server")?.level).toBe("ok");
  expect(findings.get("replay rate")?.found).toMatch(/^\d+ bytes\/s$/);
});

test("replay that is paused is told, and what was received by then counts as lag", async () => {
  const { primary, standby } = replicated;
  await standby.query("SELECT pg_wal_replay_pause()");
  await primary.query("UPDATE accounts SET name = name");
  await expect
    .poll(
      async () =>
        (await standby.query("SELECT pg_last_wal_receive_lsn() > pg_last_wal_replay_lsn() AS behind"))[0]?.["behind"],
    )
    .toBe(true);
  await standby.query("SELECT pg_sleep(1.1)");

  const findings = await check(standby.url, { account: 1, "max-lag": "1s" });
  await standby.query("SELECT pg_wal_replay_resume()");

  expect(findings.get("replay")).toMatchObject({ level: "warn", found: "replay is paused" });
  expect(findings.get("lag")?.level).toBe("warn");
});

test("a primary with a superuser on it: every reason not to, at once", async () => {
  await using database = await createDatabase();
  {
    await using client = await connect(database.url);
    await givenTraffic(client);
  }

  const findings = await check(database.url);

  expect(findings.get("replica")).toMatchObject({ level: "fail", found: "this is a primary" });
  expect(findings.get("role")).toMatchObject({ level: "warn", found: "a superuser" });
  expect(findings.get("secrets")?.found).toContain("access_tokens.token");
  expect(findings.get("accounts")).toMatchObject({ level: "warn", found: "1 (10 conversations), 2 (0 conversations)" });
  expect(findings.get("tls")?.level).toBe("ok"); // on this machine
});

test("a schema that is not Chatwoot's, a column that is nobody's, an account that is not there", async () => {
  await using database = await createDatabase();
  await database.query("ALTER TABLE messages DROP COLUMN content_type");
  await database.query("ALTER TABLE contacts ADD COLUMN loyalty_card varchar");

  const findings = await check(database.url, { account: 7, "allow-primary": true });

  expect(findings.get("schema")).toMatchObject({ level: "fail", found: "messages.content_type is missing" });
  expect(findings.get("drift")).toMatchObject({
    level: "warn",
    found: "not known, and never read: contacts.loyalty_card",
  });
  expect(findings.get("accounts")).toMatchObject({ level: "fail" });
});

test("a role without grants is told the statements", async () => {
  await using database = await createDatabase();
  const role = await database.createRole();

  const findings = await check(role.url, { account: 1, "allow-primary": true });

  expect(findings.get("grants")).toMatchObject({ level: "fail", remedy: expect.stringContaining("GRANT SELECT (") });
  expect(findings.get("accounts")?.level).toBe("warn");
});

test.each([
  ["writes", "GRANT INSERT ON messages TO $role", "may write to 1 tables"],
  ["makes tables", "GRANT CREATE ON SCHEMA public TO $role", "may create objects in schema public"],
  ["is like any other", "", "may not write, but is not read-only by default"],
])("a role that %s", async (_case, grant, found) => {
  await using database = await createDatabase();
  const role = await database.createRole();
  await database.query("REVOKE SELECT ON schema_migrations FROM PUBLIC");
  if (grant !== "") await database.query(grant.replace("$role", `"${role.name}"`));

  const findings = await check(role.url, { account: 1, "allow-primary": true });

  expect(findings.get("role")).toMatchObject({ level: "warn", found });
  expect(findings.get("replica")).toMatchObject({ level: "warn", found: "this is a primary (allowed)" });
  expect(findings.get("secrets")?.level).toBe("ok");
  expect(findings.get("release")).toMatchObject({ level: "warn", found: "schema_migrations cannot be read" });
  await database.query(`REVOKE ALL ON SCHEMA public FROM "${role.name}"`);
});

test("an empty database has no account", async () => {
  await using database = await createDatabase();

  const findings = await check(database.url, { "allow-primary": true });

  expect(findings.get("accounts")).toMatchObject({ level: "fail", found: "none" });
});

test("a connection in the clear to another machine", async () => {
  await using inspection = await inspect(replicated.standby.url);
  const { inquiry, announcedProcessId } = inspection;

  const [tls, pooler] = await checkConnection(inquiry, { isLocal: false, announcedProcessId });
  const [, other] = await checkConnection(inquiry, { isLocal: true, announcedProcessId: 1 });

  expect(tls).toMatchObject({ level: "warn", found: "the connection is not encrypted" });
  expect(pooler).toMatchObject({ level: "ok" });
  expect(other).toMatchObject({ level: "warn", found: "the connection goes through a pooler" });
});

test("a load-balanced address that would split the snapshot is told before a run meets it", async () => {
  const { primary, standby } = replicated;
  await using balancer = await startBalancer([standby.url, primary.url]);

  const findings = await check(`${balancer.url}?sslmode=disable`, { account: 1, "allow-primary": true });

  expect(findings.get("one server")).toMatchObject({
    level: "fail",
    found: "two connections did not reach the same server",
    remedy: "connect to one replica instead of a load-balanced address, or use --connections 1",
  });
});

test("reads that replication has cancelled are counted", async () => {
  const { primary, standby } = replicated;
  expect((await check(standby.url, { account: 1 })).get("conflicts")?.level).toBe("ok");
  {
    await using reader = await connect(standby.url);
    await reader.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    await reader.query("SELECT count(*) FROM messages");
    await primary.query("UPDATE messages SET content = content");
    await primary.query("VACUUM messages");
    await replicated.caughtUp(); // after the two seconds that the standby waits for readers
  }
  await expect
    .poll(async () => (await check(standby.url, { account: 1 })).get("conflicts"), { timeout: 10_000 })
    .toMatchObject({ level: "warn", found: "1 by vacuum, 0 by locks, 0 others since the counters were reset" });
});

test("the known columns are those of the releases that are mirrored", async () => {
  const known = new Set(
    Object.entries(knownColumns).flatMap(([table, names]) => names.split(" ").map((name) => `${table}.${name}`)),
  );
  const mirrored = new Set<string>();
  for (const release of ["2.18", "4.12"] as const satisfies readonly (keyof typeof releases)[]) {
    await using database = await createDatabase({ release });
    for (const path of (await foundColumns(database)).keys()) {
      if (knownColumns[path.split(".")[0] ?? ""] !== undefined) mirrored.add(path);
    }
  }
  expect([...mirrored].filter((path) => !known.has(path))).toEqual([]);
});

test.each([
  ["enough for two", 3e9, 1e9, "ok"],
  ["enough for one only", 1.5e9, 1e9, "warn"],
])("disk, %s", (_case, free, corpus, level) => {
  expect(checkDisk(free, corpus).level).toBe(level);
});

test.each([
  ["between question and answer", 0, "ok"],
  ["a little ahead", 4, "ok"],
  ["a minute ahead", 60, "warn"],
  ["a minute behind", -60, "warn"],
])("the server's clock, %s", (_case, seconds, level) => {
  const now = new Date("2026-01-01T00:00:00Z");
  expect(checkClock(new Date(now.getTime() + seconds * 1_000), now, now).level).toBe(level);
});

test.each([
  [
    "a healthy one",
    { "/api": { version: "4.11.0", queue_services: "ok", data_services: "ok" }, "/health": { status: "woot" } },
    ["ok", "ok"],
  ],
  ["one before 4.11", { "/api": { version: "4.10.0", queue_services: "ok", data_services: "ok" } }, ["ok", "ok"]],
  [
    "one without Redis",
    { "/api": { version: "4.11.0", queue_services: "failing", data_services: "ok" }, "/health": { status: "woot" } },
    ["warn", "ok"],
  ],
  ["something else", { "/api": { hello: "world" }, "/health": {} }, ["warn", "warn"]],
] as const)("Chatwoot is asked how it is: %s", async (_case, answers: Readonly<Record<string, unknown>>, levels) => {
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ""];
    response.writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: "not found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const findings = await checkChatwoot(url, new AbortController().signal);
    expect(findings.map(({ level }) => level)).toEqual(levels);
  } finally {
    server.close();
  }
});

test("a Chatwoot that does not answer is no reason to fail", async () => {
  const findings = await checkChatwoot("http://127.0.0.1:1", new AbortController().signal);

  expect(findings.map(({ level }) => level)).toEqual(["warn", "warn"]);
});

test("the key of files is a secret to warn of, but for whom media was asked; then its grant is asked for", async () => {
  await using database = await createDatabase();
  const role = await database.createRole();
  const flags = { account: 1, "allow-primary": true, media: true };
  expect((await check(role.url, flags)).get("grants")?.remedy).toMatch(/GRANT SELECT \([^)]*\bkey\b/);
  await database.query(`GRANT SELECT (key, service_name) ON active_storage_blobs TO "${role.name}"`);

  expect((await check(role.url, flags)).get("secrets")).toMatchObject({ level: "ok" });
  expect((await check(role.url, { ...flags, media: false })).get("secrets")).toMatchObject({
    level: "warn",
    found: "the role can read active_storage_blobs.key",
  });
});
