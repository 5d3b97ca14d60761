import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { initialize, startIn } from "../../../src/demo/cluster-embedded.ts";
import { buildDatabase, databaseUrl } from "../../../src/demo/template.ts";
import { fillDatabase } from "./fill.ts";

export interface BenchDatabase extends AsyncDisposable {
  readonly url: string;
  readonly conversations: number;
  readonly dataDirectory: string;
}

/** The data is made up, and the server listens on this machine only. */
const password = "bench";
const name = "bench";

/**
 * One account with so many conversations and twelve times as many messages, on an embedded server of its own. Built once and
 * kept in `.cache/bench`; built again when what it is made of has changed.
 */
export async function openBenchDatabase(conversations: number, log: (message: string) => void): Promise<BenchDatabase> {
  const parent = join(import.meta.dirname, "../../../.cache/bench");
  await mkdir(parent, { recursive: true }); // open to the server's user, unlike the folder itself
  const keptIn = join(parent, `${conversations}-${fingerprint()}`);
  const done = join(keptIn, "filled");
  const isBuilt = existsSync(done);
  if (!isBuilt) await rm(keptIn, { recursive: true, force: true });
  const cluster = await startIn(
    { keptIn, password, settings: { shared_buffers: "1GB", max_wal_size: "8GB", maintenance_work_mem: "512MB" } },
    async (home) => {
      if (!isBuilt) await initialize(home, password);
    },
  );
  try {
    if (!isBuilt) {
      log(`building a database of ${conversations} conversations`);
      await using client = await connect(await buildDatabase(cluster.url, name, "4.10"));
      await fillDatabase(client, conversations);
      await writeFile(done, "");
    }
    const url = databaseUrl(cluster.url, name);
    return {
      url,
      conversations,
      dataDirectory: cluster.dataDirectory,
      [Symbol.asyncDispose]: () => cluster[Symbol.asyncDispose](),
    };
  } catch (error) {
    await cluster[Symbol.asyncDispose]();
    throw error;
  }
}

/** Of the code that makes the rows. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of ["fill.ts", "sentences.ts"]) hash.update(readFileSync(join(import.meta.dirname, file)));
  return hash.digest("hex").slice(0, 12);
}

export async function connect(connectionString: string): Promise<pg.Client & AsyncDisposable> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
}
