import type { TestProject } from "vitest/node";
import { startCluster } from "../../src/demo/cluster.ts";
import { dropDatabases } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Superuser's URL of the one Postgres of this test run, database `postgres`. */
    readonly clusterUrl: string;
    /** Prefix of every database and role that this run makes, so that runs can share a server. */
    readonly runPrefix: string;
  }
}

/** Starts (or finds) one Postgres for the whole run, and leaves no database of this run behind on it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster({ log: (message) => console.error(message), inMemory: true });
  const runPrefix = `cwtest_${crypto.randomUUID().slice(0, 8)}_`;
  project.provide("clusterUrl", cluster.url);
  project.provide("runPrefix", runPrefix);
  return async () => {
    if (cluster.kind === "external") await dropDatabases(cluster.url, runPrefix);
    await cluster[Symbol.asyncDispose]();
  };
}
