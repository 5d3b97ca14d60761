import pg from "pg";
import { startCluster } from "./src/demo/cluster.ts";
import { Kysely, PostgresDialect } from "kysely";
import { migrateTo } from "./migrations-mirror/index.ts";
import { seedAccounts } from "./fixtures/generate.ts";
await using cluster = await startCluster({ log: console.error, kinds: ["embedded"] });
const pool = new pg.Pool({ connectionString: cluster.url, max: 1 });
pool.on("error", () => {});
const db = new Kysely<Record<string, Record<string, unknown>>>({ dialect: new PostgresDialect({ pool }) });
await migrateTo(db, (process.argv[2] ?? "4.10") as "4.10");
const client = new pg.Client({ connectionString: cluster.url });
client.on("error", () => {});
await client.connect();
const t = performance.now();
const truth = await seedAccounts(client, { seed: 7, conversations: Number(process.argv[3] ?? 2000) }).catch((e) => { console.error(e.message, e.detail, e.where, e.stack); throw e; });
console.log("seeded in", Math.round(performance.now() - t), "ms", process.memoryUsage().rss / 1e6);
console.log(truth.conversationIds.length, Object.fromEntries(Object.entries(truth.messageIds).map(([k, v]) => [k, v.length])), truth.publicAttachmentIds.length, truth.otherAttachmentIds.length, truth.planted.length, truth.secrets.length, truth.decoys.length);
if (process.argv[4]) {
const r = await client.query(process.argv[4]);
for (const row of r.rows) console.log(Object.values(row).join(" | "));
}
await client.end(); await db.destroy();
