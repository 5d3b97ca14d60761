import pg from "pg";
import { seedAccounts } from "../../fixtures/generate.ts";
import { type Cluster, type ClusterOptions, startCluster } from "./cluster.ts";
import { buildDatabase } from "./template.ts";

export interface Demo extends AsyncDisposable {
  /** The generated database, as an operator would give it to `extract`. */
  readonly databaseUrl: string;
  readonly accountId: number;
}

export interface DemoData {
  readonly conversations: number;
  readonly seed: number;
  readonly log: (message: string) => void;
}

const databaseName = "chatwoot_corpus_demo";
/** A container would first pull an image; the embedded server is there. */
const kinds: ClusterOptions["kinds"] = ["external", "embedded"];

/** A Postgres with Chatwoot's schema and two tenants of generated conversations. */
export async function prepareDemo({ conversations, seed, log }: DemoData): Promise<Demo> {
  await using starting = new AsyncDisposableStack();
  const cluster: Cluster = starting.use(await startCluster({ log, kinds, inMemory: true }));
  // An external server may still hold the one of a run that was killed.
  await dropDatabase(cluster.url);
  const databaseUrl = await buildDatabase(cluster.url, databaseName, "4.10");
  starting.defer(() => dropDatabase(cluster.url));
  log(`seeding ${conversations} conversations (seed ${seed})`);
  const accountId = await seedDatabase(databaseUrl, { conversations, seed });
  const owned = starting.move();
  return { databaseUrl, accountId, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

const dropDatabase = (serverUrl: string): Promise<unknown> =>
  withClient(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`));

const seedDatabase = (databaseUrl: string, options: { conversations: number; seed: number }): Promise<number> =>
  withClient(databaseUrl, async (client) => (await seedAccounts(client, options)).accountId);

async function withClient<T>(connectionString: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
