import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { CorpusError } from "../errors.ts";
import type { Cluster, ClusterOptions } from "./cluster.ts";
import { type Home, type HomePlace, openHome } from "./cluster-home.ts";

export type Settings = Readonly<Record<string, string>>;

/** Fast and forgetful: the data is made up and gone with the process. `wal_level` lets a standby be attached. */
const throwAway: Settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "replica",
  max_wal_senders: "4",
  wal_keep_size: "256MB",
  max_wal_size: "2GB",
  checkpoint_timeout: "1h",
  max_connections: "100",
  shared_buffers: "128MB",
};

export interface EmbeddedCluster extends Cluster {
  readonly dataDirectory: string;
  readonly port: number;
  readonly password: string;
  /** As an administrator does it: ends every session, and comes back on the same port. */
  restart(): Promise<void>;
}

/** A new, empty server of our own in a temporary folder; both are gone when this process is, however it ends. */
export async function startEmbedded(
  options: Pick<ClusterOptions, "inMemory"> & Omit<StartOptions, "password"> = {},
): Promise<EmbeddedCluster> {
  const password = crypto.randomUUID();
  return await startIn({ ...options, password }, (home) => initialize(home, password));
}

/** A new data directory whose superuser is `postgres`. */
export async function initialize({ directory, dataDirectory, binaries }: Home, password: string): Promise<void> {
  const passwordFile = join(directory, "password");
  await writeFile(passwordFile, password, { mode: 0o644 }); // the folder itself is private to the server's user
  // The C locale sorts by code point and is built in, so the cluster is the same under any LC_ALL.
  const locale = ["--encoding=UTF8", "--locale=C"];
  const login = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  await binaries.run("initdb", [`--pgdata=${dataDirectory}`, ...locale, ...login, "--no-sync", "--no-instructions"]);
  await rm(passwordFile);
}

export interface StartOptions extends HomePlace {
  /** The superuser's, in the data directory. */
  readonly password: string;
  /** Override those of a throw-away server. */
  readonly settings?: Settings;
}

/** Starts a server on the data directory that `populate` makes. */
export async function startIn(
  { password, settings = {}, ...place }: StartOptions,
  populate: (home: Home) => Promise<void>,
): Promise<EmbeddedCluster> {
  const home = await openHome(place);
  try {
    await populate(home);
    const port = await start(home, { ...throwAway, ...settings });
    return {
      kind: "embedded",
      url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
      describe: `embedded, port ${port}`,
      dataDirectory: home.dataDirectory,
      port,
      password,
      restart: () => restart(home),
      async [Symbol.asyncDispose]() {
        // Fails when the server is already down, which is what we want; what does not stop nicely, `close` kills.
        await home.binaries
          .run("pg_ctl", ["stop", `--pgdata=${home.dataDirectory}`, "--mode=fast", "--wait"])
          .catch(() => {});
        await home.close();
      },
    };
  } catch (error) {
    await home.close();
    throw error;
  }
}

async function start({ directory, dataDirectory, binaries }: Home, settings: Settings): Promise<number> {
  const logFile = join(directory, "server.log");
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const options = Object.entries({ ...settings, port: String(port) }).map(([name, value]) => `-c ${name}='${value}'`);
    try {
      const wait = ["--wait", "--timeout=60", `--log=${logFile}`];
      await binaries.run("pg_ctl", ["start", `--pgdata=${dataDirectory}`, ...wait, `--options=${options.join(" ")}`]);
      return port;
    } catch (cause) {
      const log = await readFile(logFile, "utf8").catch(() => "");
      await rm(logFile, { force: true });
      // Another program may take the port between our look and the server's.
      if (attempt < 5 && log.includes("could not bind")) continue;
      const reason = log.trim().split("\n").slice(-3).join("; ");
      throw new CorpusError("usage", `the embedded Postgres did not start: ${reason}`, {
        hint: "set TEST_DATABASE_URL to a superuser's URL of another Postgres",
        cause,
      });
    }
  }
}

/** With the settings that it was started with. */
async function restart({ directory, dataDirectory, binaries }: Home): Promise<void> {
  const how = ["--mode=fast", "--wait", "--timeout=60", `--log=${join(directory, "server.log")}`];
  await binaries.run("pg_ctl", ["restart", `--pgdata=${dataDirectory}`, ...how]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new CorpusError("bug", "no free TCP port");
  return address.port;
}
