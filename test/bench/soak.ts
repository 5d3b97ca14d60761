/**
 * Random faults against a primary and a standby under a write load, for as long as asked; then the load stops, and the
 * corpus that came through it all must be, byte for byte, that of a quiet full extraction.
 *
 * `npm run soak -- --minutes N [--seed N]`
 */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createRandom } from "../../fixtures/random.ts";
import { CorpusError } from "../../src/errors.ts";
import { readManifest } from "../../src/publish/manifest.ts";
import { foldedFingerprint, givenConversations, quietFingerprint, runExtract, runPull } from "../reliability/given.ts";
import { startProxy, type TcpProxy } from "../reliability/proxy.ts";
import { givenFolder } from "../support/corpus.ts";
import { createReplicatedDatabase, type ReplicatedDatabase } from "../support/standby.ts";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const random = createRandom(`soak ${values.seed}`);
const below = (most: number) => Math.floor(random.next() * most);

/** What Chatwoot does all day, and the vacuum that is in the way of old snapshots. */
function* writes(): Generator<string> {
  for (;;) {
    const id = 1 + below(80);
    yield `INSERT INTO messages (account_id, inbox_id, conversation_id, message_type, content, created_at, updated_at) SELECT 1, 1, id, ${below(2)}, 'Soak ${below(1e6)}', now(), now() FROM conversations WHERE id = ${id}`;
    yield `UPDATE messages SET content = content || '.' WHERE conversation_id = ${id} AND id % 3 = ${below(3)} AND length(content) < 200`;
    if (below(4) === 0) yield `DELETE FROM messages WHERE conversation_id = ${id} AND id % 5 = ${below(5)}`;
    if (below(6) === 0) yield `DELETE FROM attachments WHERE id = ${below(200)}`;
    if (below(8) === 0) yield `UPDATE contacts SET name = 'Contact ${below(1e6)}' WHERE id = ${1 + below(60)}`;
    if (below(12) === 0) yield `UPDATE tags SET name = 'tag ${below(1e6)}'`;
    if (below(15) === 0)
      yield "INSERT INTO conversations (account_id, inbox_id, display_id, contact_id, created_at, updated_at) VALUES (1, 1, 0, 1, now(), now())";
    if (below(20) === 0) yield `DELETE FROM conversations WHERE id = ${20 + below(60)}`;
    if (below(10) === 0) yield "VACUUM messages, attachments, conversations, contacts";
  }
}

interface Stage {
  readonly replicated: ReplicatedDatabase;
  readonly proxy: TcpProxy;
  readonly stop: AbortController;
}

const faults: Readonly<Record<string, (stage: Stage) => Promise<unknown>>> = {
  async "connection ended"({ replicated: { standby } }) {
    await standby.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus'",
    );
  },
  async "statement cancelled"({ replicated: { standby } }) {
    await standby.query(
      "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus'",
    );
  },
  async "server crashed"({ replicated: { standby } }) {
    const [row] = await standby.query(
      "SELECT pid FROM pg_stat_activity WHERE application_name = 'chatwoot-corpus' LIMIT 1",
    );
    if (row) process.kill(row["pid"], "SIGKILL");
  },
  "standby restarted": async ({ replicated: { standby } }) => standby.restart(),
  async "table locked by a migration"({ replicated: { primary } }) {
    await primary.query("BEGIN; LOCK TABLE messages IN ACCESS EXCLUSIVE MODE; SELECT pg_sleep(0.5); COMMIT");
  },
  "network cut": async ({ proxy }) => proxy.cut(),
  async "network frozen"({ proxy }) {
    proxy.freeze();
    await sleep(1_000);
    proxy.thaw();
    proxy.cut();
  },
  async "replay paused"({ replicated: { standby } }) {
    await standby.query("SELECT pg_wal_replay_pause()");
    await sleep(500);
    await standby.query("SELECT pg_wal_replay_resume()");
  },
  "vacuum in the way": async ({ replicated: { primary } }) => primary.query("VACUUM"),
  interrupted: async ({ stop }) => stop.abort(new CorpusError("interrupted", "stopped")),
};

async function load(replicated: ReplicatedDatabase, signal: AbortSignal): Promise<number> {
  let count = 0;
  for (const statement of writes()) {
    if (signal.aborted) break;
    await replicated.primary.query(statement);
    count++;
    await sleep(5);
  }
  return count;
}

const tally: Record<string, number> = {};
const add = (name: string) => {
  tally[name] = (tally[name] ?? 0) + 1;
};

async function round(
  out: string,
  kind: "extract" | "pull",
  replicated: ReplicatedDatabase,
  proxy: TcpProxy,
): Promise<void> {
  const stop = new AbortController();
  const names = Object.keys(faults);
  // So that some runs meet a fault at every step, and some come to their end.
  const paceMs = [500, 2_000, 8_000][below(3)] ?? 0;
  let over = false;
  const trouble = (async () => {
    while (!over) {
      await sleep(100 + below(2 * paceMs));
      if (over) return;
      let name = names[below(names.length)] ?? "";
      if (name === "standby restarted" && below(4) > 0) name = "connection ended"; // it takes everything else with it
      add(`fault: ${name}`);
      await faults[name]?.({ replicated, proxy, stop }).catch(() => {}); // the fault may meet a server that is down
    }
  })();
  const flags = { "max-rows-per-second": 400, "statement-timeout-ms": 2_000, "connect-timeout-ms": 2_000 };
  try {
    if (kind === "extract") {
      const { consistency } = await runExtract(out, proxy.url, { flags, signal: stop.signal });
      add(`extract: ${consistency}`);
    } else {
      const { generation } = await runPull(out, proxy.url, { flags, signal: stop.signal });
      add(`pull: ${generation === null ? "nothing new" : "published"}`);
    }
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    add(`${kind}: ended with ${error.code}`);
  } finally {
    over = true;
    await trouble;
  }
}

await using folder = await givenFolder();
await using replicated = await createReplicatedDatabase({ standbySettings: { max_standby_streaming_delay: "0" } });
await givenConversations(replicated.primary.query);
await replicated.caughtUp();
await using proxy = await startProxy(replicated.standby.url);
const out = join(folder.path, "corpus");
const endMs = Date.now() + Number(values.minutes) * 60_000;
const quiet = new AbortController();
const loading = load(replicated, quiet.signal);
while (Date.now() < endMs) {
  await round(out, !(await isPublished()) || below(4) === 0 ? "extract" : "pull", replicated, proxy);
}
quiet.abort();
tally["statements of the write load"] = await loading;
await standbyAnswers();
await replicated.caughtUp();
if (await isPublished()) await runPull(out, replicated.standby.url);
else await runExtract(out, replicated.standby.url);
const [made, expected] = [await foldedFingerprint(out), await undisturbed()];
const equal = JSON.stringify(Object.entries(made).sort()) === JSON.stringify(Object.entries(expected).sort());
process.stdout.write(
  `${JSON.stringify({ minutes: Number(values.minutes), seed: values.seed, equal, ...tally }, null, 1)}\n`,
);
if (!equal) process.exitCode = 1;

/** What the load left to be vacuumed is vacuumed after it, and with a delay of 0 that ends a snapshot, too. */
async function undisturbed(): Promise<Record<string, string>> {
  const tries = 10;
  for (let left = tries; ; left--) {
    try {
      return await quietFingerprint(replicated.standby.url);
    } catch (error) {
      if (left === 1) throw error;
      add("quiet extractions that were disturbed");
      await sleep(2_000);
    }
  }
}

/** A server that was crashed or restarted last may still be in recovery. */
async function standbyAnswers(): Promise<void> {
  const untilMs = Date.now() + 60_000;
  for (;;) {
    const failed = await replicated.standby.query("SELECT").then(
      () => null,
      (error: unknown) => error,
    );
    if (failed === null) return;
    if (Date.now() > untilMs) throw failed;
    await sleep(200);
  }
}

async function isPublished(): Promise<boolean> {
  return (await readManifest(out).catch(() => null)) !== null;
}
