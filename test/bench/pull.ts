/** `npm run bench:pull`: what an idle night and a night with 1 % changed conversations cost, against a full extraction. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { seedAccounts } from "../../fixtures/generate.ts";
import { startEmbedded } from "../../src/demo/cluster-embedded.ts";
import { buildDatabase } from "../../src/demo/template.ts";
import { openCorpus } from "../pull/support.ts";
import { multiply } from "./multiply.ts";

const SEEDED = 2_000;
const copies = Math.max(1, Math.round(Number(process.argv[2] ?? 100_000) / SEEDED));

await using cluster = await startEmbedded({ settings: { shared_buffers: "512MB" } });
const url = await buildDatabase(cluster.url, "bench", "4.10");
const client = new pg.Client({ connectionString: url });
await client.connect();
const { accountId } = await seedAccounts(client, { conversations: SEEDED, seed: 7 });
await multiply(client, accountId, copies - 1);
const { rows } = await client.query(
  `SELECT (SELECT count(*)::int FROM conversations WHERE account_id = $1) AS conversations,
          (SELECT count(*)::int FROM messages WHERE account_id = $1) AS messages,
          pg_size_pretty(pg_relation_size('messages')) AS heap`,
  [accountId],
);
console.log(`${rows[0].conversations} conversations, ${rows[0].messages} messages (heap ${rows[0].heap})`);

const folder = await mkdtemp(join(tmpdir(), "bench-pull-"));
try {
  const corpus = openCorpus(join(folder, "corpus"), url, { account: accountId });
  const full = await seconds(() => corpus.extract());
  console.log(`full extraction            ${full.toFixed(2)} s`);
  const report = async (name: string, limitPercent: number) => {
    let summary = "";
    const time = await seconds(async () => {
      const { conversationsRead, upserts } = await corpus.pull();
      summary = `${conversationsRead} read, ${upserts} threads published`;
    });
    const percent = (100 * time) / full;
    const verdict =
      limitPercent === null ? "" : percent < limitPercent ? `, under ${limitPercent} %` : `, OVER ${limitPercent} %`;
    console.log(`${name.padEnd(26)} ${time.toFixed(2)} s  ${percent.toFixed(1)} %${verdict}  (${summary})`);
  };
  await report("idle, the first", 3);
  await report("idle, no transaction", 3);
  await writeElsewhere();
  await report("idle, others wrote", 3);
  await writeElsewhere();
  await report("idle, others wrote again", 3);
  await changeOnePercent();
  await report("night with 1 % changed", 6);
  await writeElsewhere();
  await report("idle after it", 3);
} finally {
  await client.end();
  await rm(folder, { recursive: true, force: true });
}

/** What goes on at night in an installation whose conversations rest: transactions that have nothing to do with them. */
async function writeElsewhere(): Promise<void> {
  for (let n = 0; n < 100; n++) await client.query("UPDATE inbox_members SET updated_at = now()");
}

/** A customer's message in every hundredth conversation, as Chatwoot writes it. */
async function changeOnePercent(): Promise<void> {
  await client.query(
    `WITH written AS (
       INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, sender_type, sender_id, created_at, updated_at)
       SELECT account_id, inbox_id, id, 0, 'Any news about this?', 'Contact', contact_id, now(), now()
         FROM conversations WHERE account_id = $1 AND id % 100 = 0 RETURNING conversation_id, sender_id),
     bumped AS (UPDATE contacts SET last_activity_at = now() WHERE id IN (SELECT sender_id FROM written))
     UPDATE conversations SET updated_at = now(), last_activity_at = now() WHERE id IN (SELECT conversation_id FROM written)`,
    [accountId],
  );
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
