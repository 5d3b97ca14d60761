import { existsSync } from "node:fs";
import { request } from "node:http";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Cluster, ClusterOptions } from "./cluster.ts";

/** The image that Chatwoot's own `docker-compose.yaml` uses: Postgres 16 with pgvector. */
const image = "pgvector/pgvector:pg16";
const probeTimeoutMs = 1_500;

/** Null when there is no testcontainers package, no Docker, or no such image to be had: then another kind is tried. */
export async function startContainer({ log }: ClusterOptions): Promise<Cluster | null> {
  if (!(await dockerAnswers())) return null;
  const testcontainers = await import("testcontainers").catch(() => null); // a development dependency
  if (!testcontainers) return null;
  const { GenericContainer, Wait } = testcontainers;
  const password = crypto.randomUUID();
  try {
    const container = await new GenericContainer(image)
      .withEnvironment({ POSTGRES_PASSWORD: password, POSTGRES_INITDB_ARGS: "--encoding=UTF8 --locale=C" })
      .withCommand(["postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"])
      .withExposedPorts(5432)
      // The image starts a first server to initialise itself: only the second message is from the real one.
      .withWaitStrategy(Wait.forLogMessage(/database system is ready to accept connections/, 2))
      .start();
    const at = `${container.getHost()}:${container.getMappedPort(5432)}`;
    return {
      kind: "container",
      url: `postgresql://postgres:${password}@${at}/postgres`,
      describe: `container ${image} at ${at}`,
      async [Symbol.asyncDispose]() {
        await container.stop();
      },
    };
  } catch (cause) {
    log(`no container (${cause instanceof Error ? cause.message : "unknown reason"})`);
    return null;
  }
}

/** Asks the daemon itself, because a `docker` client without a daemon is common and testcontainers is slow to give up. */
async function dockerAnswers(): Promise<boolean> {
  const target = dockerTarget();
  if (!target) return false;
  return await new Promise((resolve) => {
    const ping = request({ ...target, path: "/_ping", timeout: probeTimeoutMs }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on("timeout", () => ping.destroy());
    ping.on("error", () => resolve(false));
    ping.end();
  });
}

function dockerTarget(): { socketPath: string } | { host: string; port: string } | null {
  const configured = process.env["DOCKER_HOST"];
  if (configured?.startsWith("unix://")) return { socketPath: configured.slice("unix://".length) };
  if (configured && URL.canParse(configured)) {
    const { hostname, port } = new URL(configured);
    return { host: hostname, port: port || "2375" };
  }
  const sockets = ["/var/run/docker.sock", join(homedir(), ".docker/run/docker.sock")];
  const socketPath = sockets.find((path) => existsSync(path));
  return socketPath === undefined ? null : { socketPath };
}
