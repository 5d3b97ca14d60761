import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { type Cluster, startCluster } from "../../src/demo/cluster.ts";
import { connect } from "../support/server.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("TEST_DATABASE_URL is used first, and its password is not logged", async () => {
  vi.stubEnv("TEST_DATABASE_URL", "postgresql://postgres:s3cret@db.example:5433/postgres");
  const lines: string[] = [];

  await using cluster = await startCluster({ log: (line) => lines.push(line) });

  expect(cluster).toMatchObject({ kind: "external", url: "postgresql://postgres:s3cret@db.example:5433/postgres" });
  expect(lines).toEqual(["Postgres: TEST_DATABASE_URL (db.example:5433)"]);
});

test("a TEST_DATABASE_URL that is no URL is refused without being quoted", async () => {
  vi.stubEnv("TEST_DATABASE_URL", "s3cret@db.example");

  const starting = startCluster({ log: () => {} });

  await expect(starting).rejects.toMatchObject({ code: "usage", message: "TEST_DATABASE_URL is not a URL" });
});

test("without a Docker daemon the container is passed over", async () => {
  vi.stubEnv("DOCKER_HOST", "tcp://127.0.0.1:1");

  const starting = startCluster({ log: () => {}, kinds: ["container"] });

  await expect(starting).rejects.toMatchObject({ code: "usage", message: "no Postgres to run on (tried: container)" });
});

test.skipIf(process.platform === "win32")("a Docker daemon that is ill is passed over", async () => {
  const folder = await mkdtemp(join(tmpdir(), "docker-"));
  const daemon = createServer((_request, response) => response.writeHead(500).end());
  daemon.listen(join(folder, "docker.sock"));
  await once(daemon, "listening");
  vi.stubEnv("DOCKER_HOST", `unix://${folder}/docker.sock`);
  try {
    const starting = startCluster({ log: () => {}, kinds: ["container"] });
    await expect(starting).rejects.toMatchObject({
      code: "usage",
      message: "no Postgres to run on (tried: container)",
    });
  } finally {
    daemon.close();
    await rm(folder, { recursive: true });
  }
});

test("the embedded server is the same under any locale and time zone, and listens on this machine only", async () => {
  vi.stubEnv("LC_ALL", "tr_TR.UTF-8");
  vi.stubEnv("TZ", "America/New_York");
  vi.stubEnv("PGPORT", "1");
  await using cluster = await startEmbedded();
  await using client = await connect(cluster.url);

  const { rows } = await client.query(`
    SELECT pg_encoding_to_char(encoding) AS encoding, datcollate AS collate, datctype AS ctype,
      current_setting('TimeZone') AS zone, current_setting('lc_messages') AS messages,
      current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets
    FROM pg_database WHERE datname = current_database()`);

  const plain = { encoding: "UTF8", collate: "C", ctype: "C", zone: "UTC", messages: "C" };
  expect(rows).toEqual([{ ...plain, addresses: "127.0.0.1", sockets: "" }]);
});

test("a wrong password is refused, also from this machine", async () => {
  await using cluster = await startEmbedded();
  const url = new URL(cluster.url);
  url.password = "guess";

  await expect(connect(url.href)).rejects.toMatchObject({ code: "28P01" }); // invalid_password
});

test("disposal stops the server and removes its folder", async () => {
  const cluster = await startEmbedded();
  await cluster[Symbol.asyncDispose]();

  await expect(connect(cluster.url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test.skipIf(process.platform === "win32")(
  "a process that is killed leaves neither server nor folder behind",
  async () => {
    const temporary = await mkdtemp(join(tmpdir(), "cluster-killed-"));
    await chmod(temporary, 0o755); // as root, the server runs as another user
    const script = `
    import { startCluster } from ${JSON.stringify(new URL("../../src/demo/cluster.ts", import.meta.url).href)};
    const cluster = await startCluster({ log: () => {}, kinds: ["embedded"] });
    console.log(cluster.url);
    setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
      env: { ...process.env, TMPDIR: temporary, NODE_NO_WARNINGS: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [printed] = await once(child.stdout, "data");
    const url = String(printed).trim();
    await (await connect(url)).end();
    expect(await readdir(temporary)).toHaveLength(1);

    child.kill("SIGKILL");
    await once(child, "exit");

    await vi.waitFor(async () => expect(await readdir(temporary)).toEqual([]), { timeout: 15_000 });
    await expect(connect(url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
    await rm(temporary, { recursive: true });
  },
);

async function startEmbedded(): Promise<Cluster> {
  return await startCluster({ log: () => {}, kinds: ["embedded"], inMemory: true });
}
