import pg from "pg";
import { seedAccounts } from "../../fixtures/generate.ts";
import { type ClusterOptions, startCluster } from "./cluster.ts";
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
  const cluster = await startCluster({ log, kinds, inMemory: true });
  const dispose = async () => {
    await dropDatabase(cluster.url); // an external server goes on running
    await cluster[Symbol.asyncDispose]();
  };
  try {
    await dropDatabase(cluster.url); // of a run that was killed
    const databaseUrl = await buildDatabase(cluster.url, databaseName, "4.10");
    log(`seeding ${conversations} conversations (seed ${seed})`);
    const { accountId } = await withClient(databaseUrl, (client) => seedAccounts(client, { conversations, seed }));
    return { databaseUrl, accountId, [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

const dropDatabase = (serverUrl: string): Promise<unknown> =>
  withClient(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${databaseName} WITH (FORCE)`));

async function withClient<T>(connectionString: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
