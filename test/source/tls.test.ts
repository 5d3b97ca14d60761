import { chmod, chown, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { type EmbeddedCluster, startEmbedded } from "../../src/demo/cluster-embedded.ts";
import { connectSession } from "../../src/source/session.ts";
import { parseTarget } from "../../src/source/target.ts";
import { connect as connectAdmin } from "../support/server.ts";
import { makeCertificate } from "./certificate.ts";

const authority = makeCertificate("Test Authority");
const stranger = makeCertificate("Other Authority");
const server = makeCertificate("127.0.0.1", { issuer: authority });
const client = makeCertificate("postgres", { issuer: authority });

let cluster: EmbeddedCluster;
let folder: string;
const file = (name: string) => join(folder, name);

/** Only takes TLS, and a client certificate instead of the password for the database `template1`. */
const hba = `
hostssl template1 all 127.0.0.1/32 cert
hostssl all all 127.0.0.1/32 scram-sha-256
host template0 all 127.0.0.1/32 scram-sha-256
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tls-"));
  cluster = await startEmbedded({ inMemory: true });
  await giveToServer("server.crt", server.cert);
  await giveToServer("server.key", server.key);
  await giveToServer("root.crt", authority.cert);
  {
    await using admin = await connectAdmin(cluster.url);
    for (const setting of ["ssl = on", "ssl_ca_file = 'root.crt'"]) await admin.query(`ALTER SYSTEM SET ${setting}`);
    await giveToServer("pg_hba.conf", hba);
    await admin.query("SELECT pg_reload_conf()");
  }
  await vi.waitFor(() => connect(cluster.url, { sslmode: "require" }), { timeout: 20_000 });
  await writeFile(file("root.crt"), authority.cert);
  await writeFile(file("other.crt"), stranger.cert);
  await writeFile(file("client.crt"), client.cert);
  await writeFile(file("client.key"), client.key, { mode: 0o600 });
});

/** Into the data directory, readable by the server's user only. */
async function giveToServer(name: string, text: string): Promise<void> {
  const path = join(cluster.dataDirectory, name);
  const { uid, gid } = await stat(cluster.dataDirectory);
  await writeFile(path, text, { mode: 0o600 });
  await chown(path, uid, gid);
}

afterAll(async () => {
  await cluster?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Whether the connection is encrypted. */
async function connect(
  url: string,
  parameters: Readonly<Record<string, string>>,
  home = "/nonexistent",
): Promise<boolean> {
  const withParameters = new URL(url);
  for (const [name, value] of Object.entries(parameters)) withParameters.searchParams.set(name, value);
  const target = parseTarget(withParameters.href, { HOME: home });
  await using session = await connectSession(
    target,
    { connectTimeoutMs: 10_000, statementTimeoutMs: 60_000 },
    new AbortController().signal,
  );
  const [row] = await session.query<{ ssl: boolean }>("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
  return row?.ssl ?? false;
}

const onDatabase = (name: string, host = "127.0.0.1") => {
  const url = new URL(cluster.url);
  url.pathname = `/${name}`;
  url.hostname = host;
  return url.href;
};

const untrusted = {
  code: "tlsFailed",
  exitCode: 20,
  message: "the server's certificate is not trusted",
  hint: "name the authority's certificate by sslrootcert",
};

test.each(["prefer", "require"])("sslmode=%s encrypts, and takes any certificate", async (sslmode) => {
  expect(await connect(cluster.url, { sslmode })).toBe(true);
});

test("prefer is the default", async () => {
  expect(await connect(cluster.url, {})).toBe(true);
});

test("sslmode=allow encrypts where the server does not take less", async () => {
  expect(await connect(cluster.url, { sslmode: "allow" })).toBe(true);
});

test("sslmode=disable does not encrypt, and says why it is refused", async () => {
  await expect(connect(cluster.url, { sslmode: "disable" })).rejects.toMatchObject({
    code: "authenticationFailed",
    message: "the server does not let this user connect from this host",
    hint: "pg_hba.conf has no line for it; if it only has hostssl lines, use sslmode=require or stronger",
  });
});

test("sslmode=verify-full takes the right authority and host", async () => {
  expect(await connect(cluster.url, { sslmode: "verify-full", sslrootcert: file("root.crt") })).toBe(true);
});

test("sslmode=verify-full refuses another host name, sslmode=verify-ca does not look", async () => {
  const url = onDatabase("postgres", "localhost");
  const sslrootcert = file("root.crt");

  await expect(connect(url, { sslmode: "verify-full", sslrootcert })).rejects.toMatchObject({
    code: "tlsFailed",
    message: "the server's certificate is for another host name",
    hint: "connect by a name of the certificate, or use sslmode=verify-ca",
  });
  expect(await connect(url, { sslmode: "verify-ca", sslrootcert })).toBe(true);
});

test.each(["require", "verify-ca", "verify-full"])(
  "sslmode=%s with sslrootcert refuses another authority",
  async (sslmode) => {
    await expect(connect(cluster.url, { sslmode, sslrootcert: file("other.crt") })).rejects.toMatchObject(untrusted);
  },
);

test("sslmode=verify-full without sslrootcert does not trust an authority of one's own", async () => {
  await expect(connect(cluster.url, { sslmode: "verify-full" })).rejects.toMatchObject(untrusted);
});

test("the root certificate in its usual place is used", async () => {
  const home = await mkdtemp(join(tmpdir(), "home-"));
  await mkdir(join(home, ".postgresql"));
  await writeFile(join(home, ".postgresql/root.crt"), authority.cert);
  try {
    expect(await connect(cluster.url, { sslmode: "verify-full" }, home)).toBe(true);
  } finally {
    await rm(home, { recursive: true });
  }
});

test("a client certificate logs in instead of a password", async () => {
  const url = onDatabase("template1");
  const files = { sslmode: "require", sslcert: file("client.crt"), sslkey: file("client.key") };

  expect(await connect(url, files)).toBe(true);
  await expect(connect(url, { sslmode: "require" })).rejects.toMatchObject({ code: "authenticationFailed" });
});

test("a private key that others may read is refused", async () => {
  await writeFile(file("open.key"), client.key);
  await chmod(file("open.key"), 0o644);

  await expect(
    connect(cluster.url, { sslmode: "require", sslcert: file("client.crt"), sslkey: file("open.key") }),
  ).rejects.toMatchObject({
    code: "usage",
    message: "the file named by sslkey can be read by other users",
  });
});

test.each(["require", "verify-ca", "verify-full"])(
  "sslmode=%s fails where the server does not offer TLS",
  async (sslmode) => {
    await expect(connect(inject("clusterUrl"), { sslmode, sslrootcert: file("root.crt") })).rejects.toMatchObject({
      code: "tlsFailed",
      message: "the server does not offer TLS, which sslmode requires",
      hint: "turn TLS on at the server, or check host and port",
    });
  },
);

test.each(["prefer", "allow", "disable"])(
  "sslmode=%s goes on in the clear where the server does not offer TLS",
  async (sslmode) => {
    expect(await connect(inject("clusterUrl"), { sslmode })).toBe(false);
  },
);

test.each([
  [{ sslmode: "verify-ca" }, "sslmode=verify-ca needs sslrootcert"],
  [{ sslmode: "require", sslrootcert: "system" }, "sslrootcert=system needs sslmode=verify-full"],
  [{ sslmode: "require", sslrootcert: "/nonexistent/s3cr3t" }, "cannot read the file named by sslrootcert"],
  [{ sslmode: "require", sslcert: "/nonexistent/s3cr3t" }, "cannot read the file named by sslcert"],
  [{ sslmode: "require", sslkey: "/nonexistent/s3cr3t" }, "cannot read the file named by sslkey"],
])("%o cannot work", async (parameters, message) => {
  await expect(connect(cluster.url, parameters as Record<string, string>)).rejects.toMatchObject({
    code: "usage",
    message,
  });
});
