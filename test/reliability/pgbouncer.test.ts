import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmod, chown, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkSchema } from "../../src/config/options.ts";
import { parseOptions } from "../../src/config/parse.ts";
import { checkReplicaReady } from "../../src/replica.ts";
import { fingerprint, givenFolder } from "../support/corpus.ts";
import { createDatabase } from "../support/database.ts";
import { connect } from "../support/server.ts";
import { givenConversations, quietFingerprint, runExtract } from "./given.ts";

/** Debian's `pgbouncer` package, or another binary by `PGBOUNCER`; without one these tests do not exist. */
const binary = process.env["PGBOUNCER"] ?? "pgbouncer";
const isThere = spawnSync(binary, ["--version"]).status === 0;
const primary = { "allow-primary": true };

interface Pooler extends AsyncDisposable {
  readonly url: string;
}

async function startPooler(databaseUrl: string): Promise<Pooler> {
  const folder = await givenFolder();
  const { hostname, port, pathname, username, password } = new URL(databaseUrl);
  const listenPort = await freePort();
  const users = join(folder.path, "users.txt");
  const config = join(folder.path, "pgbouncer.ini");
  await writeFile(users, `"${username}" "${decodeURIComponent(password)}"\n`);
  await writeFile(
    config,
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 3
`,
  );
  const asRoot = process.getuid?.() === 0; // pgbouncer does not run as root
  if (asRoot) {
    for (const path of [folder.path, users, config]) await chown(path, 65_534, 65_534);
    await chmod(folder.path, 0o755);
  }
  const child: ChildProcess = spawn(binary, [config], {
    stdio: "ignore",
    ...(asRoot ? { uid: 65_534, gid: 65_534 } : {}),
  });
  const url = `postgres://${username}:${password}@127.0.0.1:${listenPort}${pathname}`;
  await expect
    .poll(
      async () =>
        connect(url).then(
          (client) => client.end().then(() => true),
          () => false,
        ),
      { timeout: 10_000 },
    )
    .toBe(true);
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

if (isThere) {
  test("through pgbouncer in transaction mode: one snapshot, the same bytes, and nothing stays set for the next client", async () => {
    await using database = await createDatabase();
    await givenConversations(database.query);
    await using pooler = await startPooler(database.url);
    await using folder = await givenFolder();
    const out = join(folder.path, "corpus");

    const summary = await runExtract(out, pooler.url, { flags: { ...primary, connections: 3 } });

    expect(summary.consistency).toBe("snapshot");
    expect(await fingerprint(out)).toEqual(await quietFingerprint(database.url, primary));
    await using next = await connect(pooler.url);
    const { rows } = await next.query(
      "SELECT current_setting('statement_timeout') AS timeout, current_setting('enable_seqscan') AS seqscan, current_setting('default_transaction_read_only') AS read_only",
    );
    expect(rows).toEqual([{ timeout: "0", seqscan: "on", read_only: "off" }]);
  });

  test("`check` sees the pooler", async () => {
    await using database = await createDatabase();
    await givenConversations(database.query);
    await using pooler = await startPooler(database.url);

    const findings = await checkReplicaReady(
      parseOptions(checkSchema, { ...primary, "database-url": pooler.url, account: 1 }, {}),
      { signal: new AbortController().signal, now: () => new Date(), wait: async () => 1, freeBytes: async () => 1e12 },
    );

    expect(findings.find(({ check }) => check === "pooler")).toMatchObject({ level: "warn" });
    expect(findings.find(({ check }) => check === "one server")).toMatchObject({ level: "ok" });
  });
} else {
  test("without pgbouncer on this machine, its tests are for the machines that have it", () => {
    expect(isThere).toBe(false);
  });
}
